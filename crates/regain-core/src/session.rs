//! Sessions of our own, for hosts that have none; and which of them end when a credential changes.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{account::AccountId, entropy::Entropy, principal::SignedInBy, timestamp::Timestamp};

pub use stamp::SessionStamp;
pub(crate) use stamp::{revoke, stamp};

mod stamp;

/// A session's public id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SessionId(String);

impl SessionId {
    /// Takes an id as it is.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// 128 random bits: an id tells neither how many sessions there are nor when they began.
    pub(crate) fn fresh(entropy: &dyn Entropy) -> Self {
        Self(data_encoding::BASE64URL_NOPAD.encode(&entropy.draw::<16>()))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A signed-in browser or program.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    /// The public id.
    pub id: SessionId,
    /// Whose session.
    pub account: AccountId,
    /// What the stored hash of the secret is.
    pub secret_hash: [u8; 32],
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_seen_at: Timestamp,
    /// What the browser called itself, cut to 200 characters.
    pub user_agent: Option<String>,
    /// How it began.
    pub signed_in_by: SignedInBy,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Session({} of {})", self.id.as_str(), self.account)
    }
}

/// The secret value that carries a session.
#[derive(Clone)]
pub struct SessionSecret(Zeroizing<String>);

impl SessionSecret {
    /// Takes the value of a cookie or header.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(Zeroizing::new(secret.into()))
    }

    /// Draws 256 bits.
    pub(crate) fn fresh(entropy: &dyn Entropy) -> Self {
        Self::new(data_encoding::BASE64URL_NOPAD.encode(&entropy.draw::<32>()))
    }

    /// What the store keeps: the epoch is part of it, so that a raised epoch ends the sessions of a restored backup.
    pub(crate) fn hash(&self, epoch: u64) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"regain session v1");
        hash.update(epoch.to_le_bytes());
        hash.update(self.0.as_bytes());
        hash.finalize().into()
    }

    /// The value, for the cookie or header and nothing else.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SessionSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionSecret(***)")
    }
}

/// Which sessions end with a change that is made without one, as policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revocation {
    /// All of the account's.
    All,
    /// None.
    Keep,
}

impl From<Revocation> for Revoke {
    fn from(revocation: Revocation) -> Self {
        match revocation {
            Revocation::All => Self::All,
            Revocation::Keep => Self::Keep,
        }
    }
}

/// Which sessions end with a changed credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revoke {
    /// Every session of the account.
    All,
    /// Every session but this one.
    Others(SessionId),
    /// None.
    Keep,
}
