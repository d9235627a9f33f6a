//! Changing the password.

use super::{Refusal, Result};
use crate::{
    account::{Account, Credentials},
    asking::Asker,
    credential::{self, NewPassword, Written},
    error::Failure,
    event::{Event, Kind},
    password::{Password, PasswordHash, hasher::Verified},
    principal::Principal,
    session::Revoke,
    store::Charged,
    violation::{Field, Rule, Violation},
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
}

/// The password is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// How many sessions ended; `None` where the host cannot count.
    pub sessions_revoked: Option<u64>,
}

pub(super) async fn change(
    wiring: &Wiring,
    command: Change,
    principal: &Principal,
    asker: Asker,
) -> Result<Changed> {
    let (account, credentials) = holder(wiring, principal).await?;
    judge(wiring, &command, &account)?;
    // A turn first: whom the queue turns away has not guessed.
    let permit = wiring.hashing.permit().await?;
    charge(wiring, &account).await?;
    let current = command.current_password.clone();
    if permit.verify(current, credentials.password.clone()).await? == Verified::Mismatch {
        wiring.tell(&event(wiring, &account, Kind::CurrentPasswordWrong));
        return Err(Failure::Refused(Refusal::CurrentPasswordWrong));
    }
    // It was right: whatever comes of the rest, that does not count.
    refund(wiring, &account).await?;
    let hash = wiring
        .hashing
        .permit()
        .await?
        .hash(command.password)
        .await?;
    commit(wiring, principal, &account, &credentials, hash, asker).await
}

async fn holder(wiring: &Wiring, principal: &Principal) -> Result<(Account, Credentials)> {
    let accounts = wiring.store.read().accounts();
    let account = accounts
        .by_id(&principal.account)
        .await?
        .filter(|account| !account.disabled);
    let credentials = accounts.credentials(&principal.account).await?;
    account
        .zip(credentials)
        .ok_or(Failure::Refused(Refusal::AccountUnknown))
}

fn judge(wiring: &Wiring, command: &Change, account: &Account) -> Result<()> {
    let confirmation = command.confirmation.as_ref();
    let mut violations =
        credential::judge(&wiring.settings, account, &command.password, confirmation);
    let current = command.current_password.expose_secret();
    if current.chars().any(char::is_control) {
        violations.push(Violation::new(
            Field::CurrentPassword,
            Rule::ControlCharacter,
        ));
    }
    if violations.is_empty() {
        Ok(())
    } else {
        Err(Failure::Refused(Refusal::Unacceptable(violations)))
    }
}

fn counted_on(account: &Account) -> String {
    format!("current_password:{}", account.id)
}

async fn charge(wiring: &Wiring, account: &Account) -> Result<()> {
    let now = wiring.clock.now();
    let policy = &wiring.settings.password_change;
    let key = counted_on(account);
    let work = wiring.store.begin().await?;
    let charged = work
        .attempts()
        .charge(&key, now, policy.window, policy.attempts)
        .await?;
    work.commit().await?;
    match charged {
        Charged::Allowed => Ok(()),
        Charged::Exhausted { until } => Err(Failure::Refused(Refusal::TooManyAttempts {
            retry_after: now.until(until),
        })),
    }
}

async fn refund(wiring: &Wiring, account: &Account) -> Result<()> {
    let work = wiring.store.begin().await?;
    work.attempts().refund(&counted_on(account)).await?;
    Ok(work.commit().await?)
}

async fn commit(
    wiring: &Wiring,
    principal: &Principal,
    account: &Account,
    credentials: &Credentials,
    hash: PasswordHash,
    asker: Asker,
) -> Result<Changed> {
    let event = event(wiring, account, Kind::PasswordChanged);
    let new = NewPassword {
        account,
        expected: &credentials.stamp,
        password: hash,
        spent: None,
        revoke: principal
            .session
            .clone()
            .map_or(Revoke::All, Revoke::Others),
        notify: wiring.settings.password_change.notify,
        asker,
        locale: None,
        event: event.clone(),
    };
    let work = wiring.store.begin().await?;
    let Some(Written { sessions_revoked }) = new.write(wiring, &*work).await? else {
        // Somebody else changed it meanwhile: what was given is not the current password any more.
        return Err(Failure::Refused(Refusal::CurrentPasswordWrong));
    };
    work.commit().await?;
    wiring.wake_courier();
    wiring.tell(&event);
    Ok(Changed { sessions_revoked })
}

fn event(wiring: &Wiring, account: &Account, kind: Kind) -> Event {
    let account = Some(account.id.clone());
    Event {
        at: wiring.clock.now(),
        kind,
        account,
        actor: None,
        token: None,
    }
}
