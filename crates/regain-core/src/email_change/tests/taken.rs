//! An address that somebody has.

use super::*;
use crate::deliver::Outgoing;

#[test]
fn its_owner_is_warned_and_nobody_else_learns_of_it() {
    let stage = Stage::new();
    bob(&stage);
    let free = request(&stage, "ada", to(NEXT)).unwrap();
    let taken = request(&stage, "ada", to("Bob@example.org")).unwrap();
    assert_eq!(free, taken);
    let again = |text| refusal(request(&stage, "ada", to(text)));
    assert_eq!(again(NEXT), again("bob@example.org"));
}

#[test]
fn the_warning_holds_no_link_and_nothing_of_the_asker() {
    let stage = Stage::new();
    bob(&stage);
    request(&stage, "ada", to("bob@example.org")).unwrap();
    deliver(&stage);
    // The present address is told as if it were free: its silence would tell.
    assert_eq!(stage.mailbox.subjects(), [TAKEN, ASKED]);
    let warning = stage.mailbox.letters().remove(0);
    assert_eq!(warning.to.as_str(), "bob@example.org");
    let text = &warning.content.text;
    assert!(
        !text.contains("https://") && !text.contains(&address(HERS).masked()),
        "{text}"
    );
    assert!(matches!(
        states(&stage, Purpose::EmailChange)[..],
        [State::Superseded(_)]
    ));
    assert_eq!(living(&stage, Purpose::EmailChangeRevert), [true]);
}

#[test]
fn a_warning_that_is_tried_again_is_still_a_warning() {
    for order in [
        crate::stage::Post::LoseTheAnswer,
        crate::stage::Post::Refuse(crate::deliver::Class::Transient),
    ] {
        let stage = Stage::new();
        bob(&stage);
        stage.mailbox.then(order);
        request(&stage, "ada", to("bob@example.org")).unwrap();
        deliver(&stage);
        stage.pass(MINUTE);
        deliver(&stage);
        let attempts = stage.mailbox.attempts();
        let is_warning = |letter: &&Outgoing| letter.content.subject.as_str() == TAKEN;
        let warnings: Vec<_> = attempts.iter().filter(is_warning).collect();
        let [first, second] = warnings[..] else {
            panic!("two attempts")
        };
        assert_eq!(first.content.subject.as_str(), TAKEN);
        assert_eq!(
            (&first.to, &first.content.text),
            (&second.to, &second.content.text)
        );
    }
}

#[test]
fn a_warning_is_in_its_readers_language() {
    let stage = Stage::new();
    bob(&stage);
    let german = crate::locale::Locale::parse("de");
    let mut row = stage.store.account("bob");
    row.account.locale = crate::locale::Locale::parse("fr");
    stage.store.replace_account(row);
    let command = Request {
        locale: german,
        ..to("bob@example.org")
    };
    request(&stage, "ada", command).unwrap();
    deliver(&stage);
    let warning = stage.mailbox.letters().remove(0);
    assert_eq!(warning.content.locale.as_str(), "fr");
}

#[test]
fn the_older_wish_ends_where_the_newer_address_is_taken_too() {
    let stage = Stage::new();
    bob(&stage);
    let token = link(&stage, NEXT);
    request(&stage, "ada", to("bob@example.org")).unwrap();
    deliver(&stage);
    // Whoever asked holds the older link: it must not tell whether somebody has the newer address.
    assert_eq!(refusal(confirm(&stage, &token)), Refusal::TokenInvalid);
}

#[test]
fn a_shut_owner_is_not_warned_and_keeps_the_address() {
    let stage = Stage::new();
    bob(&stage);
    shut(&stage, "bob");
    request(&stage, "ada", to("bob@example.org")).unwrap();
    deliver(&stage);
    assert_eq!(stage.mailbox.subjects(), [ASKED]);
    assert_eq!(living(&stage, Purpose::EmailChange), [false]);
}

#[test]
fn an_address_that_is_taken_after_the_letter_spends_nothing() {
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    stage.add(account("eve", NEXT, None));
    assert_eq!(refusal(confirm(&stage, &token)), Refusal::EmailTaken);
    holds(&stage, "ada", HERS);
    assert_eq!(living(&stage, Purpose::EmailChange), [true]);
    assert!(
        stage
            .store
            .events()
            .iter()
            .all(|event| event.kind.as_str() != "email_changed")
    );
    stage.store.remove_account(&AccountId::new("eve"));
    assert!(confirm(&stage, &token).is_ok());
}

#[test]
fn a_contract_may_say_that_it_is_taken() {
    let stage = Stage::new();
    bob(&stage);
    let told = |text| Request {
        taken: Taken::Told,
        ..to(text)
    };
    let asked = request(&stage, "ada", told("bob@example.org"));
    assert_eq!(refusal(asked), Refusal::EmailTaken);
    assert!(stage.store.messages().is_empty() && stage.store.records().is_empty());
    assert!(request(&stage, "ada", told(NEXT)).is_ok());
}

#[test]
fn ones_own_former_address_is_not_taken() {
    for taken in [Taken::Told, Taken::Untold] {
        let stage = Stage::new();
        change(&stage, NEXT);
        let command = Request { taken, ..to(HERS) };
        request(&stage, "ada", command).unwrap();
        deliver(&stage);
        let token = letter(&stage, CONFIRM).token();
        assert_eq!(
            confirm(&stage, &token).unwrap().account.email.as_str(),
            HERS
        );
    }
}
