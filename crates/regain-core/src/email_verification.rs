//! Proving that an account's address is read by its owner.
//!
//! ```text
//!   request ──► owed ──(courier)──► live ──redeem──► used (a replay answers the same)
//!                                    │
//!                                    ├─ newer one, changed credential ──► superseded
//!                                    └─ time ──► expired       renew: any of these but used ──► owed
//! ```

use crate::{asking::Asker, error::Failure, principal::Principal, token::Purpose, wiring::Wiring};

pub use crate::token::{Dead, Inspected};
pub use inspect::Inspect;
pub use policy::Policy;
pub use redeem::{Redeem, Verified};
pub use refusal::Refusal;
pub use renew::Renew;
pub use request::{Request, Requested};

mod inspect;
pub mod messages;
mod policy;
pub(crate) mod prepare;
mod redeem;
mod refusal;
mod renew;
mod request;
#[cfg(test)]
mod tests;

type Result<T> = std::result::Result<T, Failure<Refusal>>;

/// What its routes redeem.
const ACCEPTED: &[Purpose] = &[Purpose::EmailVerification];

/// What can be inspected: whatever its ring signs, since pages are opened by links of every purpose.
const INSPECTED: &[Purpose] = &[
    Purpose::EmailVerification,
    Purpose::EmailChange,
    Purpose::EmailChangeRevert,
    Purpose::Registration,
];

/// The flow, on a running `regain`.
#[derive(Clone, Copy)]
pub struct EmailVerification<'a> {
    wiring: &'a Wiring,
}

impl<'a> EmailVerification<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Asks for a link to prove the caller's own address.
    ///
    /// # Errors
    ///
    /// [`Refusal::PrincipalUnknown`], [`Refusal::CoolingDown`], [`Refusal::NoTransport`], [`Refusal::Overloaded`].
    pub async fn request(
        &self,
        command: Request,
        principal: &Principal,
        asker: Asker,
    ) -> Result<Requested> {
        request::request(self.wiring, command, principal, asker).await
    }

    /// Says how long the caller may not ask again.
    ///
    /// # Errors
    ///
    /// [`Refusal::PrincipalUnknown`].
    pub async fn cooldown(&self, principal: &Principal) -> Result<std::time::Duration> {
        request::cooldown(self.wiring, principal).await
    }

    /// Says whether a token would be redeemed, without spending it.
    ///
    /// # Errors
    ///
    /// [`Failure::Failed`] alone.
    pub async fn inspect(&self, command: Inspect) -> Result<Inspected> {
        inspect::inspect(self.wiring, command).await
    }

    /// Marks the address as proven and spends the token. A replay answers the same for as long as the account holds that
    /// address, and changes nothing.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`], [`Refusal::TokenExpired`], [`Refusal::AccountUnknown`].
    pub async fn redeem(&self, command: Redeem) -> Result<Verified> {
        redeem::redeem(self.wiring, command).await
    }

    /// Asks for a fresh link with a genuine token that is not used.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`], [`Refusal::CoolingDown`], [`Refusal::NoTransport`], [`Refusal::Overloaded`].
    pub async fn renew(&self, command: Renew, asker: Asker) -> Result<std::time::Duration> {
        renew::renew(self.wiring, command, asker).await
    }
}
