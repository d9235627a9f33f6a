//! Hashers that tell what is asked of them, and futures without a runtime.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use crate::password::hasher::{HashError, PasswordHasher, Verified};
use crate::password::{Password, PasswordHash};

/// Hashes are the password itself. `corrupt` cannot be read, `panic` panics, and `wait` takes until told.
pub(super) struct Spy {
    pub(super) hashes: AtomicUsize,
    pub(super) verifies: AtomicUsize,
    pub(super) memory_bytes: u64,
    gate: Mutex<Receiver<()>>,
    /// Told on begin of what waits, and silent when the spy is gone.
    begun: Sender<()>,
}

pub(super) struct Ends {
    pub(super) go_on: Sender<()>,
    pub(super) begun: Receiver<()>,
}

pub(super) fn spy() -> (Arc<Spy>, Ends) {
    let (go_on, gate) = channel();
    let (begun, begins) = channel();
    let spy = Spy {
        hashes: AtomicUsize::new(0),
        verifies: AtomicUsize::new(0),
        memory_bytes: 1 << 20,
        gate: Mutex::new(gate),
        begun,
    };
    (
        Arc::new(spy),
        Ends {
            go_on,
            begun: begins,
        },
    )
}

impl Spy {
    fn act(&self, text: &str) -> Result<(), HashError> {
        match text {
            "panic" => panic!("as told"),
            "wait" => {
                self.begun.send(()).unwrap();
                self.gate
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .recv()
                    .unwrap();
                Ok(())
            }
            "corrupt" => Err(HashError::unreadable("as told")),
            _ => Ok(()),
        }
    }
}

impl PasswordHasher for Spy {
    fn hash(&self, password: &Password) -> Result<PasswordHash, HashError> {
        self.hashes.fetch_add(1, Ordering::SeqCst);
        self.act(password.expose_secret())?;
        Ok(PasswordHash::new(password.expose_secret().to_owned()))
    }

    fn verify(&self, password: &Password, hash: &PasswordHash) -> Result<Verified, HashError> {
        self.verifies.fetch_add(1, Ordering::SeqCst);
        self.act(hash.expose_secret())?;
        if password.expose_secret() == hash.expose_secret() {
            Ok(Verified::Match { outdated: false })
        } else {
            Ok(Verified::Mismatch)
        }
    }

    fn memory_bytes(&self) -> u64 {
        self.memory_bytes
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

pub(super) fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

/// What one poll gives.
pub(super) fn poll_once<T>(future: &mut (impl Future<Output = T> + Unpin)) -> Option<T> {
    match std::pin::Pin::new(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
