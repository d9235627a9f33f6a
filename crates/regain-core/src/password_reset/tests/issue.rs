//! Who may issue what.

use super::*;
use crate::{
    principal::{PresentedBy, SignedInBy},
    violation::{Field, Rule},
};

fn refused(command: Issue, principal: &Principal) -> Refusal {
    let stage = Stage::new();
    let refused = refusal(issue(&stage, command, principal));
    assert!(stage.store.records().is_empty() && stage.store.messages().is_empty());
    assert!(stage.store.events().is_empty());
    assert!(stage.sign_in("ada", OLD).is_ok());
    refused
}

#[test]
fn only_administrators_may() {
    for scopes in [
        vec![],
        vec!["user".to_owned()],
        vec!["Admin".to_owned()],
        vec!["administrator".to_owned()],
    ] {
        let principal = Principal {
            scopes,
            ..administrator("root")
        };
        assert_eq!(refused(delivered(), &principal), Refusal::AccessDenied);
        assert_eq!(refused(revealed(), &principal), Refusal::AccessDenied);
    }
}

#[test]
fn revealing_demands_a_password_sign_in() {
    use PresentedBy::{Basic, Bearer, Cookie};
    use SignedInBy::{Other, Password};
    for (presented_by, signed_in_by, may) in [
        (Basic, Password, true),
        (Basic, Other, true),
        (Cookie, Password, true),
        (Cookie, Other, false),
        (Bearer, Password, false),
        (Bearer, Other, false),
    ] {
        let principal = Principal {
            presented_by,
            signed_in_by,
            ..administrator("root")
        };
        let stage = Stage::new();
        assert_eq!(
            issue(&stage, revealed(), &principal).is_ok(),
            may,
            "{principal:?}"
        );
        assert!(
            issue(&stage, delivered(), &principal).is_ok(),
            "{principal:?}"
        );
    }
}

#[test]
fn a_token_that_nobody_would_get_is_refused() {
    let terms = Terms {
        deliver: false,
        ..DELIVERED
    };
    let command = Issue {
        terms,
        ..delivered()
    };
    let Refusal::Unacceptable(violations) = refused(command, &administrator("root")) else {
        panic!()
    };
    assert_eq!(violations.len(), 1);
    assert_eq!(
        (violations[0].field, &violations[0].rule),
        (Field::Deliver, &Rule::NobodyReceives)
    );
}

#[test]
fn a_life_is_a_minute_to_a_day() {
    let range = Rule::Range {
        min: 60,
        max: 86_400,
    };
    let seconds = Duration::from_secs;
    for life in [Duration::ZERO, seconds(59), seconds(86_401), Duration::MAX] {
        let terms = Terms {
            expires_in: Some(life),
            ..DELIVERED
        };
        let command = Issue {
            terms,
            ..delivered()
        };
        let Refusal::Unacceptable(violations) = refused(command, &administrator("root")) else {
            panic!()
        };
        assert_eq!(
            (violations[0].field, &violations[0].rule),
            (Field::ExpiresIn, &range),
            "{life:?}"
        );
    }
    for seconds in [60, 86_400] {
        let stage = Stage::new();
        let life = Duration::from_secs(seconds);
        let terms = Terms {
            expires_in: Some(life),
            ..REVEALED
        };
        let command = Issue {
            terms,
            ..revealed()
        };
        let issued = issue(&stage, command, &administrator("root")).unwrap();
        assert_eq!(issued.expires_at, stage.now().whole_second() + life);
        assert!(stage.redeems(&issued.revealed.unwrap().0));
    }
}

#[test]
fn every_violation_is_told_at_once() {
    let terms = Terms {
        deliver: false,
        expires_in: Some(SECOND),
        ..DELIVERED
    };
    let command = Issue {
        terms,
        ..delivered()
    };
    let Refusal::Unacceptable(violations) = refused(command, &administrator("root")) else {
        panic!()
    };
    assert_eq!(violations.len(), 2);
}

#[test]
fn an_unknown_account_is_told_to_an_administrator() {
    for whose in [
        For::Login(login("nobody")),
        For::Account(AccountId::new("nobody")),
    ] {
        let command = Issue {
            whose,
            ..delivered()
        };
        assert_eq!(
            refused(command, &administrator("root")),
            Refusal::AccountUnknown
        );
    }
}

