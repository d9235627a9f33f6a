//! Reading tokens: everything that can be decided without the store.

use std::time::Duration;

use pasetors::{
    token::UntrustedToken,
    version4::{self, PublicToken},
};
use sha2::{Digest, Sha256};

use super::{Purpose, SecretHash, Token, TokenId, payload::Payload};
use crate::{keyring::VerifyingKey, timestamp::Timestamp};

/// The longest text that is looked at; a real token has about 400 bytes.
const LONGEST: usize = 1024;
/// How far another node's clock may run ahead.
const LEEWAY: Duration = Duration::from_secs(5);

/// A token whose signature, assertion, purpose and shape are right.
#[derive(Debug)]
pub(crate) struct Genuine {
    pub(crate) id: TokenId,
    pub(crate) purpose: Purpose,
    pub(crate) secret_hash: SecretHash,
    /// Which key of its ring signed this copy.
    pub(crate) generation: u32,
    /// When this copy of the token says that its life ends.
    pub(crate) expires_at: Timestamp,
}

/// Why a token was not even looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unverified {
    /// Signed by no key that is known here; the ring may have been rotated meanwhile.
    UnknownKey,
    /// Anything else.
    Invalid,
}

/// Splits off the footer, which names the key, without believing anything in it.
///
/// # Errors
///
/// [`Unverified::Invalid`] when the text is too long or has not the shape of a `v4.public` token with a footer.
pub(crate) fn untrusted(token: &Token) -> Result<Untrusted, Unverified> {
    let text = token.expose_secret();
    if text.len() > LONGEST {
        return Err(Unverified::Invalid);
    }
    UntrustedToken::try_from(text)
        .map(Untrusted)
        .map_err(|_| Unverified::Invalid)
}

/// A token that nothing is known of.
pub(crate) struct Untrusted(UntrustedToken<pasetors::Public, version4::V4>);

impl Untrusted {
    /// What the payload says that it is for, without verifying anything.
    pub(crate) fn claimed_purpose(&self, audience: &str) -> Option<Purpose> {
        Payload::parse(self.0.untrusted_payload(), audience).map(|parsed| parsed.purpose)
    }

    /// Verifies against the key whose footer is the same byte for byte; footers are never parsed.
    ///
    /// # Errors
    ///
    /// [`Unverified`]; time is judged by [`Genuine::is_expired`].
    pub(crate) fn verify<'a>(
        &self,
        mut keys: impl Iterator<Item = &'a VerifyingKey>,
        audience: &str,
        assertion: &[u8],
        now: Timestamp,
    ) -> Result<Genuine, Unverified> {
        let footer = self.0.untrusted_footer();
        let key = keys
            .find(|key| key.footer() == footer)
            .ok_or(Unverified::UnknownKey)?;
        let trusted =
            PublicToken::verify(key.public(), &self.0, Some(key.footer()), Some(assertion))
                .map_err(|_| Unverified::Invalid)?;
        let parsed =
            Payload::parse(trusted.payload().as_bytes(), audience).ok_or(Unverified::Invalid)?;
        let life = parsed.issued_at.until(parsed.expires_at);
        let sound = parsed.issued_at < parsed.expires_at
            && life <= parsed.purpose.longest_life()
            && parsed.issued_at <= now + LEEWAY
            && parsed.secret.len() == 32;
        if !sound {
            return Err(Unverified::Invalid);
        }
        Ok(Genuine {
            id: parsed.id,
            purpose: parsed.purpose,
            secret_hash: SecretHash::from_bytes(Sha256::digest(&*parsed.secret).into()),
            generation: key.generation(),
            expires_at: parsed.expires_at,
        })
    }
}

impl Genuine {
    /// Whether this copy's life is over: at its last second, without leeway.
    pub(crate) fn is_expired(&self, now: Timestamp) -> bool {
        now >= self.expires_at
    }
}
