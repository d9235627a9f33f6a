//! The threads, and the hash that stands for unknown logins.

use std::io;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use crate::password::hasher::{HashError, PasswordHasher, Verified};
use crate::password::{Password, PasswordHash};

pub(super) type Job = Box<dyn FnOnce(&Bench) + Send>;

/// What the threads work with.
pub(super) struct Bench {
    hasher: Arc<dyn PasswordHasher>,
    dummy: OnceLock<Option<PasswordHash>>,
}

/// Starts the threads. They end when the sender is dropped.
pub(super) fn start(
    hasher: Arc<dyn PasswordHasher>,
    threads: NonZeroUsize,
) -> io::Result<Sender<Job>> {
    let (sender, receiver) = channel();
    let receiver = Arc::new(Mutex::new(receiver));
    let bench = Arc::new(Bench {
        hasher,
        dummy: OnceLock::new(),
    });
    for number in 0..threads.get() {
        let (receiver, bench) = (Arc::clone(&receiver), Arc::clone(&bench));
        thread::Builder::new()
            .name(format!("regain-hash-{number}"))
            .spawn(move || bench.work(&receiver))?;
    }
    Ok(sender)
}

impl Bench {
    fn work(&self, jobs: &Mutex<Receiver<Job>>) {
        // Before the first job of any kind: else the first unknown login would wait for it alone.
        self.dummy();
        while let Some(job) = next(jobs) {
            job(self);
        }
    }

    pub(super) fn hash(&self, password: &Password) -> Result<PasswordHash, HashError> {
        guarded(|| self.hasher.hash(password))
    }

    pub(super) fn verify(
        &self,
        password: &Password,
        hash: Option<&PasswordHash>,
    ) -> Result<Verified, HashError> {
        let Some(hash) = hash else {
            self.pretend(password);
            return Ok(Verified::Mismatch);
        };
        let verified = guarded(|| self.hasher.verify(password, hash));
        if verified.is_err() {
            self.pretend(password);
        }
        verified
    }

    /// Does the work of a check whose answer nobody wants.
    fn pretend(&self, password: &Password) {
        match self.dummy() {
            Some(dummy) => _ = guarded(|| self.hasher.verify(password, dummy)),
            None => _ = self.hash(password),
        }
    }

    /// A hash of the current cost. Of what does not matter, since a match counts for nothing.
    fn dummy(&self) -> Option<&PasswordHash> {
        let make = || self.hash(&Password::new("regain".to_owned())).ok();
        self.dummy.get_or_init(make).as_ref()
    }
}

fn next(jobs: &Mutex<Receiver<Job>>) -> Option<Job> {
    jobs.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .recv()
        .ok()
}

fn guarded<T>(work: impl FnOnce() -> Result<T, HashError>) -> Result<T, HashError> {
    // The hasher is only ever shared, and a panic of its own says nothing about the next password.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(HashError::failed("the hasher panicked")))
}
