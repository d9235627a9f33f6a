//! Which tokens are good where.

use super::{AUDIENCE, Forge, Ring, assembled, morning, parts, payload, record};
use crate::{
    keyring::assertion,
    token::{Purpose, Token},
};

#[test]
fn only_the_right_ring_audience_and_epoch_verify() {
    let forge = Forge::new();
    let payload = payload(&forge.mint(&record(&forge)));
    for key in Ring::ALL {
        for ring in Ring::ALL {
            for audience in [
                AUDIENCE,
                "https://example.com/",
                "https://staging.example.com",
                "",
            ] {
                for epoch in [0, 1, u64::MAX] {
                    let assertion = assertion::bytes(ring, audience, epoch);
                    let token = forge.sign(key, payload.as_bytes(), &assertion);
                    let right = (key, ring, audience, epoch)
                        == (Ring::PasswordReset, Ring::PasswordReset, AUDIENCE, 0);
                    assert_eq!(
                        forge.verifies(&token),
                        right,
                        "{key:?} {ring:?} {audience} {epoch}"
                    );
                }
            }
        }
    }
    assert!(!forge.verifies(&forge.sign(Ring::PasswordReset, payload.as_bytes(), b"")));
}

#[test]
fn deployments_that_share_keys_refuse_each_others_tokens() {
    let here = Forge::new();
    let token = here.mint(&record(&here));
    assert!(here.verifies(&token));
    let there = Forge::of(here.store, "https://staging.example.com", 0);
    assert!(!there.verifies(&token));
    let restored = Forge::of(there.store, AUDIENCE, 1);
    assert!(!restored.verifies(&token));
    let same = Forge::of(restored.store, AUDIENCE, 0);
    assert!(same.verifies(&token));
}

#[test]
fn another_purpose_in_the_payload_is_refused() {
    let forge = Forge::new();
    let payload = payload(&forge.mint(&record(&forge)));
    assert!(forge.verifies(&forge.forge(&payload)));
    for purpose in [
        "email-verification",
        "email-change",
        "registration",
        "",
        "PASSWORD-RESET",
    ] {
        let other = payload.replace("\"password-reset\"", &format!("\"{purpose}\""));
        assert_ne!(other, payload);
        assert!(!forge.verifies(&forge.forge(&other)), "{purpose}");
    }
}

#[test]
fn purposes_and_rings_are_found_by_their_names() {
    for purpose in Purpose::ALL {
        assert_eq!(Purpose::parse(purpose.as_str()), Some(purpose));
    }
    for ring in Ring::ALL {
        assert_eq!(Ring::parse(ring.as_str()), Some(ring));
    }
}

#[test]
fn footers_cannot_be_removed_added_or_swapped() {
    let forge = Forge::new();
    let (message, footer) = parts(&forge.mint(&record(&forge)));
    let other = Forge::elsewhere();
    let kid = |ring| forge.authority.published(ring, morning()).active.kid;
    let (right, wrong) = (kid(Ring::PasswordReset), kid(Ring::EmailVerification));
    let body = &right["k4.pid.".len()..];
    let mut bad: Vec<String> = vec![
        String::new(),
        "{}".to_owned(),
        "not json".to_owned(),
        format!("{{\"kid\":\"{wrong}\"}}"),
        format!("{{\"kid\": \"{right}\"}}"),
        format!("{{\"kid\":\"{right}\"}} "),
        format!("{{\"kid\":\"{right}\",\"kid\":\"{right}\"}}"),
        format!("{{\"kid\":\"{right}\",\"wpk\":\"k4.secret-wrap.pie.x\"}}"),
        format!("{{\"kid\":\"k4.pid.{}\"}}", &body[..43]),
        format!("{{\"kid\":\"k4.pid.{body}A\"}}"),
        format!("{{\"kid\":\"K4.PID.{body}\"}}"),
        format!("{{\"kid\":\"k4.pid.{}\"}}", body.to_ascii_lowercase()),
        format!("{{\"kid\":\"k4.sid.{body}\"}}"),
        format!("{{\"kid\":\"{body}\"}}"),
        format!("{{\"kid\":\"k4.secret.{body}{body}\"}}"),
        format!("{{\"kid\":[\"{right}\"]}}"),
    ];
    for kid in [
        "../../etc/passwd",
        "..\\\\..\\\\win.ini",
        "/etc/passwd",
        "' OR 1=1 --",
        "%00",
        "\n",
        "*)(uid=*",
    ] {
        bad.push(format!("{{\"kid\":\"{kid}\"}}"));
    }
    for text in &bad {
        assert!(
            forge.refuses(&assembled(&message, text.as_bytes())),
            "{text}"
        );
    }
    assert!(forge.refuses(&assembled(&message, &[0xff, 0xfe])));
    assert!(forge.refuses(&assembled(&message, &parts(&other.mint(&record(&other))).1)));
    let bare = assembled(&message, b"");
    assert!(forge.refuses(bare.trim_end_matches('.')));
    assert!(!forge.refuses(&assembled(&message, &footer)));
}

#[test]
fn an_unknown_key_has_the_rings_read_again_once_a_second() {
    let here = Forge::new();
    let other = Forge::elsewhere();
    let token: Token = other.mint(&record(&other));
    here.store.replace_keys(other.store.keys());
    assert!(
        here.verify_at(&token, morning()).is_none(),
        "read at the start, not a second ago"
    );
    let later = morning() + std::time::Duration::from_secs(1);
    assert!(here.verify_at(&token, later).is_some());
}
