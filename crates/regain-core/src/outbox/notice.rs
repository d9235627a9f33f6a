//! Messages without a link, which several flows owe.

use super::{Entry, Intent, Plan, Prepared, State, Target};
use crate::{
    account::Account,
    error::Error,
    message::{Context, Draft},
    store::UnitOfWork,
    timestamp::Timestamp,
};

/// Tells what `say` makes of the intent and of the masked address that it goes to. That is the address which the account had
/// when it happened, whatever it has now.
pub(crate) async fn plan<C: Context>(
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
    say: impl FnOnce(&Intent, String) -> C + Send,
) -> Result<Plan, Error> {
    let intent = &entry.intent;
    let Target::Account { id, address } = &intent.target else {
        return Ok(Plan::End(State::Settled));
    };
    let account = work.accounts().by_id(id).await?;
    let fresh = || Prepared::new(address.clone(), None, now);
    let prepared = entry
        .prepared
        .clone()
        .filter(|prepared| prepared.seen)
        .unwrap_or_else(fresh);
    let said = say(intent, address.masked()).facts();
    let draft = draft(C::TEMPLATE, said, intent, account.as_ref(), &prepared);
    Ok(Plan::Send { prepared, draft })
}

/// A draft for the holder of `account`, or for a stranger.
pub(crate) fn draft(
    template: &'static str,
    facts: crate::message::facts::Facts,
    intent: &Intent,
    account: Option<&Account>,
    prepared: &Prepared,
) -> Draft {
    let own = account.and_then(|account| account.locale.as_ref());
    let locales = intent.requested_locale.iter().chain(own);
    Draft {
        template,
        facts,
        locales: locales.chain(&intent.accepted_locales).cloned().collect(),
        time_zone: account.and_then(|account| account.time_zone.clone()),
        dated_at: prepared.dated_at,
    }
}
