//! What tells a session of the host's own that it has ended.

use std::fmt;

use sha2::{Digest, Sha256};

use super::Revoke;
use crate::{account::AccountId, error::Error, store::UnitOfWork, wiring::Wiring};

/// The version of an account's sessions: a host that keeps sessions of its own writes it into each at sign-in, and compares
/// it at every request.
///
/// It changes whenever sessions are revoked, and with the epoch. It is no secret, and proves nothing by itself: keep it
/// where the client cannot write, in a row, a signed token or a private cookie.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SessionStamp(String);

impl SessionStamp {
    /// Takes a stamp as it was stored.
    pub fn new(stamp: impl Into<String>) -> Self {
        Self(stamp.into())
    }

    /// The stamp of an account whose sessions were last revoked under `stored`; `None` where they never were.
    pub(crate) fn of(account: &AccountId, stored: Option<&[u8; 16]>, epoch: u64) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"regain session stamp v1");
        hash.update(epoch.to_le_bytes());
        // Of a fixed length, or else absent: what follows is the account's id alone.
        hash.update([u8::from(stored.is_some())]);
        hash.update(stored.map_or(&[][..], |stored| stored));
        hash.update(account.as_str());
        let whole: [u8; 32] = hash.finalize().into();
        Self(data_encoding::BASE64URL_NOPAD.encode(&whole[..16]))
    }

    /// The stamp as the host stores it: 22 characters of base64url.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SessionStamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The account's stamp as of now.
pub(crate) async fn stamp(wiring: &Wiring, account: &AccountId) -> Result<SessionStamp, Error> {
    let stored = wiring.store.read().sessions().stamp(account).await?;
    let epoch = wiring.settings.epoch;
    Ok(SessionStamp::of(account, stored.as_ref(), epoch))
}

/// What became of an account's sessions.
pub(crate) struct Revoked {
    /// How many ended; `None` where that cannot be counted.
    pub(crate) sessions: Option<u64>,
    /// What the caller's session is stamped with from now on, where it is the one that was kept.
    pub(crate) stamp: Option<SessionStamp>,
}

/// The one way to end sessions with a credential: those of our own, and by the stamp those of the host's.
pub(crate) async fn revoke(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    account: &AccountId,
    which: &Revoke,
) -> Result<Revoked, Error> {
    let next = wiring.entropy.draw::<16>();
    let ended = work.sessions().revoke(account, which, &next).await?;
    let kept = matches!(which, Revoke::Others(_));
    Ok(Revoked {
        sessions: ended.filter(|_| wiring.settings.keeps_sessions),
        stamp: kept.then(|| SessionStamp::of(account, Some(&next), wiring.settings.epoch)),
    })
}
