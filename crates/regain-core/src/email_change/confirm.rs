//! Giving the account the address.

use super::{ACCEPTED, Refusal, Result, announce};
use crate::{
    account::{Account, Credentials},
    credential::NewAddress,
    email_address::EmailAddress,
    error::{Error, Failure},
    event::{AfterCommit, Event, Kind},
    store::{AddressSet, ProvenAddress, UnitOfWork},
    timestamp::Timestamp,
    token::{
        Purpose, Record, State, Token,
        liveness::{self, Liveness},
    },
    wiring::Wiring,
};

/// Agrees to the change that the token was made for.
#[derive(Clone, Debug)]
pub struct Confirm {
    /// The token.
    pub token: Token,
}

/// The account as it is now: with the new address, or with the present one while somebody else has yet to agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The account.
    pub account: Account,
    /// Whether somebody else has yet to agree.
    pub pending: bool,
    /// What became of the host's hooks; none for a replay.
    pub now: Option<AfterCommit>,
}

pub(super) async fn confirm(wiring: &Wiring, command: Confirm) -> Result<Confirmed> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    let found = liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now)
        .await?
        .ok_or(Failure::Refused(Refusal::TokenInvalid))?;
    match (found.liveness(now), found.holder) {
        (Liveness::Live, Some(holder)) => spend(wiring, &found.record, holder).await,
        (Liveness::Used, Some((account, _))) => replay(wiring, account, &found.record).await,
        (Liveness::Expired, _) => Err(Failure::Refused(Refusal::TokenExpired)),
        (Liveness::AccountGone, _) => Err(Failure::Refused(Refusal::AccountUnknown)),
        _ => Err(Failure::Refused(Refusal::TokenInvalid)),
    }
}

/// What a spent token still says, for as long as the account holds the address.
async fn replay(wiring: &Wiring, account: Account, record: &Record) -> Result<Confirmed> {
    if account.email != record.address || account.disabled {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    }
    let partner = match record.partner {
        Some(partner) => wiring.store.read().tokens().find(partner).await?,
        None => None,
    };
    Ok(Confirmed {
        account,
        pending: partner.is_some_and(|partner| partner.state == State::Live),
        now: None,
    })
}

async fn spend(
    wiring: &Wiring,
    record: &Record,
    (account, credentials): (Account, Credentials),
) -> Result<Confirmed> {
    let at = wiring.clock.now();
    let work = wiring.store.begin().await?;
    let spent = work
        .tokens()
        .consume(record.id, record.purpose, &record.secret_hash, at)
        .await?;
    if !spent {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    }
    let account = before(&*work, record, account, &credentials).await?;
    let event = |kind| Event {
        at,
        kind,
        account: Some(account.id.clone()),
        actor: None,
        token: Some(record.id),
    };
    let agreed = agreed(&*work, record, &account).await?;
    let pending = agreed.is_none();
    let event = match agreed {
        Some(address) => {
            let event = event(Kind::EmailChanged);
            let whose = (&account, &credentials);
            write(wiring, &*work, whose, &address, (record, event.clone())).await?;
            event
        }
        None => {
            let event = event(Kind::EmailChangeApproved);
            work.events().record(&event).await?;
            event
        }
    };
    let account = work.accounts().by_id(&account.id).await?;
    let account = account.ok_or(Failure::Refused(Refusal::AccountUnknown))?;
    work.commit().await?;
    wiring.wake_courier();
    let now = Some(wiring.tell(&event));
    Ok(Confirmed {
        account,
        pending,
        now,
    })
}

/// The account as it was before this token's own redemption, should that have got as far as the host's accounts and no
/// further: the old address is the partner's, or the one that was told when the change was asked for.
async fn before(
    work: &dyn UnitOfWork,
    record: &Record,
    account: Account,
    credentials: &Credentials,
) -> std::result::Result<Account, Error> {
    if !record.has_written(&credentials.stamp) {
        return Ok(account);
    }
    let told = match record.partner {
        Some(partner) => work.tokens().find(partner).await?.into_iter().collect(),
        None => {
            let purpose = Purpose::EmailChangeRevert;
            work.tokens().live_of(&account.id, purpose).await?
        }
    };
    let mut addresses = [record.clone()]
        .into_iter()
        .chain(told)
        .map(|told| told.address);
    let old = addresses.find(|address| *address != account.email);
    Ok(Account {
        email: old.unwrap_or(account.email),
        ..account
    })
}

/// The address that everybody who must agree has agreed to.
async fn agreed(
    work: &dyn UnitOfWork,
    record: &Record,
    account: &Account,
) -> std::result::Result<Option<EmailAddress>, Error> {
    let Some(partner) = record.partner else {
        return Ok(Some(record.address.clone()));
    };
    let partner = work.tokens().find(partner).await?;
    let both = partner
        .filter(|partner| matches!(partner.state, State::Used(_)))
        .map(|partner| [partner.address, record.address.clone()]);
    Ok(both.and_then(|both| both.into_iter().find(|address| *address != account.email)))
}

async fn write(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    (account, credentials): (&Account, &Credentials),
    address: &EmailAddress,
    (record, event): (&Record, Event),
) -> Result<()> {
    let at: Timestamp = event.at;
    let notice = announce::changed(wiring, work, account, address, at).await?;
    let new = NewAddress {
        account,
        expected: &credentials.stamp,
        to: ProvenAddress {
            address: address.clone(),
            verified_at: Some(at),
        },
        spent: Some(record),
        revoke: wiring.settings.email_change.revocation.into(),
        notice: Some(notice),
        event,
    };
    match new.write(wiring, work).await? {
        AddressSet::Written => Ok(()),
        AddressSet::Taken => Err(Failure::Refused(Refusal::EmailTaken)),
        AddressSet::Stale => Err(Failure::Refused(Refusal::TokenInvalid)),
    }
}
