//! What a redeem refuses, and what it does not spend then.

use super::*;
use crate::{
    password_reset::Redeem,
    violation::{Field, Rule, Violation},
};

/// The link still works.
#[track_caller]
fn is_unspent(stage: &Stage, token: &Token) {
    assert!(stage.redeems(token));
    assert!(stage.sign_in("ada", OLD).is_ok());
    assert!(stage.redeem(redeem(token, NEW)).is_ok());
}

#[test]
fn a_weak_password_does_not_spend_it_and_every_rule_is_told() {
    let stage = Stage::new();
    let token = stage.token();
    let command = Redeem {
        confirmation: Some(password("other")),
        ..redeem(&token, "ada\0")
    };
    let Refusal::Unacceptable(violations) = refusal(stage.redeem(command)) else {
        panic!("weak")
    };
    for (field, rule) in [
        (Field::Password, Rule::MinLength { min: 15 }),
        (Field::Password, Rule::ControlCharacter),
        (Field::PasswordConfirmation, Rule::Confirmation),
    ] {
        assert!(
            violations.contains(&Violation { field, rule }),
            "{violations:?}"
        );
    }
    let command = redeem(&token, "ada@example.org");
    let Refusal::Unacceptable(violations) = refusal(stage.redeem(command)) else {
        panic!("weak")
    };
    assert_eq!(
        violations,
        [Violation {
            field: Field::Password,
            rule: Rule::ContextWord
        }]
    );
    is_unspent(&stage, &token);
}

#[test]
fn a_confirmation_that_differs_does_not_spend_it() {
    let stage = Stage::new();
    let token = stage.token();
    let command = Redeem {
        confirmation: Some(password(OLD)),
        ..redeem(&token, NEW)
    };
    let Refusal::Unacceptable(violations) = refusal(stage.redeem(command)) else {
        panic!("differs")
    };
    assert_eq!(
        violations,
        [Violation {
            field: Field::PasswordConfirmation,
            rule: Rule::Confirmation
        }]
    );
    is_unspent(&stage, &token);
}

#[test]
fn another_login_does_not_spend_it_and_is_no_oracle_for_the_policy() {
    let stage = Stage::new();
    stage.add(account("bob", "bob@example.org", Some("bob")));
    let token = stage.token();
    for name in ["bob", "bob@example.org", "nobody", "nobody@example.org"] {
        for new in [NEW, "weak"] {
            let command = Redeem {
                login: Some(login(name)),
                ..redeem(&token, new)
            };
            assert_eq!(
                refusal(stage.redeem(command)),
                Refusal::TokenInvalid,
                "{name}"
            );
        }
    }
    is_unspent(&stage, &token);
}

#[test]
fn dead_tokens_are_refused_before_the_password_is_judged() {
    let stage = Stage::new();
    let superseded = stage.token();
    stage.pass(MINUTE);
    let live = stage.token();
    for new in [NEW, "weak"] {
        assert_eq!(
            refusal(stage.redeem(redeem(&superseded, new))),
            Refusal::TokenInvalid
        );
        assert_eq!(
            refusal(stage.redeem(redeem(&Token::new("x"), new))),
            Refusal::TokenInvalid
        );
    }
    stage.pass(MINUTE * 30);
    for new in [NEW, "weak"] {
        assert_eq!(
            refusal(stage.redeem(redeem(&live, new))),
            Refusal::TokenExpired
        );
    }
    assert!(stage.sign_in("ada", OLD).is_ok());
}

#[test]
fn a_disabled_account_is_invalid_and_a_vanished_one_unknown() {
    let stage = Stage::new();
    let token = stage.token();
    shut(&stage, "ada");
    assert_eq!(
        refusal(stage.redeem(redeem(&token, NEW))),
        Refusal::TokenInvalid
    );
    stage.store.remove_account(&AccountId::new("ada"));
    assert_eq!(
        refusal(stage.redeem(redeem(&token, NEW))),
        Refusal::AccountUnknown
    );
}

#[test]
fn a_token_of_another_purpose_record_is_refused() {
    let stage = Stage::new();
    let token = stage.token();
    let mut record = stage.store.records().remove(0);
    record.generation = 7;
    stage.store.replace_record(record);
    assert_eq!(
        refusal(stage.redeem(redeem(&token, NEW))),
        Refusal::TokenInvalid
    );
    assert_eq!(stage.inspect(&token), Inspected::Invalid);
}

#[test]
fn a_store_that_fails_spends_nothing() {
    let first = Stage::new();
    let token = first.token();
    let door = crate::stage::Door::to(&first.store);
    let stage = Stage::over(first.store, door.clone(), |builder| builder);
    door.then(crate::stage::Turn::Never);
    let fault = crate::stage::fault(stage.redeem(redeem(&token, NEW)));
    assert!(fault.is_store());
    is_unspent(&stage, &token);
}

#[test]
fn a_full_hashing_queue_spends_nothing() {
    let gate = Arc::new(crate::stage::Gate::default());
    let stage = Stage::with(|builder| builder.hasher(gate.clone()));
    let token = stage.token();
    let flow = stage.regain.sign_in();
    let mut waiting = Vec::new();
    loop {
        let check = crate::sign_in::Check {
            login: login("nobody"),
            password: password(OLD),
        };
        let mut check = Box::pin(flow.check(check));
        match check
            .as_mut()
            .poll(&mut std::task::Context::from_waker(std::task::Waker::noop()))
        {
            std::task::Poll::Pending => waiting.push(check),
            std::task::Poll::Ready(_) => break,
        }
    }
    let refused = refusal(stage.redeem(redeem(&token, NEW)));
    assert!(matches!(refused, Refusal::Overloaded { retry_after } if retry_after >= SECOND));
    drop(waiting);
    gate.open();
    is_unspent(&stage, &token);
}

#[test]
fn a_hasher_that_fails_spends_nothing_and_says_no_more_than_that() {
    struct Broken;
    impl crate::password::hasher::PasswordHasher for Broken {
        fn hash(
            &self,
            _: &crate::password::Password,
        ) -> Result<crate::password::PasswordHash, crate::password::hasher::HashError> {
            Err(crate::password::hasher::HashError::failed("as told"))
        }
        fn verify(
            &self,
            password: &crate::password::Password,
            hash: &crate::password::PasswordHash,
        ) -> Result<crate::password::hasher::Verified, crate::password::hasher::HashError> {
            crate::password::hasher::PasswordHasher::verify(&crate::stage::cheap(), password, hash)
        }
        fn memory_bytes(&self) -> u64 {
            1
        }
    }
    let stage = Stage::with(|builder| builder.hasher(Arc::new(Broken)));
    let token = stage.token();
    let fault = crate::stage::fault(stage.redeem(redeem(&token, NEW)));
    assert_eq!(fault.kind(), crate::error::ErrorKind::Hash);
    assert!(!fault.to_string().contains(NEW));
    assert!(stage.redeems(&token));
}
