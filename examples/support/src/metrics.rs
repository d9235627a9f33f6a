//! What happened, counted for Prometheus.

use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family},
    registry::Registry,
};
use regain::event::{Event, HookFailed, Observe};

/// What [`Metrics::text`] is.
pub const MEDIA_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The counters.
pub struct Metrics {
    registry: Registry,
    events: Family<Label, Counter>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Label {
    kind: &'static str,
}

impl Metrics {
    /// All at zero.
    pub fn new() -> Self {
        let events = Family::default();
        let mut registry = Registry::with_prefix("regain");
        registry.register(
            "events",
            "What happened in account recovery",
            events.clone(),
        );
        Self { registry, events }
    }

    /// The text that Prometheus reads.
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _written = encode(&mut text, &self.registry);
        text
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl Observe for Metrics {
    fn observe(&self, event: &Event) -> Result<(), HookFailed> {
        self.events
            .get_or_create(&Label {
                kind: event.kind.as_str(),
            })
            .inc();
        Ok(())
    }
}
