//! Asking with a login and an address that must belong together.

use super::*;
use crate::password_reset::{Request, Requested};

fn ask(stage: &Stage, (name, address): (&str, &str)) -> super::super::Result<Requested> {
    let command = Request {
        login: login(name),
        address: Some(address.parse().unwrap()),
        locale: None,
        lifetime: None,
    };
    let flow = stage.regain.password_reset();
    block_on(flow.request(command, Asker::default()))
}

#[test]
fn only_who_has_both_gets_a_message() {
    let stage = Stage::new();
    stage.add(account("eve", "eve@example.org", Some("eve")));
    for pair in [
        ("ada", "eve@example.org"),
        ("eve", "nobody@example.org"),
        ("nobody", "ada@example.org"),
        ("nobody", "nobody@example.org"),
        ("eve@example.org", "ada@example.org"),
    ] {
        ask(&stage, pair).unwrap();
    }
    stage.deliver();
    assert!(
        stage.mailbox.letters().is_empty(),
        "{:?}",
        stage.mailbox.subjects()
    );
    ask(&stage, ("ADA", "Ada@Example.org")).unwrap();
    stage.deliver();
    let letter = stage.mailbox.last_link();
    assert_eq!(letter.to.as_str(), "ada@example.org");
    assert!(stage.redeems(&letter.token()));
    // Nobody was told that there is no account, so whoever asks for the address alone still is.
    stage.request("nobody@example.org").unwrap();
    stage.deliver();
    assert_eq!(
        stage.mailbox.last().content.subject.as_str(),
        "password_reset/no_account"
    );
}

#[test]
fn a_pair_has_a_cooldown_of_its_own() {
    let stage = Stage::new();
    let pairs = [
        ("ada", "ada@example.org"),
        ("ada", "eve@example.org"),
        ("eve", "ada@example.org"),
    ];
    for pair in pairs {
        ask(&stage, pair).unwrap();
    }
    for pair in pairs.into_iter().chain([("Ada", "ADA@example.org")]) {
        let refused = refusal(ask(&stage, pair));
        assert!(matches!(refused, Refusal::CoolingDown { .. }), "{pair:?}");
    }
    stage.deliver();
    // What is counted on the account is shared by all who asked, however they did.
    stage.request("ada").unwrap();
    stage.request("ada@example.org").unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.subjects(), ["password_reset/reset"]);
    stage.pass(MINUTE);
    ask(&stage, pairs[0]).unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.subjects().len(), 2);
}
