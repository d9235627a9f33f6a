//! What a retry says: the same secret always; the same bytes where somebody may have seen them.

use super::{MINUTE, Post, SECOND, Stage, State, busy, die_while_delivering, states};
use crate::{
    password_reset::Inspected,
    stage::{NEW, redeem, refusal},
    token::Token,
};

fn secret(token: &Token) -> String {
    let payload = crate::token::tests::payload(token);
    let json: serde_json::Value = serde_json::from_str(&payload).unwrap();
    json["sec"].as_str().unwrap().to_owned()
}

#[track_caller]
fn valid_until(stage: &Stage, token: &Token) -> crate::timestamp::Timestamp {
    match stage.inspect(token) {
        Inspected::Valid { expires_at, .. } => expires_at,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_nobody_can_have_seen_gets_its_whole_life_again_under_the_same_secret() {
    let stage = Stage::new();
    for _ in 0..3 {
        stage.mailbox.then(busy());
    }
    let first = stage.token();
    for _ in 0..3 {
        stage.pass(MINUTE * 20);
        assert_eq!(stage.deliver(), 1);
    }
    let letter = stage.mailbox.last();
    assert_eq!(letter.dated_at, stage.now());
    assert_eq!(
        valid_until(&stage, &letter.token()),
        stage.now().whole_second() + MINUTE * 30
    );
    assert_eq!(secret(&first), secret(&letter.token()));
    assert_ne!(first.expose_secret(), letter.token().expose_secret());
    assert_eq!(stage.store.records().len(), 1);
    assert_eq!(states(&stage), [State::Sent]);
}

#[test]
fn what_may_have_been_seen_is_tried_again_byte_for_byte() {
    let stage = Stage::new();
    stage.mailbox.then(Post::LoseTheAnswer);
    stage.mailbox.then(busy());
    stage.mailbox.then(Post::LoseTheAnswer);
    stage.token();
    for _ in 0..3 {
        stage.pass(MINUTE * 4);
        assert_eq!(stage.deliver(), 1);
    }
    let attempts = stage.mailbox.attempts();
    assert_eq!(attempts.len(), 4);
    for attempt in &attempts {
        assert_eq!(attempt.wire(), attempts[0].wire());
    }
    assert_eq!(states(&stage), [State::Sent]);
}

#[test]
fn an_attempt_that_was_lost_with_its_process_may_have_been_seen() {
    let stage = Stage::new();
    stage.request("ada").unwrap();
    die_while_delivering(&stage);
    stage.pass(SECOND * 89);
    assert_eq!(stage.deliver(), 0, "the lease has not lapsed");
    stage.pass(SECOND);
    assert_eq!(stage.deliver(), 1);
    let [first, second] = &stage.mailbox.attempts()[..] else {
        panic!("two attempts")
    };
    assert_eq!(first.wire(), second.wire());
}

#[test]
fn an_attempt_that_takes_longer_than_a_minute_may_have_been_seen() {
    let stage = Stage::new();
    stage.mailbox.then(Post::Hang);
    stage.request("ada").unwrap();
    let courier = stage.regain.courier();
    let mut round = std::pin::pin!(courier.deliver_due());
    assert!(super::poll_once(round.as_mut()).is_none());
    stage.pass(MINUTE);
    assert_eq!(super::poll_once(round.as_mut()).unwrap().unwrap(), 1);
    let waiting = stage.store.messages().remove(0);
    assert!(waiting.prepared.unwrap().seen);
    stage.pass(SECOND * 10);
    stage.deliver();
    let [first, second] = &stage.mailbox.attempts()[..] else {
        panic!("two attempts")
    };
    assert_eq!(first.wire(), second.wire());
}

#[test]
fn with_half_of_its_life_gone_it_is_dated_anew_once_and_either_copy_works() {
    let stage = Stage::new();
    stage.mailbox.then(Post::LoseTheAnswer);
    stage.mailbox.then(Post::LoseTheAnswer);
    let first = stage.token();
    stage.pass(MINUTE * 16);
    stage.deliver();
    let second = stage.mailbox.last();
    assert_eq!(second.dated_at, stage.now());
    assert_eq!(secret(&first), secret(&second.token()));
    assert_eq!(
        valid_until(&stage, &first),
        crate::stage::morning().whole_second() + MINUTE * 30
    );
    assert_eq!(
        valid_until(&stage, &second.token()),
        stage.now().whole_second() + MINUTE * 30
    );
    stage.pass(MINUTE * 14);
    assert_eq!(
        stage.inspect(&first),
        Inspected::Dead(crate::password_reset::Dead::Expired)
    );
    assert_eq!(stage.deliver(), 1);
    let third = stage.mailbox.last();
    assert_eq!(third.wire(), second.wire(), "not anew again");
    assert!(stage.redeem(redeem(&third.token(), NEW)).is_ok());
}

#[test]
fn of_two_copies_one_wins() {
    for winner in 0..2 {
        let stage = Stage::new();
        stage.mailbox.then(Post::LoseTheAnswer);
        let first = stage.token();
        stage.pass(MINUTE * 16);
        stage.deliver();
        let copies = [first, stage.mailbox.last().token()];
        assert!(stage.redeem(redeem(&copies[winner], NEW)).is_ok());
        for copy in &copies {
            let refused = refusal(stage.redeem(redeem(copy, NEW)));
            assert_eq!(refused, crate::password_reset::Refusal::TokenInvalid);
        }
    }
}

#[test]
fn dated_anew_once_it_expires_rather_than_arrive_too_late() {
    let stage = Stage::new();
    for _ in 0..3 {
        stage.mailbox.then(Post::LoseTheAnswer);
    }
    stage.token();
    stage.pass(MINUTE * 16);
    stage.deliver();
    stage.pass(MINUTE * 24);
    stage.deliver();
    assert_eq!(
        stage.mailbox.attempts().len(),
        3,
        "six minutes are enough to arrive"
    );
    stage.pass(MINUTE * 2);
    stage.deliver();
    assert_eq!(stage.mailbox.attempts().len(), 3, "four minutes are not");
    assert_eq!(states(&stage), [State::Expired]);
}
