//! How many messages leave in a minute. What is over the budget waits; nothing is dropped.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::{settings::Budget, timestamp::Timestamp};

/// What a budget is for.
pub(super) const WINDOW: Duration = Duration::from_mins(1);

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

    /// Takes what one stranger's message costs; `false` where that is spent. Asking and taking are one, since many
    /// attempts run at once.
    pub(crate) fn take_stranger(&self, budget: Budget, now: Timestamp) -> bool {
        self.with(now, |counts| {
            let left = counts.strangers < budget.strangers_per_minute;
            counts.strangers += u32::from(left);
            left
        })
    }

    /// Counts one message.
    pub(super) fn spend(&self, now: Timestamp) {
        self.with(now, |counts| {
            counts.messages = counts.messages.saturating_add(1)
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
