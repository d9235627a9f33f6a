//! Looking at a token without spending it.

use super::{
    Result,
    liveness::{self, Liveness},
};
use crate::{timestamp::Timestamp, token::Token, wiring::Wiring};

/// Looks at a token.
#[derive(Clone, Debug)]
pub struct Inspect {
    /// The token.
    pub token: Token,
}

/// What a token is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inspected {
    /// It would be redeemed.
    Valid {
        /// Until when.
        expires_at: Timestamp,
        /// The account's address, masked.
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

pub(super) async fn inspect(wiring: &Wiring, command: Inspect) -> Result<Inspected> {
    let now = wiring.clock.now();
    let store = wiring.store.read();
    let Some(found) = liveness::find(&wiring.authority, store, &command.token, now).await? else {
        return Ok(Inspected::Invalid);
    };
    Ok(match (found.liveness(now), found.holder) {
        (Liveness::Live, Some((account, _))) => Inspected::Valid {
            expires_at: found.record.expires_at.min(found.genuine.expires_at),
            login_hint: account.email.masked(),
        },
        (Liveness::Used, _) => Inspected::Dead(Dead::Used),
        (Liveness::Superseded, _) => Inspected::Dead(Dead::Superseded),
        (Liveness::Expired, _) => Inspected::Dead(Dead::Expired),
        _ => Inspected::Invalid,
    })
}
