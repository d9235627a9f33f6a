//! How many messages leave in a minute. What is over the budget waits; nothing is dropped.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::{settings::Budget, timestamp::Timestamp};

const WINDOW: Duration = Duration::from_mins(1);

/// What was spent of the budget in the running minute, by this process.
#[derive(Debug, Default)]
pub(crate) struct Spent(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    since: Timestamp,
    messages: u32,
    strangers: u32,
}

impl Spent {
    /// How many messages may leave now.
    pub(super) fn messages_left(&self, budget: Budget, now: Timestamp) -> u32 {
        self.with(now, |counts| {
            budget.messages_per_minute.saturating_sub(counts.messages)
        })
    }

    /// Whether a stranger's message may leave now.
    pub(super) fn strangers_allowed(&self, budget: Budget, now: Timestamp) -> bool {
        self.with(now, |counts| counts.strangers < budget.strangers_per_minute)
    }

    /// Counts one message.
    pub(super) fn spend(&self, stranger: bool, now: Timestamp) {
        self.with(now, |counts| {
            counts.messages = counts.messages.saturating_add(1);
            counts.strangers = counts.strangers.saturating_add(u32::from(stranger));
        });
    }

    fn with<T>(&self, now: Timestamp, act: impl FnOnce(&mut Counts) -> T) -> T {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.since.until(now) >= WINDOW {
            *counts = Counts {
                since: now,
                ..Counts::default()
            };
        }
        act(&mut counts)
    }
}
