//! What `Standard` makes and finds outdated.

use std::sync::Arc;

use super::password;
use crate::entropy::Seeded;
use crate::password::PasswordHash;
use crate::password::hasher::{CostOutOfRange, PasswordHasher, Standard, Verified};

fn scrypt(log_n: u8) -> Standard {
    Standard::scrypt(log_n, Arc::new(Seeded::new(7))).unwrap()
}

fn argon2id() -> Standard {
    Standard::argon2id(Arc::new(Seeded::new(7)))
}

#[test]
fn hashes_are_phc_strings_with_a_salt_each() {
    let hasher = scrypt(8);
    let one = hasher.hash(&password("plum tractor")).unwrap();
    let other = hasher.hash(&password("plum tractor")).unwrap();
    assert!(one.expose_secret().starts_with("$scrypt$ln=8,r=8,p=1$"));
    assert_ne!(one, other);
    // 16 bytes of salt and 32 of output in base64.
    let lengths: Vec<_> = one.expose_secret().split('$').map(str::len).collect();
    assert_eq!(lengths, [0, 6, 12, 22, 43]);
    assert_eq!(
        one,
        scrypt(8).hash(&password("plum tractor")).unwrap(),
        "all from the port"
    );
}

#[test]
fn its_own_hashes_are_current() {
    for hasher in [scrypt(8), argon2id()] {
        let hash = hasher.hash(&password("plum tractor")).unwrap();
        let current = Verified::Match { outdated: false };
        assert_eq!(
            hasher.verify(&password("plum tractor"), &hash).unwrap(),
            current
        );
        assert_eq!(
            hasher.verify(&password("Plum tractor"), &hash).unwrap(),
            Verified::Mismatch
        );
        assert_eq!(
            hasher.verify(&password(""), &hash).unwrap(),
            Verified::Mismatch
        );
    }
}

#[test]
fn other_costs_and_algorithms_are_outdated() {
    let outdated = Verified::Match { outdated: true };
    for (maker, reader) in [
        (scrypt(8), scrypt(9)),
        (scrypt(9), scrypt(8)),
        (scrypt(8), argon2id()),
        (argon2id(), scrypt(8)),
    ] {
        let hash = maker.hash(&password("plum tractor")).unwrap();
        assert_eq!(
            reader.verify(&password("plum tractor"), &hash).unwrap(),
            outdated
        );
        assert_eq!(
            reader.verify(&password("plum"), &hash).unwrap(),
            Verified::Mismatch
        );
    }
}

#[test]
fn normal_forms_verify_alike() {
    let hasher = scrypt(8);
    let hash = hasher
        .hash(&password("cafe\u{301}\u{3000}au lait"))
        .unwrap();
    let current = Verified::Match { outdated: false };
    for text in [
        "caf\u{e9} au lait",
        "cafe\u{301} au lait",
        "caf\u{e9}\u{a0}au lait",
    ] {
        assert_eq!(hasher.verify(&password(text), &hash).unwrap(), current);
    }
}

#[test]
fn long_passwords_count_to_the_end() {
    let hasher = scrypt(8);
    let long = "x".repeat(1023);
    let hash = hasher.hash(&password(&format!("{long}a"))).unwrap();
    let verified = hasher
        .verify(&password(&format!("{long}b")), &hash)
        .unwrap();
    assert_eq!(verified, Verified::Mismatch);
}

#[test]
fn costs_out_of_range_are_refused() {
    for log_n in [0, 7, 21, 33, u8::MAX] {
        let refused = Standard::scrypt(log_n, Arc::new(Seeded::new(7))).unwrap_err();
        assert_eq!(refused, CostOutOfRange { log_n });
        assert!(
            refused
                .to_string()
                .ends_with(&format!("from 8 to 20, not {log_n}"))
        );
    }
    assert_eq!(Standard::LOG_N, 17);
}

#[test]
fn memory_is_known_beforehand() {
    assert_eq!(scrypt(17).memory_bytes(), 128 << 20);
    assert_eq!(scrypt(8).memory_bytes(), 256 << 10);
    assert_eq!(argon2id().memory_bytes(), 19 << 20);
}

#[test]
fn nothing_secret_is_printed() {
    let debug = format!("{:?}", scrypt(8));
    assert!(debug.contains("log_n: 8"), "{debug}");
    let error = scrypt(8)
        .verify(
            &password("hunter2"),
            &PasswordHash::new("topsecret".to_owned()),
        )
        .unwrap_err();
    let printed = format!("{error} {error:?}");
    assert!(
        !printed.contains("hunter2") && !printed.contains("topsecret"),
        "{printed}"
    );
}
