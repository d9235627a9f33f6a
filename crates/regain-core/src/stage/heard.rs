//! Whoever listens to events.

use std::sync::{
    Mutex,
    atomic::{AtomicBool, Ordering},
};

use crate::event::{Event, HookFailed, Observe};

#[derive(Default)]
pub(crate) struct Heard {
    events: Mutex<Vec<Event>>,
    pub(crate) failing: AtomicBool,
}

impl Heard {
    pub(crate) fn kinds(&self) -> Vec<&'static str> {
        let events = self.events.lock().unwrap();
        events.iter().map(|event| event.kind.as_str()).collect()
    }
}

impl Observe for Heard {
    fn observe(&self, event: &Event) -> Result<(), HookFailed> {
        self.events.lock().unwrap().push(event.clone());
        if self.failing.load(Ordering::SeqCst) {
            return Err(HookFailed::new("as told"));
        }
        Ok(())
    }
}
