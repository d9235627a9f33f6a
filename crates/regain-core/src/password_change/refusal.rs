//! What a caller of the flow may learn.

use std::time::Duration;

use crate::{
    current_password::Unproven, error::Failure, password::pool::Full, violation::Violation,
};

/// Why a command was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Values break rules, all of which are named.
    Unacceptable(Vec<Violation>),
    /// The current password is not that.
    CurrentPasswordWrong,
    /// Too many were wrong; now right and wrong are refused alike.
    TooManyAttempts {
        /// When to come back.
        retry_after: Duration,
    },
    /// The principal's account is gone or shut.
    AccountUnknown,
    /// The hashing queue is full, for everyone.
    Overloaded {
        /// When to come back.
        retry_after: Duration,
    },
}

impl From<Unproven> for Refusal {
    fn from(unproven: Unproven) -> Self {
        match unproven {
            Unproven::Wrong => Self::CurrentPasswordWrong,
            Unproven::TooMany { retry_after } => Self::TooManyAttempts { retry_after },
            Unproven::Full { retry_after } => Self::Overloaded { retry_after },
        }
    }
}

impl From<Full> for Failure<Refusal> {
    fn from(full: Full) -> Self {
        Self::Refused(Refusal::Overloaded {
            retry_after: full.retry_after,
        })
    }
}
