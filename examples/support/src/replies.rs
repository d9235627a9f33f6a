//! What the examples' own routes answer.

use std::time::Duration;

use regain::{
    account::Account,
    error::{Error, Failure},
    session::SessionId,
    sign_in::Refusal,
};
use serde::{Deserialize, Serialize};

/// How long a body may be, in bytes.
pub const BODY_LIMIT: usize = 64 * 1024;

/// What `POST /sign-in` takes, as JSON; a form has the same fields.
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
    pub fn new(account: Account, session: &SessionId) -> Self {
        let account = AccountJson::from(account);
        Self {
            id: account.id,
            username: account.username,
            email: account.email,
            email_verified_at: account.email_verified_at,
            scopes: account.scopes,
            session: session.as_str().to_owned(),
        }
    }
}

/// What the examples' own routes say when they refuse.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Refused {
    /// The status.
    #[serde(skip)]
    pub status: u16,
    /// For machines.
    pub code: &'static str,
    /// For people.
    pub detail: &'static str,
    #[serde(skip)]
    retry_after: Option<Duration>,
}

/// Nobody is signed in.
pub const AUTHENTICATION_REQUIRED: Refused =
    Refused::new(401, "AUTHENTICATION_REQUIRED", "Sign in first.");
/// Login and password do not belong together.
pub const INVALID_CREDENTIALS: Refused =
    Refused::new(401, "INVALID_CREDENTIALS", "Login or password is wrong.");
/// There is nothing here.
pub const NOT_FOUND: Refused = Refused::new(404, "NOT_FOUND", "There is nothing here.");
/// The body is not what the route takes.
pub const MALFORMED_REQUEST: Refused = Refused::new(
    400,
    "MALFORMED_REQUEST",
    "Send a JSON object with login and password.",
);
/// The body is neither JSON nor a form.
pub(crate) const UNSUPPORTED_MEDIA_TYPE: Refused = Refused::new(
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    "Send application/json or a form.",
);
/// Another site's page made a browser send it.
pub(crate) const CROSS_SITE_REQUEST: Refused = Refused::new(
    403,
    "CROSS_SITE_REQUEST",
    "The request comes from another site.",
);
/// The body is longer than [`BODY_LIMIT`].
pub const PAYLOAD_TOO_LARGE: Refused = Refused::new(413, "PAYLOAD_TOO_LARGE", "That is too much.");
/// Too many wrong passwords.
const RATE_LIMITED: Refused =
    Refused::new(429, "RATE_LIMITED", "Too many requests; come back later.");
/// Too busy.
const OVERLOADED: Refused = Refused::new(503, "OVERLOADED", "Too busy; come back in a moment.");
/// Something failed; the log knows what.
pub const INTERNAL: Refused = Refused::new(500, "INTERNAL", "Something failed here; it is logged.");

impl Refused {
    const fn new(status: u16, code: &'static str, detail: &'static str) -> Self {
        Self {
            status,
            code,
            detail,
            retry_after: None,
        }
    }

    const fn until(self, retry_after: Duration) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..self
        }
    }

    /// The header that goes with it.
    pub fn header(&self) -> Option<(&'static str, String)> {
        match self.retry_after {
            Some(wait) => Some(("retry-after", wait.as_secs().max(1).to_string())),
            None => (self.status == 401).then(|| ("www-authenticate", "Bearer".to_owned())),
        }
    }
}

impl From<Failure<Refusal>> for Refused {
    fn from(failure: Failure<Refusal>) -> Self {
        match failure {
            Failure::Refused(Refusal::InvalidCredentials) => INVALID_CREDENTIALS,
            Failure::Refused(Refusal::TooManyAttempts { retry_after }) => {
                RATE_LIMITED.until(retry_after)
            }
            Failure::Refused(Refusal::Overloaded { retry_after }) => OVERLOADED.until(retry_after),
            Failure::Failed(error) => error.into(),
        }
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        tracing::error!(%error, "a request failed");
        INTERNAL
    }
}
