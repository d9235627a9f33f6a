//! Starting a reset on an administrator's behalf.

use super::{Refusal, Result};
use crate::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    cooldown::{Flow, Key, Reservation},
    credential,
    error::Failure,
    event::{Event, Kind as EventKind},
    locale::Locale,
    outbox::{Intent, Kind},
    principal::Principal,
    store::UnitOfWork,
    timestamp::Timestamp,
    token::{Issued, Purpose, Record, Subject, Terms, carried},
    wiring::Wiring,
};

/// Makes a token for somebody else.
#[derive(Clone, Debug)]
pub struct Issue {
    /// For whom.
    pub whose: For,
    /// Who gets it, and for how long.
    pub terms: Terms,
    /// Whether the old password stops working at once.
    pub lock_password: bool,
    /// Whether it is refused while somebody must wait to ask for the same account.
    pub heeds_cooldown: bool,
    /// The language of the message.
    pub locale: Option<Locale>,
}

/// How an administrator names an account.
#[derive(Clone, Debug)]
pub enum For {
    /// By address or username.
    Login(Login),
    /// By id.
    Account(AccountId),
}

pub(super) async fn issue(
    wiring: &Wiring,
    command: Issue,
    principal: &Principal,
) -> Result<Issued> {
    let terms = &command.terms;
    let judged = terms.judge(wiring, Purpose::PasswordReset, principal);
    judged.map_err(|unfit| Failure::Refused(unfit.into()))?;
    let now = wiring.clock.now();
    // Another replica may have rotated the keys: a link must not be made with one that is dead.
    wiring.authority.reload(wiring.store.read(), now).await?;
    let work = wiring.store.begin().await?;
    let (account, credentials) = find(&*work, &command.whose).await?;
    if command.heeds_cooldown {
        wait(wiring, &*work, &command.whose, &account, now).await?;
    }
    let stamp = if command.lock_password {
        if account.id == principal.account {
            return Err(Failure::Refused(Refusal::AccessDenied));
        }
        credential::lock(wiring, &*work, &account, &credentials.stamp, now).await?
    } else {
        credentials.stamp
    };
    // Whatever was asked for before and still waits is older than this, and must not end it.
    let (from, until) = (now, now);
    let key = Key::account(Flow::Reset, &account.id);
    work.cooldowns()
        .reserve(&Reservation { key, from, until })
        .await?;
    let record = record(wiring, &command, &account, stamp, now);
    carried::replace(&*work, &record, now).await?;
    if command.terms.deliver {
        let kind = Kind::PasswordResetByAdministrator;
        let intent = Intent {
            // The reader's language, never that of the administrator's browser.
            requested_locale: command.locale.clone(),
            ..Intent::carrying(kind, &account.id, &record, now, &*wiring.entropy)
        };
        work.outbox().add(&intent, None).await?;
    }
    let event = Event {
        at: now,
        kind: EventKind::PasswordResetIssued,
        account: Some(account.id),
        actor: Some(principal.account.clone()),
        token: Some(record.id),
    };
    work.events().record(&event).await?;
    let issued = command.terms.told(wiring, &record)?;
    work.commit().await?;
    wiring.wake_courier();
    wiring.tell(&event);
    Ok(issued)
}

/// Takes the cooldown of whoever asks for the same.
async fn wait(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    whose: &For,
    account: &Account,
    now: Timestamp,
) -> Result<()> {
    let asked = match whose {
        For::Login(login) => login.clone(),
        For::Account(_) => Login::Email(account.email.clone()),
    };
    let reservation = Reservation {
        key: Key::asked(Flow::Reset, &asked),
        from: now,
        until: now + wiring.settings.cooldown,
    };
    match work.cooldowns().reserve(&reservation).await? {
        None => Ok(()),
        Some(until) => Err(Failure::Refused(Refusal::CoolingDown {
            remaining: now.until(until),
        })),
    }
}

async fn find(work: &dyn UnitOfWork, whose: &For) -> Result<(Account, Credentials)> {
    let account = match whose {
        For::Login(login) => work.accounts().by_login(login).await?,
        For::Account(id) => work.accounts().by_id(id).await?,
    };
    let account = account.ok_or(Failure::Refused(Refusal::AccountUnknown))?;
    let credentials = work.accounts().credentials(&account.id).await?;
    Ok((
        account,
        credentials.ok_or(Failure::Refused(Refusal::AccountUnknown))?,
    ))
}

fn record(
    wiring: &Wiring,
    command: &Issue,
    account: &Account,
    stamp: Stamp,
    now: Timestamp,
) -> Record {
    let subject = Subject::Credentials(account.id.clone(), stamp);
    let lifetime = command
        .terms
        .expires_in
        .unwrap_or(wiring.settings.password_reset.lifetime);
    let what = (Purpose::PasswordReset, lifetime);
    let record = carried::fresh(wiring, subject, &account.email, what, now);
    command.terms.on(record)
}
