//! What a change does, and what it refuses.

use super::*;
use crate::{
    event::AfterCommit,
    violation::{Field, Rule, Violation},
};

#[test]
fn the_new_password_works_and_this_session_lives_on() {
    let stage = Stage::new();
    let link = stage.token();
    let ada = stage.principal("ada");
    stage.principal("ada");
    stage.principal("ada");
    let before = stage.store.account("ada").stamp;
    let stamped = stage.session_stamp("ada");
    let changed = change(&stage, &ada, OLD, NEW).unwrap();
    assert_eq!(changed.sessions_revoked, Some(2));
    assert_eq!(changed.session_stamp, Some(stage.session_stamp("ada")));
    assert_ne!(changed.session_stamp, Some(stamped));
    let sessions = stage.store.sessions();
    assert_eq!(sessions.len(), 1);
    assert_eq!(Some(&sessions[0].id), ada.session.as_ref());
    assert_ne!(stage.store.account("ada").stamp, before);
    assert!(stage.sign_in("ada", NEW).is_ok() && stage.sign_in("ada", OLD).is_err());
    assert!(!stage.redeems(&link), "links that were out are dead");
}

#[test]
fn a_caller_without_a_session_ends_all_of_them() {
    let stage = Stage::new();
    stage.principal("ada");
    let basic = crate::stage::administrator("ada");
    let stamp = stage.session_stamp("ada");
    let changed = change(&stage, &basic, OLD, NEW).unwrap();
    assert_eq!(
        (changed.sessions_revoked, changed.session_stamp),
        (Some(1), None)
    );
    assert_ne!(stage.session_stamp("ada"), stamp);
}

#[test]
fn the_person_is_told_and_the_event_recorded() {
    let stage = Stage::new();
    let ada = stage.principal("ada");
    change(&stage, &ada, OLD, NEW).unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.subjects(), [NOTICE]);
    assert_eq!(stage.mailbox.last().to.as_str(), "ada@example.org");
    assert!(!stage.mailbox.last().content.text.contains("https://"));
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "password_changed");
    assert_eq!(stage.heard.kinds(), ["password_changed", "message_sent"]);
}

#[test]
fn the_person_is_told_in_the_language_that_was_asked_for() {
    let stage = Stage::new();
    let command = Change {
        locale: crate::locale::Locale::parse("de"),
        ..command(OLD, NEW)
    };
    let (flow, ada) = (stage.regain.password_change(), stage.principal("ada"));
    block_on(flow.change(command, &ada, Asker::default())).unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.last().content.locale.as_str(), "de");
}

#[test]
fn a_hook_that_fails_is_told_and_the_change_stands() {
    let stage = Stage::new();
    stage
        .heard
        .failing
        .store(true, std::sync::atomic::Ordering::SeqCst);
    let changed = change(&stage, &stage.principal("ada"), OLD, NEW).unwrap();
    assert_eq!(changed.after_commit, AfterCommit::HookFailed);
    assert!(stage.sign_in("ada", NEW).is_ok());
}

#[test]
fn a_host_may_tell_nobody() {
    let policy = Policy {
        notify: false,
        ..Policy::default()
    };
    let stage = Stage::with(|builder| builder.password_change(policy));
    change(&stage, &stage.principal("ada"), OLD, NEW).unwrap();
    assert_eq!(stage.deliver(), 0);
}

#[test]
fn a_wrong_current_password_changes_nothing() {
    let stage = Stage::new();
    let ada = stage.principal("ada");
    let refused = refusal(change(&stage, &ada, "a wrong oak by the river", NEW));
    assert_eq!(refused, Refusal::CurrentPasswordWrong);
    assert!(stage.sign_in("ada", OLD).is_ok());
    assert_eq!(stage.store.sessions().len(), 1);
    assert_eq!(stage.heard.kinds(), ["current_password_wrong"]);
    assert!(stage.store.messages().is_empty());
}

