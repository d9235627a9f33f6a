//! The row of an account.

use regain_core::{
    account::{Account, AccountId, Credentials, Stamp, Username},
    locale::Locale,
    password::PasswordHash,
    store::{NewAccount, StoreError},
    timestamp::Timestamp,
};
use sea_orm::entity::prelude::*;

use crate::failure::{Failure, corrupt};

const TABLE: &str = "regain_accounts";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_accounts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub username: Option<String>,
    pub username_key: Option<String>,
    pub email: String,
    pub email_key: String,
    pub email_verified_at: Option<i64>,
    pub name: Option<String>,
    pub locale: Option<String>,
    pub time_zone: Option<String>,
    pub scopes: String,
    pub disabled: bool,
    pub created_at: i64,
    pub password_hash: Option<String>,
    pub stamp: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The row of a new account.
    pub(super) fn of(new: &NewAccount) -> Result<Self, StoreError> {
        let account = &new.account;
        Ok(Self {
            id: account.id.as_str().to_owned(),
            username: account
                .username
                .as_ref()
                .map(|username| username.as_str().to_owned()),
            username_key: account.username.as_ref().map(Username::key),
            email: account.email.as_str().to_owned(),
            email_key: account.email.key().to_owned(),
            email_verified_at: account.email_verified_at.map(Timestamp::as_milliseconds),
            name: account.name.clone(),
            locale: account
                .locale
                .as_ref()
                .map(|locale| locale.as_str().to_owned()),
            time_zone: account.time_zone.clone(),
            scopes: join(&account.scopes)?,
            disabled: account.disabled,
            created_at: account.created_at.as_milliseconds(),
            password_hash: new
                .password
                .as_ref()
                .map(|hash| hash.expose_secret().to_owned()),
            stamp: new.stamp.as_str().to_owned(),
        })
    }
}

/// What is read of an account: finding somebody never fetches a password's hash.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "Entity")]
pub(super) struct Known {
    id: String,
    username: Option<String>,
    email: String,
    email_verified_at: Option<i64>,
    name: Option<String>,
    locale: Option<String>,
    time_zone: Option<String>,
    scopes: String,
    disabled: bool,
    created_at: i64,
}

impl Known {
    pub(super) fn into_account(self) -> Result<Account, StoreError> {
        let username = self
            .username
            .map(|name| name.parse().map_err(|_| corrupt(TABLE, "username")));
        let locale = self
            .locale
            .map(|tag| Locale::parse(&tag).ok_or_else(|| corrupt(TABLE, "locale")));
        Ok(Account {
            id: AccountId::new(self.id),
            username: username.transpose()?,
            email: self.email.parse().map_err(|_| corrupt(TABLE, "email"))?,
            email_verified_at: self.email_verified_at.map(Timestamp::from_milliseconds),
            name: self.name,
            locale: locale.transpose()?,
            time_zone: self.time_zone,
            scopes: self
                .scopes
                .split(' ')
                .filter(|scope| !scope.is_empty())
                .map(str::to_owned)
                .collect(),
            disabled: self.disabled,
            created_at: Timestamp::from_milliseconds(self.created_at),
        })
    }
}

/// What is read to check a password.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "Entity")]
pub(super) struct Proof {
    password_hash: Option<String>,
    stamp: String,
}

impl Proof {
    pub(super) fn into_credentials(self) -> Credentials {
        Credentials {
            password: self.password_hash.map(PasswordHash::new),
            stamp: Stamp::new(self.stamp),
        }
    }
}

/// One space between scopes (RFC 6749 §3.3), so none may be in one.
fn join(scopes: &[String]) -> Result<String, StoreError> {
    if scopes
        .iter()
        .any(|scope| scope.is_empty() || scope.contains(' '))
    {
        return Err(StoreError::new(Failure::Unfit {
            table: TABLE,
            column: "scopes",
        }));
    }
    Ok(scopes.join(" "))
}
