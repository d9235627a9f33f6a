//! The courier: takes what is owed out of the outbox and hands it over.
//!
//! At least once, never lost: a message is leased, prepared in one commit, handed over, and settled. Whatever fails in
//! between is tried again; what may have been seen is tried again byte for byte.

use std::{future::Future, pin::pin, time::Duration};

use futures_util::{
    FutureExt as _, StreamExt as _,
    future::{self, Either},
    poll,
    stream::FuturesUnordered,
};

use crate::{
    asking::Asker,
    error::{Error, Failure},
    password_reset, sessions,
    timestamp::Timestamp,
    wiring::Wiring,
};

pub(crate) use budget::Spent;

mod attempt;
mod budget;
mod inline;
mod outcome;
mod plan;
mod schedule;
#[cfg(test)]
mod tests;

/// How many messages are on their way at once.
const BATCH: u32 = 16;
/// How long a claim lasts: longer than any attempt.
const LEASE: Duration = Duration::from_secs(90);
/// How long an attempt may take.
const DEADLINE: Duration = Duration::from_mins(1);
/// How soon messages that another replica owes are found.
const POLL: Duration = Duration::from_secs(5);
/// How long to wait before looking again at what could not be claimed.
const BREATH: Duration = Duration::from_secs(1);
/// How often what is long over is removed.
const SWEEP: Duration = Duration::from_hours(1);
/// How long token records and messages outlive their end, so that it can be told what became of them.
const RETENTION: Duration = Duration::from_hours(30 * 24);
/// How long the audit trail reaches back: a year, and a month to look into it. It names people, so it has an end.
const EVENTS_KEPT: Duration = Duration::from_hours(400 * 24);

/// The courier of a running `regain`.
#[derive(Clone, Copy)]
pub struct Courier<'a> {
    wiring: &'a Wiring,
}

impl<'a> Courier<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Hands messages over until `shutdown` completes; then finishes those that are on their way.
    ///
    /// Spawn it on the runtime of the host. Serving without it is legal: another replica sends then.
    pub async fn run(&self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = pin!(shutdown.fuse());
        let mut underway = FuturesUnordered::new();
        let mut swept_at = Timestamp::default();
        while poll!(&mut shutdown).is_pending() {
            let woken = self.wiring.wake.listen();
            let now = self.wiring.clock.now();
            if swept_at.until(now) >= SWEEP {
                swept_at = now;
                let swept = beside(&mut underway, self.sweep(now)).await;
                report("the outbox cannot be swept", swept);
            }
            let claim = attempt::claim(self.wiring, room(underway.len()));
            match beside(&mut underway, claim).await {
                Ok(claimed) => underway.extend(
                    claimed
                        .into_iter()
                        .map(|claimed| attempt::attempted(self.wiring, claimed)),
                ),
                Err(error) => tracing::error!(%error, "the outbox cannot be read"),
            }
            let pause = beside(&mut underway, self.pause()).await;
            let pause = self.wiring.clock.sleep(pause);
            let woken = pin!(woken);
            let idle = future::select(woken, pause);
            // One that takes its time does not hold up the others: whatever is through makes room at once.
            let through = pin!(async {
                match underway.next().await {
                    Some(()) => while underway.next().now_or_never().flatten().is_some() {},
                    None => future::pending().await,
                }
            });
            let work = future::select(through, idle);
            if let Either::Left(_) = future::select(&mut shutdown, work).await {
                break;
            }
        }
        while underway.next().await.is_some() {}
    }

    /// Hands over what is due, once. Answers how many messages were claimed.
    ///
    /// # Errors
    ///
    /// When the outbox cannot be read.
    pub async fn deliver_due(&self) -> Result<usize, Error> {
        let claimed = attempt::claim(self.wiring, BATCH).await?;
        let count = claimed.len();
        let attempts = claimed.into_iter();
        future::join_all(attempts.map(|claimed| attempt::attempted(self.wiring, claimed))).await;
        Ok(count)
    }

    /// Asks for a password reset, and hands the message over before it answers: for contracts that tell the caller how that
    /// went. Every address gets a message, so that it tells nothing of accounts.
    ///
    /// # Errors
    ///
    /// Those of [`PasswordReset::request`](crate::password_reset::PasswordReset::request); and
    /// [`ErrorKind::Send`](crate::error::ErrorKind::Send),
    /// [`ErrorKind::MailAuthentication`](crate::error::ErrorKind::MailAuthentication) or
    /// [`ErrorKind::Template`](crate::error::ErrorKind::Template), after which the cooldown is given back. What may work
    /// later stays queued; what cannot is a dead message, which operators can revive.
    ///
    /// # Security
    ///
    /// Every failure is that of every address: `whatever_fails_fails_for_every_address_alike`.
    pub async fn request_password_reset(
        &self,
        command: password_reset::Request,
        asker: Asker,
    ) -> Result<password_reset::Requested, Failure<password_reset::Refusal>> {
        inline::password_reset(self.wiring, command, asker).await
    }

    async fn pause(&self) -> Duration {
        let now = self.wiring.clock.now();
        match self.wiring.store.read().outbox().next_due().await {
            // Overdue, and yet not claimed: the budget is spent, or another replica is at it.
            Ok(Some(due)) if due <= now => BREATH,
            Ok(Some(due)) => now.until(due).min(POLL),
            Ok(None) | Err(_) => POLL,
        }
    }

    async fn sweep(&self, now: Timestamp) -> Result<(), Error> {
        let work = self.wiring.store.begin().await?;
        work.tokens().sweep(now - RETENTION).await?;
        work.outbox().sweep(now - RETENTION).await?;
        // Not what ended just now: messages that wait since then are still coalesced by it.
        work.cooldowns().sweep(now - SWEEP).await?;
        work.attempts().sweep(now).await?;
        work.sessions().sweep(now - sessions::LIFETIME).await?;
        work.events().sweep(now - EVENTS_KEPT).await?;
        Ok(work.commit().await?)
    }
}

/// Waits for `other` while those that are on their way go on: one of them may hold what `other` waits for, such as the
/// one place of a writer, and would never give it back while nobody polls it.
async fn beside<F, T>(underway: &mut FuturesUnordered<F>, other: impl Future<Output = T>) -> T
where
    F: Future<Output = ()>,
{
    let mut other = pin!(other);
    loop {
        match future::select(&mut other, underway.next()).await {
            Either::Left((value, _)) => return value,
            Either::Right((Some(()), _)) => {}
            Either::Right((None, _)) => return other.await,
        }
    }
}

fn report(what: &str, result: Result<(), Error>) {
    if let Err(error) = result {
        tracing::error!(%error, "{what}");
    }
}

/// How many more may be on their way.
fn room(underway: usize) -> u32 {
    BATCH.saturating_sub(u32::try_from(underway).unwrap_or(BATCH))
}
