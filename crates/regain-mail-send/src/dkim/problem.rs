//! What can be wrong with a signer.

use std::fmt;

/// Nothing can be signed like this.
///
/// # Security
///
/// Nothing of the key is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The domain is no host name in A-labels.
    Domain,
    /// The selector is no host name in A-labels.
    Selector,
    /// Two keys have the same selector, so that both would have the same record.
    SelectorTwice,
    /// Selector and domain make a name of more than 253 characters.
    TooLong,
    /// There is no private key in PEM, or it is under a password.
    NoKey,
    /// The key is neither RSA of 2048 to 4096 bits nor Ed25519.
    Key,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Domain => "the domain is not a name such as app.example (internationalised ones as xn--…)",
            Self::Selector => "the selector is not a name of letters, digits and hyphens such as 2026a",
            Self::SelectorTwice => "each key has a selector of its own: the record is found by it",
            Self::TooLong => "selector and domain are too long for a name in the DNS",
            Self::NoKey => "there is no private key in it: PEM without a password has lines `-----BEGIN PRIVATE KEY-----`",
            Self::Key => "the key is neither RSA of 2048 to 4096 bits nor Ed25519",
        })
    }
}

impl std::error::Error for Problem {}
