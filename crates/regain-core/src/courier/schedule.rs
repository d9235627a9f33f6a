//! When to try again.

use std::time::Duration;

use crate::{entropy::Entropy, outbox::Intent, timestamp::Timestamp};

/// The pauses between attempts, in seconds; the last one repeats.
const PAUSES: [u64; 7] = [5, 15, 45, 120, 300, 600, 1200];

/// When the attempt after `attempts` begun ones is due: somewhat random, so that a recovering server is not met by
/// everybody at once.
pub(super) fn next_attempt(attempts: u32, now: Timestamp, entropy: &dyn Entropy) -> Timestamp {
    let index = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX);
    let pause = PAUSES[index.min(PAUSES.len() - 1)];
    let [random] = entropy.draw::<1>();
    // 70 % to 130 %.
    let percent = 70 + u64::from(random) * 60 / 255;
    now + Duration::from_millis(pause * percent * 10)
}

/// When a message is given up: a link that took a day is no use any more, unless it was to live longer; a notice still is.
pub(super) fn deadline(intent: &Intent) -> Timestamp {
    let notice = intent.lifetime.is_zero();
    let patience = Duration::from_hours(if notice { 72 } else { 24 });
    intent.created_at + patience.max(intent.lifetime)
}
