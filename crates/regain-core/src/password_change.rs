//! Changing a password that is known.

use crate::{asking::Asker, error::Failure, principal::Principal, wiring::Wiring};

pub use change::{Change, Changed};
pub use policy::Policy;
pub use refusal::Refusal;

mod change;
pub mod messages;
mod policy;
pub(crate) mod prepare;
mod refusal;
#[cfg(test)]
mod tests;

type Result<T> = std::result::Result<T, Failure<Refusal>>;

/// The flow, on a running `regain`.
#[derive(Clone, Copy)]
pub struct PasswordChange<'a> {
    wiring: &'a Wiring,
}

impl<'a> PasswordChange<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Changes the caller's password. The session it comes from lives on; the others end.
    ///
    /// # Errors
    ///
    /// [`Refusal::Unacceptable`], [`Refusal::CurrentPasswordWrong`], [`Refusal::TooManyAttempts`],
    /// [`Refusal::Overloaded`], [`Refusal::AccountUnknown`].
    ///
    /// # Security
    ///
    /// Attempts are counted before they are judged, so parallel guesses gain nothing:
    /// `ten_wrong_passwords_shut_the_door_for_right_and_wrong_alike`.
    pub async fn change(
        &self,
        command: Change,
        principal: &Principal,
        asker: Asker,
    ) -> Result<Changed> {
        change::change(self.wiring, command, principal, asker).await
    }
}
