//! The payload of a token, in the order that the contract publishes.

use serde::{Deserialize, Serialize};

use super::{Purpose, TokenId};
use crate::timestamp::Timestamp;

/// Who issues every token: part of the payload and of the assertion.
pub(crate) const PRODUCT: &str = "regain";

/// Duplicate and unknown members are refused, which PASETO asks for and its libraries leave to us.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Payload {
    pub(super) iss: String,
    pub(super) aud: String,
    pub(super) purpose: String,
    pub(super) sub: String,
    pub(super) jti: String,
    pub(super) sec: String,
    pub(super) iat: String,
    pub(super) exp: String,
}

/// A payload whose members are what they should be.
pub(super) struct Parsed {
    pub(super) id: TokenId,
    pub(super) purpose: Purpose,
    pub(super) secret: zeroize::Zeroizing<Vec<u8>>,
    pub(super) issued_at: Timestamp,
    pub(super) expires_at: Timestamp,
}

impl Payload {
    /// Reads the bytes of a payload for `audience`; `None` whatever is wrong with it.
    pub(super) fn parse(bytes: &[u8], audience: &str) -> Option<Parsed> {
        // serde would also read the members from an array, by position.
        if bytes.first() != Some(&b'{') {
            return None;
        }
        let payload: Self = serde_json::from_slice(bytes).ok()?;
        if payload.iss != PRODUCT || payload.aud != audience {
            return None;
        }
        Some(Parsed {
            id: TokenId::parse(&payload.jti)?,
            purpose: Purpose::parse(&payload.purpose)?,
            secret: data_encoding::BASE64URL_NOPAD
                .decode(payload.sec.as_bytes())
                .ok()?
                .into(),
            issued_at: payload.iat.parse().ok()?,
            expires_at: payload.exp.parse().ok()?,
        })
    }
}
