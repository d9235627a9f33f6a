//! The parts of a running `regain`, as the flows reach them.

use std::sync::Arc;

use event_listener::Event as Wake;

use crate::{
    asking::Asking,
    clock::Clock,
    courier::Spent,
    deliver::Deliver,
    entropy::Entropy,
    event::{Event, Observe},
    message::Compose,
    password::pool::Pool,
    settings::{Sender, Settings},
    store::Store,
    token::Authority,
};

/// Everything that the builder put together.
pub(crate) struct Wiring {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) authority: Authority,
    pub(crate) hashing: Pool,
    pub(crate) transport: Option<Transport>,
    pub(crate) observe: Arc<dyn Observe>,
    pub(crate) settings: Settings,
    pub(crate) spent: Spent,
    pub(crate) wake: Wake,
}

/// What puts messages into words and what carries them.
pub(crate) struct Transport {
    pub(crate) compose: Arc<dyn Compose>,
    pub(crate) deliver: Arc<dyn Deliver>,
    pub(crate) sender: Sender,
}

impl Wiring {
    /// The part that the asking path can reach.
    pub(crate) fn asking(&self) -> Asking<'_> {
        Asking {
            door: &*self.store,
            clock: &*self.clock,
            entropy: &*self.entropy,
            cooldown: self.settings.cooldown,
            capacity: self.settings.outbox_capacity,
            transport: self.transport.is_some(),
            wake: &self.wake,
        }
    }

    /// Tells what happened, after its commit.
    pub(crate) fn tell(&self, event: &Event) {
        let account = event.account.as_ref().map(tracing::field::display);
        tracing::info!(event = event.kind.as_str(), account, "recovery event");
        self.observe.observe(event);
    }

    /// Wakes the local courier: a message is owed.
    pub(crate) fn wake_courier(&self) {
        self.wake.notify(usize::MAX);
    }
}
