//! Setting the application up.

use super::{Refusal, Result};
use crate::{
    account::{Account, Credentials},
    asking::Asker,
    credential::{self, NewPassword, Written},
    current_password,
    error::Failure,
    event::{AfterCommit, Event, Kind},
    locale::Locale,
    outbox::Kind as Message,
    password::{Password, PasswordHash},
    principal::{ADMIN, Principal},
    session::{Revoke, SessionStamp},
    store::StoredSettings,
    timestamp,
    violation::{Field, Rule, Violation},
    wiring::Wiring,
};

/// Sets the application up.
#[derive(Clone, Debug)]
pub struct Complete {
    /// The administrator's new password.
    pub password: Password,
    /// The language of the application and of the administrator.
    pub locale: String,
    /// Their IANA time zone.
    pub time_zone: String,
}

impl Complete {
    /// The rules that it breaks, but for those of the password: a caller that has none can be told everything at once.
    pub fn violations(&self) -> Vec<Violation> {
        let mut violations = Vec::new();
        let mut demand = |field, value: &str, fits: bool, rule| {
            if value.is_empty() {
                violations.push(Violation::new(field, Rule::Required));
            } else if !fits {
                violations.push(Violation::new(field, rule));
            }
        };
        let Self {
            locale, time_zone, ..
        } = self;
        let spoken = Locale::parse(locale).is_some();
        demand(Field::Locale, locale, spoken, Rule::Locale);
        let known = timestamp::is_time_zone(time_zone);
        demand(Field::TimeZone, time_zone, known, Rule::TimeZone);
        violations
    }
}

/// It is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completed {
    /// The administrator's account.
    pub account: Account,
    /// What the caller's session is stamped with from now on: a host that keeps sessions of its own writes it there. `None`
    /// where the caller came without a session.
    pub session_stamp: Option<SessionStamp>,
    /// What became of the host's hooks.
    pub after_commit: AfterCommit,
}

pub(super) async fn is_done(wiring: &Wiring) -> Result<bool> {
    let settings = wiring.store.read().settings();
    Ok(wiring.stored_settings(settings).await?.is_some())
}

pub(super) async fn complete(
    wiring: &Wiring,
    command: Complete,
    principal: &Principal,
    asker: Asker,
) -> Result<Completed> {
    if !principal.has_scope(ADMIN) || !principal.is_password_sign_in() {
        return Err(Failure::Refused(Refusal::AccessDenied));
    }
    if is_done(wiring).await? {
        return Err(Failure::Refused(Refusal::AlreadyDone));
    }
    let (account, credentials) = current_password::holder(wiring, principal)
        .await?
        .ok_or(Failure::Refused(Refusal::PrincipalUnknown))?;
    let settings = judge(wiring, &command, &account)?;
    let permit = wiring.hashing.permit().await?;
    let hash = permit.hash(command.password.clone()).await?;
    let by = (principal, asker);
    commit(wiring, &settings, by, (&account, &credentials), hash).await
}

fn judge(wiring: &Wiring, command: &Complete, account: &Account) -> Result<StoredSettings> {
    let mut violations = credential::judge(&wiring.settings, account, &command.password, None);
    violations.extend(command.violations());
    match Locale::parse(&command.locale).filter(|_| violations.is_empty()) {
        Some(locale) => Ok(StoredSettings {
            set_up_at: wiring.clock.now(),
            locale,
            time_zone: command.time_zone.clone(),
        }),
        None => Err(Failure::Refused(Refusal::Unacceptable(violations))),
    }
}

async fn commit(
    wiring: &Wiring,
    settings: &StoredSettings,
    (principal, asker): (&Principal, Asker),
    (account, credentials): (&Account, &Credentials),
    hash: PasswordHash,
) -> Result<Completed> {
    let event = Event {
        at: settings.set_up_at,
        kind: Kind::SetUp,
        account: Some(account.id.clone()),
        actor: None,
        token: None,
    };
    let new = NewPassword {
        account,
        expected: &credentials.stamp,
        password: hash,
        spent: None,
        revoke: principal
            .session
            .clone()
            .map_or(Revoke::All, Revoke::Others),
        notice: Some(Message::SetupDone),
        asker,
        locale: Some(settings.locale.clone()),
        event: event.clone(),
    };
    let work = wiring.store.begin().await?;
    if !work.settings().store_once(settings).await? {
        return Err(Failure::Refused(Refusal::AlreadyDone));
    }
    let Some(Written { session_stamp, .. }) = new.write(wiring, &*work).await? else {
        return Err(Failure::Refused(Refusal::AccessDenied));
    };
    work.accounts()
        .set_preferences(&account.id, &settings.locale, &settings.time_zone)
        .await?;
    let account = work.accounts().by_id(&account.id).await?;
    let account = account.ok_or(Failure::Refused(Refusal::PrincipalUnknown))?;
    work.commit().await?;
    wiring.wake_courier();
    let after_commit = wiring.tell(&event);
    Ok(Completed {
        account,
        session_stamp,
        after_commit,
    })
}
