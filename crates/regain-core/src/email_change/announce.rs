//! What the present address is told, or asked, when another one is to take its place.

use std::time::Duration;

use super::Confirmation;
use crate::{
    account::{Account, Stamp},
    device::Device,
    email_address::EmailAddress,
    error::Error,
    outbox::{Intent, Kind},
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{Purpose, Record, Subject, carried},
    wiring::Wiring,
};

/// The smallest step of time.
const STEP: Duration = Duration::from_millis(1);

/// Owes the present address its message about `change`: the notice, or the question where both must agree.
pub(super) async fn announce(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    (account, stamp): (&Account, Stamp),
    change: &Record,
    device: Option<Device>,
    now: Timestamp,
) -> Result<(), Error> {
    let policy = &wiring.settings.email_change;
    let (kind, record) = match (policy.confirmation, change.partner) {
        (Confirmation::BothAddresses, Some(partner)) => {
            let subject = Subject::Credentials(account.id.clone(), stamp);
            let what = (Purpose::EmailChange, change.lifetime());
            let record = Record {
                id: partner,
                secret_hash: wiring.authority.secret_hash(partner),
                partner: Some(change.id),
                ..carried::fresh(wiring, subject, &account.email, what, now)
            };
            work.tokens().insert(&record).await?;
            (Kind::EmailChangeApproval, record)
        }
        _ => {
            let record = revert(wiring, work, account, now).await?;
            (Kind::EmailChangeAsked, record)
        }
    };
    if wiring.transport.is_some() {
        let intent = speaking_of(
            &change.address,
            kind,
            account,
            &record,
            (device, now),
            wiring,
        );
        work.outbox().add(&intent, None).await?;
    }
    Ok(())
}

/// The notice that the account has the address of `change`, with a token to take that back: the one that was announced, or
/// a new one.
pub(super) async fn changed(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    account: &Account,
    address: &EmailAddress,
    now: Timestamp,
) -> Result<Intent, Error> {
    let announced = work
        .tokens()
        .live_of(&account.id, Purpose::EmailChangeRevert)
        .await?
        .into_iter()
        .find(|record| {
            let left = now.until(record.expires_at);
            record.address == account.email && left >= record.lifetime() / 2
        });
    let record = match announced {
        Some(record) => record,
        None => revert(wiring, work, account, now).await?,
    };
    let kind = Kind::EmailChanged;
    Ok(speaking_of(
        address,
        kind,
        account,
        &record,
        (None, now),
        wiring,
    ))
}

/// Writes a revert whose life begins after that of every other one of the account, and never anew: by that alone it is known
/// which change came later, whatever clocks say and however slow the post is.
async fn revert(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    account: &Account,
    now: Timestamp,
) -> Result<Record, Error> {
    let purpose = Purpose::EmailChangeRevert;
    let others = work.tokens().live_of(&account.id, purpose).await?;
    let newest = others.first().map(|record| record.issued_at + STEP);
    let subject = Subject::Account(account.id.clone());
    let lifetime = wiring.settings.email_change.revert_lifetime;
    let what = (purpose, lifetime);
    let record = carried::fresh(wiring, subject, &account.email, what, now);
    let issued_at = newest.map_or(record.issued_at, |after| after.max(record.issued_at));
    let record = Record {
        issued_at,
        expires_at: issued_at + lifetime,
        fixed_dates: true,
        ..record
    };
    work.tokens().insert(&record).await?;
    Ok(record)
}

fn speaking_of(
    new_address: &EmailAddress,
    kind: Kind,
    account: &Account,
    record: &Record,
    (device, now): (Option<Device>, Timestamp),
    wiring: &Wiring,
) -> Intent {
    Intent {
        new_address: Some(new_address.clone()),
        device,
        ..Intent::carrying(kind, &account.id, record, now, &*wiring.entropy)
    }
}
