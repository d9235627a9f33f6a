//! The first start, the next, and those that change the application key.

use std::sync::Arc;

use futures_util::future;

use super::{
    APPLICATION_KEY, KeyRings, Memory, OTHER_APPLICATION_KEY, Seeded, block_on, filled, key,
    morning, open, unreadable,
};
use crate::{
    stage::{Door, Turn},
    store::Store as _,
    token::{Ring, TokenId},
};

fn kids(rings: &KeyRings) -> [String; 2] {
    Ring::ALL.map(|ring| {
        rings
            .current()
            .published(ring, Vec::new(), morning())
            .active
            .kid
    })
}

fn secret(rings: &KeyRings) -> [u8; 32] {
    *rings
        .current()
        .derivation()
        .token_secret(TokenId::from_bytes([1; 16]))
}

#[test]
fn the_first_start_makes_the_keys_and_the_next_reads_them() {
    let store = Memory::new();
    let first = open(&store, &[APPLICATION_KEY]).unwrap();
    let made = store.keys();
    let names: Vec<_> = made
        .iter()
        .map(|key| (key.ring.as_str(), key.generation))
        .collect();
    assert_eq!(
        names,
        [
            ("derivation", 1),
            ("email-verification", 1),
            ("password-reset", 1)
        ]
    );
    let entropy = Seeded::new(2);
    let second = KeyRings::open(&store, vec![key(APPLICATION_KEY)], &entropy, morning());
    let second = block_on(second).unwrap();
    assert_eq!(store.keys(), made);
    assert_eq!(kids(&first), kids(&second));
    assert_eq!(secret(&first), secret(&second));
    let [reset, verification] = kids(&first);
    assert_ne!(reset, verification);
}

#[test]
fn of_two_replicas_that_start_at_once_one_wins() {
    let memory = Arc::new(Memory::new());
    let door = Door::to(&memory);
    door.then(Turn::AfterOthers);
    door.then(Turn::AfterOthers);
    let (one, other) = (Seeded::new(1), Seeded::new(2));
    let start = |entropy| KeyRings::open(&*door, vec![key(APPLICATION_KEY)], entropy, morning());
    let (one, other) = block_on(future::join(start(&one), start(&other)));
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!(memory.keys().len(), 3);
    assert_eq!(kids(&one), kids(&other));
    assert_eq!(secret(&one), secret(&other));
}

#[test]
fn a_new_application_key_takes_over_and_the_old_one_can_go() {
    let store = Memory::new();
    let before = open(&store, &[APPLICATION_KEY]).unwrap();
    let sealed = store.keys();
    let both = open(&store, &[OTHER_APPLICATION_KEY, APPLICATION_KEY]).unwrap();
    assert_eq!(kids(&before), kids(&both));
    assert_eq!(secret(&before), secret(&both));
    for (old, new) in sealed.iter().zip(store.keys()) {
        assert_ne!(old.sealed, new.sealed, "{} is sealed anew", old.ring);
        assert!(key(OTHER_APPLICATION_KEY).sealed(&new.sealed));
        assert_eq!((&old.public, old.generation), (&new.public, new.generation));
    }
    let after = open(&store, &[OTHER_APPLICATION_KEY]).unwrap();
    assert_eq!(kids(&before), kids(&after));
    assert_eq!(secret(&before), secret(&after));
    assert!(unreadable(&store, &[APPLICATION_KEY]).contains("no application key opens it"));
}

#[test]
fn a_start_that_changes_nothing_writes_nothing() {
    let store = Arc::new(filled());
    let door = Door::to(&store);
    door.then(Turn::Never);
    assert!(open(&*door, &[APPLICATION_KEY, OTHER_APPLICATION_KEY]).is_ok());
}

#[test]
fn the_wrong_key_opens_nothing_and_spoils_nothing() {
    let store = filled();
    let before = store.keys();
    let why = unreadable(&store, &[OTHER_APPLICATION_KEY]);
    assert!(why.contains("no application key opens it"), "{why}");
    assert_eq!(store.keys(), before);
    assert!(open(&store, &[APPLICATION_KEY]).is_ok());
}

#[test]
fn no_secret_half_is_stored_in_the_open() {
    let store = filled();
    let rings = open(&store, &[APPLICATION_KEY]).unwrap();
    let current = rings.current();
    let dump = format!("{:?}", store.keys());
    for ring in Ring::ALL {
        let secret = &current.active(ring).secret().as_bytes()[..32];
        assert!(!dump.contains(&format!("{secret:?}")[1..100]));
        assert!(!dump.contains(&data_encoding::BASE64URL_NOPAD.encode(secret)));
    }
}

#[test]
fn a_replica_with_another_application_key_does_not_stop_this_one() {
    let store = filled();
    let rings = open(&store, &[APPLICATION_KEY]).unwrap();
    let kids = kids(&rings);
    open(&store, &[OTHER_APPLICATION_KEY, APPLICATION_KEY]).unwrap();
    let later = morning() + super::super::REREAD;
    assert!(!block_on(rings.reread(store.read().keys(), later)).unwrap());
    assert_eq!(self::kids(&rings), kids);
}
