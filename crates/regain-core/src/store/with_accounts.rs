//! A store whose accounts are somewhere else.

use std::sync::Arc;

use async_trait::async_trait;

use super::{
    Accounts, Ask, Asked, Asks, FindAccounts, FindKeys, FindOutbox, FindSessions, FindSettings,
    FindTokens, Lack, Needs, Read, Store, StoreError, UnitOfWork,
};
use crate::{cooldown, timestamp::Timestamp};

mod accounts;
mod tokens;
mod unit;

/// Accounts of the host's own, in whatever it keeps them: another database, a directory, a service.
///
/// [`with_accounts`] puts them beside a store. What that demands of every method is said with [`Accounts`].
#[async_trait]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep accounts for regain",
    note = "implement `FindAccounts`, `Accounts` and `OwnAccounts` for it; a table of SeaORM's is mapped by `regain::sea_orm::Users` instead"
)]
pub trait OwnAccounts: Accounts {
    /// Everything that `needs` demands and these accounts cannot do. Where it is told, nothing starts; what is not told is
    /// found out by the first person who needs it.
    ///
    /// Where `needs.registration` is set, [`create`](Accounts::create) has to work.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when they cannot be reached.
    async fn lacks(&self, needs: &Needs) -> Result<Vec<Lack>, StoreError>;
}

/// `store`, but for its accounts: they are `accounts`, and those of `store` are never looked at.
///
/// Two databases have no commit in common. So a unit of work goes in this order: the token is spent, and everything else of
/// ours written, but not committed; `accounts` write, and what they wrote stays; ours is committed. Where the last step is
/// not reached, the account has its new password or address, and the token is as it was. It still fits, because the account's
/// stamp shows which token it was written for: whoever opens the link again and sends the form again completes all of it.
///
/// What is done without a token (a password change, a set-up) is done again by doing it again, from what then is the current
/// password. Until then other sessions live on. The window is that of one commit.
///
/// For accounts in the same database as the store, map the host's table instead: then there is one commit.
///
/// Inside a unit of work, whatever touches an account or its tokens holds the account first, by a row of `store`, so that
/// units of work for one account follow each other on every replica. `accounts` are called while it is open: they must have
/// connections of their own, and must not write to the file of an SQLite store.
///
/// # Examples
///
/// The book has an example over a second database: `docs/src/accounts.md`.
pub fn with_accounts(store: Arc<dyn Store>, accounts: Arc<dyn OwnAccounts>) -> Arc<dyn Store> {
    Arc::new(WithAccounts { store, accounts })
}

struct WithAccounts {
    store: Arc<dyn Store>,
    accounts: Arc<dyn OwnAccounts>,
}

#[async_trait]
impl Asks for WithAccounts {
    async fn ask(&self, ask: Ask) -> Result<Asked, StoreError> {
        self.store.ask(ask).await
    }

    async fn cooldown_end(&self, key: &cooldown::Key) -> Result<Option<Timestamp>, StoreError> {
        self.store.cooldown_end(key).await
    }
}

#[async_trait]
impl Store for WithAccounts {
    fn read(&self) -> &dyn Read {
        self
    }

    async fn begin(&self) -> Result<Box<dyn UnitOfWork>, StoreError> {
        let work = self.store.begin().await?;
        Ok(Box::new(unit::Unit::new(work, Arc::clone(&self.accounts))))
    }

    async fn lacks(&self, needs: &Needs) -> Result<Vec<Lack>, StoreError> {
        // The store itself is not asked for accounts.
        let of_ours = Needs {
            registration: false,
            approval: false,
        };
        let mut lacks = self.store.lacks(&of_ours).await?;
        lacks.extend(self.accounts.lacks(needs).await?);
        Ok(lacks)
    }
}

impl Read for WithAccounts {
    fn accounts(&self) -> &dyn FindAccounts {
        &*self.accounts
    }
    fn tokens(&self) -> &dyn FindTokens {
        self.store.read().tokens()
    }
    fn outbox(&self) -> &dyn FindOutbox {
        self.store.read().outbox()
    }
    fn sessions(&self) -> &dyn FindSessions {
        self.store.read().sessions()
    }
    fn keys(&self) -> &dyn FindKeys {
        self.store.read().keys()
    }
    fn settings(&self) -> &dyn FindSettings {
        self.store.read().settings()
    }
}
