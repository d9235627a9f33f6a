//! The audit trail.

use async_trait::async_trait;

use super::StoreError;
use crate::event::Event;

/// Recording events, inside a unit of work.
#[async_trait]
pub trait Events: Send + Sync {
    /// Adds an event.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn record(&self, event: &Event) -> Result<(), StoreError>;
}
