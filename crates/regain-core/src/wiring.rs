//! The parts of a running `regain`, as the flows reach them.

use std::sync::{Arc, OnceLock};

use event_listener::Event as Wake;

use crate::{
    asking::Asking,
    avatar::Avatars,
    clock::Clock,
    courier::Spent,
    deliver::Deliver,
    entropy::Entropy,
    event::{AfterCommit, Event, Observe},
    message::Compose,
    password::pool::Pool,
    settings::{Sender, Settings},
    store::{FindSettings, Store, StoreError, StoredSettings},
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
    pub(crate) avatars: Arc<dyn Avatars>,
    pub(crate) settings: Settings,
    pub(crate) stored: OnceLock<StoredSettings>,
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
            authority: &self.authority,
            codes: self.settings.codes,
            cooldown: self.settings.cooldown,
            capacity: self.settings.outbox_capacity,
            transport: self.transport.is_some(),
            wake: &self.wake,
        }
    }

    /// Tells what happened, after its commit.
    pub(crate) fn tell(&self, event: &Event) -> AfterCommit {
        let account = event.account.as_ref().map(tracing::field::display);
        tracing::info!(event = event.kind.as_str(), account, "recovery event");
        match self.observe.observe(event) {
            Ok(()) => AfterCommit::Told,
            Err(error) => {
                tracing::error!(%error, event = event.kind.as_str(), "the change stands");
                AfterCommit::HookFailed
            }
        }
    }

    /// What the set-up decided; it is never decided again, so it is read until it is there.
    pub(crate) async fn stored_settings(
        &self,
        settings: &dyn FindSettings,
    ) -> Result<Option<StoredSettings>, StoreError> {
        if let Some(stored) = self.stored.get() {
            return Ok(Some(stored.clone()));
        }
        let stored = settings.stored().await?;
        Ok(stored.map(|stored| self.stored.get_or_init(|| stored).clone()))
    }

    /// Wakes the local courier: a message is owed.
    pub(crate) fn wake_courier(&self) {
        self.wake.notify(usize::MAX);
    }
}
