//! Sessions of our own.

use async_trait::async_trait;

use super::StoreError;
use crate::{
    account::AccountId,
    session::{Revoke, Session, SessionId},
    timestamp::Timestamp,
};

/// Finding sessions.
#[async_trait]
pub trait FindSessions: Send + Sync {
    /// The session whose secret has this hash.
    async fn by_secret_hash(&self, hash: &[u8; 32]) -> Result<Option<Session>, StoreError>;

    /// The account's sessions, newest first.
    async fn of_account(&self, account: &AccountId) -> Result<Vec<Session>, StoreError>;
}

/// Changing sessions, inside a unit of work.
#[async_trait]
pub trait Sessions: FindSessions {
    /// Adds a session.
    async fn start(&self, session: &Session) -> Result<(), StoreError>;

    /// Notes that a session was used.
    async fn touch(&self, id: &SessionId, at: Timestamp) -> Result<(), StoreError>;

    /// Ends one session; `false` where there was none.
    async fn end(&self, id: &SessionId) -> Result<bool, StoreError>;

    /// Ends the account's sessions. Answers how many; `None` where the host cannot count.
    async fn revoke(&self, account: &AccountId, which: &Revoke) -> Result<Option<u64>, StoreError>;

    /// Removes sessions that began before `before`. Answers how many.
    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError>;
}
