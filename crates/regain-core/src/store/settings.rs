//! What the first administrator decided, once.

use async_trait::async_trait;

use super::StoreError;
use crate::{locale::Locale, timestamp::Timestamp};

/// What the set-up decided for the whole application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSettings {
    /// When.
    pub set_up_at: Timestamp,
    /// The language of whoever has no other.
    pub locale: Locale,
    /// The IANA time zone of whoever has no other.
    pub time_zone: String,
}

/// Reading the settings.
#[async_trait]
pub trait FindSettings: Send + Sync {
    /// The settings, once there are some.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn stored(&self) -> Result<Option<StoredSettings>, StoreError>;
}

/// Writing the settings, inside a unit of work.
#[async_trait]
pub trait Settings: FindSettings {
    /// Writes the settings unless there are some; answers whether it did. Of racing callers one does.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed.
    async fn store_once(&self, settings: &StoredSettings) -> Result<bool, StoreError>;
}
