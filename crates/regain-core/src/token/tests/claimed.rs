//! What a token says of itself, before anybody has verified it.

use proptest::prelude::*;

use super::{AUDIENCE, Forge, Purpose, Record, Ring, Token, assembled, parts, payload, record};

fn claims(forge: &Forge, text: &str) -> Option<Purpose> {
    forge.authority.claimed_purpose(&Token::new(text))
}

#[test]
fn every_purpose_is_claimed_by_its_tokens() {
    let forge = Forge::new();
    for purpose in Purpose::ALL {
        let token = forge.mint(&Record {
            purpose,
            ..record(&forge)
        });
        assert_eq!(forge.authority.claimed_purpose(&token), Some(purpose));
    }
}

#[test]
fn a_claim_is_no_proof() {
    let forge = Forge::new();
    let token = forge.mint(&record(&forge));
    let (message, footer) = parts(&token);
    let body = payload(&token).replace("password-reset", "registration");
    let mut lie = body.into_bytes();
    lie.extend(&message[message.len() - 64..]);
    let lie = assembled(&lie, &footer);
    assert_eq!(claims(&forge, &lie), Some(Purpose::Registration));
    assert!(forge.refuses(&lie));
}

#[test]
fn another_audience_or_unknown_purpose_claims_nothing() {
    let elsewhere = Forge::of(Forge::new().store, "https://example.net", 0);
    let token = elsewhere.mint(&record(&elsewhere));
    let here = Forge::new();
    assert_ne!(AUDIENCE, "https://example.net");
    assert_eq!(here.authority.claimed_purpose(&token), None);
    let good = payload(&here.mint(&record(&here)));
    for purpose in ["", "PASSWORD-RESET", "password_reset", "sign-in"] {
        let other = good.replace("password-reset", purpose);
        let token = here.sign(Ring::PasswordReset, other.as_bytes(), b"");
        assert_eq!(here.authority.claimed_purpose(&token), None, "{purpose:?}");
    }
}

/// A payload shorter than the signature behind it must not be cut.
#[test]
fn whatever_is_too_short_or_no_token_claims_nothing() {
    let forge = Forge::new();
    for length in (0..=130).chain([765]) {
        for byte in [b'{', 0, 0xff] {
            let message = vec![byte; length];
            for footer in [&b""[..], b"{}", b"x"] {
                assert_eq!(
                    claims(&forge, &assembled(&message, footer)),
                    None,
                    "{length}"
                );
            }
        }
    }
    let good = forge.mint(&record(&forge));
    let good = good.expose_secret();
    for length in 0..good.len() {
        _ = claims(&forge, &good[..length]);
        _ = claims(&forge, &good[good.len() - length..]);
    }
    for text in [
        "",
        ".",
        "...",
        "v4.public.",
        "v4.public..",
        "v4.public...",
        "v4.local.AAAA.AAAA",
    ] {
        assert_eq!(claims(&forge, text), None, "{text:?}");
    }
    assert_eq!(claims(&forge, &"A".repeat(1 << 20)), None);
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "(v4\\.public\\.)?[A-Za-z0-9_.{}\"-]{0,300}", wild in ".{0,300}") {
        let forge = Forge::new();
        prop_assert_eq!(claims(&forge, &text), None);
        prop_assert_eq!(claims(&forge, &wild), None);
    }

    #[test]
    fn no_bytes_make_it_panic(message in proptest::collection::vec(any::<u8>(), 0..300)) {
        let forge = Forge::new();
        prop_assert_eq!(claims(&forge, &assembled(&message, b"{}")), None);
    }
}
