//! What the courier does with an owed link.

use super::messages::{ByAdministrator, NoAccount, Reset};
use crate::{
    account::{Account, Login},
    cooldown::{Flow, Key, Reservation},
    email_address::EmailAddress,
    error::Error,
    message::{Context, Draft},
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
///
/// The draft beside the plan is that of the other message: it is for nobody either.
pub(crate) async fn at_once(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    address: &EmailAddress,
    now: Timestamp,
) -> Result<(Plan, Draft), Error> {
    let intent = &entry.intent;
    let login = Login::Email(address.clone());
    let account = work.accounts().by_login(&login).await?;
    let account = account.filter(|account| !account.disabled);
    let credentials = match &account {
        Some(account) => work.accounts().credentials(&account.id).await?,
        None => None,
    };
    let what = (Purpose::PasswordReset, intent);
    let stranger = Prepared::new(address.clone(), None, now);
    if let Some((account, credentials)) = account.zip(credentials) {
        speaks_for_older(wiring, work, its_key(&account, intent), intent).await?;
        let subject = Subject::Credentials(account.id.clone(), credentials.stamp);
        let carried = carried::first(wiring, work, subject, &account.email, what, now).await?;
        let plan = send(wiring, intent, &account, carried)?;
        return Ok((plan, no_account(intent, &stranger)));
    }
    speaks_for_older(wiring, work, Key::stranger(&login), intent).await?;
    let nobody = Subject::Address { inviter: None };
    let carried = carried::first(wiring, work, nobody, address, what, now).await?;
    let decoy = draft(wiring, intent, None, &carried)?;
    Ok((tell_stranger(entry, stranger, now), decoy))
}

/// Where it is counted that the account got its message. Who asks in a flow of their own waits for their own.
fn its_key(account: &Account, intent: &Intent) -> Key {
    match &intent.flow {
        Some(flow) => Key::flow(Flow::Reset, &account.id, flow),
        None => Key::account(Flow::Reset, &account.id),
    }
}

/// Keeps messages that were asked for before this one, and are still to be sent, from being sent after it.
async fn speaks_for_older(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    key: Key,
    intent: &Intent,
) -> Result<(), Error> {
    let reservation = Reservation {
        key,
        from: intent.created_at,
        until: intent.created_at + wiring.settings.cooldown,
    };
    work.cooldowns().reserve(&reservation).await?;
    Ok(())
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
        key: its_key(&account, intent),
        from: intent.created_at,
        until: intent.created_at + wiring.settings.cooldown,
    };
    if account.disabled || work.cooldowns().reserve(&reservation).await?.is_some() {
        return Ok(Plan::End(Owed::Settled));
    }
    let subject = Subject::Credentials(account.id.clone(), credentials.stamp);
    let what = (Purpose::PasswordReset, intent);
    let carried = carried::first(wiring, work, subject, &account.email, what, now).await?;
    send(wiring, intent, &account, carried)
}

fn send(
    wiring: &Wiring,
    intent: &Intent,
    account: &Account,
    carried: Carried,
) -> Result<Plan, Error> {
    let draft = draft(wiring, intent, Some(account), &carried)?;
    let prepared = carried.prepared;
    Ok(Plan::Send { prepared, draft })
}

fn draft(
    wiring: &Wiring,
    intent: &Intent,
    account: Option<&Account>,
    carried: &Carried,
) -> Result<Draft, Error> {
    let link = carried.link(wiring)?;
    let Carried { record, prepared } = carried;
    let (valid_for, valid_until) = (record.lifetime(), record.expires_at);
    let masked = record.address.masked();
    let (template, facts) = if intent.kind == Kind::PasswordResetByAdministrator {
        let by_administrator = ByAdministrator {
            link,
            valid_for,
            valid_until,
            account: masked,
        };
        (ByAdministrator::TEMPLATE, by_administrator.facts())
    } else {
        let reset = Reset {
            link,
            valid_for,
            valid_until,
            asked_at: intent.created_at,
            device: intent.device,
            account: masked,
        };
        (Reset::TEMPLATE, reset.facts())
    };
    Ok(notice::draft(template, facts, intent, account, prepared))
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
    let draft = no_account(&entry.intent, &prepared);
    Plan::Send { prepared, draft }
}

fn no_account(intent: &Intent, prepared: &Prepared) -> Draft {
    let message = NoAccount {
        asked_at: intent.created_at,
        device: intent.device,
    };
    let said = message.facts();
    notice::draft(NoAccount::TEMPLATE, said, intent, None, prepared)
}
