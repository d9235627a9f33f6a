//! Opening an account that waits for an administrator.

use super::{Refusal, Result};
use crate::{
    account::{Account, AccountId},
    error::Failure,
    event::{Event, Kind as EventKind},
    outbox::{Intent, Kind},
    principal::{ADMIN, Principal},
    wiring::Wiring,
};

pub(super) async fn approve(
    wiring: &Wiring,
    id: &AccountId,
    principal: &Principal,
) -> Result<Account> {
    if !principal.has_scope(ADMIN) {
        return Err(Failure::Refused(Refusal::AccessDenied));
    }
    let now = wiring.clock.now();
    let work = wiring.store.begin().await?;
    let account = work.accounts().by_id(id).await?;
    let account = account.ok_or(Failure::Refused(Refusal::AccountUnknown))?;
    if !account.disabled {
        return Ok(account);
    }
    work.accounts().set_enabled(id, true).await?;
    if wiring.transport.is_some() {
        let kind = Kind::Approved;
        let intent = Intent::notice(kind, id, &account.email, now, &*wiring.entropy);
        work.outbox().add(&intent, None).await?;
    }
    let event = Event {
        at: now,
        kind: EventKind::Approved,
        account: Some(id.clone()),
        actor: Some(principal.account.clone()),
        token: None,
    };
    work.events().record(&event).await?;
    work.commit().await?;
    wiring.wake_courier();
    wiring.tell(&event);
    Ok(Account {
        disabled: false,
        ..account
    })
}
