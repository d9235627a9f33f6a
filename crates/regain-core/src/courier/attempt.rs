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
    cooldown::Reservation,
    deliver::{Class, Deliver, DeliverError, Outgoing},
    error::Error,
    event::{Event, Kind},
    message::Composed,
    outbox::{Claim, Entry, Lease, Outcome, Plan, Prepared, State},
    settings::Sender,
    store::UnitOfWork,
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
    let plan = plan::plan(wiring, &*work, entry, now).await?;
    let carried = carry_out(wiring, transport, (entry, lease), work, plan).await?;
    if let Carried::Handed(result) = carried {
        settle(wiring, (entry, lease), &result, None).await?;
    }
    Ok(())
}

/// What became of a plan.
pub(super) enum Carried {
    /// It is settled: nothing was to be handed over, not now, or not by us any more.
    Settled,
    /// It was handed over, or could not be; that is yet to be settled.
    Handed(Result<(), Undelivered>),
}

/// Does what the flow has planned, in its unit of work.
pub(super) async fn carry_out(
    wiring: &Wiring,
    transport: &Transport,
    (entry, lease): (&Entry, Lease),
    work: Box<dyn UnitOfWork>,
    plan: Plan,
) -> Result<Carried, Error> {
    let id = entry.intent.id;
    let now = wiring.clock.now();
    match plan {
        Plan::End(state) => {
            let ended = ended(state, now, None);
            work.outbox().settle(id, lease, &ended).await?;
            work.commit().await?;
            Ok(Carried::Settled)
        }
        Plan::Defer => {
            let at = now + WINDOW;
            let failure = "the budget for strangers is spent".to_owned();
            let seen = was_seen(entry);
            let outcome = Outcome::Retry { at, failure, seen };
            drop(work);
            let work = wiring.store.begin().await?;
            work.outbox().settle(id, lease, &outcome).await?;
            work.commit().await?;
            Ok(Carried::Settled)
        }
        Plan::Send {
            prepared,
            mut draft,
        } => {
            if let Some(stored) = wiring.stored_settings(work.settings()).await? {
                draft.locales.push(stored.locale);
                draft.time_zone.get_or_insert(stored.time_zone);
            }
            let content = match transport.compose.compose(&draft) {
                Ok(content) => content,
                // Nothing is written: an older link that works must not die for one that cannot be sent.
                Err(fault) => return Ok(Carried::Handed(Err(Undelivered::Unwritten(fault)))),
            };
            let prepared = Prepared {
                seen: true,
                ..prepared
            };
            if !work.outbox().prepare(id, lease, &prepared).await? {
                return Ok(Carried::Settled);
            }
            work.commit().await?;
            wiring.spent.spend(now);
            let outgoing = outgoing(&transport.sender, entry, prepared, content);
            let result = hand_over(wiring, &*transport.deliver, &outgoing).await;
            Ok(Carried::Handed(result))
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

/// Writes how handing over went; `vain` is the cooldown to give back where it went wrong.
pub(super) async fn settle(
    wiring: &Wiring,
    (entry, lease): (&Entry, Lease),
    result: &Result<(), Undelivered>,
    vain: Option<&Reservation>,
) -> Result<(), Error> {
    let now = wiring.clock.now();
    let outcome = outcome(wiring, entry, result, now);
    let work = wiring.store.begin().await?;
    let held = work
        .outbox()
        .settle(entry.intent.id, lease, &outcome)
        .await?;
    if let Some(cooldown) = vain.filter(|_| result.is_err()) {
        work.cooldowns().release(cooldown).await?;
    }
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
