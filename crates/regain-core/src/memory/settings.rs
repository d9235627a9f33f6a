use async_trait::async_trait;

use super::{Door, Place, Working};
use crate::store::{FindSettings, Settings, StoreError, StoredSettings};

#[async_trait]
impl<P: Place> FindSettings for Door<P> {
    async fn stored(&self) -> Result<Option<StoredSettings>, StoreError> {
        Ok(self.0.tables().settings)
    }
}

#[async_trait]
impl Settings for Door<Working> {
    async fn store_once(&self, settings: &StoredSettings) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            let first = tables.settings.is_none();
            tables.settings.get_or_insert_with(|| settings.clone());
            first
        }))
    }
}
