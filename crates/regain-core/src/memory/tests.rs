//! Promises that the store contract of the testkit does not make: those of a store in memory.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use futures_executor::block_on;

use super::Memory;
use crate::{
    account::AccountId,
    cooldown::{Flow, Key, Reservation},
    stage::{MINUTE, Stage, login, morning},
    store::{Charged, Store as _},
};

#[test]
fn what_is_not_committed_never_was() {
    let stage = Stage::new();
    let work = block_on(stage.store.begin()).unwrap();
    assert!(block_on(work.accounts().set_enabled(&AccountId::new("ada"), false)).unwrap());
    assert!(
        block_on(work.accounts().by_id(&AccountId::new("ada")))
            .unwrap()
            .unwrap()
            .disabled
    );
    assert!(
        !stage.store.account("ada").account.disabled,
        "others do not see it"
    );
    drop(work);
    assert!(!stage.store.account("ada").account.disabled);
    let work = block_on(stage.store.begin()).unwrap();
    assert!(block_on(work.accounts().set_enabled(&AccountId::new("ada"), false)).unwrap());
    block_on(work.commit()).unwrap();
    assert!(stage.store.account("ada").account.disabled);
}

#[test]
fn writers_take_turns_and_readers_do_not_wait() {
    let stage = Stage::new();
    let work = block_on(stage.store.begin()).unwrap();
    let mut second = Box::pin(stage.store.begin());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(second.as_mut().poll(&mut context).is_pending());
    let read = stage.store.read().accounts();
    assert!(block_on(read.by_login(&login("ada"))).unwrap().is_some());
    drop(work);
    assert!(block_on(second).is_ok());
}

#[test]
fn who_gives_up_waiting_does_not_keep_others_waiting() {
    let store = Memory::new();
    let work = block_on(store.begin()).unwrap();
    let mut second = Box::pin(store.begin());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(second.as_mut().poll(&mut context).is_pending());
    drop(second);
    drop(work);
    assert!(block_on(store.begin()).is_ok());
}

#[test]
fn a_cooldown_that_was_refused_is_not_longer_for_it() {
    let store = Memory::new();
    let key = Key::asked(Flow::Reset, &login("ada"));
    let reserve = |from, span| {
        let work = block_on(store.begin()).unwrap();
        let reservation = Reservation {
            key: key.clone(),
            from,
            until: from + span,
        };
        let running = block_on(work.cooldowns().reserve(&reservation)).unwrap();
        block_on(work.commit()).unwrap();
        running
    };
    assert_eq!(reserve(morning(), MINUTE), None);
    assert_eq!(
        reserve(morning() + MINUTE / 2, MINUTE),
        Some(morning() + MINUTE)
    );
    assert_eq!(reserve(morning() + MINUTE, MINUTE), None);
    assert_eq!(reserve(morning() + MINUTE * 3, Duration::ZERO), None);
    assert_eq!(reserve(morning() + MINUTE * 3, Duration::ZERO), None, "off");
    assert_eq!(reserve(morning() + MINUTE * 4, Duration::MAX), None);
}

#[test]
fn a_window_of_attempts_starts_with_its_first() {
    let store = Memory::new();
    let charge = |after, limit| {
        let work = block_on(store.begin()).unwrap();
        let now = morning() + after;
        let charged = block_on(work.attempts().charge("key", now, MINUTE, limit)).unwrap();
        block_on(work.commit()).unwrap();
        charged
    };
    let until = morning() + MINUTE;
    assert_eq!(charge(Duration::ZERO, 0), Charged::Exhausted { until });
    assert_eq!(charge(Duration::ZERO, 2), Charged::Allowed);
    assert_eq!(charge(MINUTE / 2, 2), Charged::Allowed);
    assert_eq!(charge(MINUTE / 2, 2), Charged::Exhausted { until });
    assert_eq!(charge(MINUTE, 2), Charged::Allowed);
    let work = block_on(store.begin()).unwrap();
    block_on(work.attempts().refund("nobody")).unwrap();
    block_on(work.attempts().refund("key")).unwrap();
    block_on(work.attempts().refund("key")).unwrap();
    assert_eq!(
        block_on(work.attempts().sweep(morning() + MINUTE * 2)).unwrap(),
        0
    );
    assert_eq!(
        block_on(work.attempts().sweep(morning() + MINUTE * 3)).unwrap(),
        1
    );
}
