//! The token that a message carries: made for the first attempt, made ready again for every other.

use std::time::Duration;

use super::{
    HandedOver, Purpose, Record, State, Subject, TokenId,
    dates::{Dates, dates},
};
use crate::{
    account::Account,
    code::{Code, FlowHash},
    email_address::EmailAddress,
    error::{Error, ErrorKind},
    link::Link,
    outbox::{Entry, Intent, Prepared, State as Owed},
    store::{StoreError, UnitOfWork},
    timestamp::Timestamp,
    wiring::Wiring,
};

/// A message whose token is ready to be sent.
pub(crate) struct Carried {
    pub(crate) record: Record,
    pub(crate) prepared: Prepared,
}

/// A record to be, for `address`: alive from now on, not in the store yet.
pub(crate) fn fresh(
    wiring: &Wiring,
    subject: Subject,
    address: &EmailAddress,
    (purpose, lifetime): (Purpose, Duration),
    now: Timestamp,
) -> Record {
    let id = TokenId::fresh(&*wiring.entropy);
    let issued_at = now.whole_second();
    Record {
        id,
        purpose,
        subject,
        address: address.clone(),
        partner: None,
        flow: None,
        generation: wiring.authority.generation(purpose),
        secret_hash: wiring.authority.secret_hash(id),
        issued_at,
        expires_at: issued_at + lifetime,
        handed_over: HandedOver::Message,
        fixed_dates: false,
        state: State::Live,
    }
}

/// Writes a record in the place of the older ones for the same: of an account, those of its purpose; without one, those
/// for its address.
pub(crate) async fn replace(
    work: &dyn UnitOfWork,
    record: &Record,
    now: Timestamp,
) -> Result<(), Error> {
    match record.account() {
        Some(account) => {
            work.tokens()
                .supersede_siblings(account, &[record.purpose], None, now)
                .await?;
        }
        None => {
            for older in work
                .tokens()
                .live_for(&record.address, record.purpose)
                .await?
            {
                if !outranks(&older, record) {
                    work.tokens().supersede(older.id, now).await?;
                }
            }
        }
    }
    work.tokens().insert(record).await?;
    signed(work, record).await
}

/// What an administrator gave does not end because somebody, maybe somebody else, asks for the same address.
fn outranks(older: &Record, newer: &Record) -> bool {
    let given = |record: &Record| {
        let invited = matches!(&record.subject, Subject::Address { inviter: Some(_) });
        invited || record.handed_over == HandedOver::Revealed
    };
    given(older) && !given(newer)
}

/// Makes the token that is owed, and ends the older ones for the same.
pub(crate) async fn first(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    subject: Subject,
    address: &EmailAddress,
    (purpose, intent): (Purpose, &Intent),
    now: Timestamp,
) -> Result<Carried, Error> {
    let what = (purpose, intent.lifetime);
    let record = fresh(wiring, subject, address, what, now);
    let record = record.asked_in(intent.flow, wiring.settings.codes);
    replace(work, &record, now).await?;
    let prepared = Prepared::new(address.clone(), Some(record.id), now);
    Ok(Carried { record, prepared })
}

/// A token that is worth sending, and the account that it acts on, where there is one.
pub(crate) type Again = (Option<Account>, Carried);

/// Another attempt, or the first at a token that was made with the intent. `Err` says how the message ends where the token
/// is not worth sending any more.
pub(crate) async fn again(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    entry: &Entry,
    id: TokenId,
    now: Timestamp,
) -> Result<Result<Again, Owed>, Error> {
    let Some(mut record) = work.tokens().find(id).await? else {
        return Ok(Err(Owed::Superseded));
    };
    let Some(Living { account }) = living(work, &record).await? else {
        return Ok(Err(Owed::Superseded));
    };
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
    signed(work, &record).await?;
    Ok(Ok((account, Carried { record, prepared })))
}

/// Another replica may have invalidated the key since the rings were read here: then the token would be dead on arrival.
async fn signed(work: &dyn UnitOfWork, record: &Record) -> Result<(), Error> {
    if work.tokens().is_signed_by_a_living_key(record).await? {
        return Ok(());
    }
    let kind = ErrorKind::TokenCreation(record.purpose.ring());
    Err(Error::new(kind, "its key was invalidated a moment ago"))
}

/// A token that is not dead, and the account that it acts on, where there is one.
struct Living {
    account: Option<Account>,
}

async fn living(work: &dyn UnitOfWork, record: &Record) -> Result<Option<Living>, StoreError> {
    if record.state != State::Live {
        return Ok(None);
    }
    let Some(id) = record.account() else {
        return Ok(Some(Living { account: None }));
    };
    let account = work.accounts().by_id(id).await?;
    let credentials = work.accounts().credentials(id).await?;
    let fits = account
        .zip(credentials)
        .filter(|(account, held)| !account.disabled && record.still_fits(account, &held.stamp));
    Ok(fits.map(|(account, _)| Living {
        account: Some(account),
    }))
}

impl Carried {
    /// The code beside the link, where there is one.
    pub(crate) fn code(&self, wiring: &Wiring) -> Option<Code> {
        let (purpose, id) = (self.record.purpose, self.record.id);
        let allowed = |_: &FlowHash| wiring.settings.codes.allows(purpose);
        let flow = self.record.flow.filter(allowed)?;
        Some(wiring.authority.code(purpose.ring(), id, &flow))
    }

    /// The link that carries the token.
    pub(crate) fn link(&self, wiring: &Wiring) -> Result<Link, Error> {
        let purpose = self.record.purpose;
        let minted = wiring.authority.mint(&self.record);
        let token =
            minted.map_err(|error| Error::new(ErrorKind::TokenCreation(purpose.ring()), error))?;
        Ok(wiring.settings.links.of(purpose).with(&token))
    }
}
