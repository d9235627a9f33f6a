//! Attempts that are counted before they are judged.

use std::time::Duration;

use async_trait::async_trait;

use super::StoreError;
use crate::timestamp::Timestamp;

/// What became of a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charged {
    /// The attempt may be made.
    Allowed,
    /// There were too many; the next may be made then.
    Exhausted {
        /// When the window ends.
        until: Timestamp,
    },
}

/// Counting attempts, inside a unit of work.
#[async_trait]
pub trait Attempts: Send + Sync {
    /// Counts one attempt on `key`, unless `limit` were counted in the running window. A window starts with its first
    /// attempt.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn charge(
        &self,
        key: &str,
        now: Timestamp,
        window: Duration,
        limit: u32,
    ) -> Result<Charged, StoreError>;

    /// Counts one attempt as [`charge`](Self::charge) does, by the same steps whether it may be made or not, so that their
    /// time tells nothing. Answers whether it may.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn count(
        &self,
        key: &str,
        now: Timestamp,
        window: Duration,
        limit: u32,
    ) -> Result<bool, StoreError>;

    /// Takes one attempt back: it turned out right.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn refund(&self, key: &str) -> Result<(), StoreError>;

    /// Removes windows that ended before `before`. Answers how many.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError>;
}
