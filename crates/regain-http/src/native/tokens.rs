//! Tokens as this dialect takes them, and what it says of them.

use regain_core::token::{Dead, Inspected, Ring, Token};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Problem;
use crate::{json, request::Request};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnlyToken {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
}

/// The token of a body that has nothing else.
pub(super) fn only_token(request: &Request, ring: Ring) -> Result<Token, Problem> {
    let body: OnlyToken = json::object(request)?;
    token(body.token, ring)
}

/// A token that must be there, before anything else is complained about.
pub(super) fn token(token: Option<String>, ring: Ring) -> Result<Token, Problem> {
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
