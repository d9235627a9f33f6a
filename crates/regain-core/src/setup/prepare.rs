//! What the courier does with the notice.

use super::messages::Done;
use crate::{
    error::Error,
    outbox::{Entry, Plan, notice},
    store::UnitOfWork,
    timestamp::Timestamp,
};

/// Tells that the application is set up.
pub(crate) async fn prepare(
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    notice::plan(work, entry, now, |intent, account| Done {
        done_at: intent.created_at,
        account,
    })
    .await
}
