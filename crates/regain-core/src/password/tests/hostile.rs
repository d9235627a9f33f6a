//! Stored strings that are corrupt, or meant to hurt: an error each, and none is computed.

use std::sync::Arc;

use proptest::prelude::*;

use super::password;
use crate::entropy::Seeded;
use crate::password::PasswordHash;
use crate::password::hasher::{HashError, PasswordHasher, Standard, Verified};

const SALT: &str = "AAECAwQFBgcICQoLDA0ODw";
const OUTPUT: &str = "762fSdcLBVPOjB54NI8Zcv3it7hESxcUDJ4H92EOxo8";

fn verify(text: &str) -> Result<Verified, HashError> {
    let hasher = Standard::scrypt(8, Arc::new(Seeded::new(7))).unwrap();
    hasher.verify(
        &password("plum tractor"),
        &PasswordHash::new(text.to_owned()),
    )
}

fn assert_refused(text: &str) {
    let error = verify(text).expect_err(&text.chars().take(100).collect::<String>());
    assert!(error.is_unreadable(), "{text}");
}

#[test]
fn the_pattern_is_read_when_unharmed() {
    for parameters in [
        "scrypt$ln=8,r=8,p=1",
        "scrypt$p=1,r=8,ln=8",
        "argon2id$v=19$m=64,t=1,p=1",
    ] {
        assert_eq!(
            verify(&format!("${parameters}${SALT}${OUTPUT}")).unwrap(),
            Verified::Mismatch
        );
    }
}

#[test]
fn greedy_parameters_are_refused() {
    for parameters in [
        "scrypt$ln=33,r=8,p=1",
        "scrypt$ln=31,r=8,p=1",
        "scrypt$ln=21,r=8,p=1",
        "scrypt$ln=20,r=9,p=1",
        "scrypt$ln=20,r=64,p=1",
        "scrypt$ln=8,r=4294967295,p=1",
        "scrypt$ln=8,r=33,p=1",
        "scrypt$ln=8,r=8,p=17",
        "scrypt$ln=8,r=8,p=4096",
        "scrypt$ln=8,r=4294967295,p=4294967295",
        "scrypt$ln=20,r=8,p=5",
        "scrypt$ln=256,r=8,p=1",
        "scrypt$ln=4294967295,r=8,p=1",
        "scrypt$ln=0,r=8,p=1",
        "scrypt$ln=8,r=0,p=1",
        "scrypt$ln=8,r=8,p=0",
        "argon2id$v=19$m=1048577,t=1,p=1",
        "argon2id$v=19$m=4294967295,t=1,p=1",
        "argon2id$v=19$m=64,t=17,p=1",
        "argon2id$v=19$m=64,t=4294967295,p=1",
        "argon2id$v=19$m=1048576,t=5,p=1",
        "argon2id$v=19$m=1048576,t=1,p=17",
        "argon2id$v=19$m=64,t=1,p=16777216",
        "argon2id$v=19$m=64,t=0,p=1",
        "argon2id$v=19$m=64,t=1,p=0",
        "argon2id$v=19$m=0,t=1,p=1",
        "argon2id$v=19$m=16,t=1,p=4",
        "pbkdf2-sha256$i=10000001",
        "pbkdf2-sha256$i=4294967295,l=32",
        "pbkdf2-sha256$i=0",
        "pbkdf2-sha512$10000001",
        "pbkdf2-sha256$0",
        "pbkdf2-sha256$99999999999",
    ] {
        assert_refused(&format!("${parameters}${SALT}${OUTPUT}"));
    }
}

