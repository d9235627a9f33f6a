use std::sync::Arc;

use async_trait::async_trait;

use super::{Door, Place, Tables, Working};
use crate::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    email_address::EmailAddress,
    locale::Locale,
    password::PasswordHash,
    store::{Accounts, AddressSet, FindAccounts, NewAccount, ProvenAddress, StoreError},
    timestamp::Timestamp,
};

#[async_trait]
impl<P: Place> FindAccounts for Door<P> {
    async fn by_login(&self, login: &Login) -> Result<Option<Account>, StoreError> {
        let tables = self.0.tables();
        let found = tables
            .accounts
            .values()
            .find(|row| row.account.answers_to(login));
        Ok(found.map(|row| row.account.clone()))
    }

    async fn by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        Ok(self
            .0
            .tables()
            .accounts
            .get(id.as_str())
            .map(|row| row.account.clone()))
    }

    async fn credentials(&self, id: &AccountId) -> Result<Option<Credentials>, StoreError> {
        let tables = self.0.tables();
        Ok(tables.accounts.get(id.as_str()).map(|row| Credentials {
            password: row.password.clone(),
            stamp: row.stamp.clone(),
        }))
    }
}

#[async_trait]
impl Accounts for Door<Working> {
    async fn set_password(
        &self,
        id: &AccountId,
        expected: &Stamp,
        password: Option<&PasswordHash>,
        next: &Stamp,
    ) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            let row = row(tables, id).filter(|row| row.stamp == *expected);
            row.map(|row| {
                row.password = password.cloned();
                row.stamp = next.clone();
            })
            .is_some()
        }))
    }

    async fn rehash_password(
        &self,
        id: &AccountId,
        old: &PasswordHash,
        new: &PasswordHash,
    ) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            let row = row(tables, id).filter(|row| row.password.as_ref() == Some(old));
            row.map(|row| row.password = Some(new.clone())).is_some()
        }))
    }

    async fn mark_verified(
        &self,
        id: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.0.write(|tables| {
            if let Some(row) = row(tables, id).filter(|row| row.account.email == *address) {
                row.account.email_verified_at.get_or_insert(at);
            }
        });
        Ok(())
    }

    async fn set_address(
        &self,
        id: &AccountId,
        expected: &Stamp,
        to: &ProvenAddress,
        next: &Stamp,
    ) -> Result<AddressSet, StoreError> {
        Ok(self.0.write(|tables| {
            let mut others = tables.accounts.values().map(|row| &row.account);
            if others.any(|other| other.id != *id && other.email == to.address) {
                return AddressSet::Taken;
            }
            let Some(row) = row(tables, id).filter(|row| row.stamp == *expected) else {
                return AddressSet::Stale;
            };
            row.account.email = to.address.clone();
            row.account.email_verified_at = to.verified_at;
            row.stamp = next.clone();
            AddressSet::Written
        }))
    }

    async fn set_preferences(
        &self,
        id: &AccountId,
        locale: &Locale,
        time_zone: &str,
    ) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            row(tables, id)
                .map(|row| {
                    row.account.locale = Some(locale.clone());
                    row.account.time_zone = Some(time_zone.to_owned());
                })
                .is_some()
        }))
    }

    async fn create(&self, new: &NewAccount) -> Result<Option<AccountId>, StoreError> {
        let account = &new.account;
        Ok(self.0.write(|tables| {
            let taken = tables.accounts.values().any(|row| {
                row.account.id == account.id
                    || row.account.email == account.email
                    || account.username.is_some() && row.account.username == account.username
            });
            if !taken {
                let accounts = Arc::make_mut(&mut tables.accounts);
                accounts.insert(account.id.as_str().to_owned(), new.clone());
            }
            (!taken).then(|| account.id.clone())
        }))
    }

    async fn set_enabled(&self, id: &AccountId, enabled: bool) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            row(tables, id)
                .map(|row| row.account.disabled = !enabled)
                .is_some()
        }))
    }
}

fn row<'a>(tables: &'a mut Tables, id: &AccountId) -> Option<&'a mut NewAccount> {
    Arc::make_mut(&mut tables.accounts).get_mut(id.as_str())
}
