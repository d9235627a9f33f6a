//! A store that forgets everything with the process: for tests, demonstrations and development.
//!
//! It keeps every promise of the ports, transactions included, and is the first that the store contract runs on.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use async_trait::async_trait;
use futures_util::lock::{Mutex as Turn, OwnedMutexGuard};

use crate::{
    cooldown,
    event::Event,
    outbox::{Ask, Asked, MessageId},
    session::Session,
    store::{
        Accounts, Asks, Attempts, Cooldowns, Events, FindAccounts, FindKeys, FindOutbox,
        FindSessions, FindSettings, FindTokens, Keys, Lack, Needs, NewAccount, Outbox, Read,
        Sessions, Settings, Store, StoreError, StoredKey, StoredSettings, Tokens, UnitOfWork,
    },
    timestamp::Timestamp,
    token::{Record, TokenId},
};

mod accounts;
mod counters;
mod keys;
mod outbox;
#[cfg(test)]
mod rows;
mod sessions;
mod settings;
#[cfg(test)]
mod tests;
mod tokens;

/// Every table. Cloning is cheap; what a unit of work writes to is copied at its first write.
#[derive(Clone, Default)]
struct Tables {
    accounts: Arc<BTreeMap<String, NewAccount>>,
    tokens: Arc<BTreeMap<TokenId, Record>>,
    outbox: Arc<BTreeMap<MessageId, outbox::Row>>,
    cooldowns: Arc<BTreeMap<String, Timestamp>>,
    attempts: Arc<BTreeMap<String, counters::Window>>,
    sessions: Arc<Vec<Session>>,
    session_stamps: Arc<BTreeMap<String, [u8; 16]>>,
    keys: Arc<Vec<StoredKey>>,
    events: Arc<Vec<Event>>,
    settings: Option<StoredSettings>,
}

/// Where tables are: what is committed, or what a unit of work makes of it.
trait Place: Send + Sync {
    fn tables(&self) -> Tables;
}

/// The ports over a place.
struct Door<P>(P);

struct Committed(Arc<RwLock<Tables>>);

impl Place for Committed {
    fn tables(&self) -> Tables {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

struct Working(Mutex<Tables>);

impl Place for Working {
    fn tables(&self) -> Tables {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Working {
    fn write<T>(&self, act: impl FnOnce(&mut Tables) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The store.
pub struct Memory {
    committed: Arc<RwLock<Tables>>,
    read: Door<Committed>,
    writer: Arc<Turn<()>>,
}

impl Memory {
    /// An empty store.
    pub fn new() -> Self {
        let committed = Arc::default();
        let read = Door(Committed(Arc::clone(&committed)));
        Self {
            committed,
            read,
            writer: Arc::default(),
        }
    }

    /// What happened so far, oldest first.
    pub fn events(&self) -> Vec<Event> {
        self.read.0.tables().events.to_vec()
    }

    async fn open(&self) -> Work {
        let turn = Arc::clone(&self.writer).lock_owned().await;
        let tables = self.read.0.tables();
        Work {
            door: Door(Working(Mutex::new(tables))),
            committed: Arc::clone(&self.committed),
            _turn: turn,
        }
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl Asks for Memory {
    async fn ask(&self, ask: Ask) -> Result<Asked, StoreError> {
        let work = self.open().await;
        if let Some(until) = work.door.reserve(&ask.cooldown).await? {
            return Ok(Asked::CoolingDown { until });
        }
        if work.door.waiting() >= ask.capacity as usize {
            return Ok(Asked::Full);
        }
        if let Some(record) = &ask.token {
            work.door.insert(record).await?;
        }
        work.door.add(&ask.intent, ask.claim.as_ref()).await?;
        if let Some(newest) = ask.newest() {
            work.door.reserve(&newest).await?;
        }
        Box::new(work).commit().await?;
        Ok(Asked::Owed)
    }

    async fn cooldown_end(&self, key: &cooldown::Key) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.read.0.tables().cooldowns.get(key.as_str()).copied())
    }
}

#[async_trait]
impl Store for Memory {
    fn read(&self) -> &dyn Read {
        &self.read
    }

    async fn begin(&self) -> Result<Box<dyn UnitOfWork>, StoreError> {
        Ok(Box::new(self.open().await))
    }

    async fn lacks(&self, _needs: &Needs) -> Result<Vec<Lack>, StoreError> {
        Ok(Vec::new())
    }
}

impl Read for Door<Committed> {
    fn accounts(&self) -> &dyn FindAccounts {
        self
    }
    fn tokens(&self) -> &dyn FindTokens {
        self
    }
    fn outbox(&self) -> &dyn FindOutbox {
        self
    }
    fn sessions(&self) -> &dyn FindSessions {
        self
    }
    fn keys(&self) -> &dyn FindKeys {
        self
    }
    fn settings(&self) -> &dyn FindSettings {
        self
    }
}

/// A unit of work: one at a time.
struct Work {
    door: Door<Working>,
    committed: Arc<RwLock<Tables>>,
    _turn: OwnedMutexGuard<()>,
}

#[async_trait]
impl UnitOfWork for Work {
    fn accounts(&self) -> &dyn Accounts {
        &self.door
    }
    fn tokens(&self) -> &dyn Tokens {
        &self.door
    }
    fn outbox(&self) -> &dyn Outbox {
        &self.door
    }
    fn cooldowns(&self) -> &dyn Cooldowns {
        &self.door
    }
    fn sessions(&self) -> &dyn Sessions {
        &self.door
    }
    fn keys(&self) -> &dyn Keys {
        &self.door
    }
    fn attempts(&self) -> &dyn Attempts {
        &self.door
    }
    fn events(&self) -> &dyn Events {
        &self.door
    }
    fn settings(&self) -> &dyn Settings {
        &self.door
    }

    async fn commit(self: Box<Self>) -> Result<(), StoreError> {
        *self
            .committed
            .write()
            .unwrap_or_else(PoisonError::into_inner) = self.door.0.tables();
        Ok(())
    }
}
