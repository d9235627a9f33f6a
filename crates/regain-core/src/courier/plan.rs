//! Which flow owes a message.

use crate::{
    email_change, email_verification,
    error::Error,
    outbox::{Entry, Kind, Plan},
    password_change, password_reset, registration, setup,
    store::UnitOfWork,
    timestamp::Timestamp,
    wiring::Wiring,
};

/// Asks the flow that owes the message what to do with it.
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
        Kind::EmailVerification => {
            email_verification::prepare::prepare(wiring, work, entry, now).await
        }
        Kind::EmailChange
        | Kind::EmailChangeApproval
        | Kind::EmailChangeAsked
        | Kind::EmailChanged
        | Kind::EmailChangeReverted => {
            email_change::prepare::prepare(wiring, work, entry, now).await
        }
        Kind::Registration | Kind::Invitation | Kind::Approved => {
            registration::prepare::prepare(wiring, work, entry, now).await
        }
        Kind::SetupDone => setup::prepare::prepare(work, entry, now).await,
    }
}
