//! The key that the operator gives.

use super::{APPLICATION_KEY, ApplicationKey, OTHER_APPLICATION_KEY, key};

#[test]
fn only_paserk_keys_of_32_different_bytes_are_taken() {
    assert!(ApplicationKey::parse(APPLICATION_KEY).is_ok());
    let body = &APPLICATION_KEY["k4.local.".len()..];
    for text in [
        "",
        body,
        "k4.local.",
        "k4.local.AAAA",
        "changeme",
        &format!("k4.public.{body}"),
        &format!("k4.secret.{body}"),
        &format!("k3.local.{body}"),
        &format!("K4.LOCAL.{body}"),
        &format!("{APPLICATION_KEY} "),
        &format!("{APPLICATION_KEY}="),
        &format!("{APPLICATION_KEY}A"),
        &APPLICATION_KEY[..APPLICATION_KEY.len() - 1],
        &format!("k4.local.{}", "A".repeat(43)),
        &format!("k4.local.{}8", "_".repeat(42)),
    ] {
        assert!(ApplicationKey::parse(text).is_err(), "{text}");
    }
}

#[test]
fn a_key_has_one_spelling() {
    // The last character holds two spare bits.
    let start = &APPLICATION_KEY[..APPLICATION_KEY.len() - 1];
    for last in ['9', '-', '_'] {
        assert!(
            ApplicationKey::parse(&format!("{start}{last}")).is_err(),
            "{last}"
        );
    }
}

#[test]
fn debug_output_shows_the_id_alone() {
    let shown = format!("{:?}", key(APPLICATION_KEY));
    assert_eq!(
        shown,
        format!("ApplicationKey({})", key(APPLICATION_KEY).id())
    );
    assert!(
        shown.contains("k4.lid.") && !shown.contains(&APPLICATION_KEY[9..]),
        "{shown}"
    );
    assert_ne!(key(APPLICATION_KEY).id(), key(OTHER_APPLICATION_KEY).id());
}

#[test]
fn a_seal_opens_under_its_key_and_in_its_place_only() {
    let key = key(APPLICATION_KEY);
    let sealed = key.seal(b"secret", "here").ok().unwrap();
    assert_eq!(
        key.open(&sealed, "here").ok().unwrap().as_slice(),
        b"secret"
    );
    assert!(key.open(&sealed, "there").is_err());
    assert!(
        super::key(OTHER_APPLICATION_KEY)
            .open(&sealed, "here")
            .is_err()
    );
    assert!(key.sealed(&sealed) && !super::key(OTHER_APPLICATION_KEY).sealed(&sealed));
    assert_ne!(
        key.seal(b"secret", "here").ok().unwrap(),
        sealed,
        "under a nonce of its own"
    );
}
