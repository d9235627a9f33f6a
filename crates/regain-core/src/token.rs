//! Tokens: the secret value that a message carries, and the record behind it.
//!
//! A token is a PASETO `v4.public` whose payload holds a 32-byte secret. Its record keeps only the SHA-256 of the
//! secret. So a stolen database redeems nothing, and a stolen signing key redeems nothing either. The secret is
//! derived from the record's id, so that a message which is sent again carries the same token.

use std::{fmt, time::Duration};

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::{
    account::{Account, AccountId, Stamp},
    code::{self, FlowHash},
    email_address::EmailAddress,
    entropy::Entropy,
    timestamp::Timestamp,
};

pub(crate) use authority::{Authority, InvalidToken};
pub use described::Description;
pub use inspected::{Dead, Inspected};
pub(crate) use payload::PRODUCT;
pub use purpose::{Purpose, Ring};
pub use terms::{Issued, Terms};
pub(crate) use verify::Genuine;

pub(crate) mod authority;
pub(crate) mod carried;
mod dates;
pub(crate) mod described;
pub(crate) mod inspected;
pub(crate) mod liveness;
mod mark;
mod mint;
mod payload;
mod purpose;
pub(crate) mod terms;
#[cfg(test)]
pub(crate) mod tests;
mod verify;

/// What a person holds: the secret value from a message.
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

impl Token {
    /// Takes what somebody sent, as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value, for the message or for the administrator who asked to see it.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(***)")
    }
}

/// A record's id: 128 random bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenId([u8; 16]);

impl TokenId {
    /// An id that was never there before.
    pub(crate) fn fresh(entropy: &dyn Entropy) -> Self {
        Self(entropy.draw())
    }

    /// The id of no record: none is drawn that is all zero.
    pub(crate) fn of_nobody() -> Self {
        Self([0; 16])
    }

    /// Takes a stored id.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes, for stores.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Reads what `Display` wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = data_encoding::BASE64URL_NOPAD
            .decode(text.as_bytes())
            .ok()?;
        Some(Self(bytes.try_into().ok()?))
    }
}

/// base64url, 22 characters.
impl fmt::Display for TokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&data_encoding::BASE64URL_NOPAD.encode(&self.0))
    }
}

impl fmt::Debug for TokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenId({self})")
    }
}

/// What the store keeps of a token's secret.
#[derive(Clone, Copy)]
pub struct SecretHash([u8; 32]);

impl SecretHash {
    /// Takes a stored hash.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for stores.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Compared in constant time.
impl PartialEq for SecretHash {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for SecretHash {}

impl fmt::Debug for SecretHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretHash(***)")
    }
}

/// The record behind a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The token's `jti`.
    pub id: TokenId,
    /// What it may be redeemed for.
    pub purpose: Purpose,
    /// Whom it acts on.
    pub subject: Subject,
    /// The address that it was made for.
    pub address: EmailAddress,
    /// The other half, where it takes two tokens to do what this one is for.
    pub partner: Option<TokenId>,
    /// The flow that it was asked for in, where its message carries a code.
    pub flow: Option<FlowHash>,
    /// Which key of its ring signs it.
    pub generation: u32,
    /// The SHA-256 of its secret.
    pub secret_hash: SecretHash,
    /// When its life began.
    pub issued_at: Timestamp,
    /// When its life ends.
    pub expires_at: Timestamp,
    /// How it gets to its owner.
    pub handed_over: HandedOver,
    /// Whether its dates were promised to somebody, so that they never move.
    pub fixed_dates: bool,
    /// What became of it.
    pub state: State,
}

impl Record {
    /// The life that its owner was promised.
    pub fn lifetime(&self) -> Duration {
        self.issued_at.until(self.expires_at)
    }

    /// With a code in its message, where it was asked for in a flow and `codes` has one there.
    pub(crate) fn asked_in(self, flow: Option<FlowHash>, codes: code::Policy) -> Self {
        let flow = flow.filter(|_| codes.allows(self.purpose));
        Self { flow, ..self }
    }

    /// Whose account it acts on, where there is one.
    pub fn account(&self) -> Option<&AccountId> {
        match &self.subject {
            Subject::Address { .. } => None,
            Subject::Account(id) | Subject::Credentials(id, _) => Some(id),
        }
    }

    /// Whether the account is still what it was when the token was made, as far as the token goes by it.
    pub(crate) fn still_fits(&self, account: &Account, stamp: &Stamp) -> bool {
        match &self.subject {
            Subject::Address { .. } | Subject::Account(_) => true,
            // The host may have written the address itself, and left the stamp alone.
            Subject::Credentials(_, issued_under) => {
                (issued_under == stamp || self.has_written(stamp))
                    && (!self.purpose.is_for_the_address_held() || account.email == self.address)
            }
        }
    }
}

/// Whom a token acts on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Nobody yet: the address is all there is.
    Address {
        /// The administrator who invites, where one does.
        inviter: Option<AccountId>,
    },
    /// An account, whatever becomes of its credentials.
    Account(AccountId),
    /// An account under the credentials that it had: the token dies with the stamp, but for stamps that its own redemption
    /// wrote.
    Credentials(AccountId, Stamp),
}

/// How a token gets to its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// By message to its address alone: redeeming it proves the address.
    Message,
    /// Shown to an administrator, who passes it on: resetting a password with it proves no address.
    Revealed,
}

/// What became of a token, apart from time passing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Neither used nor superseded.
    Live,
    /// Redeemed.
    Used(Timestamp),
    /// Replaced by a newer one, cancelled, or dead with a changed password or address.
    Superseded(Timestamp),
}
