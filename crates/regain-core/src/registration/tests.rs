//! Promises of the flow, by command.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use futures_executor::block_on;

use super::{
    Complete, Completed, Invite, Issued, Opening, Policy, Refusal, Renew, Request, Requested,
    Standing,
};
use crate::{
    account::{Account, AccountId},
    asking::Asker,
    deliver::Outgoing,
    email_address::EmailAddress,
    locale::Locale,
    stage::{
        DELIVERED, Door, MINUTE, NEW, OLD, REVEALED, Stage, Turn, account, administrator, password,
        refusal,
    },
    token::{Purpose, State, Token},
};

mod approving;
mod asking;
mod completing;
mod elsewhere;
mod inviting;
mod races;
mod refused;
mod renewing;

const DAY: Duration = Duration::from_hours(24);
const HERS: &str = "grace@example.org";
const REGISTER: &str = "registration/register";
const INVITATION: &str = "registration/invitation";
const TAKEN: &str = "registration/taken";
const APPROVED: &str = "registration/approved";

fn open_to(opening: Opening) -> Stage {
    let policy = Policy {
        opening,
        ..Policy::default()
    };
    Stage::with(|builder| builder.registration(policy))
}

fn open() -> Stage {
    open_to(Opening::Anybody)
}

fn address(text: &str) -> EmailAddress {
    text.parse().unwrap()
}

fn request(stage: &Stage, text: &str) -> super::Result<Requested> {
    let command = Request {
        address: address(text),
        locale: None,
    };
    let flow = stage.regain.registration();
    block_on(flow.request(command, Asker::default()))
}

fn invitation(text: &str) -> Invite {
    Invite {
        address: address(text),
        standing: Standing::Invited,
        terms: DELIVERED,
        locale: None,
    }
}

fn invite(stage: &Stage, command: Invite) -> super::Result<Issued> {
    let flow = stage.regain.registration();
    block_on(flow.invite(command, &administrator("root")))
}

/// With nothing that is optional.
fn command(token: &Token) -> Complete {
    Complete {
        token: token.clone(),
        password: password(NEW),
        username: None,
        name: None,
        locale: None,
        time_zone: None,
    }
}

fn complete(stage: &Stage, command: Complete) -> super::Result<Completed> {
    block_on(stage.regain.registration().complete(command))
}

fn approve(stage: &Stage, id: &AccountId) -> super::Result<Account> {
    let flow = stage.regain.registration();
    block_on(flow.approve(id, &administrator("root")))
}

fn renew(stage: &Stage, token: &Token) -> super::Result<Duration> {
    let token = token.clone();
    let flow = stage.regain.registration();
    block_on(flow.renew(Renew { token }, Asker::default()))
}

fn is_renewable(stage: &Stage, token: &Token) -> bool {
    let token = token.clone();
    block_on(stage.regain.registration().is_renewable(&Renew { token })).unwrap()
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

/// A link to [`HERS`] that somebody asked for and got.
fn link(stage: &Stage) -> Token {
    request(stage, HERS).unwrap();
    deliver(stage);
    letter(stage, REGISTER).token()
}

fn invited(stage: &Stage) -> Token {
    invite(stage, invitation(HERS)).unwrap();
    deliver(stage);
    letter(stage, INVITATION).token()
}

fn account_of(stage: &Stage, text: &str) -> Option<Account> {
    let login = crate::stage::login(text);
    block_on(stage.regain.find_account(&login)).unwrap()
}

/// What became of the tokens, oldest first.
fn states(stage: &Stage) -> Vec<State> {
    let records = stage.store.records().into_iter();
    records.map(|record| record.state).collect()
}
