//! What a thief of the database gets.

use std::fmt::Write as _;

use data_encoding::{BASE64, BASE64URL_NOPAD, HEXLOWER};

use super::{Post, SECOND, Stage};
use crate::{
    password_reset::{For, Issue},
    stage::{REVEALED, administrator, login},
    token::{Terms, Token},
};

/// Everything in the tables of tokens and messages, secrets spelled out.
fn dump(stage: &Stage) -> String {
    let mut dump = format!("{:?} {:?}", stage.store.messages(), stage.store.keys());
    for record in stage.store.records() {
        let hash = record.secret_hash.as_bytes();
        write!(
            dump,
            "{record:?} {hash:?} {} {}",
            HEXLOWER.encode(hash),
            BASE64URL_NOPAD.encode(hash)
        )
        .unwrap();
    }
    dump
}

#[track_caller]
fn is_nowhere(token: &Token, dump: &str) {
    let text = token.expose_secret();
    let payload = crate::token::tests::payload(token);
    let json: serde_json::Value = serde_json::from_str(&payload).unwrap();
    let secret = json["sec"].as_str().unwrap();
    let bytes = BASE64URL_NOPAD.decode(secret.as_bytes()).unwrap();
    let signature = &text[text.len() - 180..text.len() - 100];
    let spellings = [
        text.to_owned(),
        signature.to_owned(),
        secret.to_owned(),
        BASE64.encode(&bytes),
        HEXLOWER.encode(&bytes),
        format!("{bytes:?}"),
    ];
    for spelling in spellings {
        assert!(!dump.contains(&spelling), "{spelling} in {dump}");
    }
}

#[test]
fn neither_tokens_nor_messages_hold_what_redeems() {
    let stage = Stage::new();
    stage.mailbox.then(Post::LoseTheAnswer);
    let token = stage.token();
    is_nowhere(&token, &dump(&stage));
    stage.pass(SECOND * 30);
    stage.deliver();
    is_nowhere(&token, &dump(&stage));
    let command = Issue {
        whose: For::Login(login("ada")),
        terms: Terms {
            deliver: true,
            ..REVEALED
        },
        lock_password: false,
        heeds_cooldown: false,
        locale: None,
    };
    let issue = stage.regain.password_reset();
    let issued = futures_executor::block_on(issue.issue(command, &administrator("root"))).unwrap();
    is_nowhere(&issued.revealed.as_ref().unwrap().0, &dump(&stage));
    is_nowhere(&issued.revealed.as_ref().unwrap().0, &format!("{issued:?}"));
}

#[test]
fn an_intent_does_not_say_whose_account_is_meant() {
    let stage = Stage::new();
    stage.request("ada@example.org").unwrap();
    stage.request("nobody@example.org").unwrap();
    let messages = stage.store.messages();
    for message in &messages {
        assert!(matches!(
            message.intent.target,
            crate::outbox::Target::Login(_)
        ));
        assert!(message.prepared.is_none() && message.intent.token.is_none());
    }
}

#[test]
fn debug_output_of_what_is_sent_shows_neither_link_nor_address() {
    let stage = Stage::new();
    let token = stage.token();
    let shown = format!("{:?} {:?}", stage.mailbox.last(), stage.store.messages());
    is_nowhere(&token, &shown);
    assert!(!shown.contains("ada@example.org"), "{shown}");
}
