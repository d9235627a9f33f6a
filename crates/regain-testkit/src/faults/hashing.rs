//! A hasher that fails or waits where a test says.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

use regain_core::{
    entropy::Seeded,
    password::{
        Password, PasswordHash,
        hasher::{HashError, PasswordHasher, Standard, Verified},
    },
};

/// The cheapest scrypt, which makes no hash while it is told not to.
#[derive(Clone)]
pub struct Hashing {
    hasher: Arc<Standard>,
    mood: Arc<(Mutex<Mood>, Condvar)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    Working,
    Failing,
    Waiting,
}

impl Hashing {
    /// A hasher that works.
    pub fn new() -> Self {
        let hasher = Standard::scrypt(8, Arc::new(Seeded::new(3))).expect("8 is in range");
        Self {
            hasher: Arc::new(hasher),
            mood: Arc::new((Mutex::new(Mood::Working), Condvar::new())),
        }
    }

    /// From now on no hash can be made.
    pub fn fail(&self) {
        self.set(Mood::Failing);
    }

    /// From now on every hash waits until [`work`](Self::work) is called.
    pub fn wait(&self) {
        self.set(Mood::Waiting);
    }

    /// From now on it works, and goes on where it waited.
    pub fn work(&self) {
        self.set(Mood::Working);
    }

    fn set(&self, mood: Mood) {
        *self.mood.0.lock().unwrap_or_else(PoisonError::into_inner) = mood;
        self.mood.1.notify_all();
    }
}

impl Default for Hashing {
    fn default() -> Self {
        Self::new()
    }
}

impl PasswordHasher for Hashing {
    fn hash(&self, password: &Password) -> Result<PasswordHash, HashError> {
        let mood = self.mood.0.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.mood.1.wait_while(mood, |mood| *mood == Mood::Waiting);
        if *waited.unwrap_or_else(PoisonError::into_inner) == Mood::Failing {
            return Err(HashError::failed("the hasher is on fire"));
        }
        self.hasher.hash(password)
    }

    fn verify(&self, password: &Password, hash: &PasswordHash) -> Result<Verified, HashError> {
        self.hasher.verify(password, hash)
    }

    fn memory_bytes(&self) -> u64 {
        self.hasher.memory_bytes()
    }
}
