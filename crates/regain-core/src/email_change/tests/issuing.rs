//! Tokens on an administrator's behalf.

use super::*;
use crate::{
    email_verification,
    principal::{PresentedBy, SignedInBy},
    token::Terms,
    violation::{Field, Rule},
};

fn token(issued: Issued) -> Token {
    issued.revealed.unwrap().0
}

#[test]
fn a_token_for_the_address_held_proves_it() {
    let stage = Stage::new();
    let issued = issue(&stage, revealed("ADA@example.org")).unwrap();
    assert_eq!(issued.expires_at, stage.now().whole_second() + DAY);
    let token = token(issued);
    assert_eq!(stage.store.records()[0].purpose, Purpose::EmailVerification);
    assert_eq!(refusal(confirm(&stage, &token)), Refusal::TokenInvalid);
    let redeem = email_verification::Redeem { token };
    let verified = block_on(stage.regain.email_verification().redeem(redeem)).unwrap();
    assert_eq!(verified.address, address(HERS));
    assert!(stage.mailbox.attempts().is_empty());
}

#[test]
fn a_token_for_another_gives_it_and_the_old_one_is_told() {
    let stage = Stage::new();
    let token = token(issue(&stage, revealed(NEXT)).unwrap());
    deliver(&stage);
    assert_eq!(stage.mailbox.subjects(), [ASKED], "shown, and not sent");
    assert_eq!(letter(&stage, ASKED).to, address(HERS));
    confirm(&stage, &token).unwrap();
    holds(&stage, "ada", NEXT);
    deliver(&stage);
    revert(&stage, &letter(&stage, CHANGED).token()).unwrap();
    holds(&stage, "ada", HERS);
}

#[test]
fn what_is_delivered_is_announced_once() {
    let stage = Stage::new();
    let terms = Terms {
        deliver: true,
        ..REVEALED
    };
    let shown = token(
        issue(
            &stage,
            Issue {
                terms,
                ..revealed(NEXT)
            },
        )
        .unwrap(),
    );
    deliver(&stage);
    assert_eq!(stage.mailbox.subjects(), [CONFIRM, ASKED]);
    let sent = letter(&stage, CONFIRM).token();
    assert_eq!(shown.expose_secret(), sent.expose_secret());
    assert_eq!(states(&stage, Purpose::EmailChangeRevert).len(), 1);
}

#[test]
fn a_taken_or_reserved_address_is_told() {
    let stage = Stage::new();
    bob(&stage);
    let taken = issue(&stage, revealed("bob@example.org"));
    assert_eq!(refusal(taken), Refusal::EmailTaken);
    let reserved = Stage::new();
    bob(&reserved);
    change(&reserved, NEXT);
    let command = Issue {
        account: AccountId::new("bob"),
        ..revealed(HERS)
    };
    assert_eq!(refusal(issue(&reserved, command)), Refusal::EmailTaken);
    assert!(stage.store.records().is_empty());
}

#[test]
fn only_administrators_may_and_see_it_only_after_a_password_sign_in() {
    use PresentedBy::{Basic, Bearer, Cookie};
    use SignedInBy::{Other, Password};
    let stage = Stage::new();
    let flow = stage.regain.email_change();
    for (presented_by, signed_in_by, may) in [
        (Basic, Password, true),
        (Cookie, Password, true),
        (Cookie, Other, false),
        (Bearer, Password, false),
    ] {
        let principal = Principal {
            presented_by,
            signed_in_by,
            ..administrator("root")
        };
        let issued = block_on(flow.issue(revealed(NEXT), &principal));
        assert_eq!(issued.is_ok(), may, "{principal:?}");
    }
    let nobody = stage.principal("ada");
    for terms in [DELIVERED, REVEALED] {
        let command = Issue {
            terms,
            ..revealed(NEXT)
        };
        let issued = block_on(flow.issue(command, &nobody));
        assert_eq!(refusal(issued), Refusal::AccessDenied);
    }
}

#[test]
fn terms_and_accounts_are_looked_at() {
    let stage = Stage::new();
    let terms = Terms {
        deliver: false,
        reveal: false,
        expires_in: Some(DAY + Duration::from_secs(1)),
    };
    let Refusal::Unacceptable(violations) = refusal(issue(
        &stage,
        Issue {
            terms,
            ..revealed(NEXT)
        },
    )) else {
        panic!()
    };
    let range = Rule::Range {
        min: 60,
        max: 86_400,
    };
    let broken: Vec<_> = violations
        .iter()
        .map(|broken| (broken.field, &broken.rule))
        .collect();
    assert_eq!(
        broken,
        [
            (Field::Deliver, &Rule::NobodyReceives),
            (Field::ExpiresIn, &range)
        ]
    );
    let command = Issue {
        account: AccountId::new("nobody"),
        ..revealed(NEXT)
    };
    assert_eq!(refusal(issue(&stage, command)), Refusal::AccountUnknown);
    assert!(stage.store.records().is_empty());
}

#[test]
fn it_ends_the_accounts_own_wish_and_is_recorded() {
    let stage = Stage::new();
    let own = link(&stage, "other@example.net");
    let token = token(issue(&stage, revealed(NEXT)).unwrap());
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "email_verification_issued");
    assert_eq!(event.account, Some(AccountId::new("ada")));
    assert_eq!(event.actor, Some(AccountId::new("root")));
    assert_eq!(refusal(confirm(&stage, &own)), Refusal::TokenInvalid);
    assert!(confirm(&stage, &token).is_ok());
}
