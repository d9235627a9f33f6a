//! Who may ask for what, and what ends a wish before it is a letter.

use super::*;
use crate::{
    password_change,
    principal::SignedInBy,
    violation::{Field, Rule},
};

const WRONG: &str = "a wrong oak by the river";

fn with(current: &str) -> Request {
    Request {
        current_password: Some(password(current)),
        ..to(NEXT)
    }
}

fn change_password(stage: &Stage, current: &str) -> bool {
    let command = password_change::Change {
        current_password: password(current),
        password: password(NEW),
        confirmation: None,
        locale: None,
    };
    let flow = stage.regain.password_change();
    block_on(flow.change(command, &stage.principal("ada"), Asker::default())).is_ok()
}

#[test]
fn whoever_asks_twice_for_an_address_waits() {
    let stage = Stage::new();
    let cooldown = MINUTE;
    assert_eq!(
        request(&stage, "ada", to(NEXT)).unwrap(),
        Requested { cooldown }
    );
    stage.pass(Duration::from_secs(20));
    let remaining = Duration::from_secs(40);
    let again = request(&stage, "ada", to("ADA@example.NET"));
    assert_eq!(refusal(again), Refusal::CoolingDown { remaining });
    assert!(request(&stage, "ada", to("other@example.net")).is_ok());
    stage.pass(remaining);
    assert!(request(&stage, "ada", to(NEXT)).is_ok());
}

#[test]
fn a_password_sign_in_of_the_last_quarter_of_an_hour_is_demanded() {
    for (ago, signed_in_by, may) in [
        (MINUTE * 15, SignedInBy::Password, true),
        (MINUTE * 16, SignedInBy::Password, false),
        (Duration::ZERO, SignedInBy::Other, false),
    ] {
        let stage = Stage::new();
        let principal = Principal {
            authenticated_at: stage.now() - ago,
            signed_in_by,
            ..stage.principal("ada")
        };
        let asked = request_as(&stage, &principal, to(NEXT));
        if may {
            assert!(asked.is_ok(), "{ago:?}");
        } else {
            assert_eq!(refusal(asked), Refusal::AccessDenied, "{ago:?}");
            assert!(stage.store.records().is_empty() && stage.store.messages().is_empty());
        }
    }
}

#[test]
fn wrong_passwords_are_counted_with_those_of_the_password_change() {
    let stage = Stage::new();
    for _ in 0..5 {
        let asked = request(&stage, "ada", with(WRONG));
        assert_eq!(refusal(asked), Refusal::CurrentPasswordWrong);
        assert!(!change_password(&stage, WRONG));
    }
    let retry_after = MINUTE * 15;
    let shut = Refusal::TooManyAttempts { retry_after };
    assert_eq!(refusal(request(&stage, "ada", with(WRONG))), shut);
    assert_eq!(refusal(request(&stage, "ada", with(OLD))), shut);
    assert!(!change_password(&stage, OLD));
    assert!(stage.store.records().is_empty() && stage.store.messages().is_empty());
    stage.pass(retry_after);
    assert!(request(&stage, "ada", with(OLD)).is_ok());
    assert!(change_password(&stage, OLD));
}

#[test]
fn the_address_that_one_has_is_no_change() {
    let stage = Stage::new();
    let Refusal::Unacceptable(violations) = refusal(request(&stage, "ada", to("ADA@Example.org")))
    else {
        panic!()
    };
    let [violation] = &violations[..] else {
        panic!("{violations:?}")
    };
    assert_eq!(
        (violation.field, &violation.rule),
        (Field::Email, &Rule::Unchanged)
    );
    assert!(stage.store.messages().is_empty());
}

#[test]
fn everything_that_is_wrong_is_told_at_once_and_is_no_guess() {
    let stage = Stage::new();
    let command = Request {
        current_password: Some(password("with a\tcontrol character")),
        ..to(HERS)
    };
    for _ in 0..20 {
        let Refusal::Unacceptable(violations) = refusal(request(&stage, "ada", command.clone()))
        else {
            panic!()
        };
        let fields: Vec<_> = violations.iter().map(|violation| violation.field).collect();
        assert_eq!(fields, [Field::CurrentPassword, Field::Email]);
    }
    assert!(request(&stage, "ada", to(NEXT)).is_ok());
}

#[test]
fn a_contract_may_go_by_the_sign_in_alone() {
    let stage = Stage::new();
    let command = Request {
        current_password: None,
        ..to(NEXT)
    };
    assert!(request(&stage, "ada", command).is_ok());
}

#[test]
fn an_account_that_is_gone_or_shut_asks_for_nothing() {
    let stage = Stage::new();
    let principal = stage.principal("ada");
    shut(&stage, "ada");
    let asked = request_as(&stage, &principal, to(NEXT));
    assert_eq!(refusal(asked), Refusal::PrincipalUnknown);
    stage.store.remove_account(&AccountId::new("ada"));
    let asked = request_as(&stage, &principal, to(NEXT));
    assert_eq!(refusal(asked), Refusal::PrincipalUnknown);
}

#[test]
fn a_password_that_changes_before_the_letter_leaves_ends_the_wish() {
    for by_reset in [false, true] {
        let stage = Stage::new();
        let reset = stage.token();
        request(&stage, "ada", to(NEXT)).unwrap();
        if by_reset {
            stage.redeem(redeem(&reset, NEW)).unwrap();
        } else {
            assert!(change_password(&stage, OLD));
        }
        deliver(&stage);
        assert!(
            !stage
                .mailbox
                .subjects()
                .iter()
                .any(|subject| subject == CONFIRM || subject == ASKED)
        );
        assert_eq!(living(&stage, Purpose::EmailChange), [false]);
        assert!(states(&stage, Purpose::EmailChangeRevert).is_empty());
    }
}

#[test]
fn a_password_that_changes_after_the_letter_ends_the_link() {
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    assert!(change_password(&stage, OLD));
    assert_eq!(refusal(confirm(&stage, &token)), Refusal::TokenInvalid);
    assert_eq!(refusal(renew(&stage, &token)), Refusal::TokenInvalid);
    holds(&stage, "ada", HERS);
}

#[test]
fn the_newest_wish_takes_the_place_of_the_older() {
    let stage = Stage::new();
    let old = link(&stage, NEXT);
    let new = link(&stage, "other@example.net");
    assert_eq!(refusal(confirm(&stage, &old)), Refusal::TokenInvalid);
    assert!(confirm(&stage, &new).is_ok());
    holds(&stage, "ada", "other@example.net");
}

#[test]
fn of_wishes_that_wait_together_the_newest_is_sent_alone() {
    let stage = Stage::new();
    request(&stage, "ada", to(NEXT)).unwrap();
    stage.pass(Duration::from_secs(1));
    request(&stage, "ada", to("other@example.net")).unwrap();
    deliver(&stage);
    assert_eq!(stage.mailbox.subjects(), [CONFIRM, ASKED]);
    assert_eq!(letter(&stage, CONFIRM).to, address("other@example.net"));
}
