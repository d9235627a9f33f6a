//! Making the account.

use super::{ACCEPTED, Opening, Refusal, Result};
use crate::{
    account::{Account, AccountId, Login, Stamp, Username},
    credential,
    error::Failure,
    event::{AfterCommit, Event, Kind},
    header_text::is_forbidden,
    locale::Locale,
    password::{Password, PasswordHash},
    session::{self, Revoke},
    store::{FindAccounts, FindTokens, NewAccount, UnitOfWork},
    timestamp::{self, Timestamp},
    token::{
        Purpose, Record, Subject, Token,
        liveness::{self, Liveness},
    },
    violation::{Field, Rule, Violation},
    wiring::Wiring,
};

/// The longest name to be greeted by.
const LONGEST_NAME: usize = 200;

/// Makes an account for the address of a token.
#[derive(Clone, Debug)]
pub struct Complete {
    /// The token.
    pub token: Token,
    /// The password.
    pub password: Password,
    /// The name to sign in with, where the application has such.
    pub username: Option<String>,
    /// The name to be greeted by.
    pub name: Option<String>,
    /// The language that the person chose.
    pub locale: Option<Locale>,
    /// The person's IANA time zone.
    pub time_zone: Option<String>,
}

impl Complete {
    /// The rules that it breaks, but for those of the password, whoever the token is for: a caller that has none can be told
    /// everything at once.
    pub fn violations(&self) -> Vec<Violation> {
        let mut violations = Vec::new();
        let mut refuse = |field, rule| violations.push(Violation::new(field, rule));
        let username = self.username.as_deref().map(str::parse::<Username>);
        if username.is_some_and(|parsed| parsed.is_err()) {
            refuse(Field::Username, Rule::Username);
        }
        if let Some(name) = &self.name {
            if name.chars().any(is_forbidden) {
                refuse(Field::Name, Rule::ControlCharacter);
            }
            if name.chars().count() > LONGEST_NAME {
                refuse(Field::Name, Rule::MaxLength { max: LONGEST_NAME });
            }
        }
        let zone = self.time_zone.as_deref();
        if zone.is_some_and(|zone| !timestamp::is_time_zone(zone)) {
            refuse(Field::TimeZone, Rule::TimeZone);
        }
        violations
    }
}

/// There is an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completed {
    /// The account.
    pub account: Account,
    /// What became of the host's hooks.
    pub after_commit: AfterCommit,
}

/// Everything that can refuse without spending comes before the hash; everything that spends is one commit.
pub(super) async fn complete(wiring: &Wiring, command: Complete) -> Result<Completed> {
    let record = live(wiring, &command).await?;
    let account = judge(wiring, &command, &record)?;
    free(wiring, &record, &account).await?;
    let permit = wiring.hashing.permit().await?;
    // Waiting for the permit took time: what is dead by now must not cost a hash.
    let record = live(wiring, &command).await?;
    let hash = permit.hash(command.password).await?;
    commit(wiring, &record, account, hash).await
}

async fn live(wiring: &Wiring, command: &Complete) -> Result<Record> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    let found = liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now)
        .await?
        .ok_or(Failure::Refused(Refusal::TokenInvalid))?;
    let opening = wiring.settings.registration.opening;
    match (found.liveness(now), &found.record.subject) {
        (Liveness::Live, Subject::Address { inviter }) if !opening.admits(inviter.is_some()) => {
            Err(Failure::Refused(Refusal::Closed))
        }
        (Liveness::Live, Subject::Address { .. }) => Ok(found.record),
        (Liveness::Expired, _) => Err(Failure::Refused(Refusal::TokenExpired)),
        _ => Err(Failure::Refused(Refusal::TokenInvalid)),
    }
}

/// The account as it will be: its address is the one that was proven, and nobody gives themselves a scope.
fn account(
    wiring: &Wiring,
    command: &Complete,
    username: Option<Username>,
    record: &Record,
) -> Account {
    let now = wiring.clock.now();
    let invited = matches!(&record.subject, Subject::Address { inviter: Some(_) });
    let approval = wiring.settings.registration.opening == Opening::Approved;
    Account {
        id: AccountId::fresh(now, &*wiring.entropy),
        username,
        email: record.address.clone(),
        email_verified_at: Some(now),
        name: command.name.clone(),
        locale: command.locale.clone(),
        time_zone: command.time_zone.clone(),
        scopes: Vec::new(),
        disabled: approval && !invited,
        created_at: now,
    }
}

