//! A token to register with, on an administrator's behalf.

use super::{Refusal, Result};
use crate::{
    credential,
    email_address::EmailAddress,
    error::Failure,
    event::{Event, Kind as EventKind},
    locale::Locale,
    outbox::{Intent, Kind},
    principal::Principal,
    token::{Issued, Purpose, Record, Subject, Terms, carried},
    wiring::Wiring,
};

/// Makes a token to register with.
#[derive(Clone, Debug)]
pub struct Invite {
    /// The address.
    pub address: EmailAddress,
    /// What the person is by it.
    pub standing: Standing,
    /// Who gets it, and for how long.
    pub terms: Terms,
    /// The language of the message.
    pub locale: Option<Locale>,
}

/// What somebody is by a token that an administrator made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Invited: registers where nobody else may, and needs no approval.
    Invited,
    /// Like whoever asks alone.
    Uninvited,
}

pub(super) async fn invite(
    wiring: &Wiring,
    command: Invite,
    principal: &Principal,
) -> Result<Issued> {
    let terms = &command.terms;
    let judged = terms.judge(wiring, Purpose::Registration, principal);
    judged.map_err(|unfit| Failure::Refused(unfit.into()))?;
    let opening = wiring.settings.registration.opening;
    if !opening.admits(command.standing == Standing::Invited) {
        return Err(Failure::Refused(Refusal::Closed));
    }
    let now = wiring.clock.now();
    wiring.authority.reload(wiring.store.read(), now).await?;
    let work = wiring.store.begin().await?;
    let owner = credential::owner((work.accounts(), work.tokens()), &command.address, now).await?;
    if owner.is_some() {
        return Err(Failure::Refused(Refusal::EmailTaken));
    }
    let record = record(wiring, &command, principal);
    carried::replace(&*work, &record, now).await?;
    if command.terms.deliver {
        let intent = intent(wiring, &command, &record);
        work.outbox().add(&intent, None).await?;
    }
    let event = Event {
        at: now,
        kind: EventKind::Invited,
        account: None,
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

fn record(wiring: &Wiring, command: &Invite, principal: &Principal) -> Record {
    let policy = &wiring.settings.registration;
    let (inviter, lifetime) = match command.standing {
        Standing::Invited => (Some(principal.account.clone()), policy.invitation_lifetime),
        Standing::Uninvited => (None, policy.lifetime),
    };
    let subject = Subject::Address { inviter };
    let lifetime = command.terms.expires_in.unwrap_or(lifetime);
    let what = (Purpose::Registration, lifetime);
    let now = wiring.clock.now();
    let record = carried::fresh(wiring, subject, &command.address, what, now);
    command.terms.on(record)
}

fn intent(wiring: &Wiring, command: &Invite, record: &Record) -> Intent {
    let kind = match command.standing {
        Standing::Invited => Kind::Invitation,
        Standing::Uninvited => Kind::Registration,
    };
    Intent {
        requested_locale: command.locale.clone(),
        ..Intent::to_stranger(kind, record, &*wiring.entropy)
    }
}
