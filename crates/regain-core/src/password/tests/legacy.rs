//! Hashes that other implementations made: hashlib (OpenSSL), argon2-cffi 25.1, Passlib 1.7.4 and bcrypt 5.0 for Python.

use std::sync::Arc;

use super::password;
use crate::entropy::Seeded;
use crate::password::PasswordHash;
use crate::password::hasher::{PasswordHasher, Standard, Verified};

const PASSWORD: &str = "correct horse battery staple";
const UMLAUTS: &str = "Pässwörd für später";

const HASHES: [&str; 18] = [
    "$scrypt$ln=8,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$762fSdcLBVPOjB54NI8Zcv3it7hESxcUDJ4H92EOxo8",
    "$scrypt$ln=9,r=4,p=2$AAECAwQFBgcICQoLDA0ODw$3ljAGYiNUpMMCYAIYPhnYFV4dVm410MfqnSbWmqPIGoghqq/J/DgYqOnoG3G9TlNYWEW9lErvdmsZ0LHVCb69A",
    "$argon2id$v=19$m=64,t=2,p=2$AAECAwQFBgcICQoLDA0ODw$3lna1VFG/f/wo75QIhAuAd1qbdP6wPuUV2Zp7X1x+NY",
    "$argon2i$v=19$m=64,t=2,p=2$AAECAwQFBgcICQoLDA0ODw$fNshOaxMvBkd81S5W5ObP38Pgn4g6+6nYpus/0NzeRo",
    "$argon2d$v=19$m=64,t=2,p=2$AAECAwQFBgcICQoLDA0ODw$zX7JqnrvB0Hki4rgPhFYpTLdtaV8sLJ3eSZo9LYJk8w",
    "$argon2i$v=16$m=64,t=2,p=2$AAECAwQFBgcICQoLDA0ODw$EobOM8IpDxde3jcDk3RG/IEwi8sO+CEjTr0TYTtmz6Y",
    "$argon2id$v=19$m=19456,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$NmtaKruLzsB3wc1h60pOQyFNGVLNKLBu/px0rWweTKc",
    "$pbkdf2-sha256$1000$AAECAwQFBgcICQoLDA0ODw$ppsXnjrdPB4KryJ6DrOqKqhkWrhv7PbKAMF1Eml8cZ4",
    "$pbkdf2-sha512$1000$AAECAwQFBgcICQoLDA0ODw$A6AmFIti7CKlYdoPiV9jf1d9llp37o27Wms8Zx8fwMJGCOigJzAthOW3Pg.XF5PnNiYnsQsIz1N5NtynrEm78w",
    "$pbkdf2-sha256$i=1000,l=32$AAECAwQFBgcICQoLDA0ODw$ppsXnjrdPB4KryJ6DrOqKqhkWrhv7PbKAMF1Eml8cZ4",
    "$pbkdf2-sha256$i=500$AAECAwQFBgcICQoLDA0ODw$5HLECxLgs1YbOe1UbQOgrtNzzmp5Lc4nPSQCM9b89ko",
    "$pbkdf2-sha512$i=1000,l=64$AAECAwQFBgcICQoLDA0ODw$A6AmFIti7CKlYdoPiV9jf1d9llp37o27Wms8Zx8fwMJGCOigJzAthOW3Pg+XF5PnNiYnsQsIz1N5NtynrEm78w",
    "$pbkdf2-sha512$i=500$AAECAwQFBgcICQoLDA0ODw$KShCPdw16zBYba2rT13BLI1FDttEpuy3hHQAAwpahQLzeIdpn/+pMu8y/pgRf2t5GK09MdxqVGCf1LhVZdn7VA",
    "$pbkdf2-sha512$i=1000,l=32$AAECAwQFBgcICQoLDA0ODw$A6AmFIti7CKlYdoPiV9jf1d9llp37o27Wms8Zx8fwMI",
    "$pbkdf2-sha512$i=500$AAECAwQFBgcICQoLDA0ODw$KShCPdw16zBYba2rT13BLI1FDttEpuy3hHQAAwpahQI",
    "$2b$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
    "$2a$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
    "$argon2i$m=64,t=2,p=2$AAECAwQFBgcICQoLDA0ODw$EobOM8IpDxde3jcDk3RG/IEwi8sO+CEjTr0TYTtmz6Y",
];

const OF_UMLAUTS: [&str; 2] = [
    "$scrypt$ln=8,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$QZLXqyKysdWSH7k/tMXk7kVUahLRvcaKg+KUFiGrpTY",
    "$2b$04$abcdefghijklmnopqrstuumh2Wp7A0Hu8yKosrsoOfeYYrSjwRYWK",
];

/// Of the decomposed text.
const OF_DECOMPOSED: &str =
    "$scrypt$ln=8,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$vLkD1uGJsHSReFWDX0/fWawTP3W4+7Chshpw3TuXxZY";

