//! A fresh link for a dead token.

use std::time::Duration;

use super::{ACCEPTED, Refusal, Result, request};
use crate::{
    asking::Asker,
    error::Failure,
    outbox::Kind,
    token::{
        Record, Subject, Token,
        liveness::{self, Liveness},
    },
    wiring::Wiring,
};

/// Asks for a fresh link, to the address that the token was made for.
#[derive(Clone, Debug)]
pub struct Renew {
    /// A genuine token that is not used.
    pub token: Token,
}

pub(super) async fn renew(wiring: &Wiring, command: Renew, asker: Asker) -> Result<Duration> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    let found = liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now)
        .await?
        .filter(|found| !matches!(found.liveness(now), Liveness::Used | Liveness::Invalid))
        .ok_or(Failure::Refused(Refusal::TokenInvalid))?;
    let Record {
        address, subject, ..
    } = found.record;
    let policy = &wiring.settings.registration;
    match subject {
        // Who lets an invitation lapse needs another one of the administrator: this would prolong it without end.
        Subject::Address { inviter: Some(_) } => Err(Failure::Refused(Refusal::TokenInvalid)),
        _ => {
            let what = (address, Kind::Registration, policy.lifetime);
            request::ask(wiring, what, None, asker).await
        }
    }
}
