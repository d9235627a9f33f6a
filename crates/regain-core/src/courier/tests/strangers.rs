//! Letters to addresses without an account.

use std::time::Duration;

use super::{MINUTE, NO_ACCOUNT, RESET, SECOND, Stage, State, busy, states};
use crate::{password_reset::Policy, stage::account};

const DAY: Duration = Duration::from_hours(24);

#[test]
fn a_stranger_is_told_once_in_a_day() {
    let stage = Stage::new();
    for (wait, letters) in [
        (Duration::ZERO, 1),
        (MINUTE, 1),
        (DAY - MINUTE * 2, 1),
        (MINUTE, 2),
    ] {
        stage.pass(wait);
        stage.request("Nobody@example.org").unwrap();
        stage.deliver();
        assert_eq!(
            stage.mailbox.letters().len(),
            letters,
            "after {wait:?} more"
        );
    }
    assert!(
        stage
            .mailbox
            .subjects()
            .iter()
            .all(|subject| subject == NO_ACCOUNT)
    );
    assert!(stage.store.records().is_empty());
    assert_eq!(
        states(&stage),
        [State::Sent, State::Settled, State::Settled, State::Sent]
    );
}

#[test]
fn a_host_may_tell_strangers_nothing() {
    let policy = Policy {
        tell_strangers_every: None,
        ..Policy::default()
    };
    let stage = Stage::with(|builder| builder.password_reset(policy));
    stage.request("nobody@example.org").unwrap();
    stage.deliver();
    assert!(stage.mailbox.attempts().is_empty());
}

#[test]
fn the_letter_repeats_nothing_that_was_asked() {
    let stage = Stage::new();
    stage.request("nobody+win-a-prize@example.org").unwrap();
    stage.deliver();
    let text = stage.mailbox.last().content.text;
    assert!(
        !text.contains("prize") && !text.contains("https://"),
        "{text}"
    );
}

#[test]
fn an_account_that_was_just_made_is_not_kept_from_its_link_by_a_strangers_letter() {
    let stage = Stage::new();
    stage.request("new@example.org").unwrap();
    stage.deliver();
    stage.add(account("new", "new@example.org", None));
    stage.pass(MINUTE);
    stage.request("new@example.org").unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.subjects(), [NO_ACCOUNT, RESET]);
}

#[test]
fn a_busy_server_delays_the_letter_and_it_is_dated_when_it_leaves() {
    let stage = Stage::new();
    stage.mailbox.then(busy());
    stage.request("nobody@example.org").unwrap();
    stage.deliver();
    stage.pass(SECOND * 10);
    stage.deliver();
    let [first, second] = &stage.mailbox.attempts()[..] else {
        panic!("two attempts")
    };
    assert_eq!(first.message_id, second.message_id);
    assert_eq!(second.dated_at, stage.now());
    assert_eq!(states(&stage), [State::Sent]);
}

#[test]
fn a_lost_answer_makes_the_next_attempt_equal() {
    let stage = Stage::new();
    stage.mailbox.then(super::Post::LoseTheAnswer);
    stage.request("nobody@example.org").unwrap();
    stage.deliver();
    stage.pass(SECOND * 10);
    stage.deliver();
    let [first, second] = &stage.mailbox.attempts()[..] else {
        panic!("two attempts")
    };
    assert_eq!(first.wire(), second.wire());
}