/// Of 72 times `a`.
const OF_72_BYTES: &str = "$2b$04$abcdefghijklmnopqrstuuBzzIgyKkz7xMWYSzkIjUSnxEQFQ0WNe";
const OF_ABC: &str = "$2b$04$abcdefghijklmnopqrstuuCi15uRb1eH7NAlJ/TgeJertyknQpYn2";

/// The cost of `HASHES[0]`, but for a longer output, a shorter salt, another `r`, another `p`.
const SIZES: [&str; 4] = [
    "$scrypt$ln=8,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$762fSdcLBVPOjB54NI8Zcv3it7hESxcUDJ4H92EOxo+dPRhVOGXTPgAAM8gliR3UeeCE0kEClP/LRLltuGQhNQ",
    "$scrypt$ln=8,r=8,p=1$AAECAwQFBgc$sxPZmp/n0y8Ig321bLB9i1KdjMgfdMB7qSsWW7GJfZQ",
    "$scrypt$ln=8,r=4,p=1$AAECAwQFBgcICQoLDA0ODw$lqpPbEDgreK455SGa0cOvDVKuz/b7nBqyRAjArbKS+c",
    "$scrypt$ln=8,r=8,p=2$AAECAwQFBgcICQoLDA0ODw$F9H9eYwkGLw0etFCOHnX6LjeXwCaQLC5ZlFHvPzVz5U",
];

const OUTDATED: Verified = Verified::Match { outdated: true };
const CURRENT: Verified = Verified::Match { outdated: false };

fn hashers() -> [Standard; 2] {
    let entropy = Arc::new(Seeded::new(7));
    [
        Standard::scrypt(9, entropy.clone()).unwrap(),
        Standard::argon2id(entropy),
    ]
}

fn verify(hasher: &Standard, text: &str, hash: &str) -> Verified {
    hasher
        .verify(&password(text), &PasswordHash::new(hash.to_owned()))
        .unwrap()
}

#[test]
fn hashes_of_others_verify_and_are_outdated() {
    for hasher in hashers() {
        for hash in HASHES {
            assert_eq!(verify(&hasher, PASSWORD, hash), OUTDATED, "{hash}");
            assert_eq!(
                verify(&hasher, "correct horse", hash),
                Verified::Mismatch,
                "{hash}"
            );
        }
    }
}

#[test]
fn a_hash_just_as_ours_is_current() {
    let hasher = Standard::scrypt(8, Arc::new(Seeded::new(7))).unwrap();
    assert_eq!(verify(&hasher, PASSWORD, HASHES[0]), CURRENT);
    assert_eq!(verify(&hasher, UMLAUTS, OF_UMLAUTS[0]), CURRENT);
}

#[test]
fn other_sizes_are_outdated() {
    let hasher = Standard::scrypt(8, Arc::new(Seeded::new(7))).unwrap();
    for hash in SIZES {
        assert_eq!(verify(&hasher, PASSWORD, hash), OUTDATED, "{hash}");
    }
}

#[test]
fn multi_byte_text_verifies() {
    for hasher in hashers() {
        for hash in OF_UMLAUTS {
            assert_eq!(verify(&hasher, UMLAUTS, hash), OUTDATED, "{hash}");
            assert_eq!(
                verify(&hasher, "Password fur spater", hash),
                Verified::Mismatch
            );
        }
    }
}

#[test]
fn text_hashed_as_typed_verifies_and_is_outdated() {
    let hasher = Standard::scrypt(8, Arc::new(Seeded::new(7))).unwrap();
    let decomposed = UMLAUTS
        .replace('ä', "a\u{308}")
        .replace('ö', "o\u{308}")
        .replace('ü', "u\u{308}");
    assert_eq!(verify(&hasher, &decomposed, OF_DECOMPOSED), OUTDATED);
    // Typed composed, there is nothing to tell that it once was not.
    assert_eq!(verify(&hasher, UMLAUTS, OF_DECOMPOSED), Verified::Mismatch);
}

#[test]
fn bcrypt_never_cuts_a_password_short() {
    for hasher in hashers() {
        assert_eq!(verify(&hasher, &"a".repeat(72), OF_72_BYTES), OUTDATED);
        for text in [
            "a".repeat(71),
            "a".repeat(73),
            "a".repeat(72) + "b",
            "a".repeat(1024),
        ] {
            assert_eq!(
                verify(&hasher, &text, OF_72_BYTES),
                Verified::Mismatch,
                "{}",
                text.len()
            );
        }
        assert_eq!(verify(&hasher, "abc", OF_ABC), OUTDATED);
        assert_eq!(verify(&hasher, "abc\0abc", OF_ABC), Verified::Mismatch);
    }
}

#[test]
fn every_bcrypt_prefix_is_read() {
    for hasher in hashers() {
        for prefix in ["$2a$", "$2b$", "$2x$", "$2y$"] {
            assert_eq!(
                verify(&hasher, "abc", &OF_ABC.replace("$2b$", prefix)),
                OUTDATED
            );
        }
    }
}
