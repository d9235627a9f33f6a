//! Setting a new password by a link: asked for by the person, or started by an administrator.
//!
//! ```text
//!            request ──► owed ──(courier)──► live ──redeem──► used
//!  issue (administrator) ────────────────────┘ │
//!                                              ├─ cancel, newer one, changed credential ──► superseded
//!                                              └─ time ──► expired          renew: any of these but used ──► owed
//! ```

use crate::{
    account::Login,
    asking::Asker,
    error::Failure,
    event::{Event, Kind},
    principal::Principal,
    token::Purpose,
    wiring::Wiring,
};

pub use crate::token::{Dead, Inspected, Issued, Terms};
pub use cancel::{Cancel, Cancelled};
pub use inspect::Inspect;
pub use issue::{For, Issue};
pub use policy::{Policy, Revocation};
pub use redeem::{Redeem, Redeemed};
pub use refusal::Refusal;
pub use renew::Renew;
pub use request::{Request, Requested};

mod cancel;
mod inspect;
mod issue;
pub mod messages;
mod policy;
pub(crate) mod prepare;
mod redeem;
mod refusal;
mod renew;
pub(crate) mod request;
#[cfg(test)]
mod tests;

/// What its routes redeem.
const ACCEPTED: &[Purpose] = &[Purpose::PasswordReset];

/// The flow, on a running `regain`.
#[derive(Clone, Copy)]
pub struct PasswordReset<'a> {
    wiring: &'a Wiring,
}

/// Tells that somebody asked. For whom is not known here.
pub(crate) fn asked(wiring: &Wiring) {
    wiring.tell(&Event {
        at: wiring.clock.now(),
        kind: Kind::PasswordResetRequested,
        account: None,
        actor: None,
        token: None,
    });
}

type Result<T> = std::result::Result<T, Failure<Refusal>>;

impl<'a> PasswordReset<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Asks for a link to set a new password. The answer is the same for everyone.
    ///
    /// # Errors
    ///
    /// [`Refusal::CoolingDown`], [`Refusal::NoTransport`], [`Refusal::Overloaded`]; none depends on the account.
    ///
    /// # Security
    ///
    /// The request path cannot look an account up (OWASP ASVS 6.3.8): the contract case `every_account_state_reads_alike`.
    pub async fn request(&self, command: Request, asker: Asker) -> Result<Requested> {
        let asking = self.wiring.asking();
        let policy = &self.wiring.settings.password_reset;
        let requested = request::request(&asking, policy, command, asker).await?;
        asked(self.wiring);
        Ok(requested)
    }

    /// Says how long nobody may ask again for a login, known or not.
    ///
    /// # Errors
    ///
    /// [`Failure::Failed`] alone.
    pub async fn cooldown(&self, login: &Login) -> Result<Requested> {
        request::cooldown(&self.wiring.asking(), login).await
    }

    /// Makes a token on an administrator's behalf.
    ///
    /// # Errors
    ///
    /// [`Refusal::AccessDenied`], [`Refusal::Unacceptable`], [`Refusal::AccountUnknown`], [`Refusal::NoTransport`].
    pub async fn issue(&self, command: Issue, principal: &Principal) -> Result<Issued> {
        issue::issue(self.wiring, command, principal).await
    }

    /// Says whether a token would be redeemed, without spending it.
    ///
    /// # Errors
    ///
    /// [`Failure::Failed`] alone.
    pub async fn inspect(&self, command: Inspect) -> Result<Inspected> {
        inspect::inspect(self.wiring, command).await
    }

    /// Sets the new password and spends the token.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`], [`Refusal::TokenExpired`], [`Refusal::AccountUnknown`]; [`Refusal::Unacceptable`]
    /// and [`Refusal::Overloaded`], which do not spend the token.
    pub async fn redeem(&self, command: Redeem, asker: Asker) -> Result<Redeemed> {
        redeem::redeem(self.wiring, command, asker).await
    }

    /// Calls the reset off: *this was not me*.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`].
    pub async fn cancel(&self, command: Cancel) -> Result<Cancelled> {
        cancel::cancel(self.wiring, command).await
    }

    /// Asks for a fresh link with a genuine token that is not used, so that nobody has to type the address again.
    ///
    /// # Errors
    ///
    /// [`Refusal::TokenInvalid`], and those of [`request`](Self::request).
    pub async fn renew(&self, command: Renew, asker: Asker) -> Result<Requested> {
        renew::renew(self.wiring, command, asker).await
    }
}
