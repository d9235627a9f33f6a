//! The host's accounts, each held before it is read or changed by its id.

use async_trait::async_trait;

use super::unit::Unit;
use crate::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    email_address::EmailAddress,
    locale::Locale,
    password::PasswordHash,
    store::{Accounts, AddressSet, FindAccounts, NewAccount, ProvenAddress, StoreError},
    timestamp::Timestamp,
};

#[async_trait]
impl FindAccounts for Unit {
    async fn by_login(&self, login: &Login) -> Result<Option<Account>, StoreError> {
        self.accounts.by_login(login).await
    }

    async fn by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        self.hold(id).await?;
        self.accounts.by_id(id).await
    }

    async fn credentials(&self, id: &AccountId) -> Result<Option<Credentials>, StoreError> {
        self.hold(id).await?;
        self.accounts.credentials(id).await
    }
}

#[async_trait]
impl Accounts for Unit {
    async fn set_password(
        &self,
        id: &AccountId,
        expected: &Stamp,
        password: Option<&PasswordHash>,
        next: &Stamp,
    ) -> Result<bool, StoreError> {
        self.hold(id).await?;
        self.accounts
            .set_password(id, expected, password, next)
            .await
    }

    async fn rehash_password(
        &self,
        id: &AccountId,
        old: &PasswordHash,
        new: &PasswordHash,
    ) -> Result<bool, StoreError> {
        self.hold(id).await?;
        self.accounts.rehash_password(id, old, new).await
    }

    async fn mark_verified(
        &self,
        id: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.hold(id).await?;
        self.accounts.mark_verified(id, address, at).await
    }

    async fn set_address(
        &self,
        id: &AccountId,
        expected: &Stamp,
        address: &ProvenAddress,
        next: &Stamp,
    ) -> Result<AddressSet, StoreError> {
        self.hold(id).await?;
        self.accounts.set_address(id, expected, address, next).await
    }

    async fn set_preferences(
        &self,
        id: &AccountId,
        locale: &Locale,
        time_zone: &str,
    ) -> Result<bool, StoreError> {
        self.hold(id).await?;
        self.accounts.set_preferences(id, locale, time_zone).await
    }

    async fn create(&self, account: &NewAccount) -> Result<Option<AccountId>, StoreError> {
        self.accounts.create(account).await
    }

    async fn set_enabled(&self, id: &AccountId, enabled: bool) -> Result<bool, StoreError> {
        self.hold(id).await?;
        self.accounts.set_enabled(id, enabled).await
    }
}
