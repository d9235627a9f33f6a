//! What a token is worth, to somebody who holds it.

use super::{
    Authority, Purpose, Token,
    liveness::{self, Liveness},
};
use crate::{error::Error, store::Read, timestamp::Timestamp};

/// What a token is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inspected {
    /// It would be redeemed.
    Valid {
        /// Until when.
        expires_at: Timestamp,
        /// The account's address, masked; before there is an account, that of the token.
        login_hint: String,
    },
    /// It was genuine.
    Dead(Dead),
    /// Anything else.
    Invalid,
}

/// What became of a genuine token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dead {
    /// It was redeemed.
    Used,
    /// A newer one, a cancel, or a changed password or address ended it.
    Superseded,
    /// Its life is over.
    Expired,
}

/// Looks at a token for one of these purposes, without spending it.
pub(crate) async fn inspect(
    authority: &Authority,
    store: &dyn Read,
    token: &Token,
    accepted: &[Purpose],
    now: Timestamp,
) -> Result<Inspected, Error> {
    let Some(found) = liveness::find(authority, store, token, accepted, now).await? else {
        return Ok(Inspected::Invalid);
    };
    Ok(match (found.liveness(now), found.holder) {
        (Liveness::Live, holder) => Inspected::Valid {
            expires_at: found.record.expires_at.min(found.genuine.expires_at),
            login_hint: holder
                .map_or(found.record.address, |(account, _)| account.email)
                .masked(),
        },
        (Liveness::Used, _) => Inspected::Dead(Dead::Used),
        (Liveness::Superseded, _) => Inspected::Dead(Dead::Superseded),
        (Liveness::Expired, _) => Inspected::Dead(Dead::Expired),
        _ => Inspected::Invalid,
    })
}
