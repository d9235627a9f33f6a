//! A hook of the host's that fails where a test says.

use std::sync::atomic::{AtomicBool, Ordering};

use regain_core::event::{Event, HookFailed, Observe};

/// Is told what happened, and takes no note of it.
#[derive(Debug, Default)]
pub struct Hook {
    failing: AtomicBool,
}

impl Hook {
    /// A hook that works.
    pub fn new() -> Self {
        Self::default()
    }

    /// From now on it fails.
    pub fn fail(&self) {
        self.failing.store(true, Ordering::SeqCst);
    }

    /// From now on it works.
    pub fn work(&self) {
        self.failing.store(false, Ordering::SeqCst);
    }
}

impl Observe for Hook {
    fn observe(&self, _event: &Event) -> Result<(), HookFailed> {
        if self.failing.load(Ordering::SeqCst) {
            return Err(HookFailed::new("the hook is on fire"));
        }
        Ok(())
    }
}
