//! A fresh link for a dead token.

use std::time::Duration;

use super::{ACCEPTED, Refusal, Result, request};
use crate::{
    asking::Asker,
    email_address::EmailAddress,
    error::{Error, Failure},
    outbox::Kind,
    token::{
        Subject, Token,
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
    let address = renewable(wiring, &command).await?;
    let address = address.ok_or(Failure::Refused(Refusal::TokenInvalid))?;
    let what = (
        address,
        Kind::Registration,
        wiring.settings.registration.lifetime,
    );
    request::ask(wiring, what, None, asker).await
}

/// Where a fresh link would go.
pub(super) async fn renewable(
    wiring: &Wiring,
    command: &Renew,
) -> std::result::Result<Option<EmailAddress>, Error> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    let found = liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now)
        .await?
        .filter(|found| !matches!(found.liveness(now), Liveness::Used | Liveness::Invalid));
    Ok(found.and_then(|found| match found.record.subject {
        // Who lets an invitation lapse needs another one of the administrator: this would prolong it without end.
        Subject::Address { inviter: Some(_) } => None,
        _ => Some(found.record.address),
    }))
}
