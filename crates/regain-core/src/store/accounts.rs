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
///
/// Addresses and usernames are the same where their keys ([`EmailAddress::key`], [`Login::key`]) are the same bytes. A
/// collation that holds more for equal finds somebody else.
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
///
/// # Accounts of the host's own
///
/// Behind [`with_accounts`](super::with_accounts) a method is no part of the unit of work: what it wrote when it answers, it
/// has written for good, whatever becomes of the unit. Four promises make that safe, and
/// `regain_testkit::accounts_contract!` tries them:
///
/// - **Each write is one conditional statement**, of which one of any number of racing callers wins; or as good as that, such
///   as a compare-and-swap. Reading first and writing then is not.
/// - **The stamp is kept as it is given**, byte for byte, in a column of its own with room for 43 characters, and is compared
///   so. It shows which token it was written for. The host gives it another value ([`Stamp::fresh`]) whenever it changes the
///   password or the address by itself.
/// - **A write can be made again.** What was cut off is done once more from the beginning: with the stamp that is there by
///   then, and maybe with another password.
/// - **Addresses and usernames are unique** by their keys, whoever writes them.
///
/// A method that fails has written nothing, or what it was asked to; nobody knows which. One that is called waits for nothing
/// of `regain`'s: it has connections of its own.
#[async_trait]
pub trait Accounts: FindAccounts {
    /// Writes the password where the stamp still is `expected`, and `next` as the new stamp; `None` locks the
    /// password. Answers whether it was written.
    ///
    /// # Security
    ///
    /// Of any number of callers that read one stamp, one writes: `store_contract::of_racing_passwords_one_is_written`.
    async fn set_password(
        &self,
        id: &AccountId,
        expected: &Stamp,
        password: Option<&PasswordHash>,
        next: &Stamp,
    ) -> Result<bool, StoreError>;

    /// Replaces a hash by a better one of the same password, where it still is `old`. Sessions stay, and so does the stamp
    /// where it is stored; one that is [derived](Stamp::derived) moves with the hash.
    async fn rehash_password(
        &self,
        id: &AccountId,
        old: &PasswordHash,
        new: &PasswordHash,
    ) -> Result<bool, StoreError>;

    /// Marks `address` as proven where the account still holds it and has not proven it before. The stamp stays.
    async fn mark_verified(
        &self,
        id: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
    ) -> Result<(), StoreError>;

    /// Writes the address where the stamp still is `expected`, with the time since when it is proven, and `next` as the new
    /// stamp. It may be the account's already.
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

    /// Adds an account, with the stamp that is given, and answers its id: the proposed one, or that which the store chose;
    /// `None` where the id, the address or the username is taken, even by the same account: one that was made for a token is
    /// recognised by its stamp.
    async fn create(&self, account: &NewAccount) -> Result<Option<AccountId>, StoreError>;

    /// Opens or shuts an account; `false` where there is none. The stamp stays.
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
