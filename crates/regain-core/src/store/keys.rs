//! Sealed keys.

use async_trait::async_trait;

use super::StoreError;
use crate::timestamp::Timestamp;

/// A key as it rests: the secret half sealed under the application key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredKey {
    /// Which ring, or `derivation`.
    pub ring: String,
    /// Counts up from 1 within the ring.
    pub generation: u32,
    /// The public half; empty for the derivation key.
    pub public: Vec<u8>,
    /// The secret half, sealed (`v4.local`).
    pub sealed: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when tokens that it signed are still good, once it signs no more.
    pub retires_at: Option<Timestamp>,
    /// When every token that it signed died.
    pub invalidated_at: Option<Timestamp>,
}

/// Reading keys.
#[async_trait]
pub trait FindKeys: Send + Sync {
    /// Every key, in order of ring and generation.
    async fn all(&self) -> Result<Vec<StoredKey>, StoreError>;
}

/// Changing keys, inside a unit of work.
#[async_trait]
pub trait Keys: FindKeys {
    /// Adds a key where its ring has none of its generation; answers whether it did. Of two replicas at once, one wins.
    async fn insert_if_absent(&self, key: &StoredKey) -> Result<bool, StoreError>;

    /// Notes on the living keys of `ring` before `generation` that sign until `retires_at` at the latest: what is to
    /// retire earlier still does.
    async fn retire(
        &self,
        ring: &str,
        generation: u32,
        retires_at: Timestamp,
    ) -> Result<(), StoreError>;

    /// Ends the keys of `ring` before `generation`, and with them every token that they signed.
    async fn invalidate(
        &self,
        ring: &str,
        generation: u32,
        at: Timestamp,
    ) -> Result<(), StoreError>;

    /// Replaces the seal of a key.
    async fn reseal(&self, ring: &str, generation: u32, sealed: &str) -> Result<(), StoreError>;
}
