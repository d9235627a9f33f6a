//! Proving the address.

use super::{ACCEPTED, Refusal, Result};
use crate::{
    account::{Account, AccountId},
    email_address::EmailAddress,
    error::Failure,
    event::{AfterCommit, Event, Kind},
    timestamp::Timestamp,
    token::{
        Record, Token,
        liveness::{self, Liveness},
    },
    wiring::Wiring,
};

/// Proves the address that the token was sent to.
#[derive(Clone, Debug)]
pub struct Redeem {
    /// The token.
    pub token: Token,
}

/// The address is proven, now or since a former time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Whose address.
    pub account: AccountId,
    /// The address.
    pub address: EmailAddress,
    /// When it was proven.
    pub at: Timestamp,
    /// Whether it had been proven before this call, by this token or in another way.
    pub proven_before: bool,
    /// Whether it was this call that proved it, and what became of the host's hooks then; none for a replay.
    pub now: Option<AfterCommit>,
}

pub(super) async fn redeem(wiring: &Wiring, command: Redeem) -> Result<Verified> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    let found = liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now)
        .await?
        .ok_or(Failure::Refused(Refusal::TokenInvalid))?;
    match (found.liveness(now), found.holder) {
        (Liveness::Live, Some((account, _))) => spend(wiring, &found.record, &account).await,
        (Liveness::Used, Some((account, _))) => proven(account, &found.record),
        (Liveness::Expired, _) => Err(Failure::Refused(Refusal::TokenExpired)),
        (Liveness::AccountGone, _) => Err(Failure::Refused(Refusal::AccountUnknown)),
        _ => Err(Failure::Refused(Refusal::TokenInvalid)),
    }
}

async fn spend(wiring: &Wiring, record: &Record, found: &Account) -> Result<Verified> {
    let at = wiring.clock.now();
    let event = Event {
        at,
        kind: Kind::EmailVerified,
        account: record.account().cloned(),
        actor: None,
        token: Some(record.id),
    };
    let work = wiring.store.begin().await?;
    let spent = work
        .tokens()
        .consume(record.id, record.purpose, &record.secret_hash, at)
        .await?;
    let id = record
        .account()
        .ok_or(Failure::Refused(Refusal::TokenInvalid))?;
    work.accounts()
        .mark_verified(id, &record.address, at)
        .await?;
    let account = work.accounts().by_id(id).await?;
    // Somebody else may have spent it first, or changed the address: then this proves nothing, and nothing is committed.
    let verified = account.map(|account| proven(account, record)).transpose()?;
    let Some(verified) = verified.filter(|_| spent) else {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    };
    work.events().record(&event).await?;
    work.commit().await?;
    let now = Some(wiring.tell(&event));
    Ok(Verified {
        proven_before: found.email_verified_at.is_some(),
        now,
        ..verified
    })
}

/// What a token says, for as long as the account holds the address.
fn proven(account: Account, record: &Record) -> Result<Verified> {
    match account.email_verified_at {
        Some(at) if account.email == record.address && !account.disabled => Ok(Verified {
            account: account.id,
            address: account.email,
            at,
            proven_before: true,
            now: None,
        }),
        _ => Err(Failure::Refused(Refusal::TokenInvalid)),
    }
}