#[test]
fn an_account_is_found_by_id_address_or_username() {
    let by_id = For::Account(AccountId::new("ada"));
    for whose in [
        by_id,
        For::Login(login("ADA")),
        For::Login(login("ada@example.org")),
    ] {
        let stage = Stage::new();
        issue(
            &stage,
            Issue {
                whose,
                ..delivered()
            },
            &administrator("root"),
        )
        .unwrap();
        stage.deliver();
        assert_eq!(stage.mailbox.last().to.as_str(), "ada@example.org");
        assert_eq!(
            stage.mailbox.subjects(),
            ["password_reset/by_administrator"]
        );
        assert!(
            stage
                .redeem(redeem(&stage.mailbox.last().token(), NEW))
                .is_ok()
        );
    }
}

#[test]
fn what_is_not_revealed_is_not_answered() {
    let stage = Stage::new();
    let issued = issue(&stage, delivered(), &administrator("root")).unwrap();
    assert!(issued.revealed.is_none());
    let issued = issue(&stage, revealed(), &administrator("root")).unwrap();
    let (token, link) = issued.revealed.clone().unwrap();
    let expected = format!(
        "https://example.com/account/password/reset?token={}",
        token.expose_secret()
    );
    assert_eq!(link.expose_secret(), expected);
    assert!(!format!("{issued:?}").contains(token.expose_secret()));
}

#[test]
fn locking_takes_the_password_the_sessions_and_the_links_away() {
    let stage = Stage::new();
    let link = stage.token();
    stage.principal("ada");
    let command = Issue {
        lock_password: true,
        ..revealed()
    };
    let stamp = stage.session_stamp("ada");
    let issued = issue(&stage, command, &administrator("root")).unwrap();
    assert!(stage.sign_in("ada", OLD).is_err());
    assert!(stage.store.sessions().is_empty());
    assert_ne!(stage.session_stamp("ada"), stamp);
    assert!(!stage.redeems(&link));
    assert!(
        stage
            .redeem(redeem(&issued.revealed.unwrap().0, NEW))
            .is_ok()
    );
    assert!(stage.sign_in("ada", NEW).is_ok());
}

#[test]
fn nobody_locks_the_door_behind_themselves() {
    let stage = Stage::new();
    let command = Issue {
        lock_password: true,
        ..delivered()
    };
    assert_eq!(
        refusal(issue(&stage, command, &administrator("ada"))),
        Refusal::AccessDenied
    );
    assert!(stage.sign_in("ada", OLD).is_ok());
    assert!(stage.store.records().is_empty());
    assert!(issue(&stage, delivered(), &administrator("ada")).is_ok());
}

#[test]
fn it_ends_older_links_and_is_ended_by_newer_ones() {
    let stage = Stage::new();
    let asked = stage.token();
    let first = issue(&stage, revealed(), &administrator("root"))
        .unwrap()
        .revealed
        .unwrap()
        .0;
    assert_eq!(stage.inspect(&asked), Inspected::Dead(Dead::Superseded));
    let second = issue(&stage, revealed(), &administrator("root"))
        .unwrap()
        .revealed
        .unwrap()
        .0;
    assert_eq!(stage.inspect(&first), Inspected::Dead(Dead::Superseded));
    stage.pass(MINUTE);
    let asked = stage.token();
    assert_eq!(stage.inspect(&second), Inspected::Dead(Dead::Superseded));
    assert!(stage.redeems(&asked));
}

#[test]
fn it_is_recorded_with_who_did_it() {
    let stage = Stage::new();
    issue(&stage, delivered(), &administrator("root")).unwrap();
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "password_reset_issued");
    assert_eq!(event.account, Some(AccountId::new("ada")));
    assert_eq!(event.actor, Some(AccountId::new("root")));
    assert_eq!(event.token, Some(stage.store.records()[0].id));
}

#[test]
fn administrators_do_not_wait_for_anybodys_cooldown() {
    let stage = Stage::new();
    stage.token();
    issue(&stage, delivered(), &administrator("root")).unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.letters().len(), 2);
}
