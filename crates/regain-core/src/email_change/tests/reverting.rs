//! Taking a change back.

use super::*;
use crate::{keyring::Rotation, regain::Regain, stage::APPLICATION_KEY, token::Ring};

/// Everything that follows: the address, the sessions, the password, and the way back in.
fn is_taken_back(stage: &Stage, token: &Token) {
    stage.principal("ada");
    let stamp = stage.session_stamp("ada");
    let reverted = revert(stage, token).unwrap();
    assert_eq!(reverted.account, AccountId::new("ada"));
    assert_eq!(reverted.address, address(HERS));
    holds(stage, "ada", HERS);
    let proven = stage.store.account("ada").account.email_verified_at;
    assert_eq!(proven, Some(stage.now()), "who has the link reads there");
    assert!(stage.store.sessions().is_empty());
    assert_ne!(stage.session_stamp("ada"), stamp);
    assert!(stage.store.account("ada").password.is_none());
    assert!(stage.sign_in("ada", OLD).is_err());
    assert_eq!(stage.heard.kinds().last(), Some(&"email_change_reverted"));

    let sent = stage.mailbox.letters().len();
    deliver(stage);
    let letters = stage.mailbox.letters().split_off(sent);
    let mut subjects: Vec<_> = letters
        .iter()
        .map(|letter| letter.content.subject.as_str())
        .collect();
    subjects.sort_unstable();
    assert_eq!(subjects, [REVERTED, RESET]);
    assert!(letters.iter().all(|letter| letter.to == address(HERS)));
    stage
        .redeem(redeem(&letter(stage, RESET).token(), NEW))
        .unwrap();
    assert!(stage.sign_in(HERS, NEW).is_ok());
}

#[test]
fn before_it_was_confirmed() {
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    is_taken_back(&stage, &letter(&stage, ASKED).token());
    assert_eq!(refusal(confirm(&stage, &token)), Refusal::TokenInvalid);
    holds(&stage, "ada", HERS);
}

#[test]
fn after_it_was_confirmed() {
    let stage = Stage::new();
    let back = change(&stage, NEXT);
    stage.pass(HOUR);
    is_taken_back(&stage, &back);
    assert!(stage.sign_in(NEXT, NEW).is_err());
}

#[test]
fn by_the_first_notice_too() {
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    let back = letter(&stage, ASKED).token();
    confirm(&stage, &token).unwrap();
    deliver(&stage);
    is_taken_back(&stage, &back);
    let again = revert(&stage, &letter(&stage, CHANGED).token());
    assert_eq!(refusal(again), Refusal::TokenInvalid, "once");
}

#[test]
fn whatever_became_of_the_password_meanwhile() {
    let stage = Stage::new();
    let back = change(&stage, NEXT);
    stage.request(NEXT).unwrap();
    deliver(&stage);
    let theirs = letter(&stage, RESET).token();
    let another = "hazel engine over sand";
    stage.redeem(redeem(&theirs, another)).unwrap();
    deliver(&stage);
    is_taken_back(&stage, &back);
}

#[test]
fn with_every_link_that_was_out() {
    let stage = Stage::new();
    let back = change(&stage, NEXT);
    let pending = link(&stage, "other@example.net");
    stage.request(NEXT).unwrap();
    deliver(&stage);
    let theirs = letter(&stage, RESET).token();
    assert!(stage.redeems(&theirs));
    is_taken_back(&stage, &back);
    assert!(!stage.redeems(&theirs));
    assert_eq!(refusal(confirm(&stage, &pending)), Refusal::TokenInvalid);
    holds(&stage, "ada", HERS);
}

#[test]
fn with_a_wish_that_still_waits() {
    let stage = Stage::new();
    let back = change(&stage, NEXT);
    request(&stage, "ada", to("other@example.net")).unwrap();
    revert(&stage, &back).unwrap();
    let sent = stage.mailbox.letters().len();
    deliver(&stage);
    let letters = stage.mailbox.letters().split_off(sent);
    assert!(letters.iter().all(|letter| letter.to == address(HERS)));
    assert_eq!(letters.len(), 2);
}

#[test]
fn until_three_days_after_it_was_asked_for() {
    let end = DAY * 3;
    for (after, works) in [(end - Duration::from_secs(1), true), (end, false)] {
        let stage = Stage::new();
        let back = change(&stage, NEXT);
        stage.pass(after);
        let reverted = revert(&stage, &back);
        if works {
            assert!(reverted.is_ok());
        } else {
            assert_eq!(refusal(reverted), Refusal::TokenExpired);
            holds(&stage, "ada", NEXT);
        }
    }
}

#[test]
fn where_the_host_gave_the_address_away_nothing_is_spent() {
    let stage = Stage::new();
    let back = change(&stage, NEXT);
    stage.add(account("eve", HERS, None));
    assert_eq!(refusal(revert(&stage, &back)), Refusal::EmailTaken);
    holds(&stage, "ada", NEXT);
    assert!(stage.sign_in(NEXT, OLD).is_ok(), "nothing is half done");
    stage.store.remove_account(&AccountId::new("eve"));
    is_taken_back(&stage, &back);
}

#[test]
fn it_survives_a_rotation_with_grace_and_dies_with_the_keys() {
    for (mode, works) in [(Rotation::Grace, true), (Rotation::Invalidate, false)] {
        let stage = Stage::new();
        let back = change(&stage, NEXT);
        stage.pass(MINUTE);
        let operator = stage.regain.administration();
        let root = administrator("root");
        block_on(operator.rotate_keys(Ring::EmailVerification, mode, &root)).unwrap();
        stage.pass(DAY * 2);
        let reverted = revert(&stage, &back);
        if works {
            assert!(reverted.is_ok());
        } else {
            assert_eq!(refusal(reverted), Refusal::TokenInvalid);
            holds(&stage, "ada", NEXT);
        }
    }
}

#[test]
fn a_host_that_sends_nothing_is_no_reason_to_fail() {
    let stage = Stage::new();
    let token = change(&stage, NEXT);
    let (store, clock) = (stage.store.clone(), stage.clock.clone());
    let builder = Regain::builder(store, "Example", "https://example.com", APPLICATION_KEY);
    let silent = block_on(builder.clock(clock).build()).unwrap();
    assert!(block_on(silent.email_change().revert(Revert { token })).is_ok());
    holds(&stage, "ada", HERS);
    assert_eq!(stage.deliver(), 0);
}
