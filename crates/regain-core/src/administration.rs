//! What operators do beside the flows: rotate keys, look after the outbox, end sessions.

use crate::{
    error::{Error, Failure},
    event::{Event, Kind},
    keyring::Rotation,
    outbox::{Entry, MessageId, State},
    principal::{ADMIN, Principal},
    session::SessionId,
    token::Ring,
    wiring::Wiring,
};

#[cfg(test)]
mod tests;

/// How many messages are shown at once.
pub const PAGE: u32 = 50;

/// The operator's side of a running `regain`.
#[derive(Clone, Copy)]
pub struct Administration<'a> {
    wiring: &'a Wiring,
}

/// Why a command was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The principal is no administrator, or did not sign in with a password where that is demanded.
    AccessDenied,
    /// There is no such thing.
    NotFound,
}

/// Messages, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The messages.
    pub messages: Vec<Entry>,
    /// After which to go on, where there are more.
    pub next: Option<MessageId>,
}

type Result<T> = std::result::Result<T, Failure<Refusal>>;

impl<'a> Administration<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Gives a ring a new key, on every replica. Answers its id.
    ///
    /// # Errors
    ///
    /// [`Refusal::AccessDenied`].
    pub async fn rotate_keys(
        &self,
        ring: Ring,
        mode: Rotation,
        principal: &Principal,
    ) -> Result<String> {
        may(principal.has_scope(ADMIN) && principal.is_password_sign_in())?;
        let wiring = self.wiring;
        let now = wiring.clock.now();
        let event = event(wiring, Kind::KeysRotated, principal);
        let work = wiring.store.begin().await?;
        let kid = wiring
            .authority
            .rotate(&*work, ring, mode, &*wiring.entropy, now)
            .await?;
        work.events().record(&event).await?;
        work.commit().await?;
        wiring
            .authority
            .reload(wiring.store.read(), now)
            .await
            .map_err(Error::from)?;
        wiring.tell(&event);
        Ok(kid)
    }

    /// Messages in a state, newest first, from after `before` on.
    ///
    /// # Errors
    ///
    /// [`Refusal::AccessDenied`].
    pub async fn messages(
        &self,
        state: State,
        before: Option<MessageId>,
        principal: &Principal,
    ) -> Result<Page> {
        may(principal.has_scope(ADMIN))?;
        let outbox = self.wiring.store.read().outbox();
        let mut messages = outbox.list(state, before, PAGE + 1).await?;
        let more = messages.len() > PAGE as usize;
        messages.truncate(PAGE as usize);
        let last = messages.last().map(|entry| entry.intent.id);
        Ok(Page {
            messages,
            next: last.filter(|_| more),
        })
    }

    /// Owes a dead message again.
    ///
    /// # Errors
    ///
    /// [`Refusal::AccessDenied`]; [`Refusal::NotFound`] where it is not dead.
    pub async fn retry(&self, message: MessageId, principal: &Principal) -> Result<()> {
        may(principal.has_scope(ADMIN))?;
        let event = event(self.wiring, Kind::MessageRevived, principal);
        let work = self.wiring.store.begin().await?;
        found(work.outbox().revive(message, event.at).await?)?;
        work.events().record(&event).await?;
        work.commit().await?;
        self.wiring.wake_courier();
        self.wiring.tell(&event);
        Ok(())
    }

    /// Ends anybody's session.
    ///
    /// # Errors
    ///
    /// [`Refusal::AccessDenied`]; [`Refusal::NotFound`].
    pub async fn end_session(&self, session: &SessionId, principal: &Principal) -> Result<()> {
        may(principal.has_scope(ADMIN))?;
        let event = event(self.wiring, Kind::SessionEnded, principal);
        let work = self.wiring.store.begin().await?;
        found(work.sessions().end(session).await?)?;
        work.events().record(&event).await?;
        work.commit().await?;
        self.wiring.tell(&event);
        Ok(())
    }
}

fn may(allowed: bool) -> Result<()> {
    if allowed {
        Ok(())
    } else {
        Err(Failure::Refused(Refusal::AccessDenied))
    }
}

fn found(there: bool) -> Result<()> {
    if there {
        Ok(())
    } else {
        Err(Failure::Refused(Refusal::NotFound))
    }
}

fn event(wiring: &Wiring, kind: Kind, principal: &Principal) -> Event {
    Event {
        at: wiring.clock.now(),
        kind,
        account: None,
        actor: Some(principal.account.clone()),
        token: None,
    }
}
