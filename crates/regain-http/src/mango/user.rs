//! Accounts as this dialect writes them.

use regain_core::account::Account;
use serde::Serialize;

/// A user. `username` and `emailVerified` may be null; what else is not there is left out.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct User {
    id: String,
    #[cfg_attr(feature = "openapi", schema(required))]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    email: String,
    #[cfg_attr(feature = "openapi", schema(required))]
    email_verified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timezone: Option<String>,
    disabled: bool,
    roles: Vec<String>,
}

impl From<Account> for User {
    fn from(account: Account) -> Self {
        Self {
            id: account.id.as_str().to_owned(),
            username: account.username.map(|name| name.as_str().to_owned()),
            name: account.name,
            email: account.email.as_str().to_owned(),
            email_verified: account.email_verified_at.map(|at| at.to_string()),
            locale: account.locale.map(|tag| tag.as_str().to_owned()),
            timezone: account.time_zone,
            disabled: account.disabled,
            roles: account.scopes,
        }
    }
}
