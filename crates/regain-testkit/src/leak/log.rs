//! A subscriber that keeps everything, at every level, from every crate.

use std::{
    fmt::{self, Write as _},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use tracing_subscriber::{
    Registry,
    layer::{Context, Layer, SubscriberExt as _},
    registry::LookupSpan,
};

/// Everything that was logged so far.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<String>>);

static OF_PROCESS: OnceLock<Log> = OnceLock::new();

impl Log {
    /// The log of the whole process, from the first call on.
    ///
    /// # Panics
    ///
    /// Where somebody else has taken the place of the process's subscriber.
    pub fn of_process() -> Self {
        let log = OF_PROCESS.get_or_init(|| {
            let log = Self::default();
            let subscriber = Registry::default().with(log.clone());
            tracing::subscriber::set_global_default(subscriber).expect("nobody else collects");
            log
        });
        log.clone()
    }

    /// What was logged, one line for every event and span.
    pub fn text(&self) -> String {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn write(&self, metadata: &Metadata<'_>, record: impl FnOnce(&mut Line)) {
        let mut line = Line(format!(
            "{} {} {}",
            metadata.level(),
            metadata.target(),
            metadata.name()
        ));
        record(&mut line);
        self.keep(&line);
    }

    fn keep(&self, line: &Line) {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        text.push_str(&line.0);
        text.push('\n');
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Log {
    fn on_new_span(&self, attributes: &span::Attributes<'_>, _: &span::Id, _: Context<'_, S>) {
        self.write(attributes.metadata(), |line| attributes.record(line));
    }

    fn on_record(&self, _: &span::Id, values: &span::Record<'_>, _: Context<'_, S>) {
        let mut line = Line("recorded".to_owned());
        values.record(&mut line);
        self.keep(&line);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        self.write(event.metadata(), |line| event.record(line));
    }
}

/// One event or span. Text is kept as it is, without the escapes of `Debug`.
struct Line(String);

impl Visit for Line {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

#[cfg(test)]
mod tests {
    use tracing_subscriber::{Registry, layer::SubscriberExt as _};

    use super::Log;

    #[test]
    fn everything_is_kept() {
        let log = Log::default();
        let subscriber = Registry::default().with(log.clone());
        tracing::subscriber::with_default(subscriber, || {
            let span =
                tracing::trace_span!("outer", secret = "in a span", later = tracing::field::Empty);
            span.record("later", "recorded \"later\"");
            let _entered = span.enter();
            tracing::trace!(value = ?"in an event", "the {}", "message");
        });
        let text = log.text();
        for part in [
            "in a span",
            "recorded \"later\"",
            "in an event",
            "the message",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}
