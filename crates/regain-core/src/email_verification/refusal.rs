//! What a caller of the flow may learn.

use std::time::Duration;

use crate::asking::Unasked;

/// Why a command was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Forged, of another purpose, superseded, or of a disabled account.
    TokenInvalid,
    /// Genuine and unused, but its life is over.
    TokenExpired,
    /// The account of a genuine token is gone.
    AccountUnknown,
    /// The principal's account is gone or shut.
    PrincipalUnknown,
    /// A cooldown is running.
    CoolingDown {
        /// For how long.
        remaining: Duration,
    },
    /// No transport is configured, so no message can be sent to anybody.
    NoTransport,
    /// The outbox is full, for everyone.
    Overloaded {
        /// When to come back.
        retry_after: Duration,
    },
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
