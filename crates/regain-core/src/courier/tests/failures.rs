//! Faults of the store, of the host's own parts, and of time.

use std::sync::Arc;

use super::{MINUTE, Post, SECOND, Stage, State, die_while_delivering, poll_once, states};
use crate::stage::{Door, Turn, account};

fn behind_a_door() -> (Stage, Arc<Door>) {
    let first = Stage::new();
    let door = Door::to(&first.store);
    let stage = Stage::over(first.store, door.clone(), |builder| builder);
    (stage, door)
}

#[test]
fn a_store_that_fails_loses_nothing() {
    // The units of work of a round: claim, prepare, settle.
    for failing in 0..3 {
        let (stage, door) = behind_a_door();
        stage.request("ada").unwrap();
        for _ in 0..failing {
            door.then(Turn::AtOnce);
        }
        door.then(Turn::Never);
        let round = futures_executor::block_on(stage.regain.courier().deliver_due());
        assert_eq!(round.is_err(), failing == 0);
        assert_eq!(states(&stage), [State::Waiting]);
        stage.pass(SECOND * 90);
        assert_eq!(stage.deliver(), 1);
        assert_eq!(states(&stage), [State::Sent]);
        let attempts = stage.mailbox.attempts();
        assert_eq!(attempts.len(), 1 + usize::from(failing == 2));
        assert_eq!(attempts[0].wire(), attempts[attempts.len() - 1].wire());
        assert!(stage.redeems(&attempts[0].token()));
    }
}

#[test]
fn two_couriers_never_hand_the_same_message_over_at_once() {
    let stage = Stage::new();
    let other = Stage::over(stage.store.clone(), stage.store.clone(), |builder| {
        builder.clock(stage.clock.clone())
    });
    stage.mailbox.then(Post::Hang);
    stage.request("ada").unwrap();
    let courier = stage.regain.courier();
    let mut round = std::pin::pin!(courier.deliver_due());
    for _ in 0..60 {
        assert!(poll_once(round.as_mut()).is_none());
        assert_eq!(other.deliver(), 0);
        stage.pass(SECOND);
    }
    assert!(poll_once(round.as_mut()).is_some(), "the deadline");
    stage.pass(SECOND * 10);
    assert_eq!(other.deliver(), 1);
    assert_eq!(stage.deliver(), 0);
}

#[test]
fn an_attempt_that_would_outlast_its_lease_is_not_begun() {
    let (stage, door) = behind_a_door();
    stage.request("ada").unwrap();
    door.then(Turn::AtOnce);
    door.then(Turn::Late(stage.clock.clone(), SECOND * 30));
    stage.deliver();
    assert!(
        stage.mailbox.attempts().is_empty(),
        "sixty seconds more would be ninety"
    );
    stage.pass(MINUTE);
    assert_eq!(stage.deliver(), 1);
    assert_eq!(stage.mailbox.letters().len(), 1);
}

#[test]
fn who_lost_the_lease_writes_nothing() {
    let stage = Stage::new();
    stage.mailbox.then(Post::Hang);
    stage.request("ada").unwrap();
    let courier = stage.regain.courier();
    let mut slow = std::pin::pin!(courier.deliver_due());
    assert!(poll_once(slow.as_mut()).is_none());
    stage.pass(SECOND * 90);
    assert_eq!(stage.deliver(), 1);
    let settled = stage.store.messages();
    assert!(poll_once(slow.as_mut()).is_some());
    assert_eq!(stage.store.messages(), settled);
    assert_eq!(states(&stage), [State::Sent]);
    assert_eq!(
        stage.heard.kinds(),
        ["password_reset_requested", "message_sent"]
    );
}

#[test]
fn a_panic_in_the_hosts_own_parts_does_not_end_the_courier() {
    let stage = Stage::new();
    stage.add(account("bob", "bob@example.org", None));
    stage.mailbox.then(Post::Panic);
    stage.request("ada").unwrap();
    stage.pass(SECOND);
    stage.request("bob@example.org").unwrap();
    assert_eq!(stage.deliver(), 2);
    assert_eq!(states(&stage), [State::Sent, State::Waiting]);
    stage.pass(SECOND * 90);
    stage.deliver();
    assert_eq!(states(&stage), [State::Sent, State::Sent]);
}

#[test]
fn a_process_that_dies_again_and_again_still_sends_once_it_lives() {
    let stage = Stage::new();
    stage.request("ada").unwrap();
    for _ in 0..5 {
        die_while_delivering(&stage);
        stage.pass(SECOND * 90);
    }
    stage.deliver();
    let attempts = stage.mailbox.attempts();
    assert_eq!(attempts.len(), 6);
    assert!(
        attempts
            .iter()
            .all(|attempt| attempt.wire() == attempts[0].wire())
    );
    assert_eq!(stage.store.messages()[0].attempts, 6);
    assert_eq!(states(&stage), [State::Sent]);
}

#[test]
fn a_request_whose_asker_went_away_is_all_or_nothing() {
    let stage = Stage::new();
    let command = crate::password_reset::Request {
        login: crate::stage::login("ada"),
        address: None,
        locale: None,
        lifetime: None,
    };
    let flow = stage.regain.password_reset();
    drop(flow.request(command, crate::asking::Asker::default()));
    assert!(stage.store.messages().is_empty());
    assert!(stage.request("ada").is_ok());
}
