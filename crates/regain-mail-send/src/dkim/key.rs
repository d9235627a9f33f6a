//! Private keys.

use std::fmt;

use rustls::{
    SignatureAlgorithm, SignatureScheme, crypto::ring::sign::any_supported_type, sign::Signer,
};
use rustls_pki_types::{PrivateKeyDer, pem::PemObject as _};
use sha2::{Digest as _, Sha256};

use super::{Problem, Unsigned};

/// A key, by the selector that its record has.
///
/// TLS signs with both kinds of keys too, so what reads and uses them is rustls, on ring. RSA signatures of this kind
/// (PKCS #1 v1.5) and Ed25519's draw no randomness: a retry is signed alike.
pub(super) struct Key {
    pub(super) selector: String,
    pub(super) algorithm: Algorithm,
    /// As the record has it.
    pub(super) public: Vec<u8>,
    signer: Box<dyn Signer>,
}

/// How it signs, in the order of the signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Algorithm {
    Rsa,
    Ed25519,
}

impl Key {
    pub(super) fn new(selector: String, pem: &[u8]) -> Result<Self, Problem> {
        let key = PrivateKeyDer::from_pem_slice(pem).map_err(|_| Problem::NoKey)?;
        // ring takes no RSA keys of less than 2048 bits.
        let key = any_supported_type(&key).map_err(|_| Problem::Key)?;
        let (algorithm, scheme) = match key.algorithm() {
            SignatureAlgorithm::RSA => (Algorithm::Rsa, SignatureScheme::RSA_PKCS1_SHA256),
            SignatureAlgorithm::ED25519 => (Algorithm::Ed25519, SignatureScheme::ED25519),
            _ => return Err(Problem::Key),
        };
        let public = key.public_key().ok_or(Problem::Key)?;
        let public = match algorithm {
            Algorithm::Rsa => public.as_ref(),
            // The key alone, which stands at the end (RFC 8410 §4, RFC 8463 §4).
            Algorithm::Ed25519 => public.last_chunk::<32>().ok_or(Problem::Key)?,
        };
        Ok(Self {
            selector,
            algorithm,
            public: public.to_vec(),
            signer: key.choose_scheme(&[scheme]).ok_or(Problem::Key)?,
        })
    }

    /// Signs the SHA-256 of `text`.
    pub(super) fn sign(&self, text: &[u8]) -> Result<Vec<u8>, Unsigned> {
        let signature = match self.algorithm {
            // It hashes by itself.
            Algorithm::Rsa => self.signer.sign(text),
            Algorithm::Ed25519 => self.signer.sign(&Sha256::digest(text)),
        };
        signature.map_err(|_| Unsigned)
    }
}

impl Algorithm {
    /// For `a=`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Rsa => "rsa-sha256",
            Self::Ed25519 => "ed25519-sha256",
        }
    }

    /// For `k=` in the record.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Rsa => "rsa",
            Self::Ed25519 => "ed25519",
        }
    }
}

/// Without the key.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.selector, self.algorithm.name())
    }
}
