//! Several changes: who takes back which.

use super::*;
use crate::{deliver::Class, stage::Post};

const THEIRS: &str = "eve@example.net";
const LAST: &str = "eve@example.com";

/// The links back of two changes in a row: to the address that was, and to the one in between.
fn two_changes(between: Duration) -> (Stage, Token, Token) {
    let stage = Stage::new();
    let home = change(&stage, THEIRS);
    stage.pass(between);
    let theirs = change(&stage, LAST);
    assert_eq!(letter(&stage, CHANGED).to, address(THEIRS));
    (stage, home, theirs)
}

#[test]
fn an_earlier_one_ends_the_later_ones() {
    for between in [Duration::ZERO, MINUTE] {
        let (stage, home, theirs) = two_changes(between);
        revert(&stage, &home).unwrap();
        holds(&stage, "ada", HERS);
        assert_eq!(refusal(revert(&stage, &theirs)), Refusal::TokenInvalid);
        holds(&stage, "ada", HERS);
    }
}

/// Whoever changes the address twice within a second must not lock its owner out by taking the second change back.
#[test]
fn a_later_one_leaves_the_earlier_ones() {
    for between in [Duration::ZERO, MINUTE] {
        let (stage, home, theirs) = two_changes(between);
        revert(&stage, &theirs).unwrap();
        holds(&stage, "ada", THEIRS);
        revert(&stage, &home).unwrap();
        holds(&stage, "ada", HERS);
    }
}

/// A slow server at the old address must not make the first change the later one.
#[test]
fn what_is_sent_late_was_not_asked_for_late() {
    let stage = Stage::new();
    let token = link(&stage, THEIRS);
    confirm(&stage, &token).unwrap();
    stage.mailbox.then(Post::Refuse(Class::Transient));
    deliver(&stage);
    stage.pass(Duration::from_secs(2));
    change(&stage, LAST);
    assert_eq!(
        letter(&stage, CHANGED).to,
        address(THEIRS),
        "the other one waits"
    );
    stage.pass(MINUTE);
    deliver(&stage);
    let letters = stage.mailbox.letters();
    let back_to = |text: &str| {
        let mut its = letters.iter().rev().filter(|letter| {
            letter.to == address(text) && letter.content.subject.as_str() == CHANGED
        });
        its.next().expect(text).token()
    };
    revert(&stage, &back_to(HERS)).unwrap();
    assert_eq!(
        refusal(revert(&stage, &back_to(THEIRS))),
        Refusal::TokenInvalid
    );
    holds(&stage, "ada", HERS);
}

#[test]
fn many_wishes_to_leave_one_address_are_taken_back_by_any_and_once() {
    for chosen in [0, 1, 2] {
        let stage = Stage::new();
        let mut links = Vec::new();
        for text in [NEXT, THEIRS, LAST] {
            link(&stage, text);
            links.push(letter(&stage, ASKED).token());
        }
        revert(&stage, &links[chosen]).unwrap();
        for other in &links {
            assert_eq!(refusal(revert(&stage, other)), Refusal::TokenInvalid);
        }
        holds(&stage, "ada", HERS);
    }
}

#[test]
fn a_notice_with_little_left_to_its_link_gets_a_new_one() {
    let policy = Policy {
        revert_lifetime: HOUR,
        ..Policy::default()
    };
    let stage = Stage::with(|builder| builder.email_change(policy));
    let token = link(&stage, NEXT);
    let first = letter(&stage, ASKED).token();
    stage.pass(MINUTE * 40);
    confirm(&stage, &token).unwrap();
    deliver(&stage);
    let second = letter(&stage, CHANGED).token();
    stage.pass(MINUTE * 40);
    assert_eq!(refusal(revert(&stage, &first)), Refusal::TokenExpired);
    assert!(revert(&stage, &second).is_ok());
    holds(&stage, "ada", HERS);
}
