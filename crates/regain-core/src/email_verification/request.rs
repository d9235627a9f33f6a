//! Asking for a link to one's own address.

use std::time::Duration;

use super::{Refusal, Result};
use crate::{
    account::{Account, Login},
    asking::{Asker, Wish},
    cooldown::{Flow, Key},
    email_address::EmailAddress,
    error::Failure,
    locale::Locale,
    outbox::{Kind, Target},
    principal::Principal,
    timestamp::Timestamp,
    wiring::Wiring,
};

/// Asks for a link to prove the caller's own address.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The language of the message, where the caller names one.
    pub locale: Option<Locale>,
}

/// What came of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Requested {
    /// A message is owed.
    Owed {
        /// How long the caller may not ask again.
        cooldown: Duration,
    },
    /// The address was proven before; nothing is sent.
    AlreadyVerified {
        /// The address.
        address: EmailAddress,
        /// When it was proven.
        at: Timestamp,
    },
}

pub(super) async fn request(
    wiring: &Wiring,
    command: Request,
    principal: &Principal,
    asker: Asker,
) -> Result<Requested> {
    let account = holder(wiring, principal).await?;
    if let Some(at) = account.email_verified_at {
        let address = account.email;
        return Ok(Requested::AlreadyVerified { address, at });
    }
    let cooldown = ask(wiring, account, command.locale, asker).await?;
    Ok(Requested::Owed { cooldown })
}

pub(super) async fn cooldown(wiring: &Wiring, principal: &Principal) -> Result<Duration> {
    let account = holder(wiring, principal).await?;
    let login = Login::Email(account.email);
    Ok(wiring
        .asking()
        .remaining(Flow::Verification, &login)
        .await?)
}

/// Owes the link to the account's present address.
pub(super) async fn ask(
    wiring: &Wiring,
    account: Account,
    locale: Option<Locale>,
    asker: Asker,
) -> Result<Duration> {
    let wish = Wish {
        counted_on: Key::asked(Flow::Verification, &Login::Email(account.email.clone())),
        kind: Kind::EmailVerification,
        target: Target::Account {
            id: account.id,
            address: account.email.clone(),
        },
        lifetime: wiring.settings.email_verification.lifetime,
        token: None,
        locale,
        asker,
        claim: None,
        newest: None,
    };
    let asked = wiring.asking().ask(wish).await?;
    asked.map_err(|unasked| Failure::Refused(Refusal::from(unasked)))
}

async fn holder(wiring: &Wiring, principal: &Principal) -> Result<Account> {
    let account = wiring
        .store
        .read()
        .accounts()
        .by_id(&principal.account)
        .await?;
    account
        .filter(|account| !account.disabled)
        .ok_or(Failure::Refused(Refusal::PrincipalUnknown))
}
