use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use async_trait::async_trait;

use super::OwnAccounts;
use crate::{
    account::AccountId,
    store::{
        Accounts, Attempts, Cooldowns, Events, Keys, Outbox, Sessions, Settings, StoreError,
        Tokens, UnitOfWork,
    },
    timestamp::Timestamp,
};

/// A unit of work of the store's, with accounts that are none of it.
pub(super) struct Unit {
    pub(super) work: Box<dyn UnitOfWork>,
    pub(super) accounts: Arc<dyn OwnAccounts>,
    held: Mutex<Vec<AccountId>>,
}

impl Unit {
    pub(super) fn new(work: Box<dyn UnitOfWork>, accounts: Arc<dyn OwnAccounts>) -> Self {
        Self {
            work,
            accounts,
            held: Mutex::default(),
        }
    }

    /// Waits until no other unit of work holds the account, and holds it until this one ends. The store has no row for the
    /// account, so one among the counted attempts stands for it; its window is over at once, so that it is swept.
    pub(super) async fn hold(&self, account: &AccountId) -> Result<(), StoreError> {
        if self.held().contains(account) {
            return Ok(());
        }
        let (key, long_ago) = (format!("account:{account}"), Timestamp::default());
        self.work
            .attempts()
            .charge(&key, long_ago, Duration::ZERO, 1)
            .await?;
        self.held().push(account.clone());
        Ok(())
    }

    fn held(&self) -> std::sync::MutexGuard<'_, Vec<AccountId>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl UnitOfWork for Unit {
    fn accounts(&self) -> &dyn Accounts {
        self
    }
    fn tokens(&self) -> &dyn Tokens {
        self
    }
    fn outbox(&self) -> &dyn Outbox {
        self.work.outbox()
    }
    fn cooldowns(&self) -> &dyn Cooldowns {
        self.work.cooldowns()
    }
    fn sessions(&self) -> &dyn Sessions {
        self.work.sessions()
    }
    fn keys(&self) -> &dyn Keys {
        self.work.keys()
    }
    fn attempts(&self) -> &dyn Attempts {
        self.work.attempts()
    }
    fn events(&self) -> &dyn Events {
        self.work.events()
    }
    fn settings(&self) -> &dyn Settings {
        self.work.settings()
    }

    async fn commit(self: Box<Self>) -> Result<(), StoreError> {
        self.work.commit().await
    }
}
