//! Promises of derived stamps.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::HashSet;

use super::Stamp;
use crate::{email_address::EmailAddress, password::PasswordHash};

fn derived(password: Option<&str>, address: &str) -> String {
    let password = password.map(|hash| PasswordHash::new(hash.to_owned()));
    let address: EmailAddress = address.parse().unwrap();
    Stamp::derived(password.as_ref(), &address)
        .as_str()
        .to_owned()
}

#[test]
fn a_derived_stamp_moves_with_the_hash_and_with_the_address_alone() {
    let stamps = [
        derived(Some("$hash$1"), "ada@example.com"),
        derived(Some("$hash$2"), "ada@example.com"),
        derived(Some("$hash$1a"), "da@example.com"),
        derived(Some("$hash$1"), "eve@example.com"),
        derived(Some(""), "ada@example.com"),
        derived(None, "ada@example.com"),
    ];
    assert_eq!(stamps.iter().collect::<HashSet<_>>().len(), stamps.len());
    assert_eq!(derived(Some("$hash$1"), "ADA@Example.com"), stamps[0]);
}

/// Whatever is stored under one version has to be found by the next.
#[test]
fn a_derived_stamp_stays_the_same_in_every_version() {
    // printf 'regain derived stamp 1\1\0\0\0\0\0\0\0\7$hash$1\1\0\0\0\0\0\0\0\17ada@example.com' | sha256sum, in base64url.
    assert_eq!(
        derived(Some("$hash$1"), "ada@example.com"),
        "lutCP8GyKHoY1KFY9wPiAQDLkrjHX1B4gqmGGyK3NXo"
    );
}
