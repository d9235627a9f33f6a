//! What a caller of the flow may learn.

use std::time::Duration;

use crate::{error::Failure, password::pool::Full, violation::Violation};

/// Why a command was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Values break rules, all of which are named.
    Unacceptable(Vec<Violation>),
    /// The principal is no administrator, or did not sign in with a password.
    AccessDenied,
    /// The principal's account is gone or shut.
    PrincipalUnknown,
    /// It was done before.
    AlreadyDone,
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
