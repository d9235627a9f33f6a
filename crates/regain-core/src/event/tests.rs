//! A host's hook that fails: what happened stands, and the caller is told.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::sync::atomic::Ordering;

use futures_executor::block_on;

use super::AfterCommit;
use crate::{
    account::AccountId,
    asking::Asker,
    email_change, email_verification, password_change, registration, setup,
    stage::{NEW, OLD, REVEALED, Stage, administrator, password, redeem},
    token::Token,
};

/// From now on every hook fails.
fn failing() -> Stage {
    let stage = Stage::new();
    stage.heard.failing.store(true, Ordering::SeqCst);
    stage
}

fn token_for(stage: &Stage, address: &str) -> Token {
    let command = email_change::Issue {
        account: AccountId::new("ada"),
        address: address.parse().unwrap(),
        terms: REVEALED,
        locale: None,
    };
    let issued = block_on(
        stage
            .regain
            .email_change()
            .issue(command, &administrator("root")),
    );
    issued.unwrap().revealed.unwrap().0
}

#[test]
fn a_reset_password_stays_reset() {
    let stage = failing();
    let token = stage.token();
    let redeemed = stage.redeem(redeem(&token, NEW)).unwrap();
    assert_eq!(redeemed.after_commit, AfterCommit::HookFailed);
    assert!(stage.sign_in("ada", NEW).is_ok());
    assert!(!stage.redeems(&token));
}

#[test]
fn a_changed_password_stays_changed() {
    let stage = failing();
    let command = password_change::Change {
        current_password: password(OLD),
        password: password(NEW),
        confirmation: None,
        locale: None,
    };
    let flow = stage.regain.password_change();
    block_on(flow.change(command, &stage.principal("ada"), Asker::default())).unwrap();
    assert!(stage.sign_in("ada", NEW).is_ok());
}

#[test]
fn a_proven_address_stays_proven() {
    let stage = failing();
    let token = token_for(&stage, "ada@example.org");
    let flow = stage.regain.email_verification();
    let verified = block_on(flow.redeem(email_verification::Redeem { token })).unwrap();
    assert_eq!(verified.now, Some(AfterCommit::HookFailed));
    assert!(
        stage
            .store
            .account("ada")
            .account
            .email_verified_at
            .is_some()
    );
}

#[test]
fn a_changed_address_stays_changed_and_a_reverted_one_reverted() {
    let stage = failing();
    let token = token_for(&stage, "ada@example.net");
    let flow = stage.regain.email_change();
    let confirmed = block_on(flow.confirm(email_change::Confirm { token })).unwrap();
    assert_eq!(confirmed.now, Some(AfterCommit::HookFailed));
    let address = || stage.store.account("ada").account.email;
    assert_eq!(address().as_str(), "ada@example.net");
    while stage.deliver() > 0 {}
    let token = stage.mailbox.last_link().token();
    block_on(flow.revert(email_change::Revert { token })).unwrap();
    assert_eq!(address().as_str(), "ada@example.org");
}

#[test]
fn an_account_that_was_made_stays() {
    let stage = failing();
    let invite = registration::Invite {
        address: "grace@example.org".parse().unwrap(),
        standing: registration::Standing::Invited,
        terms: REVEALED,
        locale: None,
    };
    let flow = stage.regain.registration();
    let issued = block_on(flow.invite(invite, &administrator("root"))).unwrap();
    let complete = registration::Complete {
        token: issued.revealed.unwrap().0,
        password: password(NEW),
        username: None,
        name: None,
        locale: None,
        time_zone: None,
    };
    let completed = block_on(flow.complete(complete)).unwrap();
    assert_eq!(completed.after_commit, AfterCommit::HookFailed);
    assert!(stage.sign_in("grace@example.org", NEW).is_ok());
}

#[test]
fn a_set_up_application_stays_set_up() {
    let stage = failing();
    let command = setup::Complete {
        password: password(NEW),
        locale: "de".to_owned(),
        time_zone: "Europe/Berlin".to_owned(),
    };
    let who = administrator("ada");
    let flow = stage.regain.setup();
    let completed = block_on(flow.complete(command, &who, Asker::default())).unwrap();
    assert_eq!(completed.after_commit, AfterCommit::HookFailed);
    assert!(block_on(flow.is_done()).unwrap());
}
