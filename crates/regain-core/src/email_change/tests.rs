//! Promises of the flow, by command.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use futures_executor::block_on;

use super::{
    Confirm, Confirmation, Confirmed, Issue, Issued, Policy, Refusal, Renew, Request, Requested,
    Revert, Reverted, Revocation, Taken,
};
use crate::{
    account::AccountId,
    asking::Asker,
    deliver::Outgoing,
    email_address::EmailAddress,
    principal::Principal,
    stage::{
        DELIVERED, Door, MINUTE, NEW, OLD, REVEALED, Stage, Turn, account, administrator, password,
        redeem, refusal,
    },
    token::{Purpose, Record, State, Token},
};

mod asking;
mod both;
mod confirming;
mod elsewhere;
mod issuing;
mod races;
mod renewing;
mod reserving;
mod reverting;
mod reverts;
mod taken;

const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);
const HERS: &str = "ada@example.org";
const NEXT: &str = "ada@example.net";
const CONFIRM: &str = "email_change/confirm";
const APPROVE: &str = "email_change/approve";
const ASKED: &str = "email_change/asked";
const CHANGED: &str = "email_change/changed";
const REVERTED: &str = "email_change/reverted";
const TAKEN: &str = "registration/taken";
const RESET: &str = "password_reset/reset";

fn address(text: &str) -> EmailAddress {
    text.parse().unwrap()
}

fn to(text: &str) -> Request {
    Request {
        address: address(text),
        current_password: Some(password(OLD)),
        taken: Taken::Untold,
        locale: None,
    }
}

/// As whoever has just signed in with the password.
fn request(stage: &Stage, who: &str, command: Request) -> super::Result<Requested> {
    let principal = Principal {
        authenticated_at: stage.now(),
        ..stage.principal(who)
    };
    request_as(stage, &principal, command)
}

fn request_as(stage: &Stage, who: &Principal, command: Request) -> super::Result<Requested> {
    let flow = stage.regain.email_change();
    block_on(flow.request(command, who, Asker::default()))
}

fn issue(stage: &Stage, command: Issue) -> super::Result<Issued> {
    let flow = stage.regain.email_change();
    block_on(flow.issue(command, &administrator("root")))
}

/// For `ada`, shown to the administrator.
fn revealed(text: &str) -> Issue {
    Issue {
        account: AccountId::new("ada"),
        address: address(text),
        terms: REVEALED,
        locale: None,
    }
}

fn confirm(stage: &Stage, token: &Token) -> super::Result<Confirmed> {
    let token = token.clone();
    block_on(stage.regain.email_change().confirm(Confirm { token }))
}

fn revert(stage: &Stage, token: &Token) -> super::Result<Reverted> {
    let token = token.clone();
    block_on(stage.regain.email_change().revert(Revert { token }))
}

fn renew(stage: &Stage, token: &Token) -> super::Result<Duration> {
    let token = token.clone();
    let flow = stage.regain.email_change();
    block_on(flow.renew(Renew { token }, Asker::default()))
}

/// Until nothing is owed any more.
fn deliver(stage: &Stage) {
    while stage.deliver() > 0 {}
}

/// The last letter from this template.
#[track_caller]
fn letter(stage: &Stage, template: &str) -> Outgoing {
    let mut letters = stage.mailbox.letters();
    letters.retain(|letter| letter.content.subject.as_str() == template);
    letters.pop().expect(template)
}

/// A link to `text` that `ada` asked for and got.
fn link(stage: &Stage, text: &str) -> Token {
    request(stage, "ada", to(text)).unwrap();
    deliver(stage);
    let letter = letter(stage, CONFIRM);
    assert_eq!(letter.to, address(text));
    letter.token()
}

/// A change of `ada`'s that was asked for and confirmed. Answers the link to take it back.
fn change(stage: &Stage, text: &str) -> Token {
    let token = link(stage, text);
    confirm(stage, &token).unwrap();
    deliver(stage);
    letter(stage, CHANGED).token()
}

fn held_by(stage: &Stage, who: &str) -> EmailAddress {
    stage.store.account(who).account.email
}

#[track_caller]
fn holds(stage: &Stage, who: &str, text: &str) {
    assert_eq!(held_by(stage, who), address(text));
}

fn bob(stage: &Stage) {
    stage.add(account("bob", "bob@example.org", Some("bob")));
}

/// What became of the tokens of one purpose, oldest first.
fn states(stage: &Stage, purpose: Purpose) -> Vec<State> {
    let records = stage.store.records().into_iter();
    let its = records.filter(|record| record.purpose == purpose);
    its.map(|record| record.state).collect()
}

/// Whether they are still live, oldest first.
fn living(stage: &Stage, purpose: Purpose) -> Vec<bool> {
    let states = states(stage, purpose).into_iter();
    states.map(|state| state == State::Live).collect()
}

fn shut(stage: &Stage, id: &str) {
    let mut row = stage.store.account(id);
    row.account.disabled = true;
    stage.store.replace_account(row);
}

fn both() -> Stage {
    let policy = Policy {
        confirmation: Confirmation::BothAddresses,
        ..Policy::default()
    };
    Stage::with(|builder| builder.email_change(policy))
}
