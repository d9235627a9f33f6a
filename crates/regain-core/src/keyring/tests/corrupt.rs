//! Stored keys that are not what was stored.

use super::{APPLICATION_KEY, filled, key, open, spoilt, unreadable};

fn only(ring: &'static str, spoil: impl Fn(&mut super::StoredKey)) -> String {
    let store = spoilt(&filled(), |key| {
        if key.ring == ring {
            spoil(key);
        }
    });
    unreadable(&store, &[APPLICATION_KEY])
}

const PLACES: [&str; 3] = ["derivation", "email-verification", "password-reset"];

#[test]
fn sealed_keys_cannot_change_places() {
    let store = filled();
    for from in PLACES {
        for to in PLACES.into_iter().filter(|to| *to != from) {
            let sealed = store
                .keys()
                .into_iter()
                .find(|key| key.ring == from)
                .unwrap()
                .sealed;
            let swapped = spoilt(&store, |key| {
                if key.ring == to {
                    sealed.clone_into(&mut key.sealed);
                }
            });
            let why = unreadable(&swapped, &[APPLICATION_KEY]);
            assert!(
                why.contains("no application key opens it"),
                "{from} in {to}: {why}"
            );
        }
    }
}

#[test]
fn a_key_of_another_generation_is_not_this_one() {
    for ring in PLACES {
        let why = only(ring, |key| key.generation = 2);
        assert!(why.contains(ring), "{why}");
    }
}

#[test]
fn spoilt_seals_are_told_and_do_not_panic() {
    for sealed in [
        "",
        "v4.local.",
        "v4.local.AAAA",
        "x",
        "v4.public.AAAA.AAAA",
        "🏴",
    ] {
        for ring in PLACES {
            let why = only(ring, |key| sealed.clone_into(&mut key.sealed));
            assert!(why.contains(ring), "{why}");
        }
    }
}

#[test]
fn spoilt_public_halves_are_told_and_do_not_panic() {
    for public in [
        vec![],
        vec![0; 32],
        vec![0xff; 32],
        vec![1; 31],
        vec![1; 33],
        vec![7; 32],
    ] {
        let why = only("password-reset", |key| key.public.clone_from(&public));
        assert!(why.contains("password-reset"), "{public:?}: {why}");
    }
}

#[test]
fn spoilt_secret_halves_are_told_and_do_not_panic() {
    let application_key = key(APPLICATION_KEY);
    let place = |ring: &str| format!("regain {ring} 1");
    for secret in [
        vec![],
        vec![0; 31],
        vec![0; 32],
        vec![0; 64],
        vec![7; 64],
        vec![7; 65],
    ] {
        for ring in PLACES {
            let valid_derivation_key = ring == "derivation" && secret.len() == 32;
            let sealed = application_key.seal(&secret, &place(ring)).ok();
            let Some(sealed) = sealed.filter(|_| !valid_derivation_key) else {
                continue;
            };
            let why = only(ring, |key| sealed.clone_into(&mut key.sealed));
            assert!(why.contains(ring), "{secret:?}: {why}");
        }
    }
}

#[test]
fn a_secret_half_that_ends_in_another_public_half_is_refused() {
    let store = filled();
    let sealed = &store.keys()[2].sealed;
    let mut secret = key(APPLICATION_KEY)
        .open(sealed, "regain password-reset 1")
        .ok()
        .unwrap();
    secret[40] ^= 1;
    let resealed = key(APPLICATION_KEY)
        .seal(&secret, "regain password-reset 1")
        .ok()
        .unwrap();
    let why = only("password-reset", |key| resealed.clone_into(&mut key.sealed));
    assert!(why.contains("no Ed25519 key pair"), "{why}");
}

#[test]
fn a_ring_without_a_living_key_is_told() {
    let why = only("password-reset", |key| {
        key.invalidated_at = Some(super::morning())
    });
    assert!(why.contains("no living key"), "{why}");
}

#[test]
fn a_missing_key_is_made_anew_and_the_others_stay() {
    let store = filled();
    let mut keys = store.keys();
    keys.retain(|key| key.ring != "email-verification");
    store.replace_keys(keys.clone());
    assert!(open(&store, &[APPLICATION_KEY]).is_ok());
    assert_eq!(store.keys().len(), 3);
    assert!(keys.iter().all(|key| store.keys().contains(key)));
}
