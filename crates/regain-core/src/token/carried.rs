//! The token that a message carries: made for the first attempt, made ready again for every other.

use super::{
    HandedOver, Purpose, Record, State, TokenId,
    dates::{Dates, dates},
};
use crate::{
    account::{Account, Stamp},
    email_address::EmailAddress,
    error::{Error, ErrorKind},
    link::Link,
    outbox::{Entry, Prepared, State as Owed},
    store::UnitOfWork,
    timestamp::Timestamp,
    wiring::Wiring,
};

/// A message whose token is ready to be sent.
pub(crate) struct Carried {
    pub(crate) record: Record,
    pub(crate) prepared: Prepared,
}

/// Makes a token for `address`, and ends the account's older ones of the same purpose.
pub(crate) async fn first(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    (account, stamp): (&Account, Stamp),
    address: &EmailAddress,
    (purpose, lifetime): (Purpose, std::time::Duration),
    now: Timestamp,
) -> Result<Carried, Error> {
    let id = TokenId::fresh(&*wiring.entropy);
    let issued_at = now.whole_second();
    let record = Record {
        id,
        purpose,
        account: account.id.clone(),
        address: address.clone(),
        stamp,
        generation: wiring.authority.generation(purpose),
        secret_hash: wiring.authority.secret_hash(id),
        issued_at,
        expires_at: issued_at + lifetime,
        handed_over: HandedOver::Message,
        fixed_dates: false,
        state: State::Live,
    };
    work.tokens()
        .supersede_siblings(&account.id, &[purpose], None, now)
        .await?;
    work.tokens().insert(&record).await?;
    let prepared = Prepared::new(address.clone(), Some(id), now);
    Ok(Carried { record, prepared })
}

/// Another attempt, or the first at a token that was made with the intent. `Err` says how the message ends where the token
/// is not worth sending any more.
pub(crate) async fn again(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    id: TokenId,
    now: Timestamp,
) -> Result<Result<(Account, Carried), Owed>, Error> {
    let Some(mut record) = work.tokens().find(id).await? else {
        return Ok(Err(Owed::Superseded));
    };
    let account = work.accounts().by_id(&record.account).await?;
    let credentials = work.accounts().credentials(&record.account).await?;
    let stamp = credentials.map(|credentials| credentials.stamp);
    let account = match account {
        Some(account)
            if !account.disabled
                && account.email == record.address
                && stamp.as_ref() == Some(&record.stamp) =>
        {
            account
        }
        _ => return Ok(Err(Owed::Superseded)),
    };
    if record.state != State::Live {
        return Ok(Err(Owed::Superseded));
    }
    let settled = entry.prepared.as_ref();
    let decision = dates(&record, settled, now);
    if decision == Dates::Expired {
        return Ok(Err(Owed::Expired));
    }
    let mut prepared = match settled {
        Some(prepared) => prepared.clone(),
        None => Prepared::new(record.address.clone(), Some(id), now),
    };
    let lifetime = record.lifetime();
    if decision == Dates::Redate {
        record.issued_at = now.whole_second();
        record.expires_at = record.issued_at + lifetime;
        prepared.dated_at = now;
        prepared.redated = prepared.redated || prepared.seen;
    }
    // A key that was retired or invalidated meanwhile signs nothing more: the present one does.
    let generation = wiring.authority.generation(record.purpose);
    if decision == Dates::Redate || record.generation != generation {
        record.generation = generation;
        let (from, until) = (record.issued_at, record.expires_at);
        if !work.tokens().redate(id, generation, from, until).await? {
            return Ok(Err(Owed::Superseded));
        }
    }
    Ok(Ok((account, Carried { record, prepared })))
}

impl Carried {
    /// The link that carries the token.
    pub(crate) fn link(&self, wiring: &Wiring) -> Result<Link, Error> {
        let purpose = self.record.purpose;
        let minted = wiring.authority.mint(&self.record);
        let token =
            minted.map_err(|error| Error::new(ErrorKind::TokenCreation(purpose.ring()), error))?;
        Ok(wiring.settings.links.of(purpose).with(&token))
    }
}
