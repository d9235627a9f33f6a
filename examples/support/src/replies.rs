//! What the examples' own routes answer.

use regain::{account::Account, session::Session};
use serde::{Deserialize, Serialize};

/// What `POST /sign-in` takes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// Address or username.
    pub login: String,
    /// The password.
    pub password: String,
}

/// What `POST /sign-in` answers.
#[derive(Serialize)]
pub struct SignedIn {
    /// The session's secret, for `Authorization: Bearer`.
    pub token: String,
    /// Whose session.
    pub account: AccountJson,
}

/// An account, as the native dialect writes it.
#[derive(Serialize)]
#[expect(missing_docs, reason = "they are named after themselves")]
pub struct AccountJson {
    pub id: String,
    pub username: Option<String>,
    pub email: String,
    pub email_verified_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    pub scopes: Vec<String>,
    pub disabled: bool,
    pub created_at: String,
}

impl From<Account> for AccountJson {
    fn from(account: Account) -> Self {
        Self {
            id: account.id.as_str().to_owned(),
            username: account.username.map(|name| name.as_str().to_owned()),
            email: account.email.as_str().to_owned(),
            email_verified_at: account.email_verified_at.map(|at| at.to_string()),
            name: account.name,
            locale: account.locale.map(|locale| locale.to_string()),
            time_zone: account.time_zone,
            scopes: account.scopes,
            disabled: account.disabled,
            created_at: account.created_at.to_string(),
        }
    }
}

/// What `GET /me` answers.
#[derive(Serialize)]
#[expect(missing_docs, reason = "they are named after themselves")]
pub struct Me {
    pub id: String,
    pub username: Option<String>,
    pub email: String,
    pub email_verified_at: Option<String>,
    pub scopes: Vec<String>,
    /// The session's id.
    pub session: String,
}

impl Me {
    /// The holder of a session.
    pub fn new(account: Account, session: &Session) -> Self {
        let account = AccountJson::from(account);
        Self {
            id: account.id,
            username: account.username,
            email: account.email,
            email_verified_at: account.email_verified_at,
            scopes: account.scopes,
            session: session.id.as_str().to_owned(),
        }
    }
}

/// What the examples' own routes say when they refuse.
#[derive(Serialize)]
pub struct Refused {
    /// For machines.
    pub code: &'static str,
    /// For people.
    pub detail: &'static str,
}

/// Nobody is signed in.
pub const AUTHENTICATION_REQUIRED: Refused = Refused {
    code: "AUTHENTICATION_REQUIRED",
    detail: "Sign in first.",
};
/// Login and password do not belong together.
pub const INVALID_CREDENTIALS: Refused = Refused {
    code: "INVALID_CREDENTIALS",
    detail: "Login or password is wrong.",
};
/// There is nothing here.
pub const NOT_FOUND: Refused = Refused {
    code: "NOT_FOUND",
    detail: "There is nothing here.",
};
/// The body is not what the route takes.
pub const MALFORMED_REQUEST: Refused = Refused {
    code: "MALFORMED_REQUEST",
    detail: "Send a JSON object with login and password.",
};
/// Too many wrong passwords.
pub const RATE_LIMITED: Refused = Refused {
    code: "RATE_LIMITED",
    detail: "Too many requests; come back later.",
};
/// Too busy.
pub const OVERLOADED: Refused = Refused {
    code: "OVERLOADED",
    detail: "Too busy; come back in a moment.",
};
/// Something failed; the log knows what.
pub const INTERNAL: Refused = Refused {
    code: "INTERNAL",
    detail: "Something failed here; it is logged.",
};
