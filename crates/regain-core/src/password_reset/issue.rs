//! Starting a reset on an administrator's behalf.

use std::time::Duration;

use super::{Refusal, Result};
use crate::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    cooldown::{Flow, Key, Reservation},
    credential,
    error::{Error, ErrorKind, Failure},
    event::{Event, Kind as EventKind},
    link::Link,
    locale::Locale,
    outbox::{Intent, Kind, MessageId, Target},
    principal::{ADMIN, Principal},
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{HandedOver, Purpose, Record, State, Token, TokenId},
    violation::{Field, Rule, Violation},
    wiring::Wiring,
};

/// The shortest life that an administrator may give a token.
pub(super) const SHORTEST: Duration = Duration::from_mins(1);

/// Makes a token for somebody else.
#[derive(Clone, Debug)]
pub struct Issue {
    /// For whom.
    pub whose: For,
    /// Whether the person gets it by message.
    pub deliver: bool,
    /// Whether the administrator gets to see it, which demands a password sign-in.
    pub reveal: bool,
    /// Whether the old password stops working at once.
    pub lock_password: bool,
    /// How long it shall live, from 60 seconds to 24 hours; the policy's answer where none is given.
    pub expires_in: Option<Duration>,
    /// The language of the message.
    pub locale: Option<Locale>,
}

impl Issue {
    /// The rules that the terms of a token break, whoever it is for: a caller whose other fields are wrong too can be told
    /// everything at once.
    pub fn violated_terms(
        deliver: bool,
        reveal: bool,
        expires_in: Option<Duration>,
    ) -> Vec<Violation> {
        let longest = Purpose::PasswordReset.longest_life();
        let mut violations = Vec::new();
        if !deliver && !reveal {
            violations.push(Violation::new(Field::Deliver, Rule::NobodyReceives));
        }
        if expires_in.is_some_and(|span| !(SHORTEST..=longest).contains(&span)) {
            let rule = Rule::Range {
                min: SHORTEST.as_secs(),
                max: longest.as_secs(),
            };
            violations.push(Violation::new(Field::ExpiresIn, rule));
        }
        violations
    }
}

/// How an administrator names an account.
#[derive(Clone, Debug)]
pub enum For {
    /// By address or username.
    Login(Login),
    /// By id.
    Account(AccountId),
}

/// A token was made.
#[derive(Clone, Debug)]
pub struct Issued {
    /// When its life ends.
    pub expires_at: Timestamp,
    /// The token and its link, where they were to be revealed.
    pub revealed: Option<(Token, Link)>,
}

pub(super) async fn issue(
    wiring: &Wiring,
    command: Issue,
    principal: &Principal,
) -> Result<Issued> {
    judge(wiring, &command, principal).map_err(Failure::Refused)?;
    let now = wiring.clock.now();
    let work = wiring.store.begin().await?;
    let (account, credentials) = find(&*work, &command.whose).await?;
    let stamp = if command.lock_password {
        if account.id == principal.account {
            return Err(Failure::Refused(Refusal::AccessDenied));
        }
        credential::lock(wiring, &*work, &account, &credentials.stamp, now).await?
    } else {
        credentials.stamp
    };
    // Whatever was asked for before and still waits is older than this, and must not end it.
    let (from, until) = (now, now);
    let key = Key::account(Flow::Reset, &account.id);
    work.cooldowns()
        .reserve(&Reservation { key, from, until })
        .await?;
    let record = record(wiring, &command, &account, stamp, now);
    work.tokens()
        .supersede_siblings(&account.id, &[record.purpose], None, now)
        .await?;
    work.tokens().insert(&record).await?;
    if command.deliver {
        work.outbox()
            .add(&intent(wiring, &command, &account, &record))
            .await?;
    }
    let event = Event {
        at: now,
        kind: EventKind::PasswordResetIssued,
        account: Some(account.id),
        actor: Some(principal.account.clone()),
        token: Some(record.id),
    };
    work.events().record(&event).await?;
    let revealed = if command.reveal {
        Some(reveal(wiring, &record)?)
    } else {
        None
    };
    work.commit().await?;
    wiring.wake_courier();
    wiring.tell(&event);
    Ok(Issued {
        expires_at: record.expires_at,
        revealed,
    })
}

fn judge(
    wiring: &Wiring,
    command: &Issue,
    principal: &Principal,
) -> std::result::Result<(), Refusal> {
    let may = principal.has_scope(ADMIN) && (!command.reveal || principal.is_password_sign_in());
    if !may {
        return Err(Refusal::AccessDenied);
    }
    let violations = Issue::violated_terms(command.deliver, command.reveal, command.expires_in);
    if !violations.is_empty() {
        return Err(Refusal::Unacceptable(violations));
    }
    if command.deliver && wiring.transport.is_none() {
        return Err(Refusal::NoTransport);
    }
    Ok(())
}

async fn find(work: &dyn UnitOfWork, whose: &For) -> Result<(Account, Credentials)> {
    let account = match whose {
        For::Login(login) => work.accounts().by_login(login).await?,
        For::Account(id) => work.accounts().by_id(id).await?,
    };
    let account = account.ok_or(Failure::Refused(Refusal::AccountUnknown))?;
    let credentials = work.accounts().credentials(&account.id).await?;
    Ok((
        account,
        credentials.ok_or(Failure::Refused(Refusal::AccountUnknown))?,
    ))
}

fn record(
    wiring: &Wiring,
    command: &Issue,
    account: &Account,
    stamp: Stamp,
    now: Timestamp,
) -> Record {
    let id = TokenId::fresh(&*wiring.entropy);
    let issued_at = now.whole_second();
    let lifetime = command
        .expires_in
        .unwrap_or(wiring.settings.password_reset.lifetime);
    Record {
        id,
        purpose: Purpose::PasswordReset,
        account: account.id.clone(),
        address: account.email.clone(),
        stamp,
        generation: wiring.authority.generation(Purpose::PasswordReset),
        secret_hash: wiring.authority.secret_hash(id),
        issued_at,
        expires_at: issued_at + lifetime,
        handed_over: if command.reveal {
            HandedOver::Revealed
        } else {
            HandedOver::Message
        },
        fixed_dates: command.reveal || command.expires_in.is_some(),
        state: State::Live,
    }
}

fn intent(wiring: &Wiring, command: &Issue, account: &Account, record: &Record) -> Intent {
    Intent {
        id: MessageId::fresh(record.issued_at, &*wiring.entropy),
        kind: Kind::PasswordResetByAdministrator,
        target: Target::Account {
            id: account.id.clone(),
            address: account.email.clone(),
        },
        token: Some(record.id),
        lifetime: record.lifetime(),
        requested_locale: command.locale.clone(),
        // The reader's language, never that of the administrator's browser.
        accepted_locales: Vec::new(),
        device: None,
        created_at: record.issued_at,
    }
}

fn reveal(wiring: &Wiring, record: &Record) -> std::result::Result<(Token, Link), Error> {
    let token = wiring
        .authority
        .mint(record)
        .map_err(|error| Error::new(ErrorKind::TokenCreation(record.purpose.ring()), error))?;
    let link = wiring.settings.links.of(record.purpose).with(&token);
    Ok((token, link))
}
