//! From passwords to strings that may be stored, and back to a yes or no.

mod standard;
mod stored;

use std::error::Error;
use std::fmt;

pub use self::standard::{CostOutOfRange, Standard};
use super::{Password, PasswordHash};

/// Makes and checks hashes of passwords; slow and hungry by intent.
///
/// Hosts with passwords of a format that [`Standard`] does not read implement this around it. Calls
/// block their thread for a good part of a second: [`super::pool::Pool`] is what flows go through.
pub trait PasswordHasher: Send + Sync {
    /// Makes the string to store of a new password, under a salt of its own.
    ///
    /// # Errors
    ///
    /// When the hash cannot be computed; never because of what the password is.
    fn hash(&self, password: &Password) -> Result<PasswordHash, HashError>;

    /// Checks a password against a stored string.
    ///
    /// # Errors
    ///
    /// When the string is none that this hasher reads, or asks for more work than it will do.
    ///
    /// # Security
    ///
    /// The string may be corrupt or hostile: limit what it asks for before doing it, and do not panic.
    fn verify(&self, password: &Password, hash: &PasswordHash) -> Result<Verified, HashError>;

    /// How much memory one running hash takes with the current parameters, in bytes.
    fn memory_bytes(&self) -> u64;
}

/// Whether a password is the one of a stored hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Verified {
    /// It is another one.
    Mismatch,
    /// It is the one.
    Match {
        /// Whether the hash should be made anew from this password and stored: it is of another
        /// algorithm, cost or size than new ones, or of a text that was not prepared.
        outdated: bool,
    },
}

/// Why there is neither a hash nor an answer.
///
/// Says nothing of the password and quotes nothing of the hash, for its reason is a constant.
#[derive(Debug)]
pub struct HashError {
    unreadable: bool,
    reason: &'static str,
}

impl HashError {
    /// A stored hash that cannot be used: corrupt, of unknown format, or asking for too much work.
    pub fn unreadable(reason: &'static str) -> Self {
        Self {
            unreadable: true,
            reason,
        }
    }

    /// Work that failed, whatever was stored.
    pub fn failed(reason: &'static str) -> Self {
        Self {
            unreadable: false,
            reason,
        }
    }

    /// Whether the stored hash is to blame, and the account needs a new password.
    pub fn is_unreadable(&self) -> bool {
        self.unreadable
    }
}

impl fmt::Display for HashError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.unreadable {
            "unusable password hash"
        } else {
            "hashing failed"
        };
        write!(f, "{what}: {}", self.reason)
    }
}

impl Error for HashError {}
