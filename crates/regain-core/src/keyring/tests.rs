//! Promises of the key rings, by part.
#![allow(clippy::unwrap_used, reason = "tests")]

use futures_executor::block_on;

use super::{ApplicationKey, KeyRings, Unopened};
use crate::{
    entropy::Seeded,
    memory::Memory,
    stage::{APPLICATION_KEY, OTHER_APPLICATION_KEY, morning},
    store::{Store, StoredKey},
};

mod application_key;
mod corrupt;
mod rotation;
mod start;

fn key(text: &str) -> ApplicationKey {
    ApplicationKey::parse(text).unwrap()
}

fn open(store: &dyn Store, keys: &[&str]) -> Result<KeyRings, Unopened> {
    let keys = keys.iter().map(|text| key(text)).collect();
    block_on(KeyRings::open(store, keys, &Seeded::new(1), morning()))
}

/// A store with keys in it.
fn filled() -> Memory {
    let store = Memory::new();
    open(&store, &[APPLICATION_KEY]).unwrap();
    store
}

/// Why the rings do not open, in words.
#[track_caller]
fn unreadable(store: &Memory, keys: &[&str]) -> String {
    match open(store, keys) {
        Err(Unopened::Unreadable(unreadable)) => unreadable.to_string(),
        Err(Unopened::Store(error)) => panic!("{error}"),
        Ok(_) => panic!("the rings open"),
    }
}

fn spoilt(store: &Memory, spoil: impl Fn(&mut StoredKey)) -> Memory {
    let mut keys = store.keys();
    keys.iter_mut().for_each(spoil);
    let spoilt = Memory::new();
    spoilt.replace_keys(keys);
    spoilt
}
