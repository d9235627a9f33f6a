use std::sync::Arc;

use async_trait::async_trait;

use super::{Door, Place, Working};
use crate::store::{FindKeys, Keys, StoreError, StoredKey};

#[async_trait]
impl<P: Place> FindKeys for Door<P> {
    async fn all(&self) -> Result<Vec<StoredKey>, StoreError> {
        Ok(self.0.tables().keys.to_vec())
    }
}

#[async_trait]
impl Keys for Door<Working> {
    async fn insert_if_absent(&self, key: &StoredKey) -> Result<(), StoreError> {
        self.0.write(|tables| {
            let keys = Arc::make_mut(&mut tables.keys);
            let same =
                |held: &StoredKey| (&held.ring, held.generation) == (&key.ring, key.generation);
            if !keys.iter().any(same) {
                keys.push(key.clone());
                keys.sort_by(|a, b| (&a.ring, a.generation).cmp(&(&b.ring, b.generation)));
            }
        });
        Ok(())
    }

    async fn reseal(&self, ring: &str, generation: u32, sealed: &str) -> Result<(), StoreError> {
        self.0.write(|tables| {
            let keys = Arc::make_mut(&mut tables.keys).iter_mut();
            for key in keys.filter(|key| key.ring == ring && key.generation == generation) {
                sealed.clone_into(&mut key.sealed);
            }
        });
        Ok(())
    }
}
