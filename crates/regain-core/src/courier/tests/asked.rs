//! Who gets which letter, and how many.

use super::{MINUTE, NO_ACCOUNT, RESET, SECOND, Stage, State, states, superseded};
use crate::stage::{account, login};

#[test]
fn whoever_has_an_account_gets_a_link() {
    let stage = Stage::new();
    stage.request("ADA@Example.ORG").unwrap();
    assert_eq!(stage.deliver(), 1);
    let letter = stage.mailbox.last();
    assert_eq!(stage.mailbox.subjects(), [RESET]);
    assert_eq!(letter.to.as_str(), "ada@example.org", "the stored spelling");
    assert_eq!(letter.from.as_str(), "account@example.com");
    assert_eq!(letter.reply_to.as_str(), "account@example.com");
    assert!(letter.message_id.ends_with("@example.com"));
    assert_eq!(states(&stage), [State::Sent]);
    assert_eq!(
        stage.heard.kinds(),
        ["password_reset_requested", "message_sent"]
    );
    assert_eq!(stage.deliver(), 0);
}

#[test]
fn usernames_find_their_account_in_any_case() {
    let stage = Stage::new();
    stage.request("ADA").unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.last().to.as_str(), "ada@example.org");
}

#[test]
fn an_account_without_a_password_gets_a_link() {
    let stage = Stage::new();
    stage.store.replace_hash("ada", None);
    stage.token();
    assert_eq!(stage.mailbox.subjects(), [RESET]);
}

#[test]
fn a_disabled_account_gets_nothing() {
    let stage = Stage::new();
    let mut shut = account("eve", "eve@example.org", Some("eve"));
    shut.disabled = true;
    stage.add(shut);
    stage.request("eve@example.org").unwrap();
    stage.request("eve").unwrap();
    stage.deliver();
    assert!(stage.mailbox.attempts().is_empty());
    assert_eq!(states(&stage), [State::Settled, State::Settled]);
    assert!(stage.store.records().is_empty());
}

#[test]
fn an_unknown_username_gets_nothing() {
    let stage = Stage::new();
    stage.request("nobody").unwrap();
    stage.deliver();
    assert!(stage.mailbox.attempts().is_empty());
    assert_eq!(states(&stage), [State::Settled]);
}

#[test]
fn username_address_and_spellings_share_one_letter() {
    let stage = Stage::new();
    for name in ["ada", "ada@example.org"] {
        stage.request(name).unwrap();
    }
    for name in ["ADA", "Ada@example.org", "ADA@EXAMPLE.ORG"] {
        assert!(
            stage.request(name).is_err(),
            "{name} shares the cooldown of the request itself"
        );
    }
    stage.deliver();
    stage.pass(SECOND * 30);
    stage.deliver();
    assert_eq!(stage.mailbox.letters().len(), 1);
    assert_eq!(
        states(&stage),
        [State::Settled, State::Sent],
        "the newest speaks for all"
    );
}

#[test]
fn accounts_do_not_share_letters() {
    let stage = Stage::new();
    stage.add(account("bob", "bob@example.org", None));
    stage.request("ada").unwrap();
    stage.request("bob@example.org").unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.letters().len(), 2);
}

#[test]
fn without_a_cooldown_every_request_is_a_letter_and_the_newest_link_works() {
    let stage = Stage::with(|builder| builder.cooldown(std::time::Duration::ZERO));
    for name in ["ada", "ada@example.org", "ada"] {
        stage.request(name).unwrap();
        stage.deliver();
        stage.pass(SECOND);
    }
    assert_eq!(stage.mailbox.letters().len(), 3);
    assert_eq!(superseded(&stage), [true, true, false]);
}

#[test]
fn who_asks_when_the_cooldown_ends_gets_a_second_letter_however_slow_the_first_was() {
    let stage = Stage::new();
    stage.request("ada@example.org").unwrap();
    stage.pass(MINUTE - SECOND);
    stage.deliver();
    assert!(stage.request("ada@example.org").is_err());
    stage.pass(SECOND);
    stage.request("ada@example.org").unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.letters().len(), 2);
    assert_eq!(states(&stage), [State::Sent, State::Sent]);
}

#[test]
fn a_courier_that_is_behind_coalesces_by_when_it_was_asked() {
    let stage = Stage::new();
    stage.request("ada").unwrap();
    stage.pass(SECOND * 10);
    stage.request("ada@example.org").unwrap();
    stage.pass(SECOND * 50);
    stage.request("ada").unwrap();
    stage.pass(MINUTE * 10);
    stage.deliver();
    assert_eq!(
        states(&stage),
        [State::Settled, State::Settled, State::Sent]
    );
    assert_eq!(superseded(&stage), [false]);
}

#[test]
fn nobody_can_use_up_the_letter_of_an_account_by_its_id() {
    let stage = Stage::new();
    for name in [
        "account:ada",
        "ada:account",
        "reset:account:ada",
        "account:reset:ada",
    ] {
        stage.request(name).unwrap();
    }
    stage.request("ada@example.org").unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.subjects(), [RESET]);
}

#[test]
fn the_newest_of_two_waiting_requests_is_the_one_that_is_sent() {
    let stage = Stage::new();
    stage.mailbox.then(super::busy());
    stage.request("ada").unwrap();
    stage.deliver();
    stage.pass(MINUTE);
    stage.request("ada").unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.letters().len(), 1);
    assert_eq!(states(&stage), [State::Superseded, State::Sent]);
    assert!(stage.redeems(&stage.mailbox.last().token()));
}

#[test]
fn the_language_is_that_of_the_request_then_of_the_account_then_of_the_browser() {
    let stage = Stage::with(|builder| builder.cooldown(std::time::Duration::ZERO));
    let locale = |text: &str| crate::locale::Locale::parse(text).unwrap();
    let ask = |requested: Option<&str>, accepted: &[&str]| {
        let command = crate::password_reset::Request {
            login: login("ada"),
            address: None,
            locale: requested.map(locale),
            lifetime: None,
        };
        let accepted_locales = accepted.iter().map(|text| locale(text)).collect();
        let asker = crate::asking::Asker {
            device: None,
            accepted_locales,
            flow: None,
        };
        futures_executor::block_on(stage.regain.password_reset().request(command, asker)).unwrap();
        stage.deliver();
        stage.mailbox.last().content.locale.as_str().to_owned()
    };
    assert_eq!(ask(None, &[]), "en");
    assert_eq!(ask(None, &["fr", "de"]), "fr");
    let mut german = stage.store.account("ada");
    german.account.locale = Some(locale("de"));
    stage.store.replace_account(german);
    assert_eq!(ask(None, &["fr"]), "de");
    assert_eq!(ask(Some("pt-BR"), &["fr"]), "pt-BR");
}

#[test]
fn strangers_and_accounts_get_different_letters_over_the_same_request() {
    let stage = Stage::new();
    stage.request("nobody@example.org").unwrap();
    stage.request("ada@example.org").unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.subjects(), [RESET, NO_ACCOUNT]);
}
