//! The narrow window onto the host's users.

use async_trait::async_trait;

use super::StoreError;
use crate::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    email_address::EmailAddress,
    locale::Locale,
    password::PasswordHash,
    timestamp::Timestamp,
};

/// Finding users. Every method fails with [`StoreError`] alone; what is not there is `None`.
#[async_trait]
pub trait FindAccounts: Send + Sync {
    /// The account with this address or username, compared bytewise by its canonical key.
    async fn by_login(&self, login: &Login) -> Result<Option<Account>, StoreError>;

    /// The account with this id.
    async fn by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError>;

    /// The password and stamp of this account.
    async fn credentials(&self, id: &AccountId) -> Result<Option<Credentials>, StoreError>;
}

/// Changing users, inside a unit of work.
#[async_trait]
pub trait Accounts: FindAccounts {
    /// Writes the password where the stamp still is `expected`, and `next` as the new stamp; `None` locks the
    /// password. Answers whether it was written.
    async fn set_password(
        &self,
        id: &AccountId,
        expected: &Stamp,
        password: Option<&PasswordHash>,
        next: &Stamp,
    ) -> Result<bool, StoreError>;

    /// Replaces a hash by a better one of the same password, where it still is `old`. Stamp and sessions stay.
    async fn rehash_password(
        &self,
        id: &AccountId,
        old: &PasswordHash,
        new: &PasswordHash,
    ) -> Result<bool, StoreError>;

    /// Marks `address` as proven where the account still holds it and has not proven it before.
    async fn mark_verified(
        &self,
        id: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
    ) -> Result<(), StoreError>;

    /// Writes the address where the stamp still is `expected`, with the time since when it is proven, and `next` as the new
    /// stamp.
    async fn set_address(
        &self,
        id: &AccountId,
        expected: &Stamp,
        address: &ProvenAddress,
        next: &Stamp,
    ) -> Result<AddressSet, StoreError>;

    /// Writes the language and time zone that the person chose; `false` where there is no such account.
    async fn set_preferences(
        &self,
        id: &AccountId,
        locale: &Locale,
        time_zone: &str,
    ) -> Result<bool, StoreError>;

    /// Adds an account; `false` where its id, address or username is taken.
    async fn create(&self, account: &NewAccount) -> Result<bool, StoreError>;

    /// Opens or shuts an account; `false` where there is none.
    async fn set_enabled(&self, id: &AccountId, enabled: bool) -> Result<bool, StoreError>;
}

/// An address that an account is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvenAddress {
    /// The address.
    pub address: EmailAddress,
    /// Since when it is proven, if it is.
    pub verified_at: Option<Timestamp>,
}

/// What became of [`Accounts::set_address`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressSet {
    /// It is the account's.
    Written,
    /// Another account has it.
    Taken,
    /// The stamp has moved on, or the account is gone.
    Stale,
}

/// An account that is to be.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// The account.
    pub account: Account,
    /// Its password, where it has one.
    pub password: Option<PasswordHash>,
    /// Its first stamp.
    pub stamp: Stamp,
}
