//! What a genuine token says, whatever became of it.

use super::{
    Authority, Purpose, Ring, Token, TokenId,
    liveness::{self, Found},
};
use crate::{
    account::Account, email_address::EmailAddress, error::Error, store::Read, timestamp::Timestamp,
};

/// What a genuine token says, read from its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// Its id.
    pub id: TokenId,
    /// The id of the key that signed it (PASERK).
    pub kid: String,
    /// What it is for.
    pub purpose: Purpose,
    /// The address that it was made for.
    pub address: EmailAddress,
    /// The account that it acts on, where there is one and it is still there.
    pub account: Option<Account>,
    /// When its life began.
    pub issued_at: Timestamp,
    /// When its life ends.
    pub expires_at: Timestamp,
}

/// Describes a token of `ring` whose signature, purpose and time are right; whether it was used is not looked at.
pub(crate) async fn describe(
    authority: &Authority,
    store: &dyn Read,
    token: &Token,
    ring: Ring,
    now: Timestamp,
) -> Result<Option<Description>, Error> {
    let accepted = Purpose::of(ring);
    let Some(found) = liveness::find(authority, store, token, &accepted, now).await? else {
        return Ok(None);
    };
    let Found {
        genuine,
        record,
        signed_by_a_living_key,
        holder,
    } = found;
    let over = genuine.is_expired(now) || now >= record.expires_at;
    let kid = authority.kid(ring, record.generation);
    Ok(kid
        .filter(|_| signed_by_a_living_key && !over)
        .map(|kid| Description {
            id: record.id,
            kid,
            purpose: record.purpose,
            address: record.address,
            account: holder.map(|(account, _)| account),
            issued_at: record.issued_at,
            expires_at: record.expires_at,
        }))
}
