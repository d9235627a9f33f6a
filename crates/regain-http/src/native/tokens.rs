//! Tokens as this dialect takes them, and what it says of them.

use regain_core::token::{Dead, Inspected, Ring, Token};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{
    json::{self, Unread},
    problem::{Problem, Result},
    request::Request,
};

/// A token, and nothing else.
#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct OnlyToken {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
}

/// The token of a body that has nothing else.
pub(super) fn only_token(request: &Request, ring: Ring) -> Result<Token> {
    let body: OnlyToken = object(request, ring)?;
    token(body.token, ring)
}

/// A body with a token: where that is absent or empty, nothing else is complained about.
pub(super) fn object<T: DeserializeOwned>(request: &Request, ring: Ring) -> Result<T> {
    json::object(request).map_err(|unread| match unread {
        Unread::Malformed if is_tokenless(request) => Problem::TokenMissing(ring),
        unread => Problem::Unread(unread),
    })
}

fn is_tokenless(request: &Request) -> bool {
    let body = json::object::<Map<String, Value>>(request);
    body.is_ok_and(|body| match body.get("token") {
        None => true,
        Some(token) => token.as_str() == Some(""),
    })
}

/// A token that must be there, before anything else is complained about.
pub(super) fn token(token: Option<String>, ring: Ring) -> Result<Token> {
    let token = Token::new(token.unwrap_or_default());
    if token.is_empty() {
        Err(Problem::TokenMissing(ring))
    } else {
        Ok(token)
    }
}

/// What a token is worth: how long, and whose it is; or why it is worth nothing.
#[derive(Default, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Worth {
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    login_hint: Option<String>,
    /// `used`, `superseded`, `expired` or `invalid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

impl From<Inspected> for Worth {
    fn from(inspected: Inspected) -> Self {
        let reason = match inspected {
            Inspected::Valid {
                expires_at,
                login_hint,
            } => {
                return Self {
                    valid: true,
                    expires_at: Some(expires_at.to_string()),
                    login_hint: Some(login_hint),
                    reason: None,
                };
            }
            Inspected::Dead(Dead::Used) => "used",
            Inspected::Dead(Dead::Superseded) => "superseded",
            Inspected::Dead(Dead::Expired) => "expired",
            Inspected::Invalid => "invalid",
        };
        Self {
            reason: Some(reason),
            ..Self::default()
        }
    }
}
