//! Sessions of our own, and what tells hosts that theirs have ended.

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

    /// What the account's sessions were last revoked under; `None` where they never were.
    async fn stamp(&self, account: &AccountId) -> Result<Option<[u8; 16]>, StoreError>;
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

    /// Ends the account's sessions, and notes `next` as its stamp, unless all are kept. Answers how many ended; `None` where
    /// the host cannot count.
    async fn revoke(
        &self,
        account: &AccountId,
        which: &Revoke,
        next: &[u8; 16],
    ) -> Result<Option<u64>, StoreError>;

    /// Removes sessions that began before `before`. Answers how many.
    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError>;
}
