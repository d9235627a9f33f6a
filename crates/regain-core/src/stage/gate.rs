//! A hasher that waits for its gate to open, and counts.

use std::sync::{
    Condvar, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use crate::password::{
    Password, PasswordHash,
    hasher::{HashError, PasswordHasher, Verified},
};

#[derive(Default)]
pub(crate) struct Gate {
    is_open: Mutex<bool>,
    opened: Condvar,
    hashed: AtomicUsize,
    verified: AtomicUsize,
}

impl Gate {
    pub(crate) fn open(&self) {
        *self.is_open.lock().unwrap() = true;
        self.opened.notify_all();
    }

    /// How many passwords were checked so far.
    pub(crate) fn verified(&self) -> usize {
        self.verified.load(Ordering::SeqCst)
    }

    /// How many hashes were made so far, with the one that stands for unknown logins.
    pub(crate) fn hashed(&self) -> usize {
        self.hashed.load(Ordering::SeqCst)
    }

    fn pass(&self) {
        let is_open = self.is_open.lock().unwrap();
        drop(
            self.opened
                .wait_while(is_open, |is_open| !*is_open)
                .unwrap(),
        );
    }
}

impl PasswordHasher for Gate {
    fn hash(&self, password: &Password) -> Result<PasswordHash, HashError> {
        self.pass();
        self.hashed.fetch_add(1, Ordering::SeqCst);
        super::cheap().hash(password)
    }

    fn verify(&self, password: &Password, hash: &PasswordHash) -> Result<Verified, HashError> {
        self.pass();
        self.verified.fetch_add(1, Ordering::SeqCst);
        super::cheap().verify(password, hash)
    }

    fn memory_bytes(&self) -> u64 {
        1 << 18
    }
}
