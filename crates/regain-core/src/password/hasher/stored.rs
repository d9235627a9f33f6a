//! Stored strings, read with suspicion.
//!
//! The verifiers of the algorithms' crates do whatever a string asks them to, up to ending the
//! process for want of memory (scrypt with `ln=33`). Nothing of theirs runs here before the numbers
//! have been judged, and they get the very numbers that were.

mod parse;

use argon2::Argon2;
use pbkdf2::pbkdf2_hmac;
use sha2::{Sha256, Sha512};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::HashError;

/// bcrypt uses no more of a password.
const BCRYPT_BYTES: usize = 72;
/// Shorter salts are outdated, not refused (NIST SP 800-132 §5.1).
const SALT_BYTES: usize = 16;
const OUTPUT_BYTES: usize = 32;

/// A stored hash within limits.
pub(super) enum Stored {
    Derived {
        algorithm: Algorithm,
        salt: Vec<u8>,
        output: Vec<u8>,
    },
    /// Checked by its own crate, from the text.
    Bcrypt(String),
}

pub(super) enum Algorithm {
    Scrypt(scrypt::Params),
    Argon2 {
        variant: argon2::Algorithm,
        version: argon2::Version,
        params: argon2::Params,
    },
    Pbkdf2Sha256 {
        rounds: u32,
    },
    Pbkdf2Sha512 {
        rounds: u32,
    },
}

impl Stored {
    /// Reads a string and judges its numbers; does no work yet.
    pub(super) fn parse(text: &str) -> Result<Self, HashError> {
        parse::stored(text)
    }

    pub(super) fn matches(&self, password: &str) -> Result<bool, HashError> {
        match self {
            Self::Derived {
                algorithm,
                salt,
                output,
            } => {
                let mut computed = Zeroizing::new(vec![0; output.len()]);
                algorithm.derive(password.as_bytes(), salt, &mut computed)?;
                Ok(computed.ct_eq(output).into())
            }
            Self::Bcrypt(text) => {
                // Computed even when the answer is settled, so that it comes no faster.
                let same = bcrypt::verify(password, text)
                    .map_err(|_| HashError::unreadable("malformed bcrypt"))?;
                Ok(same && password.len() <= BCRYPT_BYTES && !password.contains('\0'))
            }
        }
    }

    pub(super) fn is_scrypt(&self, current: &scrypt::Params) -> bool {
        let cost = |params: &scrypt::Params| (params.log_n(), params.r(), params.p());
        match self.of_current_size() {
            Some(Algorithm::Scrypt(params)) => cost(params) == cost(current),
            _ => false,
        }
    }

    pub(super) fn is_argon2id(&self, current: &argon2::Params) -> bool {
        let cost = |params: &argon2::Params| (params.m_cost(), params.t_cost(), params.p_cost());
        match self.of_current_size() {
            Some(Algorithm::Argon2 {
                variant,
                version,
                params,
            }) => {
                *variant == argon2::Algorithm::Argon2id
                    && *version == argon2::Version::V0x13
                    && cost(params) == cost(current)
            }
            _ => false,
        }
    }

    /// The algorithm, when salt and output are as long as those of new hashes.
    fn of_current_size(&self) -> Option<&Algorithm> {
        match self {
            Self::Derived {
                algorithm,
                salt,
                output,
            } => (salt.len() >= SALT_BYTES && output.len() == OUTPUT_BYTES).then_some(algorithm),
            Self::Bcrypt(_) => None,
        }
    }
}

impl Algorithm {
    fn derive(&self, password: &[u8], salt: &[u8], output: &mut [u8]) -> Result<(), HashError> {
        const FAILED: &str = "the algorithm gave no hash";
        match self {
            Self::Scrypt(params) => scrypt::scrypt(password, salt, params, output)
                .map_err(|_| HashError::failed(FAILED)),
            Self::Argon2 {
                variant,
                version,
                params,
            } => Argon2::new(*variant, *version, params.clone())
                .hash_password_into(password, salt, output)
                .map_err(|_| HashError::failed(FAILED)),
            Self::Pbkdf2Sha256 { rounds } => {
                pbkdf2_hmac::<Sha256>(password, salt, *rounds, output);
                Ok(())
            }
            Self::Pbkdf2Sha512 { rounds } => {
                pbkdf2_hmac::<Sha512>(password, salt, *rounds, output);
                Ok(())
            }
        }
    }
}
