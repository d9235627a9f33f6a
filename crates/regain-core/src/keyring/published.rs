//! What outsiders may know of a ring.

use crate::timestamp::Timestamp;

/// A ring's public half: enough to verify its tokens with any PASETO implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The key that signs now.
    pub active: PublicKey,
    /// Keys that sign no more, but whose tokens are still good.
    pub retired: Vec<Retired>,
    /// The implicit assertion of every token of the ring.
    pub implicit_assertion: Vec<u8>,
}

/// A public key in three spellings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// PASERK id (`k4.pid.…`).
    pub kid: String,
    /// PASERK (`k4.public.…`).
    pub paserk: String,
    /// SubjectPublicKeyInfo in DER (RFC 8410).
    pub spki: Vec<u8>,
}

/// A key that signs no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retired {
    /// The key.
    pub key: PublicKey,
    /// When the last of its tokens lapses.
    pub not_after: Timestamp,
}
