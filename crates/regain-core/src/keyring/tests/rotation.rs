//! Keys that change while links are out.

use std::sync::Arc;

use super::{super::keys, APPLICATION_KEY, Memory, OTHER_APPLICATION_KEY, Seeded, key, morning};
use crate::{
    password_reset::Inspected,
    principal::SignedInBy,
    stage::{MINUTE, Stage},
    timestamp::Timestamp,
    token::{Ring, Token},
};

fn again(
    store: &Arc<Memory>,
    adapt: impl FnOnce(crate::builder::Builder) -> crate::builder::Builder,
) -> Stage {
    Stage::over(Arc::clone(store), store.clone(), adapt)
}

fn is_valid(stage: &Stage, token: &Token) -> bool {
    matches!(stage.inspect(token), Inspected::Valid { .. })
}

/// Adds a second key to the ring of resets and ends the first.
fn rotate(store: &Memory, retires_at: Option<Timestamp>, invalidated_at: Option<Timestamp>) {
    let mut keys = store.keys();
    for key in keys.iter_mut().filter(|key| key.ring == "password-reset") {
        (key.retires_at, key.invalidated_at) = (retires_at, invalidated_at);
    }
    let entropy = Seeded::new(99);
    let new = keys::generate(
        "password-reset",
        2,
        &key(APPLICATION_KEY),
        &entropy,
        morning(),
    );
    keys.push(new.unwrap());
    store.replace_keys(keys);
}

#[test]
fn links_survive_a_new_application_key() {
    let before = Stage::new();
    let token = before.token();
    let former = |key: &'static str| {
        move |builder: crate::builder::Builder| builder.former_application_key(key)
    };
    assert!(is_valid(
        &again(&before.store, former(OTHER_APPLICATION_KEY)),
        &token
    ));
    super::open(&*before.store, &[OTHER_APPLICATION_KEY, APPLICATION_KEY]).unwrap();
    let keys = before.store.keys();
    assert!(
        keys.iter()
            .all(|stored| key(OTHER_APPLICATION_KEY).sealed(&stored.sealed))
    );
    assert!(
        is_valid(&before, &token),
        "this process goes on with what it has"
    );
    assert!(is_valid(
        &again(&before.store, former(OTHER_APPLICATION_KEY)),
        &token
    ));
}

#[test]
fn a_retired_key_verifies_until_its_tokens_have_lapsed() {
    let stage = Stage::new();
    let token = stage.token();
    rotate(&stage.store, Some(morning() + MINUTE), None);
    let rotated = again(&stage.store, |builder| builder);
    assert!(is_valid(&rotated, &token));
    let published = rotated.regain.published_keys(Ring::PasswordReset);
    assert_eq!(published.retired.len(), 1);
    assert_eq!(published.retired[0].not_after, morning() + MINUTE);
    assert_eq!(
        published.retired[0].key,
        stage.regain.published_keys(Ring::PasswordReset).active
    );
    rotated.pass(MINUTE);
    assert_eq!(rotated.inspect(&token), Inspected::Invalid);
    assert!(
        rotated
            .regain
            .published_keys(Ring::PasswordReset)
            .retired
            .is_empty()
    );
}

#[test]
fn an_invalidated_key_verifies_nowhere_at_once() {
    let stage = Stage::new();
    let token = stage.token();
    rotate(&stage.store, None, Some(morning()));
    assert_eq!(
        stage.inspect(&token),
        Inspected::Invalid,
        "though this process has not read it yet"
    );
    assert_eq!(
        again(&stage.store, |builder| builder).inspect(&token),
        Inspected::Invalid
    );
}

#[test]
fn another_process_follows_a_rotation_without_a_restart() {
    let stage = Stage::new();
    rotate(&stage.store, Some(morning() + MINUTE * 60), None);
    let elsewhere = again(&stage.store, |builder| builder);
    let token = elsewhere.token();
    stage.pass(std::time::Duration::from_secs(1));
    assert!(is_valid(&stage, &token));
}

#[test]
fn a_waiting_letter_is_signed_with_the_new_key() {
    let stage = Stage::new();
    stage.mailbox.then(crate::stage::Post::LoseTheAnswer);
    stage.token();
    rotate(&stage.store, None, Some(morning()));
    stage.pass(MINUTE);
    assert_eq!(stage.deliver(), 1);
    let again = stage.mailbox.letters().remove(0).token();
    assert!(is_valid(&stage, &again));
}

#[test]
fn a_raised_epoch_ends_tokens_and_sessions() {
    let stage = Stage::new();
    let token = stage.token();
    let id = crate::account::AccountId::new("ada");
    let sessions = stage.regain.sessions();
    let (_, secret) = super::block_on(sessions.start(&id, SignedInBy::Password, None)).unwrap();
    let lives = |stage: &Stage| {
        super::block_on(stage.regain.sessions().resolve(&secret))
            .unwrap()
            .is_some()
    };
    let stamp = stage.session_stamp("ada");
    let same = again(&stage.store, |builder| builder.epoch(0));
    assert!(is_valid(&same, &token) && lives(&same));
    assert_eq!(same.session_stamp("ada"), stamp);
    let raised = again(&stage.store, |builder| builder.epoch(1));
    assert_eq!(raised.inspect(&token), Inspected::Invalid);
    assert!(!lives(&raised));
    assert_ne!(raised.session_stamp("ada"), stamp);
}

#[test]
fn published_keys_have_the_shapes_that_others_read() {
    let stage = Stage::new();
    for ring in Ring::ALL {
        let published = stage.regain.published_keys(ring);
        let stored = stage
            .store
            .keys()
            .into_iter()
            .find(|key| key.ring == ring.as_str())
            .unwrap();
        // RFC 8410 §4: SEQUENCE { SEQUENCE { OID 1.3.101.112 }, BIT STRING }.
        let der = [
            &[
                0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
            ],
            &stored.public[..],
        ];
        assert_eq!(published.active.spki, der.concat());
        let paserk = format!(
            "k4.public.{}",
            data_encoding::BASE64URL_NOPAD.encode(&stored.public)
        );
        assert_eq!(published.active.paserk, paserk);
        assert!(published.active.kid.starts_with("k4.pid."));
        assert!(published.retired.is_empty());
    }
}

#[test]
fn the_published_assertion_is_each_piece_with_its_length() {
    let stage = Stage::with(|builder| builder.audience("aud").epoch(12));
    let assertion = stage
        .regain
        .published_keys(Ring::PasswordReset)
        .implicit_assertion;
    let golden = b"\x04\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0regain\x0e\0\0\0\0\0\0\0password-reset\
        \x03\0\0\0\0\0\0\0aud\x02\0\0\0\0\0\0\x0012";
    assert_eq!(assertion, golden);
}
