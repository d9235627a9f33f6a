//! What ties a code to whoever asked for it.

use std::fmt;

use zeroize::Zeroizing;

/// The asker's own random bytes, 16 to 32 of them: a code is worth nothing to whoever has not got them.
#[derive(Clone)]
pub struct FlowId(Zeroizing<Vec<u8>>);

impl FlowId {
    pub(super) fn new(bytes: Zeroizing<Vec<u8>>) -> Self {
        Self(bytes)
    }

    /// Reads base64url without padding.
    pub fn parse(text: &str) -> Option<Self> {
        let decoded = data_encoding::BASE64URL_NOPAD.decode(text.as_bytes());
        let bytes = Zeroizing::new(decoded.ok()?);
        (16..=32).contains(&bytes.len()).then_some(Self(bytes))
    }

    /// The bytes as base64url, for the asker.
    pub fn expose_secret(&self) -> String {
        data_encoding::BASE64URL_NOPAD.encode(&self.0)
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for FlowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FlowId(***)")
    }
}

/// What the store keeps of a flow: a keyed hash, by which nobody who reads the store can redeem anything.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FlowHash([u8; 32]);

impl FlowHash {
    /// Takes a stored hash.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for stores.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// base64url, 43 characters.
impl fmt::Display for FlowHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&data_encoding::BASE64URL_NOPAD.encode(&self.0))
    }
}

impl fmt::Debug for FlowHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FlowHash(***)")
    }
}
