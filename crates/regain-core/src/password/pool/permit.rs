//! A turn at the hashing threads.

use std::fmt;
use std::sync::Arc;

use futures_channel::oneshot;

use super::bench::Bench;
use super::turns::Turns;
use crate::password::hasher::{HashError, Verified};
use crate::password::{Password, PasswordHash};

/// The right to one hash or check, without further waiting in line.
///
/// Dropped, unused or while the work goes on, it makes room for the next caller: at once, or when
/// the thread is through, for work that has begun cannot be stopped.
#[must_use = "an unused permit keeps others waiting"]
pub struct Permit {
    /// Absent once the turn is somebody else's.
    turns: Option<Arc<Turns>>,
}

impl Permit {
    pub(super) fn new(turns: Arc<Turns>) -> Self {
        Self { turns: Some(turns) }
    }

    /// Gives up the turn without passing it on.
    pub(super) fn forget(mut self) {
        self.turns = None;
    }

    /// Makes the hash to store of a new password.
    ///
    /// # Errors
    ///
    /// As [`PasswordHasher::hash`](crate::password::hasher::PasswordHasher::hash); and when it panics.
    pub async fn hash(self, password: Password) -> Result<PasswordHash, HashError> {
        self.run(move |bench| bench.hash(&password)).await
    }

    /// Checks a password against what is stored; `None` for a login that does not exist or has no
    /// password.
    ///
    /// # Errors
    ///
    /// As [`PasswordHasher::verify`](crate::password::hasher::PasswordHasher::verify); and when it
    /// panics.
    ///
    /// # Security
    ///
    /// Without a hash the same check is made against one of the current cost, and is a mismatch
    /// whatever comes of it, so that time does not tell which logins exist (ASVS 6.3.8;
    /// `password::tests::pool`). After an error, too, so that it does not tell which hashes are
    /// corrupt.
    pub async fn verify(
        self,
        password: Password,
        hash: Option<PasswordHash>,
    ) -> Result<Verified, HashError> {
        self.run(move |bench| bench.verify(&password, hash.as_ref()))
            .await
    }

    async fn run<T: Send + 'static>(
        self,
        work: impl FnOnce(&Bench) -> Result<T, HashError> + Send + 'static,
    ) -> Result<T, HashError> {
        let (reply, answer) = oneshot::channel();
        let jobs = self.turns.as_ref().map(|turns| turns.jobs());
        let job = move |bench: &Bench| {
            let result = work(bench);
            // Before the answer: who gets it may ask for the next turn at once.
            drop(self);
            // Nobody may be waiting for it any more.
            _ = reply.send(result);
        };
        if let Some(jobs) = jobs {
            // A job that is not taken drops `reply`.
            _ = jobs.send(Box::new(job));
        }
        answer
            .await
            .unwrap_or(Err(HashError::failed("the threads are gone")))
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(turns) = self.turns.take() {
            Turns::pass_on(&turns);
        }
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Permit").finish_non_exhaustive()
    }
}
