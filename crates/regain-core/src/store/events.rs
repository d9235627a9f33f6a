//! The audit trail.

use async_trait::async_trait;

use super::StoreError;
use crate::{event::Event, timestamp::Timestamp};

/// Recording events and removing old ones, inside a unit of work.
#[async_trait]
pub trait Events: Send + Sync {
    /// Adds an event.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn record(&self, event: &Event) -> Result<(), StoreError>;

    /// Removes events from before `before`. Answers how many.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError>;
}
