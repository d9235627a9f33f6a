//! Promises of codes.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use futures_executor::block_on;

use super::{Code, Exchange, FlowId, Policy};
use crate::{
    asking::Asker,
    email_address::EmailAddress,
    error::{Error, Failure},
    registration::{self, Complete, Opening, Refusal, Request},
    stage::{NEW, Stage, password},
    token::{Purpose, Token},
};

mod bounds;
mod exchanging;
mod shapes;
mod spending;

const HERS: &str = "grace@example.org";
const REGISTRATION: &[Purpose] = &[Purpose::Registration];
const DAY: Duration = Duration::from_hours(24);

fn open() -> Stage {
    with(Policy::default())
}

fn with(codes: Policy) -> Stage {
    let policy = registration::Policy {
        opening: Opening::Anybody,
        ..registration::Policy::default()
    };
    Stage::with(|builder| builder.registration(policy).codes(codes))
}

fn flow(stage: &Stage) -> FlowId {
    stage.regain.codes().fresh_flow()
}

fn asker(flow: &FlowId) -> Asker {
    Asker {
        flow: Some(flow.clone()),
        ..Asker::default()
    }
}

/// Asks to register, and has the message sent.
fn ask(stage: &Stage, address: &str, flow: &FlowId) {
    let address: EmailAddress = address.parse().unwrap();
    let command = Request {
        address,
        locale: None,
    };
    let registration = stage.regain.registration();
    block_on(registration.request(command, asker(flow))).unwrap();
    while stage.deliver() > 0 {}
}

/// The code of a message that was asked for in `flow`.
fn code(stage: &Stage, flow: &FlowId) -> Code {
    ask(stage, HERS, flow);
    stage.mailbox.last().code().expect("a code")
}

/// One that is not `code`.
fn wrong(code: &Code) -> Code {
    let number: u64 = code.expose_secret().parse().unwrap();
    Code::of(number + 1)
}

fn try_exchange(
    stage: &Stage,
    flow: &FlowId,
    code: &Code,
    accepted: &[Purpose],
) -> Result<Option<Token>, Error> {
    let (flow, code) = (flow.clone(), code.clone());
    block_on(
        stage
            .regain
            .codes()
            .exchange(Exchange { flow, code }, accepted),
    )
}

fn exchange(stage: &Stage, flow: &FlowId, code: &Code) -> Option<Token> {
    try_exchange(stage, flow, code, REGISTRATION).unwrap()
}

fn complete(stage: &Stage, token: Token) -> Result<(), Failure<Refusal>> {
    let complete = Complete {
        token,
        password: password(NEW),
        username: None,
        name: None,
        locale: None,
        time_zone: None,
    };
    block_on(stage.regain.registration().complete(complete)).map(drop)
}

/// How often this was told of.
fn told(stage: &Stage, kind: &str) -> usize {
    let kinds = stage.heard.kinds().into_iter();
    kinds.filter(|told| *told == kind).count()
}
