//! When a token's dates move: facts in, decision out.

use std::time::Duration;

use crate::{outbox::Prepared, timestamp::Timestamp, token::Record};

/// The least life that a link is delivered with.
const LEAST_LEFT: Duration = Duration::from_mins(5);

/// What to do with the dates of a record before an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dates {
    /// They stand: every byte is the same as before.
    Keep,
    /// Its life begins anew, now.
    Redate,
    /// Too little of its life is left, and it may not begin anew.
    Expired,
}

/// Decides. A link that nobody can have seen always gets its whole life; one that may have been seen keeps its dates
/// until half of its life is gone, and then gets new ones once; promised dates never move.
pub(crate) fn dates(record: &Record, prepared: Option<&Prepared>, now: Timestamp) -> Dates {
    let life = record.lifetime();
    let left = now.until(record.expires_at);
    let enough = left >= LEAST_LEFT.min(life / 2);
    match prepared {
        _ if record.fixed_dates && enough => Dates::Keep,
        _ if record.fixed_dates => Dates::Expired,
        Some(prepared) if !prepared.seen => Dates::Redate,
        None => Dates::Redate,
        Some(_) if left >= life / 2 => Dates::Keep,
        Some(prepared) if !prepared.redated => Dates::Redate,
        Some(_) if enough => Dates::Keep,
        Some(_) => Dates::Expired,
    }
}
