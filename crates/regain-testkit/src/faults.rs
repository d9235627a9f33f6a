//! A store that fails where a test says, around any other.

use std::{
    collections::HashSet,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;
use regain_core::{
    account::AccountId,
    cooldown,
    outbox::{Ask, Asked, FindOutbox},
    store::{
        Asks, FindAccounts, FindKeys, FindSessions, FindSettings, FindTokens, Lack, Needs, Read,
        Store, StoreError, UnitOfWork,
    },
    timestamp::Timestamp,
};

pub use hashing::Hashing;
pub use hook::Hook;

mod hashing;
mod hook;
mod read;
mod work;

/// Where a store fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Asking for a message.
    Ask,
    /// Reading a cooldown.
    Cooldown,
    /// Opening a unit of work.
    Begin,
    /// Committing one: nothing is written.
    Commit,
    /// Finding accounts.
    Accounts,
    /// Finding token records.
    Tokens,
    /// Reading keys.
    Keys,
    /// Finding sessions.
    Sessions,
}

/// What goes wrong: shared by the test and the store.
#[derive(Clone, Default)]
pub struct Faults(Arc<Mutex<Wrong>>);

#[derive(Default)]
struct Wrong {
    faults: HashSet<Fault>,
    deleted: HashSet<AccountId>,
}

/// What the log is told of every fault. It is for the operator alone, so no reply may hold it.
pub const REASON: &str = "the disk is on fire";

impl Faults {
    /// Nothing goes wrong.
    pub fn new() -> Self {
        Self::default()
    }

    /// From now on `fault` happens.
    pub fn inject(&self, fault: Fault) {
        self.lock().faults.insert(fault);
    }

    /// Nothing fails any more. Deleted accounts stay deleted.
    pub fn mend(&self) {
        self.lock().faults.clear();
    }

    /// The account is found no more, as if the host had deleted it.
    pub fn delete_account(&self, id: AccountId) {
        self.lock().deleted.insert(id);
    }

    /// `store` with these faults.
    pub fn around(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        Arc::new(Faulty {
            store,
            faults: self.clone(),
        })
    }

    fn check(&self, fault: Fault) -> Result<(), StoreError> {
        if self.lock().faults.contains(&fault) {
            return Err(StoreError::new(io::Error::other(REASON)));
        }
        Ok(())
    }

    fn is_deleted(&self, id: &AccountId) -> bool {
        self.lock().deleted.contains(id)
    }

    fn lock(&self) -> MutexGuard<'_, Wrong> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Faulty {
    store: Arc<dyn Store>,
    faults: Faults,
}

#[async_trait]
impl Asks for Faulty {
    async fn ask(&self, ask: Ask) -> Result<Asked, StoreError> {
        self.faults.check(Fault::Ask)?;
        self.store.ask(ask).await
    }

    async fn cooldown_end(&self, key: &cooldown::Key) -> Result<Option<Timestamp>, StoreError> {
        self.faults.check(Fault::Cooldown)?;
        self.store.cooldown_end(key).await
    }
}

#[async_trait]
impl Store for Faulty {
    fn read(&self) -> &dyn Read {
        self
    }

    async fn begin(&self) -> Result<Box<dyn UnitOfWork>, StoreError> {
        self.faults.check(Fault::Begin)?;
        let work = self.store.begin().await?;
        Ok(Box::new(work::Work {
            work,
            faults: self.faults.clone(),
        }))
    }

    async fn lacks(&self, needs: &Needs) -> Result<Vec<Lack>, StoreError> {
        self.store.lacks(needs).await
    }
}

impl Read for Faulty {
    fn accounts(&self) -> &dyn FindAccounts {
        self
    }
    fn tokens(&self) -> &dyn FindTokens {
        self
    }
    fn outbox(&self) -> &dyn FindOutbox {
        self.store.read().outbox()
    }
    fn sessions(&self) -> &dyn FindSessions {
        self
    }
    fn keys(&self) -> &dyn FindKeys {
        self
    }
    fn settings(&self) -> &dyn FindSettings {
        self.store.read().settings()
    }
}
