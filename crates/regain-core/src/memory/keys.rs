use std::sync::Arc;

use async_trait::async_trait;

use super::{Door, Place, Working};
use crate::{
    store::{FindKeys, Keys, StoreError, StoredKey},
    timestamp::Timestamp,
};

#[async_trait]
impl<P: Place> FindKeys for Door<P> {
    async fn all(&self) -> Result<Vec<StoredKey>, StoreError> {
        Ok(self.0.tables().keys.to_vec())
    }
}

#[async_trait]
impl Keys for Door<Working> {
    async fn insert_if_absent(&self, key: &StoredKey) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            let keys = Arc::make_mut(&mut tables.keys);
            let same =
                |held: &StoredKey| (&held.ring, held.generation) == (&key.ring, key.generation);
            let absent = !keys.iter().any(same);
            if absent {
                keys.push(key.clone());
                keys.sort_by(|a, b| (&a.ring, a.generation).cmp(&(&b.ring, b.generation)));
            }
            absent
        }))
    }

    async fn retire(
        &self,
        ring: &str,
        generation: u32,
        retires_at: Timestamp,
    ) -> Result<(), StoreError> {
        self.0.write(|tables| {
            for key in older(
                Arc::make_mut(&mut tables.keys).as_mut_slice(),
                ring,
                generation,
            ) {
                let end = key.retires_at.unwrap_or(retires_at);
                key.retires_at = Some(end.min(retires_at));
            }
        });
        Ok(())
    }

    async fn invalidate(
        &self,
        ring: &str,
        generation: u32,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.0.write(|tables| {
            for key in older(
                Arc::make_mut(&mut tables.keys).as_mut_slice(),
                ring,
                generation,
            ) {
                key.invalidated_at.get_or_insert(at);
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

fn older<'a>(
    keys: &'a mut [StoredKey],
    ring: &'a str,
    generation: u32,
) -> impl Iterator<Item = &'a mut StoredKey> {
    keys.iter_mut().filter(move |key| {
        key.ring == ring && key.generation < generation && key.invalidated_at.is_none()
    })
}