#[test]
fn ambiguous_parameters_are_refused() {
    for parameters in [
        "scrypt$ln=8,r=8,p=1,ln=33",
        "scrypt$ln=8,ln=33,r=8,p=1",
        "scrypt$ln=8,ln=8,p=1",
        "scrypt$ln=8,r=8",
        "scrypt$ln=8,r=8,p=1,x=1",
        "scrypt$ln=08,r=8,p=1",
        "scrypt$ln=-8,r=8,p=1",
        "scrypt$ln=,r=8,p=1",
        "scrypt$ln=8,r=8,p=1,",
        "scrypt$v=1$ln=8,r=8,p=1",
        "scrypt",
        "argon2id$v=19$m=64,t=1,p=1,m=4294967295",
        "argon2id$v=19$m=64,t=1,p=1,keyid=AAAA",
        "argon2id$v=20$m=64,t=1,p=1",
        "argon2id$v=x$m=64,t=1,p=1",
        "argon2id$v=19",
        "pbkdf2-sha256$i=1000,i=4294967295",
        "pbkdf2-sha256$i=1000,l=31",
        "pbkdf2-sha256$v=1$i=1000",
        "pbkdf2-sha256$l=32",
        "pbkdf2-sha256",
        "pbkdf2-md5$i=1000",
        "pbkdf2-sha1$1000",
        "pbkdf2$i=1000",
        "yescrypt$ln=8,r=8,p=1",
        "argon2x$v=19$m=64,t=1,p=1",
        "SCRYPT$ln=8,r=8,p=1",
        "$scrypt$ln=8,r=8,p=1",
    ] {
        assert_refused(&format!("${parameters}${SALT}${OUTPUT}"));
    }
}

#[test]
fn strings_that_are_no_hash_are_refused() {
    let scrypt = format!("$scrypt$ln=8,r=8,p=1${SALT}${OUTPUT}");
    for text in [
        "",
        "!",
        "*",
        "!!",
        "x",
        "$",
        "$$",
        "$$$$$$",
        "plum tractor",
        "\0",
        "\n",
        "é",
        "$é$",
        "$2",
        "$2b$",
        "$2b$04$",
        "$1$salt$hash",
        "$6$rounds=1000$salt$hash",
        "{SSHA}AAAA",
        "pbkdf2_sha256$1000$salt$hash",
        "5f4dcc3b5aa765d61d8327deb882cf99",
        "$pbkdf2-sha256$",
        "$pbkdf2-sha256$1000$$",
        "$pbkdf2-sha256$1000$AAAA$AAAA",
        "$scrypt$",
        "$scrypt$ln=8,r=8,p=1$",
        "$scrypt$ln=8,r=8,p=1$AAAA$AAAA",
        "$2b$31$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
        "$2b$17$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
        "$2b$03$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
        "$2b$99$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
        "$2c$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
        "$2b$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6C",
        "$2b$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6é",
        "$2b$04$!bcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
        &"A".repeat(1 << 20),
        &"$".repeat(1 << 20),
        &format!("$2{}", "a".repeat(1 << 20)),
        &format!("{scrypt}$"),
        &format!(" {scrypt}"),
        &format!("{scrypt}\n"),
        &format!("{scrypt}="),
        &scrypt.replace("scrypt", "scrÿpt"),
        &format!("{scrypt}{}", "A".repeat(1 << 20)),
        &format!("$scrypt$ln=8,r=8,p=1${}${OUTPUT}", "A".repeat(500)),
        &format!("$scrypt$ln=8,r=8,p=1${SALT}${}", "A".repeat(500)),
        &format!("$scrypt$ln=8,r=8,p=1${SALT}"),
        &format!("$argon2id$v=19$m=64,t=1,p=1${SALT}"),
        &format!("$pbkdf2-sha512$1000${SALT}${}", "A".repeat(500)),
    ] {
        assert_refused(text);
    }
}

proptest! {
    #[test]
    fn whatever_is_stored_is_no_panic(text in any::<String>()) {
        prop_assert!(verify(&text).is_err());
    }

    /// Cut anywhere but within the output, which may be of several lengths.
    #[test]
    fn truncated_strings_are_refused(cut in 0_usize..50) {
        let text = format!("$scrypt$ln=8,r=8,p=1${SALT}${OUTPUT}");
        prop_assert!(verify(&text[..cut]).is_err());
    }

    #[test]
    fn shuffled_fields_are_no_panic(fields in prop::collection::vec(
        prop::sample::select(vec![
            "scrypt", "argon2d", "pbkdf2-sha256", "2b", "v=19", "m=64,t=1,p=1", "ln=4,r=1,p=1", "i=2",
            "2", "04", "", SALT, OUTPUT, "=", ",",
        ]), 0..7,
    )) {
        let text: String = fields.iter().map(|field| format!("${field}")).collect();
        let _any = verify(&text);
    }
}
