//! The keys of a ring.

use pasetors::{
    keys::{AsymmetricPublicKey, AsymmetricSecretKey},
    paserk::{FormatAsPaserk, Id},
    version4::V4,
};
use zeroize::Zeroizing;

use crate::{entropy::Entropy, timestamp::Timestamp};

/// A key that verifies.
pub(crate) struct VerifyingKey {
    generation: u32,
    kid: String,
    paserk: String,
    footer: Vec<u8>,
    public: AsymmetricPublicKey<V4>,
    pub(super) retires_at: Option<Timestamp>,
}

impl VerifyingKey {
    /// Takes 32 public bytes; `None` where they are no key.
    pub(super) fn new(
        generation: u32,
        public: &[u8],
        retires_at: Option<Timestamp>,
    ) -> Option<Self> {
        let public = AsymmetricPublicKey::<V4>::from(public).ok()?;
        let kid = paserk(&Id::from(&public))?;
        let footer = format!(r#"{{"kid":"{kid}"}}"#).into_bytes();
        Some(Self {
            generation,
            kid,
            paserk: paserk(&public)?,
            footer,
            public,
            retires_at,
        })
    }

    /// Which key of its ring it is.
    pub(crate) fn generation(&self) -> u32 {
        self.generation
    }

    /// The key's id (`k4.pid.…`).
    pub(super) fn kid(&self) -> &str {
        &self.kid
    }

    /// The footer of every token that it signs, byte for byte.
    pub(crate) fn footer(&self) -> &[u8] {
        &self.footer
    }

    pub(crate) fn public(&self) -> &AsymmetricPublicKey<V4> {
        &self.public
    }

    /// The key as PASERK (`k4.public.…`).
    pub(super) fn paserk(&self) -> String {
        self.paserk.clone()
    }

    /// The key as SubjectPublicKeyInfo in DER (RFC 8410 §4).
    pub(super) fn spki(&self) -> Vec<u8> {
        const PREFIX: [u8; 12] = [
            0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
        ];
        [&PREFIX, self.public.as_bytes()].concat()
    }
}

/// A key that signs, with its public half.
pub(crate) struct SigningKey {
    pub(super) verifying: VerifyingKey,
    secret: AsymmetricSecretKey<V4>,
}

impl SigningKey {
    /// Takes the stored halves; `None` where they are no pair.
    pub(super) fn new(verifying: VerifyingKey, secret: &[u8]) -> Option<Self> {
        // An all-zero key makes the library panic; a key pair whose halves differ would leak the secret by signing.
        let seed: [u8; 32] = secret.get(..32)?.try_into().ok()?;
        if seed == [0; 32] || pair(seed).1.as_slice() != verifying.public.as_bytes() {
            return None;
        }
        let secret = AsymmetricSecretKey::<V4>::from(secret).ok()?;
        Some(Self { verifying, secret })
    }

    /// Counts up within the ring.
    pub(crate) fn generation(&self) -> u32 {
        self.verifying.generation
    }

    pub(crate) fn footer(&self) -> &[u8] {
        &self.verifying.footer
    }

    pub(crate) fn secret(&self) -> &AsymmetricSecretKey<V4> {
        &self.secret
    }
}

/// Makes a key pair: 64 secret bytes and 32 public ones.
pub(super) fn generate(entropy: &dyn Entropy) -> (Zeroizing<Vec<u8>>, Vec<u8>) {
    pair(entropy.draw())
}

fn pair(seed: [u8; 32]) -> (Zeroizing<Vec<u8>>, Vec<u8>) {
    let pair = ed25519_compact::KeyPair::from_seed(ed25519_compact::Seed::new(seed));
    (Zeroizing::new(pair.sk.to_vec()), pair.pk.to_vec())
}

fn paserk(value: &impl FormatAsPaserk) -> Option<String> {
    let mut text = String::new();
    value.fmt(&mut text).ok()?;
    Some(text)
}
