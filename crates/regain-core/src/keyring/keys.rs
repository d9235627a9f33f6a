//! Keys out of the store: opened, checked, sorted into rings.

use std::fmt;

use zeroize::Zeroizing;

use super::{
    ApplicationKey, Derivation, PublicKey, Published, Retired, SigningKey, VerifyingKey, signing,
};
use crate::{entropy::Entropy, store::StoredKey, timestamp::Timestamp, token::Ring};

/// The name under which the derivation key rests.
pub(super) const DERIVATION: &str = "derivation";

/// Every key that is in use.
pub(crate) struct Keys {
    derivation: Derivation,
    password_reset: RingKeys,
    email_verification: RingKeys,
}

struct RingKeys {
    active: SigningKey,
    retired: Vec<VerifyingKey>,
}

impl Keys {
    pub(super) fn open(
        stored: &[StoredKey],
        application_keys: &[ApplicationKey],
    ) -> Result<Self, Unreadable> {
        let derivation = stored
            .iter()
            .find(|key| key.ring == DERIVATION)
            .ok_or_else(|| Unreadable::new(DERIVATION, "it is missing"))?;
        let secret = open(derivation, application_keys)?;
        let secret: [u8; 32] = secret
            .as_slice()
            .try_into()
            .map_err(|_| Unreadable::new(DERIVATION, "it has not 32 bytes"))?;
        Ok(Self {
            derivation: Derivation::new(secret),
            password_reset: RingKeys::open(Ring::PasswordReset, stored, application_keys)?,
            email_verification: RingKeys::open(Ring::EmailVerification, stored, application_keys)?,
        })
    }

    pub(crate) fn derivation(&self) -> &Derivation {
        &self.derivation
    }

    /// The key that signs for `ring`.
    pub(crate) fn active(&self, ring: Ring) -> &SigningKey {
        &self.ring(ring).active
    }

    /// The keys whose tokens are good at `now`.
    pub(crate) fn verifying(
        &self,
        ring: Ring,
        now: Timestamp,
    ) -> impl Iterator<Item = &VerifyingKey> {
        let ring = self.ring(ring);
        let retired = ring
            .retired
            .iter()
            .filter(move |key| key.retires_at > Some(now));
        std::iter::once(&ring.active.verifying).chain(retired)
    }

    pub(crate) fn published(&self, ring: Ring, assertion: Vec<u8>, now: Timestamp) -> Published {
        let retired = self.ring(ring).retired.iter().filter_map(|key| {
            let not_after = key.retires_at.filter(|end| *end > now)?;
            Some(Retired {
                key: public_key(key),
                not_after,
            })
        });
        Published {
            active: public_key(&self.active(ring).verifying),
            retired: retired.collect(),
            implicit_assertion: assertion,
        }
    }

    /// The id of a key of `ring` that is not invalidated.
    pub(crate) fn kid(&self, ring: Ring, generation: u32) -> Option<String> {
        let ring = self.ring(ring);
        std::iter::once(&ring.active.verifying)
            .chain(&ring.retired)
            .find(|key| key.generation() == generation)
            .map(|key| key.kid().to_owned())
    }

    fn ring(&self, ring: Ring) -> &RingKeys {
        match ring {
            Ring::PasswordReset => &self.password_reset,
            Ring::EmailVerification => &self.email_verification,
        }
    }
}

impl RingKeys {
    fn open(
        ring: Ring,
        stored: &[StoredKey],
        application_keys: &[ApplicationKey],
    ) -> Result<Self, Unreadable> {
        let broken = |what| Unreadable::new(ring.as_str(), what);
        let mut living: Vec<_> = stored
            .iter()
            .filter(|key| key.ring == ring.as_str() && key.invalidated_at.is_none())
            .collect();
        living.sort_by_key(|key| key.generation);
        let verifying = |key: &StoredKey| {
            VerifyingKey::new(key.generation, &key.public, key.retires_at)
                .ok_or_else(|| broken("its public half is no Ed25519 key"))
        };
        let newest = living.pop().ok_or_else(|| broken("it has no living key"))?;
        let secret = open(newest, application_keys)?;
        let active = SigningKey::new(verifying(newest)?, &secret)
            .ok_or_else(|| broken("its halves are no Ed25519 key pair"))?;
        let retired = living
            .into_iter()
            .map(verifying)
            .collect::<Result<_, _>>()?;
        Ok(Self { active, retired })
    }
}

fn public_key(key: &VerifyingKey) -> PublicKey {
    PublicKey {
        kid: key.kid().to_owned(),
        paserk: key.paserk(),
        spki: key.spki(),
    }
}

/// Makes a key for `ring` and seals it.
pub(super) fn generate(
    ring: &str,
    generation: u32,
    application_key: &ApplicationKey,
    entropy: &dyn Entropy,
    now: Timestamp,
) -> Result<StoredKey, Unreadable> {
    let (secret, public) = if ring == DERIVATION {
        (Zeroizing::new(entropy.draw::<32>().to_vec()), Vec::new())
    } else {
        signing::generate(entropy)
    };
    let sealed = application_key
        .seal(&secret, &place(ring, generation))
        .map_err(|_| Unreadable::new(ring, "it cannot be sealed"))?;
    Ok(StoredKey {
        ring: ring.to_owned(),
        generation,
        public,
        sealed,
        created_at: now,
        retires_at: None,
        invalidated_at: None,
    })
}

/// The keys that are not sealed under the first application key, sealed under it.
pub(super) fn resealed(
    stored: &[StoredKey],
    application_keys: &[ApplicationKey],
) -> Result<Vec<StoredKey>, Unreadable> {
    let first = &application_keys[0];
    let stale = stored.iter().filter(|key| !first.sealed(&key.sealed));
    stale
        .filter(|key| key.invalidated_at.is_none())
        .map(|key| {
            let secret = open(key, application_keys)?;
            let sealed = first
                .seal(&secret, &place(&key.ring, key.generation))
                .map_err(|_| Unreadable::new(&key.ring, "it cannot be sealed"))?;
            Ok(StoredKey {
                sealed,
                ..key.clone()
            })
        })
        .collect()
}

fn open(
    key: &StoredKey,
    application_keys: &[ApplicationKey],
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let place = place(&key.ring, key.generation);
    application_keys
        .iter()
        .find_map(|application_key| application_key.open(&key.sealed, &place).ok())
        .ok_or_else(|| Unreadable::new(&key.ring, "no application key opens it"))
}

/// What a seal is bound to, so that sealed keys cannot change places.
fn place(ring: &str, generation: u32) -> String {
    format!("regain {ring} {generation}")
}

/// A stored key cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    ring: String,
    what: &'static str,
}

impl Unreadable {
    fn new(ring: &str, what: &'static str) -> Self {
        Self {
            ring: ring.to_owned(),
            what,
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the stored key `{}` cannot be used: {}",
            self.ring, self.what
        )
    }
}

impl std::error::Error for Unreadable {}
