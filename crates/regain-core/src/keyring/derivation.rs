//! The key from which the secrets of tokens are derived.

use blake2::{
    Blake2bMac,
    digest::{KeyInit as _, Mac as _, consts::U32},
};
use zeroize::Zeroizing;

use crate::token::TokenId;

/// Derives by keyed BLAKE2b-256 (RFC 7693), a label for each use.
pub(crate) struct Derivation(Zeroizing<[u8; 32]>);

impl Derivation {
    pub(super) fn new(key: [u8; 32]) -> Self {
        Self(Zeroizing::new(key))
    }

    /// The secret of the token with this id.
    pub(crate) fn token_secret(&self, id: TokenId) -> Zeroizing<[u8; 32]> {
        self.derive(b"regain token secret v1", id.as_bytes())
    }

    /// What stands for an account or address where outsiders can read it.
    pub(crate) fn pseudonym(&self, of: &str) -> [u8; 32] {
        *self.derive(b"regain pseudonym v1", of.as_bytes())
    }

    /// What the store keeps of a flow.
    pub(crate) fn flow(&self, flow: &[u8]) -> [u8; 32] {
        *self.derive(b"regain flow v1", flow)
    }

    /// The number behind the code of a token, by what that token is bound to.
    pub(crate) fn code(&self, id: TokenId, flow: &[u8; 32], bound_to: &[u8]) -> u64 {
        let input = [&id.as_bytes()[..], flow, bound_to].concat();
        let derived = self.derive(b"regain code v1", &input);
        let (first, _) = derived.split_first_chunk().unwrap_or((&[0; 8], &[]));
        u64::from_be_bytes(*first)
    }

    fn derive(&self, label: &[u8], input: &[u8]) -> Zeroizing<[u8; 32]> {
        #[expect(clippy::expect_used, reason = "BLAKE2b takes keys of up to 64 bytes")]
        let mut mac = Blake2bMac::<U32>::new_from_slice(&*self.0).expect("32 bytes fit");
        mac.update(&[u8::try_from(label.len()).unwrap_or(u8::MAX)]);
        mac.update(label);
        mac.update(input);
        Zeroizing::new(mac.finalize().into_bytes().into())
    }
}
