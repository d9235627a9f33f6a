//! Making an account for an address that was proven first.
//!
//! ```text
//!  request (anybody) ──► owed ──(courier)──► live ──complete──► used, and there is an account
//!  invite (administrator) ──────────────────┘ │                  └─ where policy says so, shut until it is approved
//!                                             ├─ newer one ──► superseded
//!                                             └─ time ──► expired            renew: any of these but used ──► owed
//! ```
//!
//! Until then there is nothing but the intent and the token; the owner of a taken address is warned instead.

use std::time::Duration;

use crate::{
    account::{Account, AccountId},
    asking::Asker,
    error::{Error, Failure},
    principal::Principal,
    token::Purpose,
    wiring::Wiring,
};

pub use crate::token::{Issued, Terms};
pub use complete::{Complete, Completed};
pub use invite::{Invite, Standing};
pub use policy::{Opening, Policy};
pub use refusal::Refusal;
pub use renew::Renew;
pub use request::{Request, Requested};

mod approve;
mod complete;
mod invite;
pub mod messages;
mod policy;
pub(crate) mod prepare;
mod refusal;
mod renew;
mod request;
#[cfg(test)]
mod tests;

type Result<T> = std::result::Result<T, Failure<Refusal>>;

/// What completing redeems.
const ACCEPTED: &[Purpose] = &[Purpose::Registration];

/// The flow, on a running `regain`.
#[derive(Clone, Copy)]
pub struct Registration<'a> {
    wiring: &'a Wiring,
}

impl<'a> Registration<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Asks for a link to register with an address. The answer is the same whoever has it.
    ///
    /// # Errors
    ///
    /// [`Refusal::Closed`], [`Refusal::CoolingDown`], [`Refusal::NoTransport`], [`Refusal::Overloaded`]; none depends on the
    /// address.
    pub async fn request(&self, command: Request, asker: Asker) -> Result<Requested> {
        request::request(self.wiring, command, asker).await
    }

    /// Makes a token to register with, on an administrator's behalf.
    ///
    /// # Errors
    ///
    /// [`Refusal::AccessDenied`], [`Refusal::Unacceptable`], [`Refusal::EmailTaken`], [`Refusal::NoTransport`];
    /// [`Refusal::Closed`] where nobody may register, or where it is no invitation.
    pub async fn invite(&self, command: Invite, principal: &Principal) -> Result<Issued> {
        invite::invite(self.wiring, command, principal).await
    }

    /// Makes the account and spends the token. The address is the token's, whatever else is said; scopes are none.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`], [`Refusal::TokenExpired`]; and, without spending the token, [`Refusal::Unacceptable`],
    /// [`Refusal::EmailTaken`], [`Refusal::UsernameTaken`], [`Refusal::Closed`], [`Refusal::Overloaded`].
    pub async fn complete(&self, command: Complete) -> Result<Completed> {
        complete::complete(self.wiring, command).await
    }

    /// Opens an account that waits for it, and tells its owner. One that is open stays as it is.
    ///
    /// # Errors
    ///
    /// [`Refusal::AccessDenied`], [`Refusal::AccountUnknown`].
    pub async fn approve(&self, account: &AccountId, principal: &Principal) -> Result<Account> {
        approve::approve(self.wiring, account, principal).await
    }

    /// Asks for a fresh link with a genuine token that is not used.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`], [`Refusal::CoolingDown`], [`Refusal::NoTransport`], [`Refusal::Overloaded`].
    pub async fn renew(&self, command: Renew, asker: Asker) -> Result<Duration> {
        renew::renew(self.wiring, command, asker).await
    }

    /// Whether [`renew`](Self::renew) takes this token, as far as the token goes.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn is_renewable(&self, command: &Renew) -> std::result::Result<bool, Error> {
        let address = renew::renewable(self.wiring, command).await?;
        Ok(address.is_some())
    }

    /// Who may make an account.
    pub fn opening(&self) -> Opening {
        self.wiring.settings.registration.opening
    }
}
