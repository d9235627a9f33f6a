//! Proving oneself by the password in use: counted before it is judged.

use std::time::Duration;

use crate::{
    account::{Account, AccountId, Credentials},
    error::Failure,
    event::{Event, Kind},
    password::{Password, hasher::Verified, pool::Full},
    principal::Principal,
    store::Charged,
    violation::{Field, Rule, Violation},
    wiring::Wiring,
};

/// Why somebody has not proven themselves.
pub(crate) enum Unproven {
    /// The password is not the account's.
    Wrong,
    /// Too many were wrong.
    TooMany {
        /// When to come back.
        retry_after: Duration,
    },
    /// The hashing queue is full.
    Full {
        /// When to come back.
        retry_after: Duration,
    },
}

impl From<Full> for Failure<Unproven> {
    fn from(full: Full) -> Self {
        let retry_after = full.retry_after;
        Self::Refused(Unproven::Full { retry_after })
    }
}

/// The principal's account and its credentials; nothing where the account is gone or shut.
pub(crate) async fn holder(
    wiring: &Wiring,
    principal: &Principal,
) -> Result<Option<(Account, Credentials)>, crate::error::Error> {
    let accounts = wiring.store.read().accounts();
    let account = accounts
        .by_id(&principal.account)
        .await?
        .filter(|account| !account.disabled);
    let credentials = accounts.credentials(&principal.account).await?;
    Ok(account.zip(credentials))
}

/// The rules that it breaks as a value, whatever it is.
pub(crate) fn violations(given: &Password) -> Vec<Violation> {
    let mut characters = given.expose_secret().chars();
    let broken = characters.any(char::is_control);
    let violation = Violation::new(Field::CurrentPassword, Rule::ControlCharacter);
    broken.then_some(violation).into_iter().collect()
}

/// Compares it with the account's.
pub(crate) async fn check(
    wiring: &Wiring,
    account: &Account,
    credentials: &Credentials,
    given: &Password,
) -> Result<(), Failure<Unproven>> {
    // A turn first: whom the queue turns away has not guessed.
    let permit = wiring.hashing.permit().await?;
    charge(wiring, &account.id).await?;
    let verified = permit
        .verify(given.clone(), credentials.password.clone())
        .await?;
    if verified == Verified::Mismatch {
        wiring.tell(&Event {
            at: wiring.clock.now(),
            kind: Kind::CurrentPasswordWrong,
            account: Some(account.id.clone()),
            actor: None,
            token: None,
        });
        return Err(Failure::Refused(Unproven::Wrong));
    }
    // It was right: whatever comes of the rest, that does not count.
    let work = wiring.store.begin().await?;
    work.attempts().refund(&counted_on(&account.id)).await?;
    Ok(work.commit().await?)
}

fn counted_on(account: &AccountId) -> String {
    format!("current_password:{account}")
}

async fn charge(wiring: &Wiring, account: &AccountId) -> Result<(), Failure<Unproven>> {
    let now = wiring.clock.now();
    let limit = &wiring.settings.password_change;
    let work = wiring.store.begin().await?;
    let charged = work
        .attempts()
        .charge(&counted_on(account), now, limit.window, limit.attempts)
        .await?;
    work.commit().await?;
    match charged {
        Charged::Allowed => Ok(()),
        Charged::Exhausted { until } => Err(Failure::Refused(Unproven::TooMany {
            retry_after: now.until(until),
        })),
    }
}
