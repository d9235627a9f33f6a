//! Time, as a port: nothing else in the workspace asks what time it is.

use std::{sync::Mutex, time::Duration};

use async_trait::async_trait;
use event_listener::Event;

use crate::timestamp::Timestamp;

/// What time it is, and waiting.
#[async_trait]
pub trait Clock: Send + Sync {
    /// The present.
    fn now(&self) -> Timestamp;

    /// Completes when `span` has passed.
    async fn sleep(&self, span: Duration);
}

/// The operating system's clock. Its timer needs no async runtime.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

#[async_trait]
impl Clock for System {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the system"
    )]
    fn now(&self) -> Timestamp {
        let since_epoch = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or(Duration::ZERO);
        Timestamp::from_milliseconds(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX))
    }

    async fn sleep(&self, span: Duration) {
        futures_timer::Delay::new(span).await;
    }
}

/// A clock that stands still until it is told to move: for tests.
#[derive(Debug)]
pub struct Frozen {
    now: Mutex<Timestamp>,
    moved: Event,
}

impl Frozen {
    /// A clock that shows `now`.
    pub fn at(now: Timestamp) -> Self {
        Self {
            now: Mutex::new(now),
            moved: Event::new(),
        }
    }

    /// Moves the clock forward and wakes whoever sleeps until then.
    pub fn advance(&self, span: Duration) {
        let mut now = self.lock();
        *now = *now + span;
        drop(now);
        self.moved.notify(usize::MAX);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Timestamp> {
        self.now
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[async_trait]
impl Clock for Frozen {
    fn now(&self) -> Timestamp {
        *self.lock()
    }

    async fn sleep(&self, span: Duration) {
        let until = self.now() + span;
        loop {
            let moved = self.moved.listen();
            if self.now() >= until {
                return;
            }
            moved.await;
        }
    }
}
