//! Tokens as this dialect takes them, and what it says of them.

use regain_core::token::{Dead, Inspected, Ring, Token};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use crate::{
    json::{self, Unread},
    problem::{Problem, Result},
    request::Request,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnlyToken {
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

/// What a token is worth.
pub(super) fn valued(inspected: Inspected) -> Value {
    let dead = |reason| json!({ "valid": false, "reason": reason });
    match inspected {
        Inspected::Valid {
            expires_at,
            login_hint,
        } => {
            let expires_at = expires_at.to_string();
            json!({ "valid": true, "expires_at": expires_at, "login_hint": login_hint })
        }
        Inspected::Dead(Dead::Used) => dead("used"),
        Inspected::Dead(Dead::Superseded) => dead("superseded"),
        Inspected::Dead(Dead::Expired) => dead("expired"),
        Inspected::Invalid => dead("invalid"),
    }
}
