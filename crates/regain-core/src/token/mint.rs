//! Making tokens.

use std::fmt;

use pasetors::version4::PublicToken;
use sha2::{Digest, Sha256};

use super::{
    Record, SecretHash, Token, TokenId,
    payload::{PRODUCT, Payload},
};
use crate::keyring::{Derivation, SigningKey};

/// The hash that the record of `id` keeps.
pub(crate) fn secret_hash(derivation: &Derivation, id: TokenId) -> SecretHash {
    SecretHash::from_bytes(Sha256::digest(derivation.token_secret(id).as_slice()).into())
}

/// Signs the token of `record`. The same record, key and assertion always make the same token.
///
/// # Errors
///
/// [`Unsigned`] when the key cannot sign: a fault of the operator's.
pub(crate) fn mint(
    record: &Record,
    key: &SigningKey,
    derivation: &Derivation,
    audience: &str,
    assertion: &[u8],
) -> Result<Token, Unsigned> {
    let encode = |bytes: &[u8]| data_encoding::BASE64URL_NOPAD.encode(bytes);
    let payload = Payload {
        iss: PRODUCT.to_owned(),
        aud: audience.to_owned(),
        purpose: record.purpose.as_str().to_owned(),
        sub: encode(&derivation.pseudonym(match record.account() {
            Some(account) => account.as_str(),
            None => record.address.key(),
        })),
        jti: record.id.to_string(),
        sec: encode(derivation.token_secret(record.id).as_slice()),
        iat: record.issued_at.to_string(),
        exp: record.expires_at.to_string(),
    };
    let bytes = zeroize::Zeroizing::new(serde_json::to_vec(&payload).map_err(|_| Unsigned)?);
    let token = PublicToken::sign(key.secret(), &bytes, Some(key.footer()), Some(assertion));
    token.map(Token::new).map_err(|_| Unsigned)
}

/// A key could not sign.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unsigned;

impl fmt::Display for Unsigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the signing key cannot sign")
    }
}

impl std::error::Error for Unsigned {}
