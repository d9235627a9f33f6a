//! A token for an account's address, on an administrator's behalf.

use super::{Refusal, Result, announce};
use crate::{
    account::{Account, AccountId, Credentials},
    credential,
    email_address::EmailAddress,
    error::Failure,
    event::{Event, Kind as EventKind},
    locale::Locale,
    outbox::{Intent, Kind},
    principal::Principal,
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{Issued, Purpose, Record, Subject, Terms, carried},
    wiring::Wiring,
};

/// Makes a token that proves the address which an account has, or gives it another one.
#[derive(Clone, Debug)]
pub struct Issue {
    /// Whose address.
    pub account: AccountId,
    /// The address.
    pub address: EmailAddress,
    /// Who gets it, and for how long.
    pub terms: Terms,
    /// The language of the message.
    pub locale: Option<Locale>,
}

pub(super) async fn issue(
    wiring: &Wiring,
    command: Issue,
    principal: &Principal,
) -> Result<Issued> {
    let terms = &command.terms;
    let judged = terms.judge(wiring, Purpose::EmailChange, principal);
    judged.map_err(|unfit| Failure::Refused(unfit.into()))?;
    let now = wiring.clock.now();
    wiring.authority.reload(wiring.store.read(), now).await?;
    let work = wiring.store.begin().await?;
    let (account, credentials) = find(&*work, &command.account).await?;
    let owner = credential::owner((work.accounts(), work.tokens()), &command.address, now).await?;
    if owner.is_some_and(|owner| owner != account.id) {
        return Err(Failure::Refused(Refusal::EmailTaken));
    }
    let record = record(wiring, &command, (&account, &credentials), now);
    carried::replace(&*work, &record, now).await?;
    if command.terms.deliver {
        let intent = intent(wiring, &command, &account, &record);
        work.outbox().add(&intent, None).await?;
    } else if record.purpose == Purpose::EmailChange {
        // Otherwise the courier does that, when the link goes out.
        let whose = (&account, credentials.stamp);
        announce::announce(wiring, &*work, whose, &record, None, now).await?;
    }
    let event = Event {
        at: now,
        kind: EventKind::EmailVerificationIssued,
        account: Some(account.id),
        actor: Some(principal.account.clone()),
        token: Some(record.id),
    };
    work.events().record(&event).await?;
    let issued = command.terms.told(wiring, &record)?;
    work.commit().await?;
    wiring.wake_courier();
    wiring.tell(&event);
    Ok(issued)
}

async fn find(work: &dyn UnitOfWork, id: &AccountId) -> Result<(Account, Credentials)> {
    let account = work.accounts().by_id(id).await?;
    let credentials = work.accounts().credentials(id).await?;
    account
        .zip(credentials)
        .ok_or(Failure::Refused(Refusal::AccountUnknown))
}

/// An administrator's change asks the new address alone: whoever holds the old one may have lost it.
fn record(
    wiring: &Wiring,
    command: &Issue,
    (account, credentials): (&Account, &Credentials),
    now: Timestamp,
) -> Record {
    let settings = &wiring.settings;
    let (purpose, lifetime) = if account.email == command.address {
        let lifetime = settings.email_verification.lifetime;
        (Purpose::EmailVerification, lifetime)
    } else {
        (Purpose::EmailChange, settings.email_change.lifetime)
    };
    let subject = Subject::Credentials(account.id.clone(), credentials.stamp.clone());
    let what = (purpose, command.terms.expires_in.unwrap_or(lifetime));
    let record = carried::fresh(wiring, subject, &command.address, what, now);
    command.terms.on(record)
}

fn intent(wiring: &Wiring, command: &Issue, account: &Account, record: &Record) -> Intent {
    let kind = match record.purpose {
        Purpose::EmailVerification => Kind::EmailVerification,
        _ => Kind::EmailChange,
    };
    let at = record.issued_at;
    Intent {
        requested_locale: command.locale.clone(),
        ..Intent::carrying(kind, &account.id, record, at, &*wiring.entropy)
    }
}
