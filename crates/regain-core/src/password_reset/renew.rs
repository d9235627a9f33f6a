//! A fresh link for a dead token.

use super::{ACCEPTED, Refusal, Requested, Result, request};
use crate::{
    account::Login,
    asking::{Asker, Wish},
    cooldown::{Flow, Key},
    error::Failure,
    outbox::{Kind, Target},
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

pub(super) async fn renew(wiring: &Wiring, command: Renew, asker: Asker) -> Result<Requested> {
    let now = wiring.clock.now();
    let store = wiring.store.read();
    let found = liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now)
        .await?
        .filter(|found| !matches!(found.liveness(now), Liveness::Used | Liveness::Invalid))
        .ok_or(Failure::Refused(Refusal::TokenInvalid))?;
    let (id, address) = (found.record.account().cloned(), found.record.address);
    let id = id.ok_or(Failure::Refused(Refusal::TokenInvalid))?;
    let wish = Wish {
        counted_on: Key::asked(Flow::Reset, &Login::Email(address.clone())),
        kind: Kind::PasswordReset,
        target: Target::Account {
            id,
            address: address.clone(),
        },
        lifetime: wiring.settings.password_reset.lifetime,
        token: None,
        locale: None,
        asker,
        claim: None,
        newest: None,
    };
    request::ask(&wiring.asking(), wish).await
}
