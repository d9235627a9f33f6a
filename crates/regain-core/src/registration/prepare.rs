//! What the courier does with the messages of a registration.

use super::messages::{Approved, Invitation, Register};
use crate::{
    account::Login,
    credential,
    email_address::EmailAddress,
    error::Error,
    message::{Context, taken},
    outbox::{Entry, Intent, Kind, Plan, State as Owed, Target, notice},
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{
        Purpose, Subject,
        carried::{self, Carried},
    },
    wiring::Wiring,
};

/// Makes the token, or makes it ready again; or warns the owner of a taken address.
pub(crate) async fn prepare(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    let intent = &entry.intent;
    if intent.kind == Kind::Approved {
        return approved(work, entry, now).await;
    }
    let Target::Login(Login::Email(address)) = &intent.target else {
        return Ok(Plan::End(Owed::Settled));
    };
    let settled = entry.prepared.as_ref();
    match (settled.map_or(intent.token, |it| it.token), settled) {
        (Some(id), _) => match carried::again(wiring, work, entry, id, now).await? {
            Ok((_, carried)) => send(wiring, intent, carried),
            Err(ended) => Ok(Plan::End(ended)),
        },
        (None, Some(_)) => taken::plan(work, entry, address, now).await,
        (None, None) => first(wiring, work, (entry, address), now).await,
    }
}

async fn approved(work: &dyn UnitOfWork, entry: &Entry, now: Timestamp) -> Result<Plan, Error> {
    notice::plan(work, entry, now, |intent, account| Approved {
        approved_at: intent.created_at,
        account,
    })
    .await
}

async fn first(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    (entry, address): (&Entry, &EmailAddress),
    now: Timestamp,
) -> Result<Plan, Error> {
    let owner = credential::owner((work.accounts(), work.tokens()), address, now).await?;
    if owner.is_some() {
        return taken::plan(work, entry, address, now).await;
    }
    let settings = &wiring.settings;
    if !settings.registration.opening.admits(false) {
        return Ok(Plan::End(Owed::Settled));
    }
    if !wiring.spent.take_stranger(settings.budget, now) {
        return Ok(Plan::Defer);
    }
    let subject = Subject::Address { inviter: None };
    let what = (Purpose::Registration, &entry.intent);
    let carried = carried::first(wiring, work, subject, address, what, now).await?;
    send(wiring, &entry.intent, carried)
}

fn send(wiring: &Wiring, intent: &Intent, carried: Carried) -> Result<Plan, Error> {
    let (link, code) = (carried.link(wiring)?, carried.code(wiring));
    let Carried { record, prepared } = carried;
    let (valid_for, valid_until) = (record.lifetime(), record.expires_at);
    let (template, facts) = if intent.kind == Kind::Invitation {
        let invitation = Invitation {
            link,
            valid_for,
            valid_until,
        };
        (Invitation::TEMPLATE, invitation.facts())
    } else {
        let register = Register {
            link,
            code,
            valid_for,
            valid_until,
            asked_at: intent.created_at,
            device: intent.device,
        };
        (Register::TEMPLATE, register.facts())
    };
    let draft = notice::draft(template, facts, intent, None, &prepared);
    Ok(Plan::Send { prepared, draft })
}
