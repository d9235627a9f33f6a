//! Token records.

use async_trait::async_trait;

use super::StoreError;
use crate::{
    account::AccountId,
    code::FlowHash,
    email_address::EmailAddress,
    timestamp::Timestamp,
    token::{Purpose, Record, SecretHash, TokenId},
};

/// Finding records.
#[async_trait]
pub trait FindTokens: Send + Sync {
    /// The record with this id, whatever became of it.
    async fn find(&self, id: TokenId) -> Result<Option<Record>, StoreError>;

    /// The account's live records of this purpose, newest first. Whether their life has ended is not looked at.
    async fn live_of(
        &self,
        account: &AccountId,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError>;

    /// The live records of this purpose for an address, by its key, newest first; likewise.
    async fn live_for(
        &self,
        address: &EmailAddress,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError>;

    /// The record of one of these purposes that was asked for in a flow: a live one before those that ended, a newer one before
    /// an older one. Whether its life has ended is not looked at.
    async fn by_flow(
        &self,
        flow: &FlowHash,
        purposes: &[Purpose],
    ) -> Result<Option<Record>, StoreError>;

    /// Whether `record` was signed by a key that is not invalidated.
    async fn is_signed_by_a_living_key(&self, record: &Record) -> Result<bool, StoreError>;
}

/// Changing records, inside a unit of work.
#[async_trait]
pub trait Tokens: FindTokens {
    /// Adds a live record.
    async fn insert(&self, record: &Record) -> Result<(), StoreError>;

    /// Spends a record: one conditional statement that demands the purpose, the secret, a state that is live, a life
    /// that has not ended, and a key generation that is not invalidated. Answers whether this call spent it.
    ///
    /// # Security
    ///
    /// Of any number of racing callers one wins: `store_contract::sixteen_racing_consumers_one_winner`.
    async fn consume(
        &self,
        id: TokenId,
        purpose: Purpose,
        secret_hash: &SecretHash,
        at: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Ends one live record; `false` where it was not live.
    async fn supersede(&self, id: TokenId, at: Timestamp) -> Result<bool, StoreError>;

    /// Ends the account's live records of these purposes, but for `except`. Answers how many.
    async fn supersede_siblings(
        &self,
        account: &AccountId,
        purposes: &[Purpose],
        except: Option<TokenId>,
        at: Timestamp,
    ) -> Result<u64, StoreError>;

    /// Gives a live record new dates and the present key generation; `false` where it was not live.
    async fn redate(
        &self,
        id: TokenId,
        generation: u32,
        issued_at: Timestamp,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Removes records whose life ended before `before`. Answers how many.
    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError>;
}
