//! Calling a reset off.

use super::{ACCEPTED, Refusal, Result};
use crate::{
    error::Failure,
    event::{Event, Kind},
    token::{Token, liveness},
    wiring::Wiring,
};

/// Kills the request: *this was not me*.
#[derive(Clone, Debug)]
pub struct Cancel {
    /// The token.
    pub token: Token,
}

/// The token is dead, now or already before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancelled;

pub(super) async fn cancel(wiring: &Wiring, command: Cancel) -> Result<Cancelled> {
    let now = wiring.clock.now();
    let store = wiring.store.read();
    let Some(found) =
        liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now).await?
    else {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    };
    let event = Event {
        at: now,
        kind: Kind::PasswordResetCancelled,
        account: found.record.account().cloned(),
        actor: None,
        token: Some(found.record.id),
    };
    let work = wiring.store.begin().await?;
    if work.tokens().supersede(found.record.id, now).await? {
        work.events().record(&event).await?;
        work.commit().await?;
        wiring.tell(&event);
    }
    Ok(Cancelled)
}
