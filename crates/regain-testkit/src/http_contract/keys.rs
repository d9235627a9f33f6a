//! `GET /keys/{ring}` and `GET /password/policy`.

use std::sync::Arc;

use data_encoding::{BASE64, BASE64URL_NOPAD, HEXLOWER};
use regain_core::password::policy::Policy;
use serde_json::{Value, json};

use super::{Harness, problem};
use crate::world::{PUBLIC_URL, Setup, World, people::ALICE};

/// What comes before the key in a SubjectPublicKeyInfo (RFC 8410 §4).
const SPKI: &str = "302a300506032b6570032100";

async fn published(world: &World, ring: &str) -> Value {
    let reply = world.get(&format!("/keys/{ring}")).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.header("content-type"), Some("application/json"));
    reply.json()
}

fn text<'a>(key: &'a Value, member: &str) -> &'a str {
    key[member].as_str().expect("a string")
}

/// The length-prefixed list that PASETO authenticates before anything else.
fn assertion(ring: &str) -> String {
    let pieces = ["regain", ring, PUBLIC_URL, "0"];
    let mut bytes = (pieces.len() as u64).to_le_bytes().to_vec();
    for piece in pieces {
        bytes.extend((piece.len() as u64).to_le_bytes());
        bytes.extend(piece.as_bytes());
    }
    BASE64URL_NOPAD.encode(&bytes)
}

/// Both rings, each with a key of its own in three spellings and the assertion of its tokens.
pub async fn the_keys_of_both_rings_are_public(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let mut seen = Vec::new();
    for ring in ["password-reset", "email-verification"] {
        let key = published(&world, ring).await;
        let members: Vec<_> = key
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect();
        let expected = [
            "implicit_assertion",
            "kid",
            "public_key",
            "retired",
            "spki",
            "version",
        ];
        assert_eq!(members, expected);
        assert_eq!(
            (&key["version"], &key["retired"]),
            (&json!("v4.public"), &json!([]))
        );
        assert_eq!(text(&key, "implicit_assertion"), assertion(ring));
        assert!(text(&key, "kid").starts_with("k4.pid."));
        let paserk = text(&key, "public_key")
            .strip_prefix("k4.public.")
            .expect("PASERK");
        let raw = BASE64URL_NOPAD
            .decode(paserk.as_bytes())
            .expect("base64url");
        let spki = BASE64
            .decode(text(&key, "spki").as_bytes())
            .expect("base64");
        assert_eq!(
            HEXLOWER.encode(&spki),
            format!("{SPKI}{}", HEXLOWER.encode(&raw))
        );
        seen.push((key["kid"].clone(), raw));
    }
    assert_ne!(seen[0], seen[1]);
}

/// No third ring, by whatever spelling.
pub async fn there_is_no_other_ring(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for ring in [
        "derivation",
        "PASSWORD-RESET",
        "password-reset/",
        "%00",
        "..",
        "password_reset",
        "password-reset&x",
    ] {
        problem::is(&world.get(&format!("/keys/{ring}")).await, "NOT_FOUND");
    }
}

/// What a mailed token says: the published key, the members in their order, and nothing about the person.
pub async fn a_token_says_what_the_contract_says(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let parts: Vec<&str> = token.split('.').collect();
    assert_eq!((parts.len(), parts[0], parts[1]), (4, "v4", "public"));
    let decode = |part: &str| BASE64URL_NOPAD.decode(part.as_bytes()).expect("base64url");
    let kid = published(&world, "password-reset").await["kid"].clone();
    assert_eq!(
        decode(parts[3]),
        json!({ "kid": kid }).to_string().into_bytes()
    );
    let signed = decode(parts[2]);
    let payload = std::str::from_utf8(&signed[..signed.len() - 64]).expect("UTF-8");
    let members = ["iss", "aud", "purpose", "sub", "jti", "sec", "iat", "exp"];
    let at: Vec<_> = members
        .iter()
        .map(|name| payload.find(&format!("\"{name}\":")))
        .collect();
    assert!(
        at.is_sorted() && at.iter().all(Option::is_some),
        "{payload}"
    );
    let payload: Value = serde_json::from_str(payload).expect("JSON");
    assert_eq!(payload.as_object().expect("an object").len(), members.len());
    for (name, value) in [
        ("iss", "regain"),
        ("aud", PUBLIC_URL),
        ("purpose", "password-reset"),
        ("iat", "2026-11-22T08:00:00Z"),
        ("exp", "2026-11-22T08:30:00Z"),
    ] {
        assert_eq!(payload[name], json!(value), "{name}");
    }
    let sub = payload["sub"].as_str().expect("a string");
    assert!(!sub.contains("alice") && sub.len() > 20, "{sub}");
}

/// The policy in force, preset by preset.
pub async fn the_password_policy_is_public(harness: Arc<dyn Harness>) {
    let special = r#"[!@#$%^&*()_+={}[|:;'"<>,.?/]]"#;
    let classes =
        format!("required: upper; required: lower; required: digit; required: {special};");
    for (policy, name, min, strict, required) in [
        (Policy::nist(), "nist", 15, false, String::new()),
        (Policy::asvs(), "asvs", 8, false, String::new()),
        (
            Policy::character_classes(),
            "character-classes",
            8,
            true,
            format!(" {classes}"),
        ),
    ] {
        let setup = Setup::new(Arc::clone(&harness));
        let world = setup
            .configure(|builder| builder.password_policy(policy))
            .start()
            .await;
        let reply = world.get("/password/policy").await;
        let rules =
            format!("minlength: {min}; maxlength: 1024;{required} allowed: ascii-printable;");
        let expected = json!({
            "preset": name,
            "min_length": min,
            "max_bytes": 1024,
            "classes": { "upper": strict, "lower": strict, "digit": strict, "special": strict },
            "blocklist": !strict,
            "passwordrules": rules,
        });
        assert_eq!((reply.status, reply.json()), (200, expected));
    }
}
