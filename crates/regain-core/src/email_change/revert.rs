//! Taking a change back.

use super::{Refusal, Result};
use crate::{
    account::{Account, AccountId, Credentials, Stamp},
    credential::{self, NewAddress},
    email_address::EmailAddress,
    error::Failure,
    event::{Event, Kind as EventKind},
    outbox::{Intent, Kind},
    session::Revoke,
    store::{AddressSet, ProvenAddress, UnitOfWork},
    timestamp::Timestamp,
    token::{
        Purpose, Record, Subject, Token, carried,
        liveness::{self, Liveness},
    },
    wiring::Wiring,
};

/// Takes the change back that the token tells of.
#[derive(Clone, Debug)]
pub struct Revert {
    /// The token from the notice.
    pub token: Token,
}

/// The account has the address again, or still.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reverted {
    /// Whose address.
    pub account: AccountId,
    /// The address.
    pub address: EmailAddress,
}

pub(super) async fn revert(wiring: &Wiring, command: Revert) -> Result<Reverted> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    let accepted = &[Purpose::EmailChangeRevert];
    let found = liveness::find(&wiring.authority, store, &command.token, accepted, now)
        .await?
        .ok_or(Failure::Refused(Refusal::TokenInvalid))?;
    match (found.liveness(now), found.holder) {
        (Liveness::Live, Some((account, _))) => spend(wiring, &found.record, &account.id).await,
        (Liveness::Expired, _) => Err(Failure::Refused(Refusal::TokenExpired)),
        (Liveness::AccountGone, _) => Err(Failure::Refused(Refusal::AccountUnknown)),
        _ => Err(Failure::Refused(Refusal::TokenInvalid)),
    }
}

async fn spend(wiring: &Wiring, record: &Record, id: &AccountId) -> Result<Reverted> {
    let at = wiring.clock.now();
    let work = wiring.store.begin().await?;
    let spent = work
        .tokens()
        .consume(record.id, record.purpose, &record.secret_hash, at)
        .await?;
    if !spent {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    }
    // Not as it was a moment ago: whatever was confirmed or changed meanwhile is taken back too.
    let (account, credentials) = holder(&*work, id).await?;
    let event = Event {
        at,
        kind: EventKind::EmailChangeReverted,
        account: Some(account.id.clone()),
        actor: None,
        token: Some(record.id),
    };
    restore(wiring, &*work, (&account, &credentials), record, &event).await?;
    let stamp = lock(wiring, &*work, &account, at).await?;
    end_later_reverts(&*work, &account.id, record, at).await?;
    start_reset(wiring, &*work, (&account.id, stamp), record, at).await?;
    work.commit().await?;
    wiring.wake_courier();
    wiring.tell(&event);
    Ok(Reverted {
        account: account.id,
        address: record.address.clone(),
    })
}

/// Whoever has the token reads at the address: it is proven by that.
async fn restore(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    (account, credentials): (&Account, &Credentials),
    record: &Record,
    event: &Event,
) -> Result<()> {
    let entropy = &*wiring.entropy;
    let address = &record.address;
    let kind = Kind::EmailChangeReverted;
    let new = NewAddress {
        account,
        expected: &credentials.stamp,
        to: ProvenAddress {
            address: address.clone(),
            verified_at: Some(event.at),
        },
        spent: Some(record),
        revoke: Revoke::All,
        notice: Some(Intent::notice(
            kind,
            &account.id,
            address,
            event.at,
            entropy,
        )),
        event: event.clone(),
    };
    match new.write(wiring, work).await? {
        AddressSet::Written => Ok(()),
        AddressSet::Taken => Err(Failure::Refused(Refusal::EmailTaken)),
        AddressSet::Stale => Err(Failure::Refused(Refusal::TokenInvalid)),
    }
}

async fn holder(work: &dyn UnitOfWork, id: &AccountId) -> Result<(Account, Credentials)> {
    let account = work.accounts().by_id(id).await?;
    let credentials = work.accounts().credentials(id).await?;
    account
        .zip(credentials)
        .ok_or(Failure::Refused(Refusal::AccountUnknown))
}

/// The password was known to whoever asked for the change.
async fn lock(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    account: &Account,
    at: Timestamp,
) -> Result<Stamp> {
    let (_, credentials) = holder(work, &account.id).await?;
    Ok(credential::lock(wiring, work, account, &credentials.stamp, at).await?)
}

/// Reverts of later changes lead to addresses that somebody else chose. Those of earlier ones still lead home.
async fn end_later_reverts(
    work: &dyn UnitOfWork,
    account: &AccountId,
    record: &Record,
    at: Timestamp,
) -> Result<()> {
    let living = work
        .tokens()
        .live_of(account, Purpose::EmailChangeRevert)
        .await?;
    for other in living {
        if other.issued_at >= record.issued_at || other.address == record.address {
            work.tokens().supersede(other.id, at).await?;
        }
    }
    Ok(())
}

async fn start_reset(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    (account, stamp): (&AccountId, Stamp),
    record: &Record,
    at: Timestamp,
) -> Result<()> {
    let subject = Subject::Credentials(account.clone(), stamp);
    let what = (
        Purpose::PasswordReset,
        wiring.settings.password_reset.lifetime,
    );
    let reset = carried::fresh(wiring, subject, &record.address, what, at);
    carried::replace(work, &reset, at).await?;
    if wiring.transport.is_some() {
        let kind = Kind::PasswordReset;
        let intent = Intent::carrying(kind, account, &reset, at, &*wiring.entropy);
        work.outbox().add(&intent, None).await?;
    }
    Ok(())
}
