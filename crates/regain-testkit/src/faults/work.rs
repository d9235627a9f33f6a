//! Units of work that fail.

use async_trait::async_trait;
use regain_core::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    email_address::EmailAddress,
    locale::Locale,
    outbox::Outbox,
    password::PasswordHash,
    store::{
        Accounts, AddressSet, Attempts, Cooldowns, Events, FindAccounts, Keys, NewAccount,
        ProvenAddress, Sessions, Settings, StoreError, Tokens, UnitOfWork,
    },
    timestamp::Timestamp,
};

use super::{Fault, Faults};

pub(super) struct Work {
    pub(super) work: Box<dyn UnitOfWork>,
    pub(super) faults: Faults,
}

#[async_trait]
impl UnitOfWork for Work {
    fn accounts(&self) -> &dyn Accounts {
        self
    }
    fn tokens(&self) -> &dyn Tokens {
        self.work.tokens()
    }
    fn outbox(&self) -> &dyn Outbox {
        self.work.outbox()
    }
    fn cooldowns(&self) -> &dyn Cooldowns {
        self.work.cooldowns()
    }
    fn sessions(&self) -> &dyn Sessions {
        self.work.sessions()
    }
    fn keys(&self) -> &dyn Keys {
        self.work.keys()
    }
    fn attempts(&self) -> &dyn Attempts {
        self.work.attempts()
    }
    fn events(&self) -> &dyn Events {
        self.work.events()
    }
    fn settings(&self) -> &dyn Settings {
        self.work.settings()
    }

    async fn commit(self: Box<Self>) -> Result<(), StoreError> {
        self.faults.check(Fault::Commit)?;
        self.work.commit().await
    }
}

#[async_trait]
impl FindAccounts for Work {
    async fn by_login(&self, login: &Login) -> Result<Option<Account>, StoreError> {
        self.faults.check(Fault::Accounts)?;
        let found = self.work.accounts().by_login(login).await?;
        Ok(found.filter(|account| !self.faults.is_deleted(&account.id)))
    }

    async fn by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        self.faults.check(Fault::Accounts)?;
        let found = self.work.accounts().by_id(id).await?;
        Ok(found.filter(|account| !self.faults.is_deleted(&account.id)))
    }

    async fn credentials(&self, id: &AccountId) -> Result<Option<Credentials>, StoreError> {
        self.faults.check(Fault::Accounts)?;
        let found = self.work.accounts().credentials(id).await?;
        Ok(found.filter(|_| !self.faults.is_deleted(id)))
    }
}

#[async_trait]
impl Accounts for Work {
    async fn set_password(
        &self,
        id: &AccountId,
        expected: &Stamp,
        password: Option<&PasswordHash>,
        next: &Stamp,
    ) -> Result<bool, StoreError> {
        self.work
            .accounts()
            .set_password(id, expected, password, next)
            .await
    }

    async fn rehash_password(
        &self,
        id: &AccountId,
        old: &PasswordHash,
        new: &PasswordHash,
    ) -> Result<bool, StoreError> {
        self.work.accounts().rehash_password(id, old, new).await
    }

    async fn mark_verified(
        &self,
        id: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.work.accounts().mark_verified(id, address, at).await
    }

    async fn set_address(
        &self,
        id: &AccountId,
        expected: &Stamp,
        to: &ProvenAddress,
        next: &Stamp,
    ) -> Result<AddressSet, StoreError> {
        self.work
            .accounts()
            .set_address(id, expected, to, next)
            .await
    }

    async fn set_preferences(
        &self,
        id: &AccountId,
        locale: &Locale,
        time_zone: &str,
    ) -> Result<bool, StoreError> {
        self.work
            .accounts()
            .set_preferences(id, locale, time_zone)
            .await
    }

    async fn create(&self, account: &NewAccount) -> Result<Option<AccountId>, StoreError> {
        self.work.accounts().create(account).await
    }

    async fn set_enabled(&self, id: &AccountId, enabled: bool) -> Result<bool, StoreError> {
        self.work.accounts().set_enabled(id, enabled).await
    }
}
