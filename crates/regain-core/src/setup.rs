//! The first administrator's first act, once: a password of their own, and the application's language and time zone.

use crate::{asking::Asker, error::Failure, principal::Principal, wiring::Wiring};

pub use complete::{Complete, Completed};
pub use refusal::Refusal;

mod complete;
pub mod messages;
pub(crate) mod prepare;
mod refusal;
#[cfg(test)]
mod tests;

type Result<T> = std::result::Result<T, Failure<Refusal>>;

/// The flow, on a running `regain`.
#[derive(Clone, Copy)]
pub struct Setup<'a> {
    wiring: &'a Wiring,
}

impl<'a> Setup<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Whether it was done.
    ///
    /// # Errors
    ///
    /// [`Failure::Failed`] alone.
    pub async fn is_done(&self) -> Result<bool> {
        complete::is_done(self.wiring).await
    }

    /// Does it: all of it or nothing.
    ///
    /// # Errors
    ///
    /// [`Refusal::AccessDenied`], [`Refusal::AlreadyDone`], [`Refusal::Unacceptable`], [`Refusal::Overloaded`].
    pub async fn complete(
        &self,
        command: Complete,
        principal: &Principal,
        asker: Asker,
    ) -> Result<Completed> {
        complete::complete(self.wiring, command, principal, asker).await
    }
}
