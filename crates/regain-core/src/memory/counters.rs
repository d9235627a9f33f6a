use std::{sync::Arc, time::Duration};

use async_trait::async_trait;

use super::{Door, Working};
use crate::{
    cooldown::Reservation,
    event::Event,
    store::{Attempts, Charged, Cooldowns, Events, StoreError},
    timestamp::Timestamp,
};

/// Attempts counted until the window ends.
#[derive(Clone, Copy)]
pub(super) struct Window {
    until: Timestamp,
    count: u32,
}

#[async_trait]
impl Cooldowns for Door<Working> {
    async fn reserve(&self, wanted: &Reservation) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.0.write(|tables| {
            let cooldowns = Arc::make_mut(&mut tables.cooldowns);
            let running = cooldowns
                .get(wanted.key.as_str())
                .filter(|end| **end > wanted.from);
            let running = running.copied();
            if running.is_none() {
                cooldowns.insert(wanted.key.as_str().to_owned(), wanted.until);
            }
            running
        }))
    }

    async fn release(&self, taken: &Reservation) -> Result<(), StoreError> {
        self.0.write(|tables| {
            let cooldowns = Arc::make_mut(&mut tables.cooldowns);
            if cooldowns.get(taken.key.as_str()) == Some(&taken.until) {
                cooldowns.remove(taken.key.as_str());
            }
        });
        Ok(())
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        Ok(self.0.write(|tables| {
            let cooldowns = Arc::make_mut(&mut tables.cooldowns);
            let all = cooldowns.len();
            cooldowns.retain(|_, end| *end >= before);
            (all - cooldowns.len()) as u64
        }))
    }
}

#[async_trait]
impl Attempts for Door<Working> {
    async fn charge(
        &self,
        key: &str,
        now: Timestamp,
        window: Duration,
        limit: u32,
    ) -> Result<Charged, StoreError> {
        Ok(self.0.write(|tables| {
            let attempts = Arc::make_mut(&mut tables.attempts);
            let fresh = Window {
                until: now + window,
                count: 0,
            };
            let counted = attempts.entry(key.to_owned()).or_insert(fresh);
            if counted.until <= now {
                *counted = fresh;
            }
            if counted.count >= limit {
                return Charged::Exhausted {
                    until: counted.until,
                };
            }
            counted.count += 1;
            Charged::Allowed
        }))
    }

    async fn count(
        &self,
        key: &str,
        now: Timestamp,
        window: Duration,
        limit: u32,
    ) -> Result<bool, StoreError> {
        let charged = self.charge(key, now, window, limit).await?;
        Ok(charged == Charged::Allowed)
    }

    async fn refund(&self, key: &str) -> Result<(), StoreError> {
        self.0.write(|tables| {
            if let Some(counted) = Arc::make_mut(&mut tables.attempts).get_mut(key) {
                counted.count = counted.count.saturating_sub(1);
            }
        });
        Ok(())
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        Ok(self.0.write(|tables| {
            let attempts = Arc::make_mut(&mut tables.attempts);
            let all = attempts.len();
            attempts.retain(|_, counted| counted.until >= before);
            (all - attempts.len()) as u64
        }))
    }
}

#[async_trait]
impl Events for Door<Working> {
    async fn record(&self, event: &Event) -> Result<(), StoreError> {
        self.0
            .write(|tables| Arc::make_mut(&mut tables.events).push(event.clone()));
        Ok(())
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        Ok(self.0.write(|tables| {
            let events = Arc::make_mut(&mut tables.events);
            let all = events.len();
            events.retain(|event| event.at >= before);
            (all - events.len()) as u64
        }))
    }
}
