//! The door of the public asking path.
//!
//! Every ask is a unit of work of its own. Should commits ever limit how many can be taken, this is the place to let
//! those that wait for their turn share one.

use async_trait::async_trait;
use regain_core::{
    cooldown,
    outbox::{Ask, Asked},
    store::{Asks, Cooldowns, Outbox, StoreError, Tokens},
    timestamp::Timestamp,
};

use crate::{SeaOrmStore, failure::is_conflict, unit::Unit};

/// How often an ask is made that other transactions are in the way of.
const TRIES: u32 = 5;

#[async_trait]
impl Asks for SeaOrmStore {
    async fn ask(&self, ask: Ask) -> Result<Asked, StoreError> {
        // Who asks again and again for the same thing never gets as far as the queue of writers.
        let running = self.reader.cooldown_end(&ask.cooldown.key).await?;
        if let Some(until) = running.filter(|until| *until > ask.cooldown.from) {
            return Ok(Asked::CoolingDown { until });
        }
        for _ in 1..TRIES {
            match self.attempt(&ask).await {
                Err(error) if is_conflict(&error) => tracing::debug!(%error, "asking again"),
                settled => return settled,
            }
        }
        self.attempt(&ask).await
    }

    async fn cooldown_end(&self, key: &cooldown::Key) -> Result<Option<Timestamp>, StoreError> {
        self.reader.cooldown_end(key).await
    }
}

impl SeaOrmStore {
    async fn attempt(&self, ask: &Ask) -> Result<Asked, StoreError> {
        let unit = self.unit().await?;
        let asked = write(&unit, ask).await?;
        match asked {
            Asked::Owed => unit.commit().await?,
            Asked::CoolingDown { .. } | Asked::Full => unit.roll_back().await?,
        }
        Ok(asked)
    }
}

async fn write(unit: &Unit, ask: &Ask) -> Result<Asked, StoreError> {
    if let Some(until) = unit.on.reserve(&ask.cooldown).await? {
        return Ok(Asked::CoolingDown { until });
    }
    if unit.on.is_full(ask.capacity).await? {
        return Ok(Asked::Full);
    }
    if let Some(record) = &ask.token {
        unit.on.insert(record).await?;
    }
    unit.on.add(&ask.intent, ask.claim.as_ref()).await?;
    if let Some(newest) = ask.newest() {
        unit.on.reserve(&newest).await?;
    }
    Ok(Asked::Owed)
}
