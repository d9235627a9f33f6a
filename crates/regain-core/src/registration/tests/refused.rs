//! What is refused without spending the link.

use super::*;
use crate::violation::{Field, Rule};

/// The refusal; the link still works afterwards.
#[track_caller]
fn refused(stage: &Stage, wrong: Complete) -> Refusal {
    let token = wrong.token.clone();
    let (accounts, events) = (account_of(stage, HERS), stage.store.events().len());
    let refused = refusal(complete(stage, wrong));
    assert_eq!(account_of(stage, HERS), accounts);
    assert_eq!(stage.store.events().len(), events);
    let right = Complete {
        username: Some("grace".to_owned()),
        ..command(&token)
    };
    assert!(complete(stage, right).is_ok(), "the link still works");
    refused
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let stage = open();
    let wrong = Complete {
        password: password("short"),
        username: Some("grace@home".to_owned()),
        name: Some(format!("{}\n", "n".repeat(200))),
        time_zone: Some("Mars/Olympus".to_owned()),
        ..command(&link(&stage))
    };
    let Refusal::Unacceptable(violations) = refused(&stage, wrong) else {
        panic!()
    };
    assert_eq!(violations[0].field, Field::Password);
    let others = violations
        .iter()
        .filter(|broken| broken.field != Field::Password);
    let told: Vec<_> = others.map(|broken| (broken.field, &broken.rule)).collect();
    assert_eq!(
        told,
        [
            (Field::Username, &Rule::Username),
            (Field::Name, &Rule::ControlCharacter),
            (Field::Name, &Rule::MaxLength { max: 200 }),
            (Field::TimeZone, &Rule::TimeZone),
        ]
    );
}

#[test]
fn usernames_have_a_shape() {
    for (name, fits) in [
        ("", false),
        ("a", true),
        (&*"a".repeat(64), true),
        (&*"a".repeat(65), false),
        ("a@b", false),
        ("a\u{7}b", false),
    ] {
        let stage = open();
        let command = Complete {
            username: Some(name.to_owned()),
            ..command(&link(&stage))
        };
        assert_eq!(complete(&stage, command).is_ok(), fits, "{name:?}");
    }
}

#[test]
fn a_taken_username_is_told() {
    let stage = open();
    let taken = Complete {
        username: Some("ADA".to_owned()),
        ..command(&link(&stage))
    };
    assert_eq!(refused(&stage, taken), Refusal::UsernameTaken);
    assert_eq!(stage.sign_in("ada", OLD).unwrap().id, AccountId::new("ada"));
}

#[test]
fn a_password_that_names_the_person_is_weak() {
    let stage = open();
    let weak = Complete {
        password: password("gracegracegracegrace"),
        username: Some("gracegracegracegrace".to_owned()),
        ..command(&link(&stage))
    };
    assert!(matches!(refused(&stage, weak), Refusal::Unacceptable(_)));
}

#[test]
fn an_address_that_was_taken_meanwhile_is_told_to_who_reads_there() {
    let stage = open();
    let token = link(&stage);
    stage.add(account("eve", HERS, None));
    let taken = complete(&stage, command(&token));
    assert_eq!(refusal(taken), Refusal::EmailTaken);
    assert_eq!(states(&stage), [State::Live]);
    assert!(stage.sign_in(HERS, OLD).is_ok(), "it is still eve's");
    stage.store.remove_account(&AccountId::new("eve"));
    assert!(complete(&stage, command(&token)).is_ok());
}

#[test]
fn a_door_that_shut_meanwhile_stays_shut() {
    let open = open();
    let token = link(&open);
    let clock = open.clock.clone();
    let shut = Stage::over(open.store.clone(), open.store, |builder| {
        builder.clock(clock)
    });
    assert_eq!(refusal(complete(&shut, command(&token))), Refusal::Closed);
    assert_eq!(states(&shut), [State::Live]);
    assert_eq!(account_of(&shut, HERS), None);
}
