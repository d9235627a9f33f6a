//! One attempt at every message that is due.

use std::{cmp::Reverse, panic::AssertUnwindSafe, pin::pin};

use futures_util::{
    FutureExt as _,
    future::{self, Either},
};

use super::{
    DEADLINE, LEASE,
    budget::WINDOW,
    outcome::{Undelivered, ended, outcome, was_seen},
    plan, schedule,
};
use crate::{
    deliver::{Class, Deliver, DeliverError, Outgoing},
    error::Error,
    event::{Event, Kind},
    message::Composed,
    outbox::{Claim, Entry, Lease, Outcome, Plan, Prepared, State},
    settings::Sender,
    wiring::{Transport, Wiring},
};

/// A message that is this courier's to attempt, until its lease lapses.
pub(super) struct Claimed {
    entry: Entry,
    claim: Claim,
}

/// Leases what is due: `room` messages at most, the newest first.
pub(super) async fn claim(wiring: &Wiring, room: u32) -> Result<Vec<Claimed>, Error> {
    let now = wiring.clock.now();
    let left = wiring.spent.messages_left(wiring.settings.budget, now);
    let limit = left.min(room);
    if limit == 0 || wiring.transport.is_none() {
        return Ok(Vec::new());
    }
    wiring.authority.refresh(wiring.store.read(), now).await?;
    let claim = Claim {
        lease: Lease(wiring.entropy.draw()),
        now,
        until: now + LEASE,
        limit,
    };
    let work = wiring.store.begin().await?;
    let mut entries = work.outbox().claim(&claim).await?;
    // Also where nothing was claimed: what could not be read was given up.
    work.commit().await?;
    // The newest speaks for those before it, which are then not sent.
    entries.sort_by_key(|entry| Reverse((entry.intent.created_at, entry.intent.id)));
    let claimed = entries.into_iter().map(|entry| Claimed { entry, claim });
    Ok(claimed.collect())
}

/// Attempts a message. Whatever fails is logged: the lease lapses then, and the message is claimed again.
pub(super) async fn attempted(wiring: &Wiring, claimed: Claimed) {
    let Claimed { entry, claim } = claimed;
    let Some(transport) = &wiring.transport else {
        return;
    };
    // The words and the post are the host's: a panic of theirs must not end the courier.
    let attempt = AssertUnwindSafe(attempt(wiring, transport, &entry, &claim)).catch_unwind();
    let message = entry.intent.id;
    match attempt.await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!(%error, %message, "a message could not be attempted"),
        Err(_) => tracing::error!(%message, "the attempt at a message panicked"),
    }
}

async fn attempt(
    wiring: &Wiring,
    transport: &Transport,
    entry: &Entry,
    claim: &Claim,
) -> Result<(), Error> {
    let (id, lease) = (entry.intent.id, claim.lease);
    let work = wiring.store.begin().await?;
    // Waiting for the store took time: what would outlast its lease is left to the next claim.
    let now = wiring.clock.now();
    if now + DEADLINE >= claim.until {
        return Ok(());
    }
    if now >= schedule::deadline(&entry.intent) {
        let outcome = ended(State::Expired, now, Some("its time ran out"));
        work.outbox().settle(id, lease, &outcome).await?;
        return Ok(work.commit().await?);
    }
    match plan::plan(wiring, &*work, entry, now).await? {
        Plan::End(state) => {
            work.outbox()
                .settle(id, lease, &ended(state, now, None))
                .await?;
            Ok(work.commit().await?)
        }
        Plan::Defer => {
            let at = now + WINDOW;
            let failure = "the budget for strangers is spent".to_owned();
            let seen = was_seen(entry);
            let outcome = Outcome::Retry { at, failure, seen };
            drop(work);
            let work = wiring.store.begin().await?;
            work.outbox().settle(id, lease, &outcome).await?;
            Ok(work.commit().await?)
        }
        Plan::Send { prepared, draft } => {
            let content = match transport.compose.compose(&draft) {
                Ok(content) => content,
                Err(fault) => {
                    // Nothing is written: an older link that works must not die for one that cannot be sent.
                    drop(work);
                    return settle(wiring, entry, lease, Err(Undelivered::Unwritten(fault))).await;
                }
            };
            let prepared = Prepared {
                seen: true,
                ..prepared
            };
            if !work.outbox().prepare(id, lease, &prepared).await? {
                return Ok(());
            }
            work.commit().await?;
            wiring.spent.spend(now);
            let outgoing = outgoing(&transport.sender, entry, prepared, content);
            let result = hand_over(wiring, &*transport.deliver, &outgoing).await;
            settle(wiring, entry, lease, result).await
        }
    }
}

fn outgoing(sender: &Sender, entry: &Entry, prepared: Prepared, content: Composed) -> Outgoing {
    Outgoing {
        message_id: format!("{}@{}", entry.intent.id, sender.address.domain()),
        dated_at: prepared.dated_at,
        from_name: sender.name.clone(),
        from: sender.address.clone(),
        reply_to: sender.reply_to.clone(),
        to: prepared.to,
        content,
    }
}

async fn hand_over(
    wiring: &Wiring,
    deliver: &dyn Deliver,
    outgoing: &Outgoing,
) -> Result<(), Undelivered> {
    let delivered = pin!(deliver.deliver(outgoing));
    match future::select(delivered, wiring.clock.sleep(DEADLINE)).await {
        Either::Left((result, _)) => result.map_err(Undelivered::Transport),
        Either::Right(_) => Err(Undelivered::Transport(DeliverError {
            class: Class::Transient,
            failure: "the attempt took longer than a minute".to_owned(),
            reached_data: true,
        })),
    }
}

async fn settle(
    wiring: &Wiring,
    entry: &Entry,
    lease: Lease,
    result: Result<(), Undelivered>,
) -> Result<(), Error> {
    let now = wiring.clock.now();
    let outcome = outcome(wiring, entry, result, now);
    let work = wiring.store.begin().await?;
    let held = work
        .outbox()
        .settle(entry.intent.id, lease, &outcome)
        .await?;
    work.commit().await?;
    if held && let Outcome::Ended { state, .. } = outcome {
        let kind = if state == State::Sent {
            Kind::MessageSent
        } else {
            Kind::MessageDead
        };
        wiring.tell(&Event {
            at: now,
            kind,
            account: None,
            actor: None,
            token: None,
        });
    }
    Ok(())
}
