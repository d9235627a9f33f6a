//! What to do with a message: decided by its flow, before every attempt.

use super::{Prepared, State};
use crate::message::Draft;

/// What to do with a message.
pub(crate) enum Plan {
    /// Hand it over.
    Send {
        /// What was settled, to be noted in the same commit.
        prepared: Prepared,
        /// What it says.
        draft: Draft,
    },
    /// Do not.
    End(State),
    /// Not now: the budget for strangers is spent.
    Defer,
}
