//! What the courier does with an owed link.

use super::messages::Verify;
use crate::{
    account::Account,
    error::Error,
    message::Context as _,
    outbox::{Entry, Intent, Plan, State as Owed, Target, notice},
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{
        Purpose, Subject,
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
            Ok((Some(account), carried)) => send(wiring, &entry.intent, &account, carried),
            Ok((None, _)) => Ok(Plan::End(Owed::Superseded)),
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
    let subject = Subject::Credentials(account.id.clone(), credentials.stamp);
    let what = (Purpose::EmailVerification, &entry.intent);
    let carried = carried::first(wiring, work, subject, address, what, now).await?;
    send(wiring, &entry.intent, &account, carried)
}

fn send(
    wiring: &Wiring,
    intent: &Intent,
    account: &Account,
    carried: Carried,
) -> Result<Plan, Error> {
    let (link, code) = (carried.link(wiring)?, carried.code(wiring));
    let Carried { record, prepared } = carried;
    let verify = Verify {
        link,
        code,
        valid_for: record.lifetime(),
        valid_until: record.expires_at,
        asked_at: intent.created_at,
        device: intent.device,
        account: account.email.masked(),
    };
    let said = verify.facts();
    let draft = notice::draft(Verify::TEMPLATE, said, intent, Some(account), &prepared);
    Ok(Plan::Send { prepared, draft })
}