fn judge(wiring: &Wiring, command: &Complete, record: &Record) -> Result<Account> {
    let username = command
        .username
        .as_deref()
        .and_then(|name| name.parse().ok());
    let account = account(wiring, command, username, record);
    let mut violations = credential::judge(&wiring.settings, &account, &command.password, None);
    violations.extend(command.violations());
    if violations.is_empty() {
        Ok(account)
    } else {
        Err(Failure::Refused(Refusal::Unacceptable(violations)))
    }
}

/// Nobody waits for a hash to learn that the name is taken. Judged again in the transaction.
async fn free(wiring: &Wiring, record: &Record, account: &Account) -> Result<()> {
    let store = wiring.store.read();
    let now = wiring.clock.now();
    let found = (store.accounts(), store.tokens());
    if standing(found, record, now).await?.is_some() {
        return Ok(());
    }
    let Some(username) = account.username.clone() else {
        return Ok(());
    };
    let login = Login::Username(username);
    match store.accounts().by_login(&login).await? {
        Some(_) => Err(Failure::Refused(Refusal::UsernameTaken)),
        None => Ok(()),
    }
}

/// The account that this very token has made already, should its redemption have got as far as the host's accounts and no
/// further; none where the address is free.
async fn standing(
    (accounts, tokens): (&dyn FindAccounts, &dyn FindTokens),
    record: &Record,
    now: Timestamp,
) -> Result<Option<(Account, Stamp)>> {
    let Some(id) = credential::owner((accounts, tokens), &record.address, now).await? else {
        return Ok(None);
    };
    let account = accounts.by_id(&id).await?;
    let credentials = accounts.credentials(&id).await?;
    let standing = account.zip(credentials.map(|held| held.stamp));
    match standing.filter(|(_, stamp)| record.has_written(stamp)) {
        Some(standing) => Ok(Some(standing)),
        None => Err(Failure::Refused(Refusal::EmailTaken)),
    }
}

async fn commit(
    wiring: &Wiring,
    record: &Record,
    account: Account,
    hash: PasswordHash,
) -> Result<Completed> {
    let at = wiring.clock.now();
    let work = wiring.store.begin().await?;
    let spent = work
        .tokens()
        .consume(record.id, record.purpose, &record.secret_hash, at)
        .await?;
    if !spent {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    }
    let account = create(wiring, &*work, record, (account, hash), at).await?;
    begin_anew(wiring, &*work, &account.id, at).await?;
    let event = Event {
        at,
        kind: Kind::Registered,
        account: Some(account.id.clone()),
        actor: None,
        token: Some(record.id),
    };
    work.events().record(&event).await?;
    work.commit().await?;
    let after_commit = wiring.tell(&event);
    Ok(Completed {
        account,
        after_commit,
    })
}

/// Makes the account, and answers it as it is.
async fn create(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    record: &Record,
    (account, hash): (Account, PasswordHash),
    at: Timestamp,
) -> Result<Account> {
    let accounts = work.accounts();
    let stamp = record.next_stamp(&*wiring.entropy);
    if let Some((made, expected)) = standing((accounts, work.tokens()), record, at).await? {
        // Whoever comes again has the password that they gave last.
        let (id, password) = (&made.id, Some(&hash));
        let written = accounts.set_password(id, &expected, password, &stamp);
        let made = written.await?.then_some(made);
        return made.ok_or(Failure::Refused(Refusal::TokenInvalid));
    }
    let password = Some(hash);
    let new = NewAccount {
        account,
        password,
        stamp,
    };
    let created = accounts.create(&new).await?;
    let id = created.ok_or(Failure::Refused(Refusal::UsernameTaken))?;
    Ok(Account { id, ..new.account })
}

/// Nobody is signed in to a new account, and no link leads to it: its id may have been that of somebody who is gone, and who
/// began to register may not be who completes it.
async fn begin_anew(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    id: &AccountId,
    at: Timestamp,
) -> Result<()> {
    work.tokens()
        .supersede_siblings(id, &Purpose::ALL, None, at)
        .await?;
    session::revoke(wiring, work, id, &Revoke::All).await?;
    Ok(())
}
