//! Asking for a link to register with.

use std::time::Duration;

use super::{Refusal, Result};
use crate::{
    account::Login,
    asking::{Asker, Wish},
    cooldown::{Flow, Key},
    email_address::EmailAddress,
    error::Failure,
    locale::Locale,
    outbox::{Kind, Target},
    wiring::Wiring,
};

/// Asks for a link to register with an address.
#[derive(Clone, Debug)]
pub struct Request {
    /// The address.
    pub address: EmailAddress,
    /// The language of the message, where the asker names one.
    pub locale: Option<Locale>,
}

/// Asked, whoever has the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requested {
    /// How long nobody may ask again for the same address.
    pub cooldown: Duration,
}

pub(super) async fn request(wiring: &Wiring, command: Request, asker: Asker) -> Result<Requested> {
    let policy = &wiring.settings.registration;
    if !policy.opening.admits(false) {
        return Err(Failure::Refused(Refusal::Closed));
    }
    let (kind, lifetime) = (Kind::Registration, policy.lifetime);
    let what = (command.address, kind, lifetime);
    let cooldown = ask(wiring, what, command.locale, asker).await?;
    Ok(Requested { cooldown })
}

/// Owes the link. Whose the address is, nobody looks here.
pub(super) async fn ask(
    wiring: &Wiring,
    (address, kind, lifetime): (EmailAddress, Kind, Duration),
    locale: Option<Locale>,
    asker: Asker,
) -> Result<Duration> {
    let login = Login::Email(address);
    let wish = Wish {
        counted_on: Key::asked(Flow::Registration, &login),
        kind,
        target: Target::Login(login),
        lifetime,
        token: None,
        locale,
        asker,
        claim: None,
        newest: None,
    };
    let asked = wiring.asking().ask(wish).await?;
    asked.map_err(|unasked| Failure::Refused(Refusal::from(unasked)))
}
