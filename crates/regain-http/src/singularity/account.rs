//! Accounts as this dialect writes them.

use regain_core::account;
use serde::Serialize;

/// An account. What is not there is left out.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Account {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    email: String,
    email_verified: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    created_at: String,
}

impl From<account::Account> for Account {
    fn from(account: account::Account) -> Self {
        Self {
            id: account.id.as_str().to_owned(),
            username: account.username.map(|name| name.as_str().to_owned()),
            name: account.name,
            email: account.email.as_str().to_owned(),
            email_verified: account.email_verified_at.is_some(),
            locale: account.locale.map(|tag| tag.as_str().to_owned()),
            created_at: account.created_at.to_string(),
        }
    }
}
