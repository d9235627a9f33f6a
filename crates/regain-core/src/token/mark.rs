//! Which redemption wrote a stamp.
//!
//! The accounts may be in another database than the tokens ([`with_accounts`](crate::store::with_accounts)). Then a process
//! can die after the account has its new stamp, and before the token is spent. By the mark the token knows its own work
//! again, and whoever holds it can redeem it once more. To every other token the stamp is a new one, as any is.

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

use super::Record;
use crate::{account::Stamp, entropy::Entropy};

const DOMAIN: &[u8] = b"regain: the stamp that a redemption writes\0";
/// Bytes of what is drawn, and of what is derived from it and the token.
const HALF: usize = 16;

impl Record {
    /// A stamp that was never there before, for what this token is redeemed for: 43 characters.
    pub(crate) fn next_stamp(&self, entropy: &dyn Entropy) -> Stamp {
        self.stamp_with(entropy.draw::<HALF>())
    }

    /// Whether `stamp` was written by a redemption of this token.
    pub(crate) fn has_written(&self, stamp: &Stamp) -> bool {
        let decoded = BASE64URL_NOPAD.decode(stamp.as_str().as_bytes());
        let drawn = decoded
            .ok()
            .and_then(|bytes| bytes.first_chunk::<HALF>().copied());
        drawn.is_some_and(|drawn| self.stamp_with(drawn) == *stamp)
    }

    fn stamp_with(&self, drawn: [u8; HALF]) -> Stamp {
        let digest = Sha256::new()
            .chain_update(DOMAIN)
            .chain_update(self.id.as_bytes())
            .chain_update(self.secret_hash.as_bytes())
            .chain_update(drawn)
            .finalize();
        let bytes = [&drawn, &digest[..HALF]].concat();
        Stamp::new(BASE64URL_NOPAD.encode(&bytes))
    }
}
