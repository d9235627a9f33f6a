//! What the courier does with a notice.

use super::messages::Changed;
use crate::{
    error::Error,
    outbox::{Entry, Plan, notice},
    store::UnitOfWork,
    timestamp::Timestamp,
};

/// Tells that the password was changed.
pub(crate) async fn prepare(
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    notice::plan(work, entry, now, |intent, account| Changed {
        changed_at: intent.created_at,
        device: intent.device,
        account,
    })
    .await
}
