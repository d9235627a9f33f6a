//! What becomes of a message after an attempt.

use super::schedule;
use crate::{
    deliver::{Class, DeliverError},
    message::ComposeError,
    outbox::{Entry, Outcome, State},
    timestamp::Timestamp,
    wiring::Wiring,
};

/// How handing over failed.
pub(super) enum Undelivered {
    /// A template is at fault.
    Unwritten(ComposeError),
    /// The transport says so.
    Transport(DeliverError),
}

/// What an attempt that ended like this means for the message.
pub(super) fn outcome(
    wiring: &Wiring,
    entry: &Entry,
    result: &Result<(), Undelivered>,
    now: Timestamp,
) -> Outcome {
    let error = match result {
        Ok(()) => return ended(State::Sent, now, None),
        Err(Undelivered::Unwritten(error)) => {
            tracing::error!(%error, message = %entry.intent.id, "a message cannot be written");
            return ended(State::Dead, now, Some(&error.to_string()));
        }
        Err(Undelivered::Transport(error)) => error,
    };
    match error.class {
        Class::Permanent => {
            tracing::warn!(%error, message = %entry.intent.id, "a message was refused for good");
            return ended(State::Dead, now, Some(&error.failure));
        }
        Class::Transient => tracing::warn!(%error, message = %entry.intent.id, "will try again"),
        Class::Ours { .. } => {
            tracing::error!(%error, message = %entry.intent.id, "waits until this is mended here");
        }
    }
    Outcome::Retry {
        at: schedule::next_attempt(entry.attempts, now, &*wiring.entropy),
        failure: error.failure.clone(),
        seen: was_seen(entry) || error.reached_data,
    }
}

/// Whether somebody may have seen it before this attempt.
pub(super) fn was_seen(entry: &Entry) -> bool {
    entry
        .prepared
        .as_ref()
        .is_some_and(|prepared| prepared.seen)
}

/// No further attempt.
pub(super) fn ended(state: State, at: Timestamp, failure: Option<&str>) -> Outcome {
    Outcome::Ended {
        state,
        at,
        failure: failure.map(str::to_owned),
    }
}
