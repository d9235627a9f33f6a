//! Whether a genuine token can still be redeemed: facts in, decision out.

use super::{Authority, Genuine, InvalidToken, Purpose, Record, State, Subject, Token};
use crate::{
    account::{Account, Credentials},
    error::{Error, ErrorKind},
    store::{Read, StoreError},
    timestamp::Timestamp,
};

/// What the store knows of a genuine token.
pub(crate) struct Found {
    pub(crate) genuine: Genuine,
    pub(crate) record: Record,
    pub(crate) signed_by_a_living_key: bool,
    pub(crate) holder: Option<(Account, Credentials)>,
}

/// What became of a token, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Liveness {
    Live,
    Used,
    Superseded,
    Expired,
    /// Its key was invalidated, or its account is disabled.
    Invalid,
    AccountGone,
}

impl Found {
    /// Decides; spends nothing.
    pub(crate) fn liveness(&self, now: Timestamp) -> Liveness {
        let fits = |(account, credentials): &(Account, Credentials)| {
            self.record.still_fits(account, &credentials.stamp)
        };
        match (&self.holder, self.record.state) {
            _ if !self.signed_by_a_living_key => Liveness::Invalid,
            (_, State::Used(_)) => Liveness::Used,
            (Some(holder), _) if !fits(holder) => Liveness::Superseded,
            (_, State::Superseded(_)) => Liveness::Superseded,
            _ if self.genuine.is_expired(now) || now >= self.record.expires_at => Liveness::Expired,
            (None, State::Live) => match self.record.subject {
                Subject::Address { .. } => Liveness::Live,
                Subject::Account(_) | Subject::Credentials(..) => Liveness::AccountGone,
            },
            (Some((account, _)), State::Live) if account.disabled => Liveness::Invalid,
            (Some(_), State::Live) => Liveness::Live,
        }
    }
}

/// Verifies a token and looks its record up; `None` where it is not genuine, or for none of the `accepted` purposes.
pub(crate) async fn find(
    authority: &Authority,
    store: &dyn Read,
    token: &Token,
    accepted: &[Purpose],
    now: Timestamp,
) -> Result<Option<Found>, Error> {
    let genuine = match authority.verify(token, accepted, store, now).await {
        Ok(genuine) => genuine,
        Err(InvalidToken::Invalid) => return Ok(None),
        Err(InvalidToken::Store(error)) => return Err(unreadable(error)),
    };
    let record = store.tokens().find(genuine.id).await;
    let Some(record) = record.map_err(unreadable)? else {
        return Ok(None);
    };
    if record.purpose != genuine.purpose || record.secret_hash != genuine.secret_hash {
        return Ok(None);
    }
    // The record may have been signed anew since: the key of this copy must live as well.
    let copy = Record {
        generation: genuine.generation,
        ..record.clone()
    };
    let mut signed_by_a_living_key = living_key(store, &record).await?;
    if signed_by_a_living_key && copy.generation != record.generation {
        signed_by_a_living_key = living_key(store, &copy).await?;
    }
    let holder = holder(store, &record).await?;
    Ok(Some(Found {
        genuine,
        record,
        signed_by_a_living_key,
        holder,
    }))
}

async fn living_key(store: &dyn Read, record: &Record) -> Result<bool, Error> {
    let lives = store.tokens().is_signed_by_a_living_key(record).await;
    lives.map_err(unreadable)
}

fn unreadable(error: StoreError) -> Error {
    Error::new(ErrorKind::TokenSecret, error)
}

async fn holder(
    store: &dyn Read,
    record: &Record,
) -> Result<Option<(Account, Credentials)>, Error> {
    let Some(id) = record.account() else {
        return Ok(None);
    };
    let Some(account) = store.accounts().by_id(id).await? else {
        return Ok(None);
    };
    let credentials = store.accounts().credentials(id).await?;
    Ok(credentials.map(|credentials| (account, credentials)))
}
