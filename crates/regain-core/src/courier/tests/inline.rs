//! Messages that their asker waits for.

use futures_executor::block_on;

use super::{
    Class, MINUTE, NO_ACCOUNT, Post, RESET, SECOND, Stage, State, busy, poll_once, states,
    superseded,
};
use crate::{
    asking::Asker,
    error::{ErrorKind, Failure},
    password_reset::{Refusal, Request, Requested},
    settings::Budget,
    stage::{Door, Turn, account, fault, login, refusal},
};

/// Addresses, one for every state of an account, and what is written to each.
const EVERYBODY: [(&str, &str); 5] = [
    ("ada@example.org", RESET),
    ("verified@example.org", RESET),
    ("passwordless@example.org", RESET),
    ("shut@example.org", NO_ACCOUNT),
    ("nobody@example.org", NO_ACCOUNT),
];

fn people(stage: Stage) -> Stage {
    for name in ["verified", "passwordless", "shut"] {
        let mut somebody = account(name, &format!("{name}@example.org"), None);
        somebody.disabled = name == "shut";
        somebody.email_verified_at = (name == "verified").then(|| stage.now());
        stage.add(somebody);
    }
    stage.store.replace_hash("passwordless", None);
    stage
}

fn command(name: &str) -> Request {
    Request {
        login: login(name),
        address: None,
        locale: None,
        lifetime: None,
    }
}

fn ask(stage: &Stage, name: &str) -> Result<Requested, Failure<Refusal>> {
    let courier = stage.regain.courier();
    block_on(courier.request_password_reset(command(name), Asker::default()))
}

#[test]
fn every_address_gets_one_message_before_the_answer_as_often_as_the_cooldown_lets_it() {
    let stage = people(Stage::new());
    for round in 1..=2 {
        for (address, template) in EVERYBODY {
            let letters = stage.mailbox.letters().len();
            assert_eq!(ask(&stage, address).unwrap().cooldown, MINUTE);
            assert!(matches!(
                refusal(ask(&stage, address)),
                Refusal::CoolingDown { remaining } if remaining == MINUTE
            ));
            assert_eq!(stage.mailbox.letters().len(), letters + 1);
            let letter = stage.mailbox.last();
            assert_eq!(letter.to.as_str(), address);
            assert_eq!(letter.content.subject.as_str(), template, "round {round}");
        }
        stage.pass(MINUTE);
    }
    assert_eq!(states(&stage), [State::Sent; 10]);
    assert_eq!(stage.deliver(), 0);
    let told = ["password_reset_requested", "message_sent"];
    assert_eq!(stage.heard.kinds(), told.repeat(10));
}

#[test]
fn the_same_rows_are_written_for_every_address() {
    for (address, template) in EVERYBODY {
        let stage = people(Stage::new());
        for _ in 0..2 {
            ask(&stage, address).unwrap();
            stage.pass(MINUTE);
        }
        assert_eq!(superseded(&stage), [true, false], "{address}");
        for record in stage.store.records() {
            assert_eq!(record.address.as_str(), address);
            assert_eq!(record.lifetime(), MINUTE * 30);
            assert_eq!(record.account().is_some(), template == RESET);
        }
        let links = stage.mailbox.letters();
        let links = links
            .iter()
            .filter(|letter| letter.content.text.contains("https://"));
        let expected = if template == RESET { 2 } else { 0 };
        assert_eq!(links.count(), expected, "nobody's token is not sent");
    }
}

#[test]
fn whatever_fails_fails_for_every_address_alike() {
    let ours = |authentication| Post::Refuse(Class::Ours { authentication });
    for (post, kind, state) in [
        (busy(), ErrorKind::Send, State::Waiting),
        (Post::LoseTheAnswer, ErrorKind::Send, State::Waiting),
        (Post::Refuse(Class::Permanent), ErrorKind::Send, State::Dead),
        (ours(false), ErrorKind::Send, State::Waiting),
        (ours(true), ErrorKind::MailAuthentication, State::Waiting),
    ] {
        for (address, _) in EVERYBODY {
            let stage = people(Stage::new());
            stage.mailbox.then(post);
            assert_eq!(fault(ask(&stage, address)).kind(), kind, "{address}");
            assert_eq!(states(&stage), [state], "{address}");
            stage.pass(SECOND);
            ask(&stage, address).expect("the cooldown was given back");
            assert_eq!(states(&stage), [state, State::Sent]);
        }
    }
}

#[test]
fn a_message_that_cannot_be_written_fails_for_those_who_would_get_the_other_too() {
    for (address, _) in EVERYBODY {
        let stage = people(Stage::new());
        for template in [RESET, NO_ACCOUNT] {
            *stage.plain.broken_template.lock().unwrap() = Some(template);
            let error = fault(ask(&stage, address));
            assert_eq!(error.kind(), ErrorKind::Template, "{address}");
        }
        assert_eq!(states(&stage), [State::Dead; 2]);
        assert!(stage.mailbox.attempts().is_empty());
        assert!(stage.store.records().is_empty(), "an older link lives on");
        *stage.plain.broken_template.lock().unwrap() = None;
        ask(&stage, address).expect("the cooldown was given back");
    }
}

#[test]
fn what_was_not_sent_at_once_is_sent_later() {
    for (address, template) in EVERYBODY {
        for post in [busy(), Post::LoseTheAnswer] {
            let stage = people(Stage::new());
            stage.mailbox.then(post);
            fault(ask(&stage, address));
            stage.pass(SECOND * 10);
            assert_eq!(stage.deliver(), 1);
            let [first, second] = &stage.mailbox.attempts()[..] else {
                panic!("two attempts")
            };
            assert_eq!(first.message_id, second.message_id);
            assert_eq!(second.to.as_str(), address);
            if post == Post::LoseTheAnswer {
                assert_eq!(first.wire(), second.wire());
            }
            assert_eq!(states(&stage), [State::Sent]);
            assert!(template == NO_ACCOUNT || stage.redeems(&second.token()));
        }
    }
}

