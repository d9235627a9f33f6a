//! What the courier does with an owed link.

use super::messages::{ByAdministrator, NoAccount, Reset};
use crate::{
    account::{Account, Login},
    cooldown::{Flow, Key, Reservation},
    courier::{Dates, Plan, dates},
    error::{Error, ErrorKind},
    message::{Context, Draft},
    outbox::{Entry, Intent, Kind, Prepared, State as Owed, Target},
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{HandedOver, Purpose, Record, State, TokenId},
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
        (Some(id), _) => again(wiring, work, entry, id, now).await,
        (None, Some(prepared)) => Ok(tell_stranger(entry, prepared.clone(), now)),
        (None, None) => first(wiring, work, entry, now).await,
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
    let id = TokenId::fresh(&*wiring.entropy);
    let issued_at = now.whole_second();
    let record = Record {
        id,
        purpose: Purpose::PasswordReset,
        account: account.id.clone(),
        address: account.email.clone(),
        stamp: credentials.stamp,
        generation: wiring.authority.generation(Purpose::PasswordReset),
        secret_hash: wiring.authority.secret_hash(id),
        issued_at,
        expires_at: issued_at + intent.lifetime,
        handed_over: HandedOver::Message,
        fixed_dates: false,
        state: State::Live,
    };
    work.tokens()
        .supersede_siblings(&account.id, &[record.purpose], None, now)
        .await?;
    work.tokens().insert(&record).await?;
    let prepared = Prepared {
        to: account.email.clone(),
        token: Some(id),
        dated_at: now,
        seen: false,
        redated: false,
    };
    send(wiring, intent, &account, &record, prepared)
}

/// Another attempt, or the first at a token that was made with the intent: is it still worth sending?
async fn again(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    id: TokenId,
    now: Timestamp,
) -> Result<Plan, Error> {
    let Some(mut record) = work.tokens().find(id).await? else {
        return Ok(Plan::End(Owed::Superseded));
    };
    let account = work.accounts().by_id(&record.account).await?;
    let credentials = work.accounts().credentials(&record.account).await?;
    let stamp = credentials.map(|credentials| credentials.stamp);
    let account = match account {
        Some(account) if !account.disabled && stamp.as_ref() == Some(&record.stamp) => account,
        _ => return Ok(Plan::End(Owed::Superseded)),
    };
    if record.state != State::Live {
        return Ok(Plan::End(Owed::Superseded));
    }
    let settled = entry.prepared.as_ref();
    let decision = dates(&record, settled, now);
    if decision == Dates::Expired {
        return Ok(Plan::End(Owed::Expired));
    }
    let mut prepared = settled.cloned().unwrap_or(Prepared {
        to: record.address.clone(),
        token: Some(id),
        dated_at: now,
        seen: false,
        redated: false,
    });
    let lifetime = record.lifetime();
    if decision == Dates::Redate {
        record.issued_at = now.whole_second();
        record.expires_at = record.issued_at + lifetime;
        prepared.dated_at = now;
        prepared.redated = prepared.redated || prepared.seen;
    }
    // A key that was retired or invalidated meanwhile signs nothing more: the present one does.
    let generation = wiring.authority.generation(record.purpose);
    if decision == Dates::Redate || record.generation != generation {
        record.generation = generation;
        let (from, until) = (record.issued_at, record.expires_at);
        if !work.tokens().redate(id, generation, from, until).await? {
            return Ok(Plan::End(Owed::Superseded));
        }
    }
    send(wiring, &entry.intent, &account, &record, prepared)
}

fn send(
    wiring: &Wiring,
    intent: &Intent,
    account: &Account,
    record: &Record,
    prepared: Prepared,
) -> Result<Plan, Error> {
    let token = wiring
        .authority
        .mint(record)
        .map_err(|error| Error::new(ErrorKind::TokenCreation(record.purpose.ring()), error))?;
    let link = wiring.settings.reset_link.with(&token);
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
    let locales = intent.requested_locale.iter().chain(&account.locale);
    let draft = Draft {
        template,
        facts,
        locales: locales.chain(&intent.accepted_locales).cloned().collect(),
        time_zone: account.time_zone.clone(),
        dated_at: prepared.dated_at,
    };
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
    if !wiring.spent.take_stranger(wiring.settings.budget, now) {
        return Ok(Plan::Defer);
    }
    let from = entry.intent.created_at;
    let reservation = Reservation {
        key: Key::stranger(login),
        from,
        until: from + every,
    };
    if work.cooldowns().reserve(&reservation).await?.is_some() {
        return Ok(Plan::End(Owed::Settled));
    }
    let prepared = Prepared {
        to: address.clone(),
        token: None,
        dated_at: now,
        seen: false,
        redated: false,
    };
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
    let draft = Draft {
        template: NoAccount::TEMPLATE,
        facts: message.facts(),
        locales: intent
            .requested_locale
            .iter()
            .chain(&intent.accepted_locales)
            .cloned()
            .collect(),
        time_zone: None,
        dated_at: prepared.dated_at,
    };
    Plan::Send { prepared, draft }
}
