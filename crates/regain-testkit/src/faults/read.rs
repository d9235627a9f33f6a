//! Reading past the faults.

use async_trait::async_trait;
use regain_core::{
    account::{Account, AccountId, Credentials, Login},
    code::FlowHash,
    email_address::EmailAddress,
    session::Session,
    store::{FindAccounts, FindKeys, FindSessions, FindTokens, StoreError, StoredKey},
    token::{Purpose, Record, TokenId},
};

use super::{Fault, Faulty};

#[async_trait]
impl FindAccounts for Faulty {
    async fn by_login(&self, login: &Login) -> Result<Option<Account>, StoreError> {
        self.faults.check(Fault::Accounts)?;
        let found = self.store.read().accounts().by_login(login).await?;
        Ok(found.filter(|account| !self.faults.is_deleted(&account.id)))
    }

    async fn by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        self.faults.check(Fault::Accounts)?;
        let found = self.store.read().accounts().by_id(id).await?;
        Ok(found.filter(|account| !self.faults.is_deleted(&account.id)))
    }

    async fn credentials(&self, id: &AccountId) -> Result<Option<Credentials>, StoreError> {
        self.faults.check(Fault::Accounts)?;
        let found = self.store.read().accounts().credentials(id).await?;
        Ok(found.filter(|_| !self.faults.is_deleted(id)))
    }
}

#[async_trait]
impl FindTokens for Faulty {
    async fn find(&self, id: TokenId) -> Result<Option<Record>, StoreError> {
        self.faults.check(Fault::Tokens)?;
        self.store.read().tokens().find(id).await
    }

    async fn live_of(
        &self,
        account: &AccountId,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError> {
        self.faults.check(Fault::Tokens)?;
        self.store.read().tokens().live_of(account, purpose).await
    }

    async fn live_for(
        &self,
        address: &EmailAddress,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError> {
        self.faults.check(Fault::Tokens)?;
        self.store.read().tokens().live_for(address, purpose).await
    }

    async fn by_flow(
        &self,
        flow: &FlowHash,
        purposes: &[Purpose],
    ) -> Result<Option<Record>, StoreError> {
        self.faults.check(Fault::Tokens)?;
        self.store.read().tokens().by_flow(flow, purposes).await
    }

    async fn is_signed_by_a_living_key(&self, record: &Record) -> Result<bool, StoreError> {
        self.faults.check(Fault::Tokens)?;
        self.store
            .read()
            .tokens()
            .is_signed_by_a_living_key(record)
            .await
    }
}

#[async_trait]
impl FindSessions for Faulty {
    async fn by_secret_hash(&self, hash: &[u8; 32]) -> Result<Option<Session>, StoreError> {
        self.faults.check(Fault::Sessions)?;
        self.store.read().sessions().by_secret_hash(hash).await
    }

    async fn of_account(&self, account: &AccountId) -> Result<Vec<Session>, StoreError> {
        self.faults.check(Fault::Sessions)?;
        self.store.read().sessions().of_account(account).await
    }

    async fn stamp(&self, account: &AccountId) -> Result<Option<[u8; 16]>, StoreError> {
        self.faults.check(Fault::Sessions)?;
        self.store.read().sessions().stamp(account).await
    }
}

#[async_trait]
impl FindKeys for Faulty {
    async fn all(&self) -> Result<Vec<StoredKey>, StoreError> {
        self.faults.check(Fault::Keys)?;
        self.store.read().keys().all().await
    }
}