#[test]
fn an_account_without_a_password_has_no_current_one() {
    let stage = Stage::new();
    stage.store.replace_hash("ada", None);
    for guess in ["", OLD, "regain"] {
        let refused = refusal(change(&stage, &stage.principal("ada"), guess, NEW));
        assert_eq!(refused, Refusal::CurrentPasswordWrong);
    }
}

#[test]
fn a_disabled_or_vanished_account_is_unknown() {
    let stage = Stage::new();
    let ada = stage.principal("ada");
    let mut row = stage.store.account("ada");
    row.account.disabled = true;
    stage.store.replace_account(row);
    assert_eq!(
        refusal(change(&stage, &ada, OLD, NEW)),
        Refusal::AccountUnknown
    );
    stage.store.remove_account(&ada.account);
    assert_eq!(
        refusal(change(&stage, &ada, OLD, NEW)),
        Refusal::AccountUnknown
    );
}

#[test]
fn violations_are_told_all_at_once() {
    let stage = Stage::new();
    let ada = stage.principal("ada");
    let command = Change {
        confirmation: Some(password(NEW)),
        ..command(OLD, "plum tract")
    };
    let flow = stage.regain.password_change();
    let refused = refusal(block_on(flow.change(command, &ada, Asker::default())));
    let Refusal::Unacceptable(violations) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(
        violations,
        [
            Violation {
                field: Field::Password,
                rule: Rule::MinLength { min: 15 }
            },
            Violation {
                field: Field::PasswordConfirmation,
                rule: Rule::Confirmation
            },
        ]
    );
}

#[test]
fn a_corrupt_stored_hash_is_the_operators_fault() {
    let stage = Stage::new();
    stage.store.replace_hash("ada", Some("$scrypt$corrupt"));
    let fault = fault(change(&stage, &stage.principal("ada"), OLD, NEW));
    assert_eq!(fault.kind(), crate::error::ErrorKind::Hash);
    assert!(
        !fault.to_string().contains("corrupt$") && !fault.to_string().contains(OLD),
        "{fault}"
    );
}

/// Runs a change, and `meanwhile` while it hashes.
fn change_while(meanwhile: impl FnOnce(&mut crate::store::NewAccount)) -> (Stage, Refusal) {
    let gate = Arc::new(Gate::default());
    let stage = Stage::with(|builder| builder.hasher(gate.clone()));
    let ada = stage.principal("ada");
    let flow = stage.regain.password_change();
    let mut changing = Box::pin(flow.change(command(OLD, NEW), &ada, Asker::default()));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(changing.as_mut().poll(&mut context).is_pending());
    let mut row = stage.store.account("ada");
    meanwhile(&mut row);
    stage.store.replace_account(row);
    gate.open();
    let refused = refusal(block_on(changing));
    (stage, refused)
}

#[test]
fn a_password_that_somebody_else_changed_meanwhile_stays() {
    let changed = crate::account::Stamp::new("changed");
    let (stage, refused) = change_while(|row| row.stamp = changed.clone());
    assert_eq!(refused, Refusal::CurrentPasswordWrong);
    assert_eq!(stage.store.account("ada").stamp, changed);
    assert_eq!(stage.store.sessions().len(), 1);
}

#[test]
fn an_account_that_is_shut_meanwhile_stays_as_it_is() {
    let (stage, _) = change_while(|row| row.account.disabled = true);
    assert_eq!(stage.store.account("ada").stamp.as_str(), "stamp of ada");
    assert_eq!(stage.store.sessions().len(), 1);
}

#[test]
fn a_store_that_fails_changes_nothing() {
    // The units of work: charge, refund, commit.
    for failing in 0..3 {
        let first = Stage::new();
        let door = crate::stage::Door::to(&first.store);
        let stage = Stage::over(first.store, door.clone(), |builder| builder);
        let ada = stage.principal("ada");
        for _ in 0..failing {
            door.then(crate::stage::Turn::AtOnce);
        }
        door.then(crate::stage::Turn::Never);
        assert!(fault(change(&stage, &ada, OLD, NEW)).is_store());
        assert!(stage.sign_in("ada", OLD).is_ok());
        assert!(change(&stage, &ada, OLD, NEW).is_ok());
    }
}
