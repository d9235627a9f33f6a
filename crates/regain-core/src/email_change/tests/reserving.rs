//! An old address is its account's until the change can be taken back no more.

use super::*;
use crate::{
    password,
    registration::{self, Opening},
};

const REGISTER: &str = "registration/register";

fn open() -> Stage {
    let policy = registration::Policy {
        opening: Opening::Anybody,
        ..registration::Policy::default()
    };
    let stage = Stage::with(|builder| builder.registration(policy).cooldown(Duration::ZERO));
    bob(&stage);
    stage
}

fn register(stage: &Stage, text: &str) {
    let command = registration::Request {
        address: address(text),
        locale: None,
    };
    let flow = stage.regain.registration();
    block_on(flow.request(command, Asker::default())).unwrap();
    deliver(stage);
}

/// Whether it is free: for a registration, an invitation, a change, and a change by an administrator.
fn free_for(stage: &Stage, text: &str) -> [bool; 4] {
    let sent = |template| {
        let subjects = stage.mailbox.subjects().into_iter();
        subjects.filter(|subject| subject == template).count()
    };
    let links = sent(REGISTER);
    register(stage, text);
    let registered = sent(REGISTER) > links;
    let invitation = registration::Invite {
        address: address(text),
        standing: registration::Standing::Invited,
        terms: REVEALED,
        locale: None,
    };
    let flow = stage.regain.registration();
    let invited = block_on(flow.invite(invitation, &administrator("root")));
    request(stage, "bob", to(text)).unwrap();
    let links = sent(CONFIRM);
    deliver(stage);
    let changed = sent(CONFIRM) > links;
    let command = Issue {
        account: AccountId::new("bob"),
        ..revealed(text)
    };
    [
        registered,
        invited.is_ok(),
        changed,
        issue(stage, command).is_ok(),
    ]
}

#[test]
fn nobody_gets_it_until_the_revert_ends_and_everybody_afterwards() {
    let stage = open();
    change(&stage, NEXT);
    assert_eq!(free_for(&stage, HERS), [false; 4]);
    stage.pass(DAY * 3 - MINUTE);
    assert_eq!(free_for(&stage, HERS), [false; 4]);
    stage.pass(MINUTE);
    assert_eq!(free_for(&stage, HERS), [true; 4]);
}

#[test]
fn what_was_out_before_the_change_does_not_take_it() {
    let stage = open();
    let mut elsewhere = stage.store.account("ada");
    elsewhere.account.email = address("elsewhere@example.org");
    let here = stage.store.account("ada");
    stage.store.replace_account(elsewhere);
    register(&stage, HERS);
    let registration = letter(&stage, REGISTER).token();
    request(&stage, "bob", to(HERS)).unwrap();
    deliver(&stage);
    let bobs = letter(&stage, CONFIRM).token();
    stage.store.replace_account(here);
    change(&stage, NEXT);
    assert_eq!(refusal(confirm(&stage, &bobs)), Refusal::EmailTaken);
    let complete = registration::Complete {
        token: registration,
        password: password::Password::new(NEW.to_owned()),
        username: None,
        name: None,
        locale: None,
        time_zone: None,
    };
    let completed = block_on(stage.regain.registration().complete(complete));
    assert_eq!(refusal(completed), registration::Refusal::EmailTaken);
    holds(&stage, "bob", "bob@example.org");
}

#[test]
fn an_address_that_was_only_asked_for_is_nobodys() {
    let stage = open();
    link(&stage, NEXT);
    assert_eq!(free_for(&stage, NEXT), [true; 4]);
}

#[test]
fn a_spent_revert_reserves_nothing_more() {
    let stage = open();
    let back = change(&stage, NEXT);
    revert(&stage, &back).unwrap();
    deliver(&stage);
    assert_eq!(free_for(&stage, NEXT), [true; 4]);
    assert_eq!(free_for(&stage, HERS), [false; 4], "it is in use");
}
