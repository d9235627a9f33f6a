//! Changing the password.

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
    principal::Principal,
    session::{Revoke, SessionStamp},
    wiring::Wiring,
};

/// Sets a new password for somebody who knows the old one.
#[derive(Clone, Debug)]
pub struct Change {
    /// The password until now.
    pub current_password: Password,
    /// The new password.
    pub password: Password,
    /// The new password again, where the form asks for it.
    pub confirmation: Option<Password>,
    /// The language of the notice, where the caller names one.
    pub locale: Option<Locale>,
}

/// The password is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// How many sessions ended; `None` where the host cannot count.
    pub sessions_revoked: Option<u64>,
    /// What the caller's session is stamped with from now on: a host that keeps sessions of its own writes it there. `None`
    /// where the caller came without a session.
    pub session_stamp: Option<SessionStamp>,
    /// What became of the host's hooks.
    pub after_commit: AfterCommit,
}

pub(super) async fn change(
    wiring: &Wiring,
    command: Change,
    principal: &Principal,
    asker: Asker,
) -> Result<Changed> {
    let (account, credentials) = current_password::holder(wiring, principal)
        .await?
        .ok_or(Failure::Refused(Refusal::AccountUnknown))?;
    judge(wiring, &command, &account)?;
    current_password::check(wiring, &account, &credentials, &command.current_password)
        .await
        .map_err(Failure::of)?;
    let permit = wiring.hashing.permit().await?;
    let hash = permit.hash(command.password).await?;
    let locale = command.locale;
    commit(
        wiring,
        principal,
        (&account, &credentials),
        hash,
        (asker, locale),
    )
    .await
}

fn judge(wiring: &Wiring, command: &Change, account: &Account) -> Result<()> {
    let confirmation = command.confirmation.as_ref();
    let mut violations =
        credential::judge(&wiring.settings, account, &command.password, confirmation);
    violations.extend(current_password::violations(&command.current_password));
    if violations.is_empty() {
        Ok(())
    } else {
        Err(Failure::Refused(Refusal::Unacceptable(violations)))
    }
}

async fn commit(
    wiring: &Wiring,
    principal: &Principal,
    (account, credentials): (&Account, &Credentials),
    hash: PasswordHash,
    (asker, locale): (Asker, Option<Locale>),
) -> Result<Changed> {
    let event = Event {
        at: wiring.clock.now(),
        kind: Kind::PasswordChanged,
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
        notice: wiring
            .settings
            .password_change
            .notify
            .then_some(Message::PasswordChanged),
        asker,
        locale,
        event: event.clone(),
    };
    let work = wiring.store.begin().await?;
    let Some(Written {
        sessions_revoked,
        session_stamp,
    }) = new.write(wiring, &*work).await?
    else {
        // Somebody else changed it meanwhile: what was given is not the current password any more.
        return Err(Failure::Refused(Refusal::CurrentPasswordWrong));
    };
    work.commit().await?;
    wiring.wake_courier();
    let after_commit = wiring.tell(&event);
    Ok(Changed {
        sessions_revoked,
        session_stamp,
        after_commit,
    })
}
