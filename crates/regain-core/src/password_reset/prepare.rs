//! What the courier does with an owed link.

use super::messages::{ByAdministrator, NoAccount, Reset};
use crate::{
    account::{Account, Login},
    cooldown::{Flow, Key, Reservation},
    error::Error,
    message::Context,
    outbox::{Entry, Intent, Kind, Plan, Prepared, State as Owed, Target, notice},
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{
        Purpose, Subject,
        carried::{self, Carried},
    },
    wiring::Wiring,
};

/// Resolves the account, and makes or re-dates the token.
pub(crate) async fn prepare(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    let settled = entry.prepared.as_ref();
    let token = settled.map_or(entry.intent.token, |prepared| prepared.token);
    match (token, settled) {
        (Some(id), _) => match carried::again(wiring, work, entry, id, now).await? {
            Ok((Some(account), carried)) => send(wiring, &entry.intent, &account, carried),
            Ok((None, _)) => Ok(Plan::End(Owed::Superseded)),
            Err(ended) => Ok(Plan::End(ended)),
        },
        (None, Some(prepared)) => Ok(tell_stranger(entry, prepared.clone(), now)),
        (None, None) => first(wiring, work, entry, now).await,
    }
}

/// Prepares a message that its asker waits for: never skipped, so that every address takes the same time and fails in the
/// same ways. Who has no account, or a shut one, is told so; the same rows are written, and a token is made for nobody.
pub(crate) async fn at_once(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    let intent = &entry.intent;
    let Target::Login(Login::Email(address)) = &intent.target else {
        return Ok(Plan::End(Owed::Settled));
    };
    let account = work
        .accounts()
        .by_login(&Login::Email(address.clone()))
        .await?
        .filter(|account| !account.disabled);
    let credentials = match &account {
        Some(account) => work.accounts().credentials(&account.id).await?,
        None => None,
    };
    let what = (Purpose::PasswordReset, intent.lifetime);
    match account.zip(credentials) {
        Some((account, credentials)) => {
            let subject = Subject::Credentials(account.id.clone(), credentials.stamp);
            let carried = carried::first(wiring, work, subject, &account.email, what, now).await?;
            send(wiring, intent, &account, carried)
        }
        None => {
            let nobody = Subject::Address { inviter: None };
            let decoy = carried::first(wiring, work, nobody, address, what, now).await?;
            drop(decoy.link(wiring)?);
            if !wiring.spent.take_stranger(wiring.settings.budget, now) {
                return Ok(Plan::Defer);
            }
            let prepared = Prepared::new(address.clone(), None, now);
            Ok(tell_stranger(entry, prepared, now))
        }
    }
}

/// The first time that the message is looked at: whose is it?
async fn first(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    let intent = &entry.intent;
    let account = match &intent.target {
        Target::Login(login) => match work.accounts().by_login(login).await? {
            Some(account) => account,
            None => return stranger(wiring, work, entry, login, now).await,
        },
        Target::Pair { login, address } => {
            match work
                .accounts()
                .by_login(login)
                .await?
                .filter(|account| account.email == *address)
            {
                Some(account) => account,
                None => return Ok(Plan::End(Owed::Settled)),
            }
        }
        Target::Account { id, address } => {
            match work
                .accounts()
                .by_id(id)
                .await?
                .filter(|account| account.email == *address)
            {
                Some(account) => account,
                None => return Ok(Plan::End(Owed::Superseded)),
            }
        }
    };
    let Some(credentials) = work.accounts().credentials(&account.id).await? else {
        return Ok(Plan::End(Owed::Settled));
    };
    // One message for an account and cooldown, by whatever name it was asked for.
    let reservation = Reservation {
        key: Key::account(Flow::Reset, &account.id),
        from: intent.created_at,
        until: intent.created_at + wiring.settings.cooldown,
    };
    if account.disabled || work.cooldowns().reserve(&reservation).await?.is_some() {
        return Ok(Plan::End(Owed::Settled));
    }
    let subject = Subject::Credentials(account.id.clone(), credentials.stamp);
    let what = (Purpose::PasswordReset, intent.lifetime);
    let carried = carried::first(wiring, work, subject, &account.email, what, now).await?;
    send(wiring, intent, &account, carried)
}

fn send(
    wiring: &Wiring,
    intent: &Intent,
    account: &Account,
    carried: Carried,
) -> Result<Plan, Error> {
    let link = carried.link(wiring)?;
    let Carried { record, prepared } = carried;
    let (valid_for, valid_until) = (record.lifetime(), record.expires_at);
    let masked = account.email.masked();
    let (template, facts) = if intent.kind == Kind::PasswordResetByAdministrator {
        (
            ByAdministrator::TEMPLATE,
            ByAdministrator {
                link,
                valid_for,
                valid_until,
                account: masked,
            }
            .facts(),
        )
    } else {
        let (asked_at, device) = (intent.created_at, intent.device);
        let reset = Reset {
            link,
            valid_for,
            valid_until,
            asked_at,
            device,
            account: masked,
        };
        (Reset::TEMPLATE, reset.facts())
    };
    let draft = notice::draft(template, facts, intent, Some(account), &prepared);
    Ok(Plan::Send { prepared, draft })
}

/// Nobody has that login. Somebody may still read the mailbox, and wonder.
async fn stranger(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    login: &Login,
    now: Timestamp,
) -> Result<Plan, Error> {
    let every = wiring.settings.password_reset.tell_strangers_every;
    let (Login::Email(address), Some(every)) = (login, every) else {
        return Ok(Plan::End(Owed::Settled));
    };
    let from = entry.intent.created_at;
    let reservation = Reservation {
        key: Key::stranger(login),
        from,
        until: from + every,
    };
    if work.cooldowns().reserve(&reservation).await?.is_some() {
        return Ok(Plan::End(Owed::Settled));
    }
    // Only what would be sent is charged; where the budget is spent, the reservation goes back with the unit of work.
    if !wiring.spent.take_stranger(wiring.settings.budget, now) {
        return Ok(Plan::Defer);
    }
    let prepared = Prepared::new(address.clone(), None, now);
    Ok(tell_stranger(entry, prepared, now))
}

fn tell_stranger(entry: &Entry, mut prepared: Prepared, now: Timestamp) -> Plan {
    if !prepared.seen {
        prepared.dated_at = now;
    }
    let intent = &entry.intent;
    let message = NoAccount {
        asked_at: intent.created_at,
        device: intent.device,
    };
    let said = message.facts();
    let draft = notice::draft(NoAccount::TEMPLATE, said, intent, None, &prepared);
    Plan::Send { prepared, draft }
}
