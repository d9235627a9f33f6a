//! Randomness, as a port: nothing else in the workspace draws random bytes.

use std::sync::Mutex;

use crate::timestamp::Timestamp;

/// A source of unpredictable bytes.
pub trait Entropy: Send + Sync {
    /// Fills `bytes`.
    ///
    /// # Panics
    ///
    /// May panic when the operating system has no randomness to give: nothing secure can be done then.
    fn fill(&self, bytes: &mut [u8]);
}

impl dyn Entropy + '_ {
    /// Draws `N` bytes.
    pub fn draw<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }
}

/// The bytes of a UUID version 7, so that ids sort by time (RFC 9562 §5.7).
pub(crate) fn uuid_v7(now: Timestamp, entropy: &dyn Entropy) -> [u8; 16] {
    let mut bytes: [u8; 16] = entropy.draw();
    bytes[..6].copy_from_slice(&now.as_milliseconds().to_be_bytes()[2..]);
    bytes[6] = (bytes[6] & 0x0f) | 0x70;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    bytes
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl Entropy for System {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that draws from the system"
    )]
    #[expect(
        clippy::expect_used,
        reason = "without randomness there is no safe way on"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// A reproducible sequence, for tests only.
///
/// # Security
///
/// Anybody who knows the seed knows every byte. It is public so that hosts can test with it.
#[derive(Debug)]
pub struct Seeded(Mutex<u64>);

impl Seeded {
    /// A sequence that depends on `seed` alone.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        for chunk in bytes.chunks_mut(8) {
            // SplitMix64 (Steele, Lea, Flood 2014): short, and good enough to tell values apart.
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = *state;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
    }
}
