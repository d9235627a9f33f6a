//! Deadlines: of every step, and of all together.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use crate::failure::{Cause, Failure, Phase};

#[cfg(test)]
mod tests;

/// All steps together; [`Deliver`] promises 60 seconds, with a goodbye.
///
/// [`Deliver`]: regain_core::deliver::Deliver
const WHOLE: Duration = Duration::from_secs(55);

/// One try to hand a message over.
#[derive(Clone, Copy)]
pub(crate) struct Attempt {
    end: Instant,
}

impl Attempt {
    pub(crate) fn begin() -> Self {
        Self {
            end: in_the_future(WHOLE),
        }
    }

    /// Waits for one step, as long as the step and the attempt may take.
    pub(crate) async fn step<T, E: Into<Cause>>(
        &self,
        phase: Phase,
        step: impl Future<Output = Result<T, E>>,
    ) -> Result<T, Failure> {
        let end = self.end.min(in_the_future(limit(phase)));
        match timeout_at(end, step).await {
            Ok(outcome) => outcome.map_err(|error| Failure::new(phase, error.into())),
            Err(_) => Err(Failure::new(phase, Cause::TimedOut)),
        }
    }
}

/// A server may scan the message before it answers behind the final dot; RFC 5321 §4.5.3.2.6 grants it ten minutes,
/// but a person waits.
fn limit(phase: Phase) -> Duration {
    Duration::from_secs(if phase == Phase::Acceptance { 30 } else { 10 })
}

/// By the timer of the runtime, which a test can pause; the operating system's clock is not asked.
pub(crate) fn in_the_future(span: Duration) -> Instant {
    sleep(span).deadline()
}
