//! What to do with a message: decided by its flow, before the attempt.

use crate::{
    error::Error,
    message::Draft,
    outbox::{Entry, Kind, Prepared, State},
    password_change, password_reset,
    store::UnitOfWork,
    timestamp::Timestamp,
    wiring::Wiring,
};

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

/// Asks the flow that owes the message.
pub(super) async fn plan(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    match entry.intent.kind {
        Kind::PasswordReset | Kind::PasswordResetByAdministrator => {
            password_reset::prepare::prepare(wiring, work, entry, now).await
        }
        Kind::PasswordChanged => password_change::prepare::prepare(work, entry, now).await,
    }
}
