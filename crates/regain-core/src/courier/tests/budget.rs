//! A budget delays; it never drops.

use super::{MINUTE, NO_ACCOUNT, Stage, State, busy, states};
use crate::{settings::Budget, stage::account};

fn stage(messages_per_minute: u32, strangers_per_minute: u32) -> Stage {
    let budget = Budget {
        messages_per_minute,
        strangers_per_minute,
    };
    Stage::with(|builder| builder.budget(budget))
}

/// Rounds of the courier until nothing is claimed.
fn deliver_all(stage: &Stage) {
    while stage.deliver() > 0 {}
}

#[test]
fn what_is_over_the_budget_leaves_in_the_next_minute() {
    let stage = stage(3, 60);
    for number in 0..8 {
        let email = format!("user{number}@example.org");
        stage.add(account(&number.to_string(), &email, None));
        stage.request(&email).unwrap();
    }
    for letters in [3, 3, 6, 8, 8] {
        deliver_all(&stage);
        assert_eq!(stage.mailbox.letters().len(), letters);
        let half = if letters == 3 { MINUTE / 2 } else { MINUTE };
        stage.pass(half);
    }
    assert_eq!(states(&stage), [State::Sent; 8]);
}

#[test]
fn every_attempt_costs() {
    let stage = stage(2, 60);
    stage.mailbox.then(busy());
    stage.mailbox.then(busy());
    stage.request("ada").unwrap();
    deliver_all(&stage);
    stage.pass(std::time::Duration::from_secs(10));
    deliver_all(&stage);
    stage.pass(std::time::Duration::from_secs(30));
    deliver_all(&stage);
    assert_eq!(stage.mailbox.attempts().len(), 2);
    stage.pass(MINUTE);
    deliver_all(&stage);
    assert_eq!(states(&stage), [State::Sent]);
}

#[test]
fn strangers_have_a_smaller_budget_and_do_not_keep_others_waiting() {
    let stage = stage(600, 2);
    for number in 0..7 {
        stage
            .request(&format!("stranger{number}@example.org"))
            .unwrap();
    }
    stage.request("ada").unwrap();
    deliver_all(&stage);
    assert_eq!(stage.mailbox.letters().len(), 3);
    let waiting = |stage: &Stage| {
        states(stage)
            .iter()
            .filter(|state| **state == State::Waiting)
            .count()
    };
    assert_eq!(waiting(&stage), 5);
    for left in [3, 1, 0] {
        stage.pass(MINUTE * 30);
        deliver_all(&stage);
        assert_eq!(waiting(&stage), left);
    }
    let strangers = stage
        .mailbox
        .subjects()
        .into_iter()
        .filter(|subject| subject == NO_ACCOUNT);
    assert_eq!(strangers.count(), 7);
    assert_eq!(states(&stage), [State::Sent; 8]);
}

#[test]
fn a_stranger_who_waits_is_told_once_all_the_same() {
    let stage = stage(600, 0);
    stage.request("nobody@example.org").unwrap();
    stage.deliver();
    stage.pass(MINUTE);
    stage.request("nobody@example.org").unwrap();
    deliver_all(&stage);
    assert!(stage.mailbox.attempts().is_empty());
    assert_eq!(states(&stage), [State::Waiting; 2]);
    let with_budget = Stage::over(stage.store.clone(), stage.store.clone(), |builder| builder);
    with_budget.pass(MINUTE * 60);
    deliver_all(&with_budget);
    assert_eq!(with_budget.mailbox.letters().len(), 1);
}
