//! The keys behind tokens: two rings that sign, and one key that derives secrets.
//!
//! All of them are made at the first start and rest in the store, sealed under the application key. Several replicas
//! that start at once agree, because a key is inserted only where none is, and then read back.

use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

pub use application_key::{ApplicationKey, NotAnApplicationKey};
pub(crate) use derivation::Derivation;
pub(crate) use keys::Keys;
pub use keys::Unreadable;
pub use published::{PublicKey, Published, Retired};
pub(crate) use signing::{SigningKey, VerifyingKey};

use crate::{
    entropy::Entropy,
    error::{Error, ErrorKind},
    store::{FindKeys, Store, StoreError, StoredKey, UnitOfWork},
    timestamp::Timestamp,
    token::Ring,
};

mod application_key;
pub(crate) mod assertion;
mod derivation;
mod keys;
mod published;
mod signing;
#[cfg(test)]
mod tests;

/// How often an unknown key may have the rings read again.
const REREAD: Duration = Duration::from_secs(1);

/// The rings, as they were last read.
pub(crate) struct KeyRings {
    application_keys: Vec<ApplicationKey>,
    keys: RwLock<Arc<Keys>>,
    read_at: Mutex<Timestamp>,
}

/// What becomes of the tokens that older keys signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rotation {
    /// They stay good until they lapse.
    Grace,
    /// They die at once, on every replica.
    Invalidate,
}

/// The rings could not be opened at the start.
#[derive(Debug)]
pub(crate) enum Unopened {
    Store(StoreError),
    Unreadable(Unreadable),
}

impl KeyRings {
    /// Opens the rings, making what is missing, and seals everything under the first of `application_keys`.
    pub(crate) async fn open(
        store: &dyn Store,
        application_keys: Vec<ApplicationKey>,
        entropy: &dyn Entropy,
        now: Timestamp,
    ) -> Result<Self, Unopened> {
        insert_missing(store, &application_keys, entropy, now).await?;
        let stored = store.read().keys().all().await.map_err(Unopened::Store)?;
        let keys = Keys::open(&stored, &application_keys).map_err(Unopened::Unreadable)?;
        reseal(store, &stored, &application_keys).await?;
        Ok(Self {
            application_keys,
            keys: RwLock::new(Arc::new(keys)),
            read_at: Mutex::new(now),
        })
    }

    /// The keys as they were last read.
    pub(crate) fn current(&self) -> Arc<Keys> {
        Arc::clone(&self.keys.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Makes a new key for `ring`, and says what becomes of the older ones.
    pub(crate) async fn rotate(
        &self,
        work: &dyn UnitOfWork,
        ring: Ring,
        mode: Rotation,
        entropy: &dyn Entropy,
        now: Timestamp,
    ) -> Result<String, Error> {
        let key = self.add(work, ring, entropy, now).await?;
        let generation = key.generation;
        match mode {
            Rotation::Grace => {
                let end = now + ring.longest_life();
                work.keys().retire(ring.as_str(), generation, end).await?;
            }
            Rotation::Invalidate => {
                work.keys()
                    .invalidate(ring.as_str(), generation, now)
                    .await?;
            }
        }
        let made = VerifyingKey::new(generation, &key.public, None);
        made.map(|key| key.kid().to_owned()).ok_or_else(|| {
            Error::new(
                ErrorKind::TokenCreation(ring),
                "the new key is no Ed25519 key",
            )
        })
    }

    /// Makes the newest key of `ring`; where somebody else rotates at the same moment, theirs comes first.
    async fn add(
        &self,
        work: &dyn UnitOfWork,
        ring: Ring,
        entropy: &dyn Entropy,
        now: Timestamp,
    ) -> Result<StoredKey, Error> {
        let application_key = &self.application_keys[0];
        loop {
            let stored = work.keys().all().await?;
            let of_ring = stored.iter().filter(|key| key.ring == ring.as_str());
            let newest = of_ring.map(|key| key.generation).max().unwrap_or_default();
            let key = keys::generate(ring.as_str(), newest + 1, application_key, entropy, now)
                .map_err(|error| Error::new(ErrorKind::TokenCreation(ring), error))?;
            if work.keys().insert_if_absent(&key).await? {
                return Ok(key);
            }
        }
    }

    /// Reads the rings again, unless that was done within the last second; answers whether it was done now.
    pub(crate) async fn reread(
        &self,
        store: &dyn FindKeys,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        {
            let mut read_at = self.read_at.lock().unwrap_or_else(PoisonError::into_inner);
            if now < *read_at + REREAD {
                return Ok(false);
            }
            *read_at = now;
        }
        self.load(store, now).await
    }

    /// Reads the rings; answers whether they could be opened.
    pub(crate) async fn load(
        &self,
        store: &dyn FindKeys,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        *self.read_at.lock().unwrap_or_else(PoisonError::into_inner) = now;
        let stored = store.all().await?;
        match Keys::open(&stored, &self.application_keys) {
            Ok(keys) => {
                *self.keys.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(keys);
                Ok(true)
            }
            Err(unreadable) => {
                // A replica with a newer application key sealed them: this one goes on with what it has.
                tracing::error!(%unreadable, "the key rings cannot be read again");
                Ok(false)
            }
        }
    }
}

async fn insert_missing(
    store: &dyn Store,
    application_keys: &[ApplicationKey],
    entropy: &dyn Entropy,
    now: Timestamp,
) -> Result<(), Unopened> {
    let stored = store.read().keys().all().await.map_err(Unopened::Store)?;
    let rings = Ring::ALL
        .iter()
        .map(|ring| ring.as_str())
        .chain([keys::DERIVATION]);
    let missing: Vec<_> = rings
        .filter(|ring| stored.iter().all(|key| key.ring != *ring))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let made: Result<Vec<StoredKey>, Unreadable> = missing
        .iter()
        .map(|ring| keys::generate(ring, 1, &application_keys[0], entropy, now))
        .collect();
    let made = made.map_err(Unopened::Unreadable)?;
    let work = store.begin().await.map_err(Unopened::Store)?;
    for key in &made {
        work.keys()
            .insert_if_absent(key)
            .await
            .map_err(Unopened::Store)?;
    }
    work.commit().await.map_err(Unopened::Store)
}

async fn reseal(
    store: &dyn Store,
    stored: &[StoredKey],
    application_keys: &[ApplicationKey],
) -> Result<(), Unopened> {
    let resealed = keys::resealed(stored, application_keys).map_err(Unopened::Unreadable)?;
    if resealed.is_empty() {
        return Ok(());
    }
    let work = store.begin().await.map_err(Unopened::Store)?;
    for key in &resealed {
        work.keys()
            .reseal(&key.ring, key.generation, &key.sealed)
            .await
            .map_err(Unopened::Store)?;
    }
    work.commit().await.map_err(Unopened::Store)
}
