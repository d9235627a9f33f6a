//! Giving an account another address.
//!
//! ```text
//!  request (signed in) ──► owed ──(courier)──► live ──confirm──► used; where both must agree, the second one changes it
//!  issue (administrator) ─────────────────────┘ │
//!                                               ├─ newer one, changed credential, taken address ──► superseded
//!                                               └─ time ──► expired          renew: any of these but used ──► owed
//!
//!  The holder of the old address gets a notice with a revert token, which outlives the change: it takes back what was asked
//!  for or done, locks the password, and starts a reset.
//! ```

use std::time::Duration;

use crate::{asking::Asker, error::Failure, principal::Principal, token::Purpose, wiring::Wiring};

pub use crate::token::{Issued, Terms};
pub use confirm::{Confirm, Confirmed};
pub use issue::Issue;
pub use policy::{Confirmation, Policy, Revocation};
pub use refusal::Refusal;
pub use renew::Renew;
pub use request::{Request, Requested, Taken};
pub use revert::{Revert, Reverted};

mod announce;
mod confirm;
mod issue;
pub mod messages;
mod policy;
pub(crate) mod prepare;
mod refusal;
mod renew;
mod request;
mod revert;
#[cfg(test)]
mod tests;

type Result<T> = std::result::Result<T, Failure<Refusal>>;

/// What confirming redeems.
const ACCEPTED: &[Purpose] = &[Purpose::EmailChange];

/// The flow, on a running `regain`.
#[derive(Clone, Copy)]
pub struct EmailChange<'a> {
    wiring: &'a Wiring,
}

impl<'a> EmailChange<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Asks for a link to another address for the caller's own account. Whether somebody has that address is not told, but
    /// where the command says so.
    ///
    /// # Errors
    ///
    /// [`Refusal::PrincipalUnknown`], [`Refusal::AccessDenied`] without a recent password sign-in,
    /// [`Refusal::CurrentPasswordWrong`], [`Refusal::TooManyAttempts`], [`Refusal::Unacceptable`],
    /// [`Refusal::EmailTaken`], [`Refusal::CoolingDown`], [`Refusal::NoTransport`], [`Refusal::Overloaded`].
    pub async fn request(
        &self,
        command: Request,
        principal: &Principal,
        asker: Asker,
    ) -> Result<Requested> {
        request::request(self.wiring, command, principal, asker).await
    }

    /// Makes a token on an administrator's behalf that proves the address which an account has, or gives it another one.
    ///
    /// # Errors
    ///
    /// [`Refusal::AccessDenied`], [`Refusal::Unacceptable`], [`Refusal::AccountUnknown`], [`Refusal::EmailTaken`],
    /// [`Refusal::NoTransport`].
    pub async fn issue(&self, command: Issue, principal: &Principal) -> Result<Issued> {
        issue::issue(self.wiring, command, principal).await
    }

    /// Gives the account the address and spends the token. A replay answers the same for as long as the account holds that
    /// address, and changes nothing.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`], [`Refusal::TokenExpired`], [`Refusal::AccountUnknown`]; [`Refusal::EmailTaken`], which
    /// does not spend the token.
    ///
    /// # Security
    ///
    /// The address is the token's own, and whether it is free is judged in the confirming transaction:
    /// `two_changes_never_confirm_an_address_that_the_token_did_not_carry`.
    pub async fn confirm(&self, command: Confirm) -> Result<Confirmed> {
        confirm::confirm(self.wiring, command).await
    }

    /// Takes a change back, done or not: restores the address, ends every session and every other token, locks the
    /// password, and sends a link to set a new one.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`], [`Refusal::TokenExpired`], [`Refusal::AccountUnknown`], [`Refusal::EmailTaken`].
    pub async fn revert(&self, command: Revert) -> Result<Reverted> {
        revert::revert(self.wiring, command).await
    }

    /// Asks for a fresh link with a genuine token that is not used.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`], [`Refusal::CoolingDown`], [`Refusal::NoTransport`], [`Refusal::Overloaded`].
    pub async fn renew(&self, command: Renew, asker: Asker) -> Result<Duration> {
        renew::renew(self.wiring, command, asker).await
    }
}
