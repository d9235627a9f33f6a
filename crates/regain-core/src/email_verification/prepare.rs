//! What the courier does with an owed link.

use super::messages::Verify;
use crate::{
    account::Account,
    error::Error,
    message::{Context as _, Draft},
    outbox::{Entry, Intent, Plan, State as Owed, Target},
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{
        Purpose,
        carried::{self, Carried},
    },
    wiring::Wiring,
};

/// Makes the token for the address that the account still has, or makes it ready again.
pub(crate) async fn prepare(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    now: Timestamp,
) -> Result<Plan, Error> {
    let settled = entry.prepared.as_ref();
    if let Some(id) = settled.map_or(entry.intent.token, |prepared| prepared.token) {
        return match carried::again(wiring, work, entry, id, now).await? {
            Ok((account, carried)) => send(wiring, &entry.intent, &account, carried),
            Err(ended) => Ok(Plan::End(ended)),
        };
    }
    let Target::Account { id, address } = &entry.intent.target else {
        return Ok(Plan::End(Owed::Settled));
    };
    let account = work.accounts().by_id(id).await?;
    let credentials = work.accounts().credentials(id).await?;
    let held = account.filter(|account| account.email == *address && !account.disabled);
    let Some((account, credentials)) = held.zip(credentials) else {
        return Ok(Plan::End(Owed::Superseded));
    };
    let whose = (&account, credentials.stamp);
    let what = (Purpose::EmailVerification, entry.intent.lifetime);
    let carried = carried::first(wiring, work, whose, address, what, now).await?;
    send(wiring, &entry.intent, &account, carried)
}

fn send(
    wiring: &Wiring,
    intent: &Intent,
    account: &Account,
    carried: Carried,
) -> Result<Plan, Error> {
    let link = carried.link(wiring)?;
    let Carried { record, prepared } = carried;
    let verify = Verify {
        link,
        valid_for: record.lifetime(),
        valid_until: record.expires_at,
        asked_at: intent.created_at,
        device: intent.device,
        account: account.email.masked(),
    };
    let locales = intent.requested_locale.iter().chain(&account.locale);
    let draft = Draft {
        template: Verify::TEMPLATE,
        facts: verify.facts(),
        locales: locales.chain(&intent.accepted_locales).cloned().collect(),
        time_zone: account.time_zone.clone(),
        dated_at: prepared.dated_at,
    };
    Ok(Plan::Send { prepared, draft })
}
