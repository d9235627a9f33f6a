//! Messages that their asker waits for.
//!
//! The intent is inserted already claimed, so that no courier takes it meanwhile. Every address gets a message over the same
//! connection, so failures tell nothing of it.

use super::{
    LEASE,
    attempt::{Carried, carry_out, settle},
    outcome::Undelivered,
};
use crate::{
    asking::{Asker, Owed},
    deliver::Class,
    error::{Error, ErrorKind, Failure},
    outbox::{Claim, Entry, Lease, State},
    password_reset::{self, Refusal, Request, Requested},
    wiring::{Transport, Wiring},
};

/// Asks for a password reset, and hands the message over before it answers. Where this process sends nothing now, the message
/// is queued like any other.
pub(super) async fn password_reset(
    wiring: &Wiring,
    command: Request,
    asker: Asker,
) -> Result<Requested, Failure<Refusal>> {
    let now = wiring.clock.now();
    let left = wiring.spent.messages_left(wiring.settings.budget, now);
    let sends = wiring.settings.sends && left > 0;
    let Some(transport) = wiring.transport.as_ref().filter(|_| sends) else {
        return password_reset::PasswordReset::new(wiring)
            .request(command, asker)
            .await;
    };
    let claim = Claim {
        lease: Lease(wiring.entropy.draw()),
        now,
        until: now + LEASE,
        limit: 1,
    };
    let owed = password_reset::request::claimed(wiring, command, asker, claim).await?;
    password_reset::asked(wiring);
    let cooldown = wiring.settings.cooldown;
    deliver(wiring, transport, owed, claim.lease).await?;
    Ok(Requested { cooldown })
}

async fn deliver(
    wiring: &Wiring,
    transport: &Transport,
    owed: Owed,
    lease: Lease,
) -> Result<(), Error> {
    let Owed { intent, cooldown } = owed;
    let entry = Entry {
        next_attempt_at: intent.created_at,
        intent,
        prepared: None,
        state: State::Waiting,
        attempts: 1,
        failure: None,
    };
    let carried = attempt(wiring, transport, &entry, lease).await;
    let result = match carried {
        Ok(Carried::Settled) => return Ok(()),
        Ok(Carried::Handed(result)) => result,
        Err(error) => {
            // The lease lapses, and the courier tries again; the asker may ask again before.
            let work = wiring.store.begin().await?;
            work.cooldowns().release(&cooldown).await?;
            work.commit().await?;
            return Err(error);
        }
    };
    settle(wiring, (&entry, lease), &result, Some(&cooldown)).await?;
    result.map_err(undelivered)
}

async fn attempt(
    wiring: &Wiring,
    transport: &Transport,
    entry: &Entry,
    lease: Lease,
) -> Result<Carried, Error> {
    let now = wiring.clock.now();
    wiring.authority.refresh(wiring.store.read(), now).await?;
    let work = wiring.store.begin().await?;
    let plan = password_reset::prepare::at_once(wiring, &*work, entry, now).await?;
    carry_out(wiring, transport, (entry, lease), work, plan).await
}

fn undelivered(undelivered: Undelivered) -> Error {
    match undelivered {
        Undelivered::Unwritten(error) => Error::new(ErrorKind::Template, error),
        Undelivered::Transport(error) => {
            let kind = match error.class {
                Class::Ours {
                    authentication: true,
                } => ErrorKind::MailAuthentication,
                _ => ErrorKind::Send,
            };
            Error::new(kind, error)
        }
    }
}
