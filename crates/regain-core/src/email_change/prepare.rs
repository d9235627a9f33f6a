//! What the courier does with the messages of a change.

use super::{
    announce,
    messages::{Approve, Asked, Changed, Confirm, Reverted},
};
use crate::{
    account::{Account, AccountId},
    cooldown::{Flow, Key, Reservation},
    credential,
    error::Error,
    message::{Context, taken},
    outbox::{Entry, Intent, Kind, Plan, State as Owed, Target, notice},
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{
        Record, State, TokenId,
        carried::{self, Carried},
    },
    wiring::Wiring,
};

/// Makes the token ready, and says what belongs to the kind of the message.
pub(crate) async fn prepare(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    let intent = &entry.intent;
    if intent.kind == Kind::EmailChangeReverted {
        return reverted(work, entry, now).await;
    }
    let (Target::Account { address, .. }, Some(id)) = (&intent.target, intent.token) else {
        return Ok(Plan::End(Owed::Settled));
    };
    let warned = entry.prepared.as_ref().is_some_and(|it| it.token.is_none());
    if intent.kind == Kind::EmailChange {
        let first = entry.prepared.is_none();
        // It may go to somebody who never heard of the application.
        if first && !wiring.spent.take_stranger(wiring.settings.budget, now) {
            return Ok(Plan::Defer);
        }
        if warned || first && !begin(wiring, work, (intent, id), now).await? {
            return taken::plan(work, entry, address, now).await;
        }
    }
    match carried::again(wiring, work, entry, id, now).await? {
        Ok((Some(account), carried)) => send(wiring, intent, &account, carried),
        Ok((None, _)) => Ok(Plan::End(Owed::Superseded)),
        Err(ended) => Ok(Plan::End(ended)),
    }
}

async fn reverted(work: &dyn UnitOfWork, entry: &Entry, now: Timestamp) -> Result<Plan, Error> {
    notice::plan(work, entry, now, |intent, account| Reverted {
        reverted_at: intent.created_at,
        account,
    })
    .await
}

/// Before the link goes out for the first time: it takes the place of older ones, and the present address is told. `false`
/// where somebody else has the new one; then the token is worth nothing, and that is all that differs: the asker reads at the
/// present address, and holds the older links.
async fn begin(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    (intent, id): (&Intent, TokenId),
    now: Timestamp,
) -> Result<bool, Error> {
    let Some((record, account)) = living(work, id).await? else {
        // What became of it is told by the next step.
        return Ok(true);
    };
    if !is_newest(work, &account.id, intent).await? {
        work.tokens().supersede(id, now).await?;
        return Ok(true);
    }
    work.tokens()
        .supersede_siblings(&account.id, &[record.purpose], Some(id), now)
        .await?;
    let credentials = work.accounts().credentials(&account.id).await?;
    if let Some(credentials) = credentials {
        let whose = (&account, credentials.stamp);
        announce::announce(wiring, work, whose, &record, intent.device, now).await?;
    }
    let owner = credential::owner((work.accounts(), work.tokens()), &record.address, now).await?;
    let taken = owner.is_some_and(|owner| owner != account.id);
    if taken {
        work.tokens().supersede(id, now).await?;
    }
    Ok(!taken)
}

/// Whether no change was asked for after this one: couriers prepare side by side.
async fn is_newest(
    work: &dyn UnitOfWork,
    account: &AccountId,
    intent: &Intent,
) -> Result<bool, Error> {
    let asked_at = Reservation {
        key: Key::account(Flow::Change, account),
        from: intent.created_at,
        until: intent.created_at,
    };
    Ok(work.cooldowns().reserve(&asked_at).await?.is_none())
}

async fn living(work: &dyn UnitOfWork, id: TokenId) -> Result<Option<(Record, Account)>, Error> {
    let record = work.tokens().find(id).await?;
    let Some(record) = record.filter(|record| record.state == State::Live) else {
        return Ok(None);
    };
    let Some(holder) = record.account() else {
        return Ok(None);
    };
    let account = work.accounts().by_id(holder).await?;
    let credentials = work.accounts().credentials(holder).await?;
    let fits = account
        .zip(credentials)
        .filter(|(account, held)| !account.disabled && record.still_fits(account, &held.stamp));
    Ok(fits.map(|(account, _)| (record, account)))
}

fn send(
    wiring: &Wiring,
    intent: &Intent,
    account: &Account,
    carried: Carried,
) -> Result<Plan, Error> {
    let (link, code) = (carried.link(wiring)?, carried.code(wiring));
    let Carried { record, prepared } = carried;
    let (valid_for, valid_until) = (record.lifetime(), record.expires_at);
    let (asked_at, device) = (intent.created_at, intent.device);
    let new_address = intent.new_address.as_ref();
    let new_address = new_address.map_or_else(String::new, |address| address.masked());
    let masked = record.address.masked();
    let (template, facts) = match intent.kind {
        Kind::EmailChangeApproval => said(&Approve {
            link,
            valid_for,
            valid_until,
            asked_at,
            new_address,
            device,
            account: masked,
        }),
        Kind::EmailChangeAsked => said(&Asked {
            link,
            valid_for,
            valid_until,
            asked_at,
            new_address,
            device,
            account: masked,
        }),
        Kind::EmailChanged => said(&Changed {
            link,
            valid_for: prepared.dated_at.until(valid_until),
            valid_until,
            changed_at: asked_at,
            new_address,
            account: masked,
        }),
        _ => said(&Confirm {
            link,
            code,
            valid_for,
            valid_until,
            asked_at,
            device,
        }),
    };
    let draft = notice::draft(template, facts, intent, Some(account), &prepared);
    Ok(Plan::Send { prepared, draft })
}

fn said<C: Context>(context: &C) -> (&'static str, crate::message::facts::Facts) {
    (C::TEMPLATE, context.facts())
}
