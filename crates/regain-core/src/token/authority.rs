//! Who makes tokens and says which are genuine: the key rings with the audience and epoch they speak for.

use super::{
    Purpose, Record, Ring, SecretHash, Token, TokenId,
    mint::{self, Unsigned},
    verify::{self, Genuine, Unverified},
};
use crate::{
    code::{Code, FlowHash, FlowId},
    entropy::Entropy,
    error::Error,
    keyring::{KeyRings, Keys, Published, Rotation, assertion},
    store::{Read, StoreError, UnitOfWork},
    timestamp::Timestamp,
};

/// Makes and verifies tokens.
pub(crate) struct Authority {
    rings: KeyRings,
    audience: String,
    epoch: u64,
}

/// Why a token was refused before its record was looked at.
#[derive(Debug)]
pub(crate) enum InvalidToken {
    /// It is not one of ours, or not for this.
    Invalid,
    /// The ring could not be read again.
    Store(StoreError),
}

impl Authority {
    pub(crate) fn new(rings: KeyRings, audience: String, epoch: u64) -> Self {
        Self {
            rings,
            audience,
            epoch,
        }
    }

    /// The id of a key that is in use, by its generation.
    pub(crate) fn kid(&self, ring: Ring, generation: u32) -> Option<String> {
        self.rings.current().kid(ring, generation)
    }

    /// The generation that signs for `purpose` now.
    pub(crate) fn generation(&self, purpose: Purpose) -> u32 {
        self.rings.current().active(purpose.ring()).generation()
    }

    /// The hash that the record of `id` keeps.
    pub(crate) fn secret_hash(&self, id: TokenId) -> SecretHash {
        mint::secret_hash(self.rings.current().derivation(), id)
    }

    /// Signs the token of `record` with the present key of its ring.
    pub(crate) fn mint(&self, record: &Record) -> Result<Token, Unsigned> {
        let keys = self.rings.current();
        let ring = record.purpose.ring();
        let key = keys.active(ring);
        if key.generation() != record.generation {
            return Err(Unsigned);
        }
        mint::mint(
            record,
            key,
            keys.derivation(),
            &self.audience,
            &self.assertion(ring),
        )
    }

    /// Signs the token of `record` with the present key, whichever signed it before. It is good for no longer than the record's
    /// own key is.
    pub(crate) fn mint_anew(&self, record: &Record) -> Result<Token, Unsigned> {
        self.mint(&Record {
            generation: self.generation(record.purpose),
            ..record.clone()
        })
    }

    /// What the store keeps of a flow.
    pub(crate) fn flow_hash(&self, flow: &FlowId) -> FlowHash {
        let keys = self.rings.current();
        FlowHash::from_bytes(keys.derivation().flow(flow.as_bytes()))
    }

    /// The code beside the link of a token. It dies with a raised epoch, as the token does.
    pub(crate) fn code(&self, ring: Ring, id: TokenId, flow: &FlowHash) -> Code {
        let keys = self.rings.current();
        let bound_to = self.assertion(ring);
        Code::of(keys.derivation().code(id, flow.as_bytes(), &bound_to))
    }

    /// Says whether `token` is genuine and for one of the `accepted` purposes, which share a ring. A well-formed token of an unknown key reads the rings again,
    /// once a second at most: another replica may have rotated them.
    pub(crate) async fn verify(
        &self,
        token: &Token,
        accepted: &[Purpose],
        store: &dyn Read,
        now: Timestamp,
    ) -> Result<Genuine, InvalidToken> {
        let untrusted = verify::untrusted(token).map_err(|_| InvalidToken::Invalid)?;
        let ring = accepted.first().ok_or(InvalidToken::Invalid)?.ring();
        let assertion = self.assertion(ring);
        let judge = |keys: &Keys| {
            untrusted.verify(keys.verifying(ring, now), &self.audience, &assertion, now)
        };
        let mut judged = judge(&self.rings.current());
        if matches!(judged, Err(Unverified::UnknownKey))
            && self
                .rings
                .reread(store.keys(), now)
                .await
                .map_err(InvalidToken::Store)?
        {
            judged = judge(&self.rings.current());
        }
        judged
            .ok()
            .filter(|genuine| accepted.contains(&genuine.purpose))
            .ok_or(InvalidToken::Invalid)
    }

    /// What `token` says that it is for. Nobody has verified it: good for choosing the flow that will, and nothing else.
    pub(crate) fn claimed_purpose(&self, token: &Token) -> Option<Purpose> {
        verify::untrusted(token)
            .ok()?
            .claimed_purpose(&self.audience)
    }

    /// Makes a new key for `ring`, as `mode` says what becomes of the older ones, in the caller's unit of work. Answers its id.
    pub(crate) async fn rotate(
        &self,
        work: &dyn UnitOfWork,
        ring: Ring,
        mode: Rotation,
        entropy: &dyn Entropy,
        now: Timestamp,
    ) -> Result<String, Error> {
        self.rings.rotate(work, ring, mode, entropy, now).await
    }

    /// Reads the rings again at once: this process has just changed them.
    pub(crate) async fn reload(&self, store: &dyn Read, now: Timestamp) -> Result<(), StoreError> {
        self.rings.load(store.keys(), now).await.map(drop)
    }

    /// Reads the rings again, once a second at most.
    pub(crate) async fn refresh(&self, store: &dyn Read, now: Timestamp) -> Result<(), StoreError> {
        self.rings.reread(store.keys(), now).await.map(drop)
    }

    /// What outsiders may know of a ring.
    pub(crate) fn published(&self, ring: Ring, now: Timestamp) -> Published {
        self.rings
            .current()
            .published(ring, self.assertion(ring), now)
    }

    fn assertion(&self, ring: Ring) -> Vec<u8> {
        assertion::bytes(ring, &self.audience, self.epoch)
    }
}
