//! Asking for another address.

use std::time::Duration;

use super::{Confirmation, Refusal, Result};
use crate::{
    account::{Account, AccountId, Credentials, Login},
    asking::{Asker, Wish},
    cooldown::{Flow, Key},
    credential, current_password,
    email_address::EmailAddress,
    error::Failure,
    event::{Event, Kind as EventKind},
    locale::Locale,
    outbox::{Kind, Target},
    password::Password,
    principal::Principal,
    token::{Purpose, Record, Subject, TokenId, carried},
    violation::{Field, Rule, Violation},
    wiring::Wiring,
};

/// Asks for another address for the caller's own account.
#[derive(Clone, Debug)]
pub struct Request {
    /// The address.
    pub address: EmailAddress,
    /// The password in use; none where the contract goes by the recent sign-in alone.
    pub current_password: Option<Password>,
    /// What is said of an address that somebody has.
    pub taken: Taken,
    /// The language of the messages, where the caller names one.
    pub locale: Option<Locale>,
}

/// What is said of an address that somebody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Nothing; its owner is warned.
    Untold,
    /// That it is taken.
    Told,
}

/// Asked, whoever has the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requested {
    /// How long nobody may ask again for the same address.
    pub cooldown: Duration,
}

pub(super) async fn request(
    wiring: &Wiring,
    command: Request,
    principal: &Principal,
    asker: Asker,
) -> Result<Requested> {
    let (account, credentials) = current_password::holder(wiring, principal)
        .await?
        .ok_or(Failure::Refused(Refusal::PrincipalUnknown))?;
    if !principal.is_stepped_up(wiring.clock.now()) {
        return Err(Failure::Refused(Refusal::AccessDenied));
    }
    judge(&command, &account)?;
    if let Some(password) = &command.current_password {
        current_password::check(wiring, &account, &credentials, password)
            .await
            .map_err(Failure::of)?;
    }
    if command.taken == Taken::Told {
        free(wiring, &account.id, &command.address).await?;
    }
    let event = Event {
        at: wiring.clock.now(),
        kind: EventKind::EmailChangeRequested,
        account: Some(account.id.clone()),
        actor: None,
        token: None,
    };
    let cooldown = ask(wiring, account, credentials, command, asker).await?;
    wiring.tell(&event);
    Ok(Requested { cooldown })
}

fn judge(command: &Request, account: &Account) -> Result<()> {
    let given = command.current_password.as_ref();
    let mut violations: Vec<_> = given
        .map(current_password::violations)
        .into_iter()
        .flatten()
        .collect();
    if command.address == account.email {
        violations.push(Violation::new(Field::Email, Rule::Unchanged));
    }
    if violations.is_empty() {
        Ok(())
    } else {
        Err(Failure::Refused(Refusal::Unacceptable(violations)))
    }
}

async fn free(wiring: &Wiring, account: &AccountId, address: &EmailAddress) -> Result<()> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    match credential::owner((store.accounts(), store.tokens()), address, now).await? {
        Some(owner) if owner != *account => Err(Failure::Refused(Refusal::EmailTaken)),
        _ => Ok(()),
    }
}

/// Owes the link. The token is made at once, under the credentials that were proven: whatever changes them ends it, also
/// while it waits.
async fn ask(
    wiring: &Wiring,
    account: Account,
    credentials: Credentials,
    command: Request,
    asker: Asker,
) -> Result<Duration> {
    let subject = Subject::Credentials(account.id.clone(), credentials.stamp);
    let record = record(wiring, subject, &command.address);
    owe(wiring, account, record, command.locale, asker).await
}

/// A token that gives the account this address.
pub(super) fn record(wiring: &Wiring, subject: Subject, address: &EmailAddress) -> Record {
    let policy = &wiring.settings.email_change;
    let what = (Purpose::EmailChange, policy.lifetime);
    let record = carried::fresh(wiring, subject, address, what, wiring.clock.now());
    let partner = match policy.confirmation {
        Confirmation::NewAddress => None,
        Confirmation::BothAddresses => Some(TokenId::fresh(&*wiring.entropy)),
    };
    Record { partner, ..record }
}

/// Owes the message that carries the token.
pub(super) async fn owe(
    wiring: &Wiring,
    account: Account,
    record: Record,
    locale: Option<Locale>,
    asker: Asker,
) -> Result<Duration> {
    let address = record.address.clone();
    let newest = Key::account(Flow::Change, &account.id);
    let wish = Wish {
        counted_on: Key::asked(Flow::Change, &Login::Email(address.clone())),
        kind: Kind::EmailChange,
        target: Target::Account {
            id: account.id,
            address: address.clone(),
        },
        lifetime: record.lifetime(),
        token: Some(record),
        locale,
        asker,
        claim: None,
        newest: Some(newest),
    };
    let asked = wiring.asking().ask(wish).await?;
    asked.map_err(|unasked| Failure::Refused(Refusal::from(unasked)))
}
