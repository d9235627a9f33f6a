//! How many threads, and how long a queue.

use std::num::NonZeroUsize;
use std::thread::available_parallelism;
use std::time::Duration;

use crate::password::hasher::PasswordHasher;

/// The memory that hashing may take for each core, unless the host says otherwise.
const BUDGET_PER_CORE_BYTES: u64 = 128 << 20;

const WAITING: usize = 64;

/// What one hash is reckoned to take. A cost that takes longer than a second is too high anyway
/// (OWASP), and no clock is asked for the sake of a hint.
const HASH_MILLIS: usize = 500;

/// The limits of a [`Pool`](super::Pool).
///
/// # Examples
///
/// ```
/// use std::num::NonZeroUsize;
/// use regain_core::password::pool::Limits;
///
/// let limits = Limits { threads: NonZeroUsize::MIN, waiting: 8 };
/// assert_eq!(limits.waiting, 8);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many hashes run at once.
    pub threads: NonZeroUsize,
    /// How many callers may wait for a turn.
    pub waiting: usize,
}

impl Limits {
    /// One thread fewer than cores, so that the rest of the host goes on, in 128 MiB a core; 64 may
    /// wait.
    pub fn of_machine(hasher: &dyn PasswordHasher) -> Self {
        let budget = (cores().get() as u64).saturating_mul(BUDGET_PER_CORE_BYTES);
        Self::within(budget, hasher)
    }

    /// As [`Limits::of_machine`], in so many bytes of memory.
    ///
    /// One thread there is even when a single hash takes more.
    pub fn within(memory_bytes: u64, hasher: &dyn PasswordHasher) -> Self {
        let threads = threads(cores(), memory_bytes, hasher.memory_bytes());
        Self {
            threads,
            waiting: WAITING,
        }
    }

    /// When a caller who meets `waiting` others may come again.
    pub(super) fn retry_after(&self, waiting: usize) -> Duration {
        let millis = waiting.saturating_mul(HASH_MILLIS) / self.threads.get();
        Duration::from_secs(millis.div_ceil(1000).max(1) as u64)
    }
}

fn cores() -> NonZeroUsize {
    available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

fn threads(cores: NonZeroUsize, budget_bytes: u64, hash_bytes: u64) -> NonZeroUsize {
    let affordable = usize::try_from(budget_bytes / hash_bytes.max(1)).unwrap_or(usize::MAX);
    NonZeroUsize::new(affordable.min(cores.get() - 1)).unwrap_or(NonZeroUsize::MIN)
}
