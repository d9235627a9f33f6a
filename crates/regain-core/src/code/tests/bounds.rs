//! How often anybody may guess.

use futures_util::future::join_all;

use super::*;
use crate::{
    clock::Clock as _,
    stage::{Door, Turn},
    store::Store as _,
};

#[test]
fn five_wrong_codes_kill_the_code_and_not_the_link() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    let link = stage.mailbox.last().token();
    for _ in 0..4 {
        assert!(exchange(&stage, &flow, &wrong(&code)).is_none());
    }
    assert!(exchange(&stage, &flow, &code).is_some(), "four do not");
    assert!(exchange(&stage, &flow, &wrong(&code)).is_none());
    assert!(exchange(&stage, &flow, &code).is_none());
    assert_eq!(told(&stage, "code_wrong"), 5);
    assert_eq!(told(&stage, "code_dead"), 1);
    stage.pass(DAY - Duration::from_mins(1));
    assert!(exchange(&stage, &flow, &code).is_none(), "for good");
    assert!(complete(&stage, link).is_ok());
}

#[test]
fn right_codes_are_not_counted() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    for _ in 0..20 {
        assert!(exchange(&stage, &flow, &code).is_some());
    }
}

#[test]
fn a_fresh_message_has_a_fresh_code_and_an_address_bears_a_hundred_wrong_ones_a_day() {
    let stage = open();
    let flow = flow(&stage);
    for _ in 0..20 {
        let code = code(&stage, &flow);
        for _ in 0..5 {
            assert!(exchange(&stage, &flow, &wrong(&code)).is_none());
        }
        stage.pass(Duration::from_mins(2));
    }
    assert_eq!(told(&stage, "code_wrong"), 100);
    let last = code(&stage, &flow);
    assert!(exchange(&stage, &flow, &last).is_none());
    assert_eq!(told(&stage, "code_dead"), 1);

    ask(&stage, "someone@example.org", &flow);
    let other = stage.mailbox.last().code().unwrap();
    assert!(
        exchange(&stage, &flow, &other).is_some(),
        "of another address"
    );

    stage.pass(DAY);
    let next = code(&stage, &flow);
    assert!(exchange(&stage, &flow, &next).is_some(), "on the next day");
}

#[test]
fn guesses_at_a_dead_code_do_not_count_against_its_address() {
    let stage = open();
    let flow = flow(&stage);
    let first = code(&stage, &flow);
    for _ in 0..300 {
        assert!(exchange(&stage, &flow, &wrong(&first)).is_none());
    }
    stage.pass(Duration::from_mins(2));
    let second = code(&stage, &flow);
    assert!(exchange(&stage, &flow, &second).is_some());
}

#[test]
fn guesses_at_the_codes_of_ended_messages_do_not_count_against_their_address() {
    let stage = open();
    let mut asked = Vec::new();
    for _ in 0..25 {
        let flow = flow(&stage);
        let code = code(&stage, &flow);
        asked.push((flow, code));
        stage.pass(Duration::from_mins(2));
    }
    let (newest, replaced) = asked.split_last().unwrap();
    for (flow, code) in replaced {
        for _ in 0..5 {
            assert!(exchange(&stage, flow, &wrong(code)).is_none());
        }
    }
    assert!(exchange(&stage, &newest.0, &newest.1).is_some());
}

#[test]
fn of_five_hundred_racing_codes_five_are_compared() {
    let first = open();
    let door = Door::to(&first.store);
    let clock = first.clock.clone();
    let stage = Stage::over(first.store.clone(), door.clone(), |builder| {
        builder.clock(clock)
    });
    let flow = flow(&first);
    let code = code(&first, &flow);
    let codes = stage.regain.codes();
    let guesses = (0..500).map(|_| {
        // Everybody has read before anybody counts.
        door.then(Turn::AfterOthers);
        let (flow, code) = (flow.clone(), wrong(&code));
        codes.exchange(Exchange { flow, code }, REGISTRATION)
    });
    let guessed = block_on(join_all(guesses));
    assert!(guessed.iter().all(|it| matches!(it, Ok(None))));
    assert_eq!(told(&stage, "code_wrong"), 5);
    assert_eq!(told(&stage, "code_dead"), 495);
    assert!(exchange(&first, &flow, &code).is_none());
    assert!(complete(&first, first.mailbox.last().token()).is_ok());
}

#[test]
fn what_was_counted_is_swept() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    assert!(exchange(&stage, &flow, &wrong(&code)).is_none());
    stage.pass(4 * DAY);
    let swept = block_on(async {
        let work = stage.store.begin().await.unwrap();
        work.attempts().sweep(stage.clock.now()).await.unwrap()
    });
    assert_eq!(swept, 2);
}
