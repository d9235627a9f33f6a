//! Payloads that the real key signed, and that must be refused all the same.

use std::time::Duration;

use super::{Forge, morning, payload, record};
use crate::timestamp::Timestamp;

/// The payload of a good token, with one text in it replaced.
fn with(payload: &str, old: &str, new: &str) -> String {
    assert_eq!(payload.matches(old).count(), 1, "{old}");
    payload.replace(old, new)
}

fn dated(payload: &str, issued_at: Timestamp, expires_at: Timestamp) -> String {
    let payload = with(payload, "2026-11-22T08:00:00Z", &issued_at.to_string());
    with(&payload, "2026-11-22T08:30:00Z", &expires_at.to_string())
}

#[test]
fn a_payload_must_be_an_object_with_exactly_the_published_members() {
    let forge = Forge::new();
    let good = payload(&forge.mint(&record(&forge)));
    assert!(forge.verifies(&forge.forge(&good)));
    let json: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&good).unwrap();
    let mut bad: Vec<String> = Vec::new();
    for (member, value) in &json {
        let text = format!("\"{member}\":{value}");
        let missing = good
            .replace(&format!("{text},"), "")
            .replace(&format!(",{text}"), "");
        assert_ne!(missing, good);
        bad.push(missing);
        bad.push(with(&good, &text, &format!("{text},{text}")));
        for other in [
            "null",
            "1",
            "true",
            "[]",
            "{}",
            "\"\"",
            &format!("[{value}]"),
        ] {
            // Whom a token is about is for its record to say.
            if (member.as_str(), other) != ("sub", "\"\"") {
                bad.push(with(&good, &text, &format!("\"{member}\":{other}")));
            }
        }
        let upper = member.to_ascii_uppercase();
        bad.push(with(
            &good,
            &format!("\"{member}\":"),
            &format!("\"{upper}\":"),
        ));
    }
    let values: Vec<_> = json.values().map(ToString::to_string).collect();
    bad.push(format!("[{}]", values.join(",")));
    for text in ["null", "1", "\"text\"", "[]", "{}", "{", "[{}]", ""] {
        bad.extend((!text.is_empty()).then(|| text.to_owned()));
    }
    bad.push(format!(" {good}"));
    bad.push(format!("{good}x"));
    bad.push(format!("{good}{good}"));
    bad.push(format!("{}{}", "[".repeat(200), "]".repeat(200)));
    bad.push(format!("{}1{}", "{\"a\":".repeat(90), "}".repeat(90)));
    for member in [
        "\"admin\":true",
        "\"nbf\":\"2026-11-22T08:00:00Z\"",
        "\"\":1",
        "\"kid\":\"x\"",
    ] {
        bad.push(with(&good, "{\"iss\"", &format!("{{{member},\"iss\"")));
    }
    for payload in bad {
        assert!(!forge.verifies(&forge.forge(&payload)), "{payload}");
    }
}

#[test]
fn a_payload_that_is_not_utf_8_is_refused() {
    let forge = Forge::new();
    let assertion =
        crate::keyring::assertion::bytes(super::Ring::PasswordReset, super::AUDIENCE, 0);
    let token = forge.sign(
        super::Ring::PasswordReset,
        b"{\"iss\":\"\xff\xfe\"}",
        &assertion,
    );
    assert!(!forge.verifies(&token));
}

#[test]
fn issuer_audience_and_secret_must_be_ours() {
    let forge = Forge::new();
    let good = payload(&forge.mint(&record(&forge)));
    let json: serde_json::Value = serde_json::from_str(&good).unwrap();
    let secret = json["sec"].as_str().unwrap();
    for (old, new) in [
        ("\"regain\"", "\"regain \"".to_owned()),
        (
            "\"https://example.com\"",
            "\"https://example.com/\"".to_owned(),
        ),
        (
            "\"https://example.com\"",
            "[\"https://example.com\"]".to_owned(),
        ),
        (secret, secret[..42].to_owned()),
        (secret, format!("{secret}AAAA")),
        (secret, format!("{secret}=")),
        (secret, String::new()),
        ("c2l4dGVlbiBieXRlcyBpZA", "c2l4dGVlbiBieXRlcyBp".to_owned()),
        (
            "c2l4dGVlbiBieXRlcyBpZA",
            "c2l4dGVlbiBieXRlcyBpZB".to_owned(),
        ),
        (
            "c2l4dGVlbiBieXRlcyBpZA",
            "c2l4dGVlbiBieXRlcyBpZA==".to_owned(),
        ),
    ] {
        assert!(
            !forge.verifies(&forge.forge(&with(&good, old, &new))),
            "{old} {new}"
        );
    }
}

#[test]
fn no_token_lives_longer_than_its_purpose_may() {
    let forge = Forge::new();
    let good = payload(&forge.mint(&record(&forge)));
    let issued_at = morning().whole_second();
    let day = Duration::from_hours(24);
    let second = Duration::from_secs(1);
    for (life, right) in [
        (second, true),
        (day, true),
        (day + second, false),
        (Duration::ZERO, false),
    ] {
        let token = forge.forge(&dated(&good, issued_at, issued_at + life));
        assert_eq!(forge.verifies(&token), right, "{life:?}");
    }
    assert!(!forge.verifies(&forge.forge(&dated(&good, issued_at, issued_at - second))));
}

#[test]
fn a_clock_may_run_ahead_by_seconds_but_not_by_minutes() {
    let forge = Forge::new();
    let good = payload(&forge.mint(&record(&forge)));
    for (ahead, right) in [(2, true), (5, true), (6, false), (600, false)] {
        let issued_at = (morning() + Duration::from_secs(ahead)).whole_second();
        let payload = dated(&good, issued_at, issued_at + Duration::from_mins(30));
        assert_eq!(
            forge.verifies(&forge.forge(&payload)),
            right,
            "{ahead} s ahead"
        );
    }
}

#[test]
fn a_token_is_expired_from_its_last_second_on() {
    let forge = Forge::new();
    let record = record(&forge);
    let genuine = forge
        .verify_at(&forge.mint(&record), record.expires_at)
        .unwrap();
    let tick = Duration::from_millis(1);
    assert!(!genuine.is_expired(record.expires_at - tick));
    assert!(genuine.is_expired(record.expires_at));
    assert!(genuine.is_expired(record.expires_at + tick));
}

#[test]
fn dates_must_be_dates() {
    let forge = Forge::new();
    let good = payload(&forge.mint(&record(&forge)));
    for text in [
        "",
        "tomorrow",
        "1795334400",
        "2026-13-22T08:00:00Z",
        "2026-11-22",
        "2026-11-22T08:00:00",
    ] {
        for date in ["2026-11-22T08:00:00Z", "2026-11-22T08:30:00Z"] {
            assert!(
                !forge.verifies(&forge.forge(&with(&good, date, text))),
                "{text}"
            );
        }
    }
}
