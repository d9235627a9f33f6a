//! scrypt or argon2id for new hashes, and whatever hosts bring along for old ones.

use std::error::Error;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;

use argon2::Argon2;
use password_hash::PasswordHasher as _;
use password_hash::phc;
use scrypt::Scrypt;

use super::stored::Stored;
use super::{HashError, PasswordHasher, Verified};
use crate::entropy::Entropy;
use crate::password::{Password, PasswordHash};

const LOG_N: RangeInclusive<u8> = 8..=20;
const SALT_BYTES: usize = 16;

/// The hasher for almost everybody: makes scrypt or argon2id hashes.
///
/// It checks scrypt, argon2i, argon2d, argon2id, PBKDF2 with SHA-256 or SHA-512 (PHC strings, and
/// Passlib's), and bcrypt (`$2a$`, `$2b$`, `$2x$`, `$2y$`), whichever it makes. A match with
/// anything but what it would make now is `outdated`.
///
/// Hashes are made of the prepared password. When that does not match and something else was typed,
/// the typed text is tried as well, because other systems do not prepare (R-42).
///
/// # Security
///
/// Stored strings are limited before any work: 1 KiB of ASCII; 1 GiB of memory, and four times that
/// touched in all; argon2 16 passes and 16 lanes, scrypt r 32 and p 16, PBKDF2 ten million rounds,
/// bcrypt cost 16 (R-44; `password::tests::hostile`). An old hash may so need more memory than
/// [`PasswordHasher::memory_bytes`] says.
///
/// bcrypt ignores what comes after 72 bytes, and a NUL is as good as the end. A longer password, or
/// one with a NUL, never matches a bcrypt hash here: its owner sets a new one (R-37;
/// `password::tests::legacy`).
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
///
/// use regain_core::entropy::Seeded;
/// use regain_core::password::Password;
/// use regain_core::password::hasher::{PasswordHasher, Standard, Verified};
///
/// // 8 is for tests; leave it at `Standard::LOG_N` otherwise.
/// let hasher = Standard::scrypt(8, Arc::new(Seeded::new(1)))?;
/// let password = Password::new("plum tractor under glass".to_owned());
/// let hash = hasher.hash(&password)?;
/// assert!(hash.expose_secret().starts_with("$scrypt$ln=8,r=8,p=1$"));
/// assert_eq!(hasher.verify(&password, &hash)?, Verified::Match { outdated: false });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Standard {
    current: Current,
    entropy: Arc<dyn Entropy>,
}

/// What new hashes are made with.
#[derive(Clone, Debug)]
enum Current {
    Scrypt(scrypt::Params),
    Argon2id(argon2::Params),
}

impl Standard {
    /// The default cost of scrypt: 128 MiB a hash, OWASP's first choice (ASVS 11.4.2).
    pub const LOG_N: u8 = scrypt::Params::RECOMMENDED_LOG_N;

    /// Makes scrypt hashes with N = 2^`log_n`, r = 8, p = 1 (RFC 7914), in 2^(`log_n` + 10) bytes
    /// of memory.
    ///
    /// # Errors
    ///
    /// When `log_n` is outside 8 to 20.
    ///
    /// # Security
    ///
    /// Fewer than [`Standard::LOG_N`] is for tests, or for machines whose memory leaves no choice.
    pub fn scrypt(log_n: u8, entropy: Arc<dyn Entropy>) -> Result<Self, CostOutOfRange> {
        let refused = CostOutOfRange { log_n };
        if !LOG_N.contains(&log_n) {
            return Err(refused);
        }
        let (r, p) = (scrypt::Params::RECOMMENDED_R, scrypt::Params::RECOMMENDED_P);
        let params = scrypt::Params::new(log_n, r, p).map_err(|_| refused)?;
        Ok(Self {
            current: Current::Scrypt(params),
            entropy,
        })
    }

    /// Makes argon2id hashes in 19 MiB with two passes and one lane (RFC 9106; OWASP).
    pub fn argon2id(entropy: Arc<dyn Entropy>) -> Self {
        Self {
            current: Current::Argon2id(argon2::Params::DEFAULT),
            entropy,
        }
    }

    fn is_current(&self, stored: &Stored) -> bool {
        match &self.current {
            Current::Scrypt(params) => stored.is_scrypt(params),
            Current::Argon2id(params) => stored.is_argon2id(params),
        }
    }
}

impl PasswordHasher for Standard {
    fn hash(&self, password: &Password) -> Result<PasswordHash, HashError> {
        let salt = self.entropy.draw::<SALT_BYTES>();
        let secret = password.expose_secret().as_bytes();
        let hash: Result<phc::PasswordHash, _> = match &self.current {
            Current::Scrypt(params) => {
                Scrypt::new_with_params(*params).hash_password_with_salt(secret, &salt)
            }
            Current::Argon2id(params) => {
                Argon2::from(params).hash_password_with_salt(secret, &salt)
            }
        };
        let hash = hash.map_err(|_| HashError::failed("the algorithm gave no hash"))?;
        Ok(PasswordHash::new(hash.to_string()))
    }

    fn verify(&self, password: &Password, hash: &PasswordHash) -> Result<Verified, HashError> {
        let stored = Stored::parse(hash.expose_secret())?;
        if stored.matches(password.expose_secret())? {
            return Ok(Verified::Match {
                outdated: !self.is_current(&stored),
            });
        }
        match password.expose_typed() {
            Some(typed) if stored.matches(typed)? => Ok(Verified::Match { outdated: true }),
            _ => Ok(Verified::Mismatch),
        }
    }

    fn memory_bytes(&self) -> u64 {
        match &self.current {
            Current::Scrypt(params) => 128 * params.n() * u64::from(params.r()),
            Current::Argon2id(params) => 1024 * u64::from(params.m_cost()),
        }
    }
}

impl fmt::Debug for Standard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Standard").field(&self.current).finish()
    }
}

/// A cost of scrypt that is too low to protect anything or too high to compute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostOutOfRange {
    /// The binary logarithm that was asked for.
    pub log_n: u8,
}

impl fmt::Display for CostOutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (least, most, log_n) = (LOG_N.start(), LOG_N.end(), self.log_n);
        write!(
            f,
            "the cost of scrypt must be from {least} to {most}, not {log_n}"
        )
    }
}

impl Error for CostOutOfRange {}
