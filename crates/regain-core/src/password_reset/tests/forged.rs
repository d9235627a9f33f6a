//! Tokens that the real key signed, without the record that makes them good.

use super::*;
use crate::{
    entropy::Seeded,
    keyring::{ApplicationKey, KeyRings},
    stage::{APPLICATION_KEY, morning},
    token::{Authority, SecretHash, Subject, TokenId},
};

/// Who has stolen the application key and the key table.
fn thief(stage: &Stage) -> Authority {
    let key = ApplicationKey::parse(APPLICATION_KEY).unwrap();
    let entropy = Seeded::new(5);
    let rings = block_on(KeyRings::open(
        &*stage.store,
        vec![key],
        &entropy,
        morning(),
    ))
    .unwrap();
    Authority::new(rings, "https://example.com".to_owned(), 0)
}

#[test]
fn a_signature_without_a_record_is_worth_nothing() {
    let stage = Stage::new();
    stage.token();
    let mut record = stage.store.records().remove(0);
    record.id = TokenId::from_bytes([1; 16]);
    record.subject = Subject::Account(AccountId::new("root"));
    let forged = thief(&stage).mint(&record).unwrap();
    assert_eq!(stage.inspect(&forged), Inspected::Invalid);
    assert_eq!(
        refusal(stage.redeem(redeem(&forged, NEW))),
        Refusal::TokenInvalid
    );
    assert_eq!(refusal(cancel(&stage, &forged)), Refusal::TokenInvalid);
    assert_eq!(refusal(renew(&stage, &forged)), Refusal::TokenInvalid);
}

#[test]
fn a_record_with_another_secret_is_not_this_tokens() {
    let stage = Stage::new();
    let token = stage.token();
    let mut record = stage.store.records().remove(0);
    let genuine = record.clone();
    for bytes in [[0; 32], [0xff; 32]] {
        record.secret_hash = SecretHash::from_bytes(bytes);
        stage.store.replace_record(record.clone());
        assert_eq!(stage.inspect(&token), Inspected::Invalid);
        assert_eq!(
            refusal(stage.redeem(redeem(&token, NEW))),
            Refusal::TokenInvalid
        );
    }
    stage.store.replace_record(genuine);
    assert!(stage.redeems(&token));
}

#[test]
fn a_longer_life_in_the_token_does_not_lengthen_that_of_its_record() {
    let stage = Stage::new();
    stage.token();
    let mut record = stage.store.records().remove(0);
    let end = record.expires_at;
    record.expires_at = end + MINUTE * 60;
    let forged = thief(&stage).mint(&record).unwrap();
    let Inspected::Valid { expires_at, .. } = stage.inspect(&forged) else {
        panic!("valid")
    };
    assert_eq!(expires_at, end);
    stage.pass(MINUTE * 30);
    assert_eq!(stage.inspect(&forged), Inspected::Dead(Dead::Expired));
}

#[test]
fn what_the_token_says_of_its_account_is_not_believed() {
    let stage = Stage::new();
    stage.add(account("eve", "eve@example.org", None));
    stage.token();
    let mut record = stage.store.records().remove(0);
    record.subject = Subject::Account(AccountId::new("eve"));
    let forged = thief(&stage).mint(&record).unwrap();
    let redeemed = stage.redeem(redeem(&forged, NEW)).unwrap();
    assert_eq!(redeemed.account, AccountId::new("ada"), "the row decides");
    assert!(stage.sign_in("eve@example.org", OLD).is_ok());
}
