//! The ports of storage.
//!
//! A [`Store`] has three doors. [`read`](Store::read) makes single statements without a transaction, so that readers
//! never queue behind a writer. [`begin`](Store::begin) opens a write transaction. [`ask`](Asks::ask) is all that the
//! public asking path can reach: from there no account can be looked up.
//!
//! Never await another connection while a unit of work is open.

use std::fmt;

use async_trait::async_trait;

pub use accounts::{Accounts, AddressSet, FindAccounts, NewAccount, ProvenAddress};
pub use attempts::{Attempts, Charged};
pub use events::Events;
pub use keys::{FindKeys, Keys, StoredKey};
pub use sessions::{FindSessions, Sessions};
pub use settings::{FindSettings, Settings, StoredSettings};
pub use tokens::{FindTokens, Tokens};
pub use with_accounts::{OwnAccounts, with_accounts};

pub use crate::outbox::{Ask, Asked, FindOutbox, Outbox};
use crate::{cooldown, timestamp::Timestamp};

mod accounts;
mod attempts;
mod events;
mod keys;
mod sessions;
mod settings;
mod tokens;
mod with_accounts;

/// Where everything rests.
#[async_trait]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no store of regain",
    note = "a database is opened, or wrapped, by `regain::sea_orm::SeaOrmStore`; for tests there is `regain::memory::Memory`"
)]
pub trait Store: Asks {
    /// Single statements, without a transaction.
    fn read(&self) -> &dyn Read;

    /// Opens a write transaction. Dropping it rolls back.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store cannot be reached.
    async fn begin(&self) -> Result<Box<dyn UnitOfWork>, StoreError>;

    /// Everything that this store lacks and `needs` demands. [`Builder::build`](crate::builder::Builder::build) asks for it,
    /// and starts nothing where there is any.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store cannot be reached.
    async fn lacks(&self, needs: &Needs) -> Result<Vec<Lack>, StoreError>;
}

/// What the settings demand of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs {
    /// Whether accounts are made: somebody may register, or be invited.
    pub registration: bool,
    /// Whether a new account is shut until an administrator opens it.
    pub approval: bool,
}

/// Something that a store lacks, or what delivers, as the operator is told.
///
/// # Examples
///
/// ```
/// use regain_core::store::{Lack, Needs};
///
/// /// Of a directory whose entries somebody else makes.
/// fn lacks(needs: &Needs) -> Vec<Lack> {
///     let lack = || Lack {
///         missing: "way to make accounts in the directory".to_owned(),
///         wrong: "whoever is invited could not register".to_owned(),
///         mend: "set registration.opening to Opening::Nobody".to_owned(),
///     };
///     needs.registration.then(lack).into_iter().collect()
/// }
/// # let (registration, approval) = (true, false);
/// # assert_eq!(lacks(&Needs { registration, approval }).len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// What is missing, such as `a unique index on users.email`.
    pub missing: String,
    /// What goes wrong without it.
    pub wrong: String,
    /// What to do.
    pub mend: String,
}

/// The door of the public asking path.
///
/// # Security
///
/// Who holds nothing else cannot tell a known account from an unknown one, in time or in words.
#[async_trait]
pub trait Asks: Send + Sync {
    /// Takes the cooldown and writes the intent, in one commit; neither without the other.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed; nothing was written then.
    async fn ask(&self, ask: Ask) -> Result<Asked, StoreError>;

    /// When the cooldown on `key` ends; `None` where there is none.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn cooldown_end(&self, key: &cooldown::Key) -> Result<Option<Timestamp>, StoreError>;
}

/// What can be read without a transaction.
pub trait Read: Send + Sync {
    /// The host's users.
    fn accounts(&self) -> &dyn FindAccounts;
    /// Token records.
    fn tokens(&self) -> &dyn FindTokens;
    /// Owed and ended messages.
    fn outbox(&self) -> &dyn FindOutbox;
    /// Sessions of our own.
    fn sessions(&self) -> &dyn FindSessions;
    /// Sealed keys.
    fn keys(&self) -> &dyn FindKeys;
    /// What the set-up decided.
    fn settings(&self) -> &dyn FindSettings;
}

/// A write transaction. Dropping it rolls back.
///
/// After an error drop it: some databases have rolled back by themselves then, and would take what follows for a
/// transaction of its own.
#[async_trait]
pub trait UnitOfWork: Send + Sync {
    /// The host's users.
    fn accounts(&self) -> &dyn Accounts;
    /// Token records.
    fn tokens(&self) -> &dyn Tokens;
    /// Owed and ended messages.
    fn outbox(&self) -> &dyn Outbox;
    /// Cooldowns.
    fn cooldowns(&self) -> &dyn Cooldowns;
    /// Sessions of our own.
    fn sessions(&self) -> &dyn Sessions;
    /// Sealed keys.
    fn keys(&self) -> &dyn Keys;
    /// Counted attempts.
    fn attempts(&self) -> &dyn Attempts;
    /// The audit trail.
    fn events(&self) -> &dyn Events;
    /// What the set-up decided.
    fn settings(&self) -> &dyn Settings;

    /// Makes everything that was written last.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when nothing of it was.
    async fn commit(self: Box<Self>) -> Result<(), StoreError>;
}

/// Cooldowns, inside a unit of work.
#[async_trait]
pub trait Cooldowns: Send + Sync {
    /// Takes the cooldown unless one is running at its start; answers the end of the one that is.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn reserve(
        &self,
        reservation: &cooldown::Reservation,
    ) -> Result<Option<Timestamp>, StoreError>;

    /// Gives a cooldown back that was taken in vain; another one on its key stays.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn release(&self, taken: &cooldown::Reservation) -> Result<(), StoreError>;

    /// Removes cooldowns that ended before `before`. Answers how many.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError>;
}

/// The store failed. What it said is for the operator's log alone.
#[derive(Debug)]
pub struct StoreError {
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl StoreError {
    /// Wraps what went wrong. It must hold no value that was stored.
    pub fn new(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            source: source.into(),
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the store failed: {}", self.source)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