#[test]
fn no_courier_takes_a_message_whose_asker_waits_and_a_minute_is_all_it_waits() {
    let stage = Stage::new();
    let other = Stage::over(stage.store.clone(), stage.store.clone(), |builder| {
        builder.clock(stage.clock.clone())
    });
    stage.mailbox.then(Post::Hang);
    let courier = stage.regain.courier();
    let asking = courier.request_password_reset(command("ada@example.org"), Asker::default());
    let mut asking = std::pin::pin!(asking);
    for _ in 0..60 {
        assert!(poll_once(asking.as_mut()).is_none());
        assert_eq!((stage.deliver(), other.deliver()), (0, 0));
        stage.pass(SECOND);
    }
    let answer = poll_once(asking.as_mut()).expect("the deadline");
    assert_eq!(fault(answer).kind(), ErrorKind::Send);
    stage.pass(SECOND * 10);
    assert_eq!(other.deliver(), 1);
    let (hung, sent) = (stage.mailbox.last(), other.mailbox.last());
    assert_eq!(hung.wire(), sent.wire(), "somebody may have seen it");
}

#[test]
fn an_asker_who_goes_away_still_gets_the_message() {
    let stage = Stage::new();
    stage.mailbox.then(Post::Hang);
    let courier = stage.regain.courier();
    let asking = courier.request_password_reset(command("ada@example.org"), Asker::default());
    assert!(poll_once(std::pin::pin!(asking)).is_none());
    assert_eq!(stage.mailbox.attempts().len(), 1);
    stage.pass(SECOND * 90);
    assert_eq!(stage.deliver(), 1);
    let attempts = stage.mailbox.attempts();
    assert_eq!(attempts[0].wire(), attempts[1].wire());
}

#[test]
fn a_store_that_fails_loses_nothing() {
    for (address, _) in EVERYBODY {
        // The units of work of an asker: prepare, settle.
        for failing in 0..2 {
            let first = people(Stage::new());
            let door = Door::to(&first.store);
            let stage = Stage::over(first.store, door.clone(), |builder| builder);
            for _ in 0..failing {
                door.then(Turn::AtOnce);
            }
            door.then(Turn::Never);
            assert_eq!(fault(ask(&stage, address)).kind(), ErrorKind::Store);
            assert_eq!(states(&stage), [State::Waiting]);
            assert_eq!(stage.mailbox.letters().len(), failing);
            stage.pass(SECOND * 90);
            stage.deliver();
            let letters = stage.mailbox.letters();
            let shut = address.starts_with("shut") && failing == 0;
            assert_eq!(letters.len(), 1 + failing - usize::from(shut), "{address}");
            assert!(
                letters
                    .iter()
                    .all(|letter| letter.wire() == letters[0].wire())
            );
        }
    }
}

#[test]
fn what_was_asked_for_before_is_not_sent_after() {
    for (address, template) in EVERYBODY {
        let first = people(Stage::new());
        let door = Door::to(&first.store);
        let stage = Stage::over(first.store, door.clone(), |builder| builder);
        door.then(Turn::Never);
        fault(ask(&stage, address));
        stage.pass(SECOND);
        ask(&stage, address).expect("the cooldown was given back");
        stage.pass(SECOND * 90);
        assert_eq!(stage.deliver(), 1);
        assert_eq!(stage.mailbox.letters().len(), 1, "{address}");
        assert_eq!(states(&stage), [State::Settled, State::Sent]);
        let letter = stage.mailbox.last();
        assert!(template == NO_ACCOUNT || stage.redeems(&letter.token()));
    }
}

#[test]
fn a_process_that_sends_nothing_queues_the_message() {
    let stage = people(Stage::with(|builder| builder.without_courier()));
    for (address, _) in EVERYBODY {
        assert_eq!(ask(&stage, address).unwrap().cooldown, MINUTE);
    }
    assert!(stage.mailbox.attempts().is_empty());
    assert_eq!(states(&stage), [State::Waiting; 5]);
    let other = Stage::over(stage.store.clone(), stage.store.clone(), |builder| builder);
    assert_eq!(other.deliver(), 5);
}

#[test]
fn a_username_is_queued_for_it_may_be_nobodys() {
    let stage = Stage::new();
    for name in ["ada", "nobody"] {
        ask(&stage, name).unwrap();
    }
    assert!(stage.mailbox.attempts().is_empty());
    assert_eq!(stage.deliver(), 2);
    assert_eq!(stage.mailbox.subjects(), [RESET]);
}

#[test]
fn a_spent_budget_queues_the_message_whoever_it_is_for() {
    for (messages_per_minute, strangers_per_minute) in [(1, 60), (600, 1)] {
        for (address, _) in EVERYBODY {
            for spent_on in ["other@example.org", "somebody@example.org"] {
                let stage = people(Stage::with(|builder| {
                    builder.budget(Budget {
                        messages_per_minute,
                        strangers_per_minute,
                    })
                }));
                stage.add(account("other", "other@example.org", None));
                ask(&stage, spent_on).unwrap();
                stage.pass(SECOND);
                assert_eq!(ask(&stage, address).unwrap().cooldown, MINUTE);
                assert_eq!(stage.mailbox.attempts().len(), 1, "{address}");
                assert_eq!(states(&stage), [State::Sent, State::Waiting]);
            }
        }
    }
}
