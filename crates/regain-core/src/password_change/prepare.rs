//! What the courier does with a notice.

use super::messages::Changed;
use crate::{
    error::Error,
    message::{Context as _, Draft},
    outbox::{Entry, Plan, Prepared, State, Target},
    store::UnitOfWork,
    timestamp::Timestamp,
};

/// Goes to the address that the account had when it happened, whatever it has now.
pub(crate) async fn prepare(
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    let intent = &entry.intent;
    let Target::Account { id, address } = &intent.target else {
        return Ok(Plan::End(State::Settled));
    };
    let account = work.accounts().by_id(id).await?;
    let prepared = entry
        .prepared
        .clone()
        .filter(|prepared| prepared.seen)
        .unwrap_or(Prepared {
            to: address.clone(),
            token: None,
            dated_at: now,
            seen: false,
            redated: false,
        });
    let changed = Changed {
        changed_at: intent.created_at,
        device: intent.device,
        account: address.masked(),
    };
    let draft = Draft {
        template: Changed::TEMPLATE,
        facts: changed.facts(),
        locales: intent
            .requested_locale
            .iter()
            .chain(account.iter().filter_map(|account| account.locale.as_ref()))
            .cloned()
            .collect(),
        time_zone: account.and_then(|account| account.time_zone),
        dated_at: prepared.dated_at,
    };
    Ok(Plan::Send { prepared, draft })
}
