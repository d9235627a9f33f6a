//! Accounts as this dialect writes them.

use regain_core::account;
use serde::Serialize;

/// An account. `username` and `email_verified_at` may be null; what else is not there is left out.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Account {
    id: String,
    #[cfg_attr(feature = "openapi", schema(required))]
    username: Option<String>,
    email: String,
    #[cfg_attr(feature = "openapi", schema(required))]
    email_verified_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time_zone: Option<String>,
    scopes: Vec<String>,
    disabled: bool,
    created_at: String,
}

impl From<account::Account> for Account {
    fn from(account: account::Account) -> Self {
        Self {
            id: account.id.as_str().to_owned(),
            username: account.username.map(|name| name.as_str().to_owned()),
            email: account.email.as_str().to_owned(),
            email_verified_at: account.email_verified_at.map(|at| at.to_string()),
            name: account.name,
            locale: account.locale.map(|tag| tag.as_str().to_owned()),
            time_zone: account.time_zone,
            scopes: account.scopes,
            disabled: account.disabled,
            created_at: account.created_at.to_string(),
        }
    }
}
