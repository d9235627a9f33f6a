use sha2::{Digest as _, Sha256};

use super::{Forge, Memory, Purpose, parts, payload, record};
use crate::{
    account::AccountId,
    stage::MINUTE,
    token::{Subject, authority::Authority},
};

#[test]
fn the_same_record_always_makes_the_same_token() {
    let forge = Forge::new();
    let token = forge.mint(&record(&forge));
    assert_eq!(
        forge.mint(&record(&forge)).expose_secret(),
        token.expose_secret()
    );
    let another_process =
        Authority::new(super::rings(&forge.store, 9), super::AUDIENCE.to_owned(), 0);
    let again = another_process.mint(&record(&forge)).unwrap();
    assert_eq!(again.expose_secret(), token.expose_secret());
}

#[test]
fn another_record_or_installation_makes_another_secret() {
    let forge = Forge::new();
    let mut another = record(&forge);
    another.id = crate::token::TokenId::from_bytes([9; 16]);
    assert_ne!(
        forge.authority.secret_hash(another.id),
        record(&forge).secret_hash
    );
    let elsewhere = Authority::new(
        super::rings(&Memory::new(), 9),
        super::AUDIENCE.to_owned(),
        0,
    );
    assert_ne!(
        elsewhere.secret_hash(record(&forge).id),
        record(&forge).secret_hash
    );
}

#[test]
fn the_payload_is_in_the_published_order() {
    let forge = Forge::new();
    let payload = payload(&forge.mint(&record(&forge)));
    let json: serde_json::Value = serde_json::from_str(&payload).unwrap();
    let text = |member: &str| json[member].as_str().unwrap().to_owned();
    assert_eq!(text("sec").len(), 43);
    assert_eq!(text("sub").len(), 43);
    let golden = format!(
        "{{\"iss\":\"regain\",\"aud\":\"https://example.com\",\"purpose\":\"password-reset\",\
         \"sub\":\"{}\",\"jti\":\"c2l4dGVlbiBieXRlcyBpZA\",\"sec\":\"{}\",\
         \"iat\":\"2026-11-22T08:00:00Z\",\"exp\":\"2026-11-22T08:30:00Z\"}}",
        text("sub"),
        text("sec"),
    );
    assert_eq!(payload, golden);
}

#[test]
fn the_footer_is_the_key_id_and_nothing_else() {
    let forge = Forge::new();
    let (_, footer) = parts(&forge.mint(&record(&forge)));
    let kid = forge
        .authority
        .published(super::Ring::PasswordReset, super::morning())
        .active
        .kid;
    assert!(kid.starts_with("k4.pid.") && kid.len() == 7 + 44, "{kid}");
    assert_eq!(
        String::from_utf8(footer).unwrap(),
        format!("{{\"kid\":\"{kid}\"}}")
    );
}

#[test]
fn the_payload_names_nobody() {
    let forge = Forge::new();
    let mut record = record(&forge);
    record.subject = Subject::Account(AccountId::new("account-4711"));
    let payload = payload(&forge.mint(&record));
    for name in ["ada", "example.org", "account-4711", "4711", "first"] {
        assert!(!payload.contains(name), "{name} in {payload}");
    }
}

#[test]
fn the_record_keeps_only_the_hash_of_the_secret() {
    let forge = Forge::new();
    let record = record(&forge);
    let json: serde_json::Value = serde_json::from_str(&payload(&forge.mint(&record))).unwrap();
    let secret = json["sec"].as_str().unwrap().as_bytes();
    let secret = super::BASE64URL_NOPAD.decode(secret).unwrap();
    assert_eq!(
        record.secret_hash.as_bytes().as_slice(),
        Sha256::digest(&secret).as_slice()
    );
    let genuine = forge
        .verify_at(&forge.mint(&record), super::morning())
        .unwrap();
    assert_eq!(
        (genuine.id, genuine.purpose),
        (record.id, Purpose::PasswordReset)
    );
    assert_eq!(genuine.secret_hash, record.secret_hash);
    assert_eq!(genuine.expires_at, record.expires_at);
}

#[test]
fn a_record_of_another_key_generation_is_not_signed() {
    let forge = Forge::new();
    let mut record = record(&forge);
    record.generation = 2;
    assert!(forge.authority.mint(&record).is_err());
}

#[test]
fn hostile_dates_are_no_reason_to_panic() {
    let forge = Forge::new();
    for milliseconds in [i64::MIN, -1, 0, i64::MAX] {
        let mut record = record(&forge);
        record.issued_at = crate::timestamp::Timestamp::from_milliseconds(milliseconds);
        record.expires_at = record.issued_at + MINUTE;
        _ = forge.verifies(&forge.mint(&record));
    }
}

#[test]
fn nothing_of_a_token_shows_in_debug_output() {
    let forge = Forge::new();
    let record = record(&forge);
    let token = forge.mint(&record);
    assert_eq!(format!("{token:?}"), "Token(***)");
    let genuine = forge.verify_at(&token, super::morning()).unwrap();
    let hash = format!("{:?}", record.secret_hash.as_bytes());
    for shown in [format!("{record:?}"), format!("{genuine:?}")] {
        assert!(
            shown.contains("SecretHash(***)") && !shown.contains(&hash),
            "{shown}"
        );
        assert!(!shown.contains("ada@example.org"), "{shown}");
    }
}

#[test]
fn the_subject_is_the_same_for_one_account_and_another_for_each_other() {
    let forge = Forge::new();
    let subject = |account: &str, id: u8| {
        let mut record = record(&forge);
        record.subject = Subject::Account(AccountId::new(account));
        record.id = crate::token::TokenId::from_bytes([id; 16]);
        let json: serde_json::Value = serde_json::from_str(&payload(&forge.mint(&record))).unwrap();
        json["sub"].clone()
    };
    assert_eq!(subject("ada", 1), subject("ada", 2));
    assert_ne!(subject("ada", 1), subject("bob", 1));
}
