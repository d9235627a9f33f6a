//! Telling whether a login and a password belong together, for hosts that have no sign-in of their own.

use std::time::Duration;

use crate::{
    account::{Account, Login, Stamp},
    error::Failure,
    password::{Password, PasswordHash, hasher::Verified, pool::Full},
    session,
    store::Charged,
    wiring::Wiring,
};

#[cfg(test)]
mod tests;

pub use crate::account::Checked;

/// How many wrong passwords a login takes within the window, known or not.
const ATTEMPTS: u32 = 100;
const WINDOW: Duration = Duration::from_mins(15);

/// What somebody signs in with.
#[derive(Clone, Debug)]
pub struct Check {
    /// Who they say they are.
    pub login: Login,
    /// What only they know.
    pub password: Password,
}

/// Why nobody is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Unknown, without a password, disabled, or wrong: all the same, in words and in time.
    InvalidCredentials,
    /// Too many were wrong for this login, known or not; now right and wrong are refused alike.
    TooManyAttempts {
        /// When to come back.
        retry_after: Duration,
    },
    /// The hashing queue is full, for everyone.
    Overloaded {
        /// When to come back.
        retry_after: Duration,
    },
}

impl From<Full> for Failure<Refusal> {
    fn from(full: Full) -> Self {
        Self::Refused(Refusal::Overloaded {
            retry_after: full.retry_after,
        })
    }
}

/// The flow, on a running `regain`.
#[derive(Clone, Copy)]
pub struct SignIn<'a> {
    wiring: &'a Wiring,
}

impl<'a> SignIn<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Checks, and gives a hash of outdated cost a better one.
    ///
    /// # Errors
    ///
    /// [`Refusal::InvalidCredentials`], [`Refusal::TooManyAttempts`], [`Refusal::Overloaded`].
    ///
    /// # Security
    ///
    /// An unknown login costs one hash of the present cost, like a known one: `an_unknown_login_costs_one_hash`.
    pub async fn check(&self, command: Check) -> Result<Checked, Failure<Refusal>> {
        let accounts = self.wiring.store.read().accounts();
        let account = accounts.by_login(&command.login).await?;
        let (credentials, session_stamp) = match &account {
            Some(account) => {
                // In this order: a reset between the two must not be missed.
                let session_stamp = session::stamp(self.wiring, &account.id).await?;
                let credentials = accounts.credentials(&account.id).await?;
                (credentials, Some(session_stamp))
            }
            None => (None, None),
        };
        let permit = self.wiring.hashing.permit().await?;
        self.charge(&command.login).await?;
        let stored = credentials.as_ref().and_then(|held| held.password.clone());
        let verified = permit.verify(command.password.clone(), stored.clone());
        let verified = match verified.await {
            // A marker of the host's for "no password", or a hash of a kind that is not read: nobody knows that password.
            Err(error) if error.is_unreadable() => {
                tracing::error!(%error, "a stored password hash cannot be read");
                Verified::Mismatch
            }
            verified => verified?,
        };
        let held = account.filter(|account| !account.disabled).zip(credentials);
        let held = held.zip(session_stamp);
        let (Some(((account, credentials), session_stamp)), Verified::Match { outdated }) =
            (held, verified)
        else {
            return Err(Failure::Refused(Refusal::InvalidCredentials));
        };
        self.refund(&command.login).await?;
        let stamp = match stored {
            Some(old) if outdated => {
                let held = (&old, credentials.stamp);
                self.rehash(&account, command.password, held).await
            }
            _ => credentials.stamp,
        };
        Ok(Checked {
            account,
            stamp,
            session_stamp,
        })
    }

    /// Counts the attempt before it is judged, so that parallel guesses gain nothing (NIST SP 800-63B-4 §3.2.2).
    async fn charge(&self, login: &Login) -> Result<(), Failure<Refusal>> {
        let now = self.wiring.clock.now();
        let work = self.wiring.store.begin().await?;
        let charged = work
            .attempts()
            .charge(&counted_on(login), now, WINDOW, ATTEMPTS)
            .await?;
        work.commit().await?;
        match charged {
            Charged::Allowed => Ok(()),
            Charged::Exhausted { until } => Err(Failure::Refused(Refusal::TooManyAttempts {
                retry_after: now.until(until),
            })),
        }
    }

    async fn refund(&self, login: &Login) -> Result<(), Failure<Refusal>> {
        let work = self.wiring.store.begin().await?;
        work.attempts().refund(&counted_on(login)).await?;
        Ok(work.commit().await?)
    }

    /// A failed upgrade leaves the old hash, which still works; it is no reason to refuse. Answers the stamp from then on: one
    /// that is derived moves with the hash.
    async fn rehash(
        &self,
        account: &Account,
        password: Password,
        (old, stamp): (&PasswordHash, Stamp),
    ) -> Stamp {
        let rehashed = async {
            let permit = self.wiring.hashing.permit().await?;
            let new = permit.hash(password).await?;
            let work = self.wiring.store.begin().await?;
            let accounts = work.accounts();
            // Whoever changed the account meanwhile has ended what was checked.
            let held = accounts.credentials(&account.id).await?;
            if held.is_none_or(|held| held.stamp != stamp) {
                return Ok(None);
            }
            accounts.rehash_password(&account.id, old, &new).await?;
            let held = accounts.credentials(&account.id).await?;
            work.commit().await?;
            // Accounts elsewhere may have been changed since: that stamp is of another password.
            Ok::<_, Failure<Refusal>>(held.filter(|held| held.password.as_ref() == Some(&new)))
        };
        match rehashed.await {
            Ok(held) => held.map_or(stamp, |held| held.stamp),
            Err(_) => {
                tracing::warn!(account = %account.id, "an outdated password hash could not be upgraded");
                stamp
            }
        }
    }
}

fn counted_on(login: &Login) -> String {
    format!("sign_in:{}", login.key())
}
