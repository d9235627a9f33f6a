//! A fresh link for a dead token.

use std::time::Duration;

use super::{ACCEPTED, Refusal, Result, request};
use crate::{
    asking::Asker,
    error::Failure,
    token::{
        Token,
        liveness::{self, Liveness},
    },
    wiring::Wiring,
};

/// Asks for a fresh link, to the address that the token was made for.
#[derive(Clone, Debug)]
pub struct Renew {
    /// A genuine token that is neither used nor superseded.
    pub token: Token,
}

/// Only time may have ended it: a changed credential ends the wish as well.
pub(super) async fn renew(wiring: &Wiring, command: Renew, asker: Asker) -> Result<Duration> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    let found = liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now)
        .await?
        .filter(|found| matches!(found.liveness(now), Liveness::Live | Liveness::Expired));
    let Some((found, account)) = found.and_then(|found| {
        let (account, _) = found.holder.clone()?;
        Some((found, account))
    }) else {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    };
    if account.disabled || account.email == found.record.address {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    }
    let record = request::record(wiring, found.record.subject, &found.record.address);
    request::owe(wiring, account, record, None, asker).await
}
