//! Who may ask, and what the owner of a taken address is told.

use super::*;
use crate::{outbox::State as Owed, settings::Budget};

#[test]
fn nobody_asks_where_only_the_invited_may() {
    let stage = Stage::new();
    assert_eq!(stage.regain.registration().opening(), Opening::Invited);
    assert_eq!(refusal(request(&stage, HERS)), Refusal::Closed);
    assert_eq!(refusal(request(&stage, "ada@example.org")), Refusal::Closed);
    assert!(stage.store.messages().is_empty());
    for opening in [Opening::Approved, Opening::Anybody] {
        assert!(request(&open_to(opening), HERS).is_ok());
    }
}

#[test]
fn there_is_nothing_before_it_is_completed() {
    let stage = open();
    let token = link(&stage);
    let letter = stage.mailbox.last();
    assert_eq!(letter.to.as_str(), HERS);
    let link = "https://example.com/account/registration/complete?token=";
    assert!(letter.content.text.contains(link));
    assert_eq!(account_of(&stage, HERS), None);
    assert!(stage.sign_in(HERS, NEW).is_err());
    let record = stage.store.records().pop().unwrap();
    assert_eq!(
        (record.purpose, record.account()),
        (Purpose::Registration, None)
    );
    assert!(complete(&stage, command(&token)).is_ok());
}

#[test]
fn the_owner_of_a_taken_address_is_warned_and_the_asker_told_nothing() {
    let stage = open();
    let free = request(&stage, HERS);
    let taken = request(&stage, "ADA@example.org");
    assert_eq!(free.unwrap(), taken.unwrap());
    assert_eq!(
        refusal(request(&stage, HERS)),
        refusal(request(&stage, "ada@example.org"))
    );
    deliver(&stage);
    let warning = letter(&stage, TAKEN);
    assert_eq!(warning.to.as_str(), "ada@example.org");
    assert!(!warning.content.text.contains("https://"));
    assert_eq!(stage.store.records().len(), 1, "for the free one alone");
}

#[test]
fn who_asks_again_waits_and_then_gets_a_newer_link() {
    let stage = open();
    let old = link(&stage);
    let remaining = MINUTE;
    assert_eq!(
        refusal(request(&stage, HERS)),
        Refusal::CoolingDown { remaining }
    );
    stage.pass(MINUTE);
    let new = link(&stage);
    assert_eq!(
        refusal(complete(&stage, command(&old))),
        Refusal::TokenInvalid
    );
    assert!(complete(&stage, command(&new)).is_ok());
}

#[test]
fn people_at_other_addresses_do_not_end_each_others_links() {
    let stage = open();
    let hers = link(&stage);
    request(&stage, "grace+2@example.org").unwrap();
    deliver(&stage);
    assert!(complete(&stage, command(&hers)).is_ok());
}

#[test]
fn letters_over_the_strangers_budget_wait_and_warnings_do_not_count() {
    let budget = Budget {
        strangers_per_minute: 1,
        ..Budget::default()
    };
    let policy = Policy {
        opening: Opening::Anybody,
        ..Policy::default()
    };
    let stage = Stage::with(|builder| builder.registration(policy).budget(budget));
    request(&stage, "ada@example.org").unwrap();
    request(&stage, HERS).unwrap();
    request(&stage, "mary@example.org").unwrap();
    deliver(&stage);
    let mut subjects = stage.mailbox.subjects();
    subjects.sort();
    assert_eq!(subjects, [REGISTER, TAKEN]);
    assert_eq!(stage.store.records().len(), 1, "no token before its letter");
    let owed = stage.store.messages().into_iter();
    let waiting = owed.filter(|message| message.state == Owed::Waiting);
    assert_eq!(waiting.count(), 1);
    stage.pass(MINUTE);
    deliver(&stage);
    assert_eq!(stage.store.records().len(), 2);
    assert_eq!(stage.mailbox.letters().len(), 3);
}

#[test]
fn a_door_that_shuts_meanwhile_lets_no_letter_out() {
    let stage = open();
    request(&stage, HERS).unwrap();
    let clock = stage.clock.clone();
    let shut = Stage::over(stage.store.clone(), stage.store, |builder| {
        builder.clock(clock)
    });
    deliver(&shut);
    assert!(shut.mailbox.attempts().is_empty());
    assert!(shut.store.records().is_empty());
}

#[test]
fn the_language_that_was_asked_for_is_that_of_the_letter() {
    let stage = open();
    let command = Request {
        address: address(HERS),
        locale: Locale::parse("de"),
    };
    let flow = stage.regain.registration();
    block_on(flow.request(command, Asker::default())).unwrap();
    deliver(&stage);
    assert_eq!(stage.mailbox.last().content.locale.as_str(), "de");
}
