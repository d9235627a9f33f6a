//! Asking for a link.

use std::time::Duration;

use super::{Policy, Refusal, Result};
use crate::{
    account::Login,
    asking::{Asker, Asking, Owed, Wish},
    cooldown::{Flow, Key},
    email_address::EmailAddress,
    error::Failure,
    locale::Locale,
    outbox::{Claim, Kind, Target},
    token::{Purpose, terms::SHORTEST},
    wiring::Wiring,
};

/// Asks for a link to set a new password.
#[derive(Clone, Debug)]
pub struct Request {
    /// For whom.
    pub login: Login,
    /// The address that whoever answers to the login must have; nobody else is told anything then.
    pub address: Option<EmailAddress>,
    /// The language of the message, where the asker names one.
    pub locale: Option<Locale>,
    /// How long the link shall work, from a minute to 24 hours; the policy's answer where none is given.
    pub lifetime: Option<Duration>,
}

/// Asked, whoever it was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requested {
    /// How long nobody may ask again for the same.
    pub cooldown: Duration,
}

pub(super) async fn request(
    asking: &Asking<'_>,
    policy: &Policy,
    command: Request,
    asker: Asker,
) -> Result<Requested> {
    ask(asking, wish(policy, command, asker)).await
}

fn wish(policy: &Policy, command: Request, asker: Asker) -> Wish {
    // A dialect's choice; a token that outlives its purpose would be made, sent, and refused.
    let lifetime = command.lifetime.unwrap_or(policy.lifetime);
    let (counted_on, target) = whom(command.login, command.address);
    Wish {
        counted_on,
        kind: Kind::PasswordReset,
        target,
        lifetime: lifetime.clamp(SHORTEST, Purpose::PasswordReset.longest_life()),
        token: None,
        locale: command.locale,
        asker,
        claim: None,
        newest: None,
    }
}

fn whom(login: Login, address: Option<EmailAddress>) -> (Key, Target) {
    match address {
        None => (Key::asked(Flow::Reset, &login), Target::Login(login)),
        Some(address) => (
            Key::pair(Flow::Reset, &login, &address),
            Target::Pair { login, address },
        ),
    }
}

/// The same, claimed by the asker, who hands the message over at once.
pub(crate) async fn claimed(
    wiring: &Wiring,
    command: Request,
    asker: Asker,
    claim: Claim,
) -> Result<Owed> {
    let policy = &wiring.settings.password_reset;
    let wish = Wish {
        claim: Some(claim),
        ..wish(policy, command, asker)
    };
    let asked = wiring.asking().owe(wish).await?;
    asked.map_err(|unasked| Failure::Refused(Refusal::from(unasked)))
}

pub(super) async fn cooldown(asking: &Asking<'_>, login: &Login) -> Result<Requested> {
    Ok(Requested {
        cooldown: asking.remaining(Flow::Reset, login).await?,
    })
}

pub(super) async fn ask(asking: &Asking<'_>, wish: Wish) -> Result<Requested> {
    match asking.ask(wish).await? {
        Ok(cooldown) => Ok(Requested { cooldown }),
        Err(unasked) => Err(Failure::Refused(Refusal::from(unasked))),
    }
}
