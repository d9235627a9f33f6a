//! The store's tokens, each account held before its own are changed.

use async_trait::async_trait;

use super::unit::Unit;
use crate::{
    account::AccountId,
    code::FlowHash,
    email_address::EmailAddress,
    store::{FindTokens, StoreError, Tokens},
    timestamp::Timestamp,
    token::{Purpose, Record, SecretHash, TokenId},
};

impl Unit {
    async fn hold_account_of(&self, id: TokenId) -> Result<(), StoreError> {
        let record = self.work.tokens().find(id).await?;
        match record.as_ref().and_then(Record::account) {
            Some(account) => self.hold(account).await,
            None => Ok(()),
        }
    }
}

#[async_trait]
impl FindTokens for Unit {
    async fn find(&self, id: TokenId) -> Result<Option<Record>, StoreError> {
        self.work.tokens().find(id).await
    }

    async fn live_of(
        &self,
        account: &AccountId,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError> {
        self.work.tokens().live_of(account, purpose).await
    }

    async fn live_for(
        &self,
        address: &EmailAddress,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError> {
        self.work.tokens().live_for(address, purpose).await
    }

    async fn by_flow(
        &self,
        flow: &FlowHash,
        purposes: &[Purpose],
    ) -> Result<Option<Record>, StoreError> {
        self.work.tokens().by_flow(flow, purposes).await
    }

    async fn is_signed_by_a_living_key(&self, record: &Record) -> Result<bool, StoreError> {
        self.work.tokens().is_signed_by_a_living_key(record).await
    }
}

#[async_trait]
impl Tokens for Unit {
    async fn insert(&self, record: &Record) -> Result<(), StoreError> {
        self.work.tokens().insert(record).await
    }

    async fn consume(
        &self,
        id: TokenId,
        purpose: Purpose,
        secret_hash: &SecretHash,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        self.hold_account_of(id).await?;
        let tokens = self.work.tokens();
        tokens.consume(id, purpose, secret_hash, at).await
    }

    async fn supersede(&self, id: TokenId, at: Timestamp) -> Result<bool, StoreError> {
        self.hold_account_of(id).await?;
        self.work.tokens().supersede(id, at).await
    }

    async fn supersede_siblings(
        &self,
        account: &AccountId,
        purposes: &[Purpose],
        except: Option<TokenId>,
        at: Timestamp,
    ) -> Result<u64, StoreError> {
        self.hold(account).await?;
        let tokens = self.work.tokens();
        tokens
            .supersede_siblings(account, purposes, except, at)
            .await
    }

    async fn redate(
        &self,
        id: TokenId,
        generation: u32,
        issued_at: Timestamp,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError> {
        self.hold_account_of(id).await?;
        let tokens = self.work.tokens();
        tokens.redate(id, generation, issued_at, expires_at).await
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        self.work.tokens().sweep(before).await
    }
}
