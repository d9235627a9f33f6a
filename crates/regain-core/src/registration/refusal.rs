//! What a caller of the flow may learn.

use std::time::Duration;

use crate::{
    asking::Unasked, error::Failure, password::pool::Full, token::terms::Unfit,
    violation::Violation,
};

/// Why a command was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody may register, or only those who are invited.
    Closed,
    /// Values break rules, all of which are named.
    Unacceptable(Vec<Violation>),
    /// Forged, of another purpose, used or superseded.
    TokenInvalid,
    /// Genuine and unused, but its life is over.
    TokenExpired,
    /// The principal may not do that.
    AccessDenied,
    /// There is no such account, which only administrators may learn.
    AccountUnknown,
    /// Somebody has the address, which only administrators and holders of a genuine token may learn.
    EmailTaken,
    /// Somebody has the username.
    UsernameTaken,
    /// A cooldown is running, whoever has the address.
    CoolingDown {
        /// For how long.
        remaining: Duration,
    },
    /// No transport is configured, so no message can be sent to anybody.
    NoTransport,
    /// The hashing queue or the outbox is full, for everyone.
    Overloaded {
        /// When to come back.
        retry_after: Duration,
    },
}

impl From<Unfit> for Refusal {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::AccessDenied => Self::AccessDenied,
            Unfit::Unacceptable(violations) => Self::Unacceptable(violations),
            Unfit::NoTransport => Self::NoTransport,
        }
    }
}

impl From<Unasked> for Refusal {
    fn from(unasked: Unasked) -> Self {
        match unasked {
            Unasked::NoTransport => Self::NoTransport,
            Unasked::CoolingDown { remaining } => Self::CoolingDown { remaining },
            Unasked::Full { retry_after } => Self::Overloaded { retry_after },
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
