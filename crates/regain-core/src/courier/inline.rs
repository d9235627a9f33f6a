//! Messages that their asker waits for.
//!
//! The intent is inserted already claimed, so that no courier takes it meanwhile. Every address gets a message over the same
//! connection, both messages are written for every address, and every address costs a place in the budget for strangers: so
//! neither a failure nor a spent budget tells anything of accounts.

use super::{
    LEASE,
    attempt::{Carried, carry_out, settle},
    outcome::Undelivered,
};
use crate::{
    account::Login,
    asking::{Asker, Owed},
    cooldown::Flow,
    deliver::Class,
    email_address::EmailAddress,
    error::{Error, ErrorKind, Failure},
    outbox::{Claim, Entry, Lease, State},
    password_reset::{self, Refusal, Request, Requested},
    token::Ring,
    wiring::{Transport, Wiring},
};

/// Asks for a password reset, and hands the message over before it answers. Where this process sends nothing now, and where
/// more than an address is asked for, which may be nobody's, the message is queued like any other.
pub(super) async fn password_reset(
    wiring: &Wiring,
    command: Request,
    asker: Asker,
) -> Result<Requested, Failure<Refusal>> {
    // Who must wait anyhow takes no place in anybody's budget.
    let wait = wiring
        .asking()
        .remaining(Flow::Reset, &command.login)
        .await?;
    let post = match (&command.login, &command.address) {
        (Login::Email(address), None) if wait.is_zero() => post(wiring, address),
        _ => None,
    };
    let Some(post) = post else {
        return password_reset::PasswordReset::new(wiring)
            .request(command, asker)
            .await;
    };
    let now = wiring.clock.now();
    let claim = Claim {
        lease: Lease(wiring.entropy.draw()),
        now,
        until: now + LEASE,
        limit: 1,
    };
    let owed = password_reset::request::claimed(wiring, command, asker, claim).await?;
    password_reset::asked(wiring);
    let cooldown = wiring.settings.cooldown;
    deliver(wiring, &post, owed, claim.lease).await?;
    Ok(Requested { cooldown })
}

/// What carries a message, and where to.
struct Post<'a> {
    transport: &'a Transport,
    address: EmailAddress,
}

fn post<'a>(wiring: &'a Wiring, address: &EmailAddress) -> Option<Post<'a>> {
    let transport = wiring
        .transport
        .as_ref()
        .filter(|_| wiring.settings.sends)?;
    let (budget, now) = (wiring.settings.budget, wiring.clock.now());
    let left = wiring.spent.messages_left(budget, now) > 0;
    let address = address.clone();
    (left && wiring.spent.take_stranger(budget, now)).then_some(Post { transport, address })
}

async fn deliver(wiring: &Wiring, post: &Post<'_>, owed: Owed, lease: Lease) -> Result<(), Error> {
    let Owed { intent, cooldown } = owed;
    let entry = Entry {
        next_attempt_at: intent.created_at,
        intent,
        prepared: None,
        state: State::Waiting,
        attempts: 1,
        failure: None,
    };
    let result = match attempt(wiring, post, &entry, lease).await {
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
    post: &Post<'_>,
    entry: &Entry,
    lease: Lease,
) -> Result<Carried, Error> {
    let Post { transport, address } = post;
    let now = wiring.clock.now();
    let refreshed = wiring.authority.refresh(wiring.store.read(), now).await;
    let ring = ErrorKind::TokenCreation(Ring::PasswordReset);
    refreshed.map_err(|error| Error::new(ring, error))?;
    let work = wiring.store.begin().await?;
    let (plan, other) =
        password_reset::prepare::at_once(wiring, &*work, entry, address, now).await?;
    if let Err(fault) = transport.compose.compose(&other) {
        return Ok(Carried::Handed(Err(Undelivered::Unwritten(fault))));
    }
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
