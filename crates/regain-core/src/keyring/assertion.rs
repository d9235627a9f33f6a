//! The implicit assertion of every token: what it must be meant for, without carrying it.

use crate::token::{PRODUCT, Ring};

/// Product, ring, audience and epoch, each with its length (PASETO's pre-authentication encoding), so that no two
/// different lists give the same bytes.
pub(crate) fn bytes(ring: Ring, audience: &str, epoch: u64) -> Vec<u8> {
    let epoch = epoch.to_string();
    let pieces = [PRODUCT, ring.as_str(), audience, &epoch];
    let length = |n: usize| (n as u64).to_le_bytes();
    let mut bytes = length(pieces.len()).to_vec();
    for piece in pieces {
        bytes.extend(length(piece.len()));
        bytes.extend(piece.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::{Ring, bytes};

    #[test]
    fn differs_wherever_its_pieces_differ() {
        let one = bytes(Ring::PasswordReset, "a", 0);
        for other in [
            bytes(Ring::EmailVerification, "a", 0),
            bytes(Ring::PasswordReset, "b", 0),
            bytes(Ring::PasswordReset, "a", 1),
            bytes(Ring::PasswordReset, "a0", 0),
        ] {
            assert_ne!(one, other);
        }
    }
}
