//! Telling whether a login and a password belong together, for hosts that have no sign-in of their own.

use std::time::Duration;

use crate::{
    account::{Account, Login},
    error::Failure,
    password::{Password, PasswordHash, hasher::Verified, pool::Full},
    wiring::Wiring,
};

#[cfg(test)]
mod tests;

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
    /// [`Refusal::InvalidCredentials`], [`Refusal::Overloaded`].
    ///
    /// # Security
    ///
    /// An unknown login costs one hash of the present cost, like a known one: `an_unknown_login_costs_one_hash`.
    pub async fn check(&self, command: Check) -> Result<Account, Failure<Refusal>> {
        let accounts = self.wiring.store.read().accounts();
        let account = accounts.by_login(&command.login).await?;
        let stored = match &account {
            Some(account) => accounts.credentials(&account.id).await?,
            None => None,
        };
        let stored = stored.and_then(|credentials| credentials.password);
        let permit = self.wiring.hashing.permit().await?;
        let verified = permit
            .verify(command.password.clone(), stored.clone())
            .await?;
        match (account.filter(|account| !account.disabled), verified) {
            (Some(account), Verified::Match { outdated }) => {
                if let (true, Some(old)) = (outdated, stored) {
                    self.rehash(&account, command.password, &old).await;
                }
                Ok(account)
            }
            _ => Err(Failure::Refused(Refusal::InvalidCredentials)),
        }
    }

    /// A failed upgrade leaves the old hash, which still works; it is no reason to refuse.
    async fn rehash(&self, account: &Account, password: Password, old: &PasswordHash) {
        let rehashed = async {
            let permit = self.wiring.hashing.permit().await?;
            let new = permit.hash(password).await?;
            let work = self.wiring.store.begin().await?;
            work.accounts()
                .rehash_password(&account.id, old, &new)
                .await?;
            work.commit().await?;
            Ok::<(), Failure<Refusal>>(())
        };
        if rehashed.await.is_err() {
            tracing::warn!(account = %account.id, "an outdated password hash could not be upgraded");
        }
    }
}
