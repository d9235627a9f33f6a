//! What a redeem does.

use super::*;
use crate::{
    outbox::State as Owed,
    token::{State, Subject},
};

#[test]
fn the_new_password_works_and_the_old_one_does_not() {
    let stage = Stage::new();
    let token = stage.token();
    let before = stage.store.account("ada");
    let session = stage.principal("ada");
    let redeemed = stage.redeem(redeem(&token, NEW)).unwrap();
    assert_eq!(redeemed.account, AccountId::new("ada"));
    assert_eq!(redeemed.sessions_revoked, Some(1), "{session:?}");
    let after = stage.store.account("ada");
    assert_ne!(before.stamp, after.stamp);
    assert_ne!(before.password, after.password);
    assert!(stage.store.sessions().is_empty());
    assert!(stage.sign_in("ada", NEW).is_ok());
    assert!(stage.sign_in("ada", OLD).is_err());
    assert_eq!(stage.store.records()[0].state, State::Used(stage.now()));
}

#[test]
fn it_works_once() {
    let stage = Stage::new();
    let token = stage.token();
    stage.redeem(redeem(&token, NEW)).unwrap();
    let again = stage.redeem(redeem(&token, "another tractor of plums"));
    assert_eq!(refusal(again), Refusal::TokenInvalid);
    assert!(stage.sign_in("ada", NEW).is_ok());
}

#[test]
fn the_person_is_told_and_the_event_recorded() {
    let stage = Stage::new();
    let token = stage.token();
    stage.redeem(redeem(&token, NEW)).unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.subjects(), [RESET, NOTICE]);
    let notice = stage.mailbox.last();
    assert_eq!(notice.to.as_str(), "ada@example.org");
    assert!(!notice.content.text.contains("https://"));
    let event = stage.store.events().pop().unwrap();
    assert_eq!(
        (event.kind.as_str(), event.at),
        ("password_reset", stage.now())
    );
    assert_eq!(event.token, Some(stage.store.records()[0].id));
    assert_eq!(
        stage.heard.kinds(),
        [
            "password_reset_requested",
            "message_sent",
            "password_reset",
            "message_sent"
        ]
    );
}

#[test]
fn a_notice_is_retried_for_three_days_and_then_given_up() {
    let stage = Stage::new();
    let token = stage.token();
    stage.pass(SECOND);
    stage.redeem(redeem(&token, NEW)).unwrap();
    let busy = crate::stage::Post::Refuse(crate::deliver::Class::Transient);
    for (hours, state) in [(0, Owed::Waiting), (71, Owed::Waiting), (1, Owed::Expired)] {
        stage.mailbox.then(busy);
        stage.pass(MINUTE * 60 * hours);
        stage.deliver();
        assert_eq!(stage.store.messages()[1].state, state);
    }
}

#[test]
fn the_policy_decides_about_sessions_and_notice() {
    let policy = Policy {
        notify: false,
        revocation: Revocation::Keep,
        ..Policy::default()
    };
    let stage = Stage::with(|builder| builder.password_reset(policy));
    let token = stage.token();
    stage.principal("ada");
    let redeemed = stage.redeem(redeem(&token, NEW)).unwrap();
    assert_eq!(redeemed.sessions_revoked, Some(0));
    assert_eq!(stage.store.sessions().len(), 1);
    stage.deliver();
    assert_eq!(stage.mailbox.subjects(), [RESET]);
}

#[test]
fn a_command_may_decide_otherwise_about_sessions() {
    for (revocation, left) in [(Revocation::Keep, 1), (Revocation::All, 0)] {
        let stage = Stage::new();
        stage.add(account("bob", "bob@example.org", None));
        let token = stage.token();
        stage.principal("ada");
        stage.principal("bob");
        let command = redeem(&token, NEW);
        let stamps = || ["ada", "bob"].map(|id| stage.session_stamp(id));
        let before = stamps();
        stage
            .redeem(super::super::Redeem {
                revocation: Some(revocation),
                ..command
            })
            .unwrap();
        assert_eq!(stage.store.sessions().len(), left + 1, "bob's lives on");
        let after = stamps();
        assert_eq!(after[0] == before[0], revocation == Revocation::Keep);
        assert_eq!(after[1], before[1], "bob's lives on");
    }
}

#[test]
fn a_letter_proves_the_address_that_it_went_to() {
    let stage = Stage::new();
    let token = stage.token();
    stage.redeem(redeem(&token, NEW)).unwrap();
    assert_eq!(
        stage.store.account("ada").account.email_verified_at,
        Some(stage.now())
    );
}

#[test]
fn an_address_that_was_proven_before_keeps_its_date() {
    let stage = Stage::new();
    let mut row = stage.store.account("ada");
    row.account.email_verified_at = Some(stage.now());
    stage.store.replace_account(row);
    let token = stage.token();
    stage.pass(MINUTE);
    stage.redeem(redeem(&token, NEW)).unwrap();
    let proven = stage.store.account("ada").account.email_verified_at;
    assert_eq!(proven, Some(crate::stage::morning()));
}

#[test]
fn a_revealed_link_proves_no_address_even_when_it_went_out_too() {
    for deliver in [false, true] {
        let stage = Stage::new();
        let terms = Terms {
            deliver,
            ..REVEALED
        };
        let command = Issue {
            terms,
            ..revealed()
        };
        let issued = issue(&stage, command, &administrator("root")).unwrap();
        let (token, _) = issued.revealed.unwrap();
        stage.redeem(redeem(&token, NEW)).unwrap();
        assert_eq!(stage.store.account("ada").account.email_verified_at, None);
    }
}

#[test]
fn siblings_die_with_it() {
    let stage = Stage::new();
    let token = stage.token();
    let mut sibling = stage.store.records().remove(0);
    sibling.id = crate::token::TokenId::from_bytes([9; 16]);
    stage.store.replace_record(sibling.clone());
    let mut strangers = sibling.clone();
    strangers.id = crate::token::TokenId::from_bytes([10; 16]);
    strangers.subject = Subject::Account(AccountId::new("bob"));
    stage.store.replace_record(strangers);
    stage.redeem(redeem(&token, NEW)).unwrap();
    let records = stage.store.records();
    let state = |byte| {
        records
            .iter()
            .find(|record| record.id.as_bytes() == &[byte; 16])
            .unwrap()
            .state
    };
    assert_eq!(state(9), State::Superseded(stage.now()));
    assert_eq!(state(10), State::Live);
}

#[test]
fn the_login_may_be_any_name_of_the_account() {
    for name in ["ada", "ADA", "Ada@Example.org"] {
        let stage = Stage::new();
        let token = stage.token();
        let command = super::super::Redeem {
            login: Some(login(name)),
            ..redeem(&token, NEW)
        };
        assert!(stage.redeem(command).is_ok(), "{name}");
    }
}

#[test]
fn a_locked_or_corrupt_or_missing_old_password_is_no_obstacle() {
    for hash in [None, Some(""), Some("corrupt"), Some("$2b$99$x")] {
        let stage = Stage::new();
        stage.store.replace_hash("ada", hash);
        let token = stage.token();
        assert!(stage.redeem(redeem(&token, NEW)).is_ok(), "{hash:?}");
        assert!(stage.sign_in("ada", NEW).is_ok());
    }
}
