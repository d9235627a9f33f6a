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
    /// A genuine token that is not used.
    pub token: Token,
}

pub(super) async fn renew(wiring: &Wiring, command: Renew, asker: Asker) -> Result<Duration> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    let found = liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now)
        .await?
        .filter(|found| !matches!(found.liveness(now), Liveness::Used | Liveness::Invalid));
    let address = found.as_ref().map(|found| found.record.address.clone());
    let account = found
        .and_then(|found| found.holder)
        .map(|(account, _)| account);
    match account.filter(|account| Some(&account.email) == address.as_ref()) {
        Some(account) => request::ask(wiring, account, None, asker).await,
        None => Err(Failure::Refused(Refusal::TokenInvalid)),
    }
}
