//! Which codes there are, and what they are worth.

use super::*;
use crate::{email_change, email_verification, principal::Principal, stage::OLD, token::Ring};

#[test]
fn a_code_is_worth_the_token_of_its_link() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    let link = stage.mailbox.last().token();
    let token = exchange(&stage, &flow, &code).expect("a token");
    assert_eq!(token.expose_secret(), link.expose_secret());
    assert!(complete(&stage, token).is_ok());
}

#[test]
fn nothing_of_a_code_or_flow_is_stored() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    let [record] = &stage.store.records()[..] else {
        panic!("one record");
    };
    assert_eq!(
        stage.store.messages()[0].intent.flow,
        record.flow,
        "what is kept is a hash, and the same in both places"
    );
    let kept = record.flow.expect("a flow");
    assert!(!flow.expose_secret().contains(&kept.to_string()));
    assert!(!kept.to_string().contains(code.expose_secret()));
}

#[test]
fn a_message_that_is_sent_again_carries_the_same_code() {
    let stage = open();
    let flow = flow(&stage);
    stage.mailbox.then(crate::stage::Post::LoseTheAnswer);
    let first = code(&stage, &flow);
    stage.pass(Duration::from_mins(5));
    while stage.deliver() > 0 {}
    assert_eq!(stage.mailbox.attempts().len(), 2);
    let again = stage.mailbox.last().code().expect("a code");
    assert_eq!(again.expose_secret(), first.expose_secret());
}

#[test]
fn there_is_a_code_only_where_a_flow_was_sent_and_policy_has_it() {
    for (codes, wanted) in [(Policy::default(), true), (Policy::NONE, false)] {
        let stage = with(codes);
        let flow = flow(&stage);
        ask(&stage, HERS, &flow);
        assert_eq!(stage.mailbox.last().code().is_some(), wanted);
        assert_eq!(stage.store.records()[0].flow.is_some(), wanted);
    }
    let stage = open();
    let command = Request {
        address: HERS.parse().unwrap(),
        locale: None,
    };
    block_on(
        stage
            .regain
            .registration()
            .request(command, Asker::default()),
    )
    .unwrap();
    while stage.deliver() > 0 {}
    assert!(stage.mailbox.last().code().is_none());
}

#[test]
fn a_code_is_worth_nothing_once_policy_has_none() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    let store = stage.store.clone();
    let later = Stage::over(store.clone(), store, |builder| builder.codes(Policy::NONE));
    assert!(exchange(&later, &flow, &code).is_none());
}

#[test]
fn the_owner_of_a_taken_address_gets_no_code_and_nobody_can_tell() {
    let stage = open();
    let (taken, free) = (flow(&stage), flow(&stage));
    ask(&stage, "ada@example.org", &taken);
    assert!(stage.mailbox.last().code().is_none());
    ask(&stage, HERS, &free);
    let guess = wrong(&stage.mailbox.last().code().unwrap());
    for flow in [&taken, &free] {
        for _ in 0..7 {
            assert!(exchange(&stage, flow, &guess).is_none());
        }
    }
    assert_eq!(told(&stage, "code_wrong"), 10);
    assert_eq!(told(&stage, "code_dead"), 4);
}

#[test]
fn a_code_is_worth_nothing_in_another_flow_or_for_another_purpose() {
    let stage = open();
    let (flow, other) = (flow(&stage), flow(&stage));
    let code = code(&stage, &flow);
    assert!(exchange(&stage, &other, &code).is_none());
    let elsewhere = [Purpose::EmailVerification, Purpose::EmailChange];
    assert!(
        try_exchange(&stage, &flow, &code, &elsewhere)
            .unwrap()
            .is_none()
    );
    assert!(exchange(&stage, &flow, &code).is_some());
}

#[test]
fn verifications_and_changes_have_codes_too_and_resets_never() {
    let stage = open();
    let ada = Principal {
        authenticated_at: stage.now(),
        ..stage.principal("ada")
    };
    let (verification, change, reset) = (flow(&stage), flow(&stage), flow(&stage));
    let verify = stage.regain.email_verification();
    let request = email_verification::Request { locale: None };
    block_on(verify.request(request, &ada, asker(&verification))).unwrap();
    while stage.deliver() > 0 {}
    let code = stage.mailbox.last().code().unwrap();
    let both = [Purpose::EmailVerification, Purpose::EmailChange];
    let token = try_exchange(&stage, &verification, &code, &both).unwrap();
    let token = token.expect("a token");
    block_on(verify.redeem(email_verification::Redeem { token })).unwrap();

    let next = email_change::Request {
        address: "ada@example.net".parse().unwrap(),
        current_password: Some(password(OLD)),
        taken: email_change::Taken::Untold,
        locale: None,
    };
    block_on(
        stage
            .regain
            .email_change()
            .request(next, &ada, asker(&change)),
    )
    .unwrap();
    while stage.deliver() > 0 {}
    let letters = stage.mailbox.letters();
    let codes: Vec<_> = letters[1..].iter().filter_map(|it| it.code()).collect();
    assert_eq!(codes.len(), 1, "the present address gets none");
    let token = try_exchange(&stage, &change, &codes[0], &both).unwrap();
    let token = token.expect("a token");
    let confirm = email_change::Confirm { token };
    block_on(stage.regain.email_change().confirm(confirm)).unwrap();

    let command = crate::password_reset::Request {
        login: crate::stage::login("ada"),
        address: None,
        locale: None,
        lifetime: None,
    };
    block_on(
        stage
            .regain
            .password_reset()
            .request(command, asker(&reset)),
    )
    .unwrap();
    while stage.deliver() > 0 {}
    let letter = stage.mailbox.last_link();
    assert_eq!(letter.content.subject.as_str(), "password_reset/reset");
    assert!(letter.code().is_none());
    assert!(!stage.regain.codes().allows(Purpose::PasswordReset));
}

#[test]
fn a_code_dies_with_a_raised_epoch_and_with_an_invalidated_key() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    let store = stage.store.clone();
    let restored = Stage::over(store.clone(), store, |builder| builder.epoch(1));
    assert!(exchange(&restored, &flow, &code).is_none());

    let rotate = |mode| {
        let root = crate::stage::administrator("root");
        let administration = stage.regain.administration();
        block_on(administration.rotate_keys(Ring::EmailVerification, mode, &root)).unwrap();
    };
    rotate(crate::keyring::Rotation::Grace);
    let graced = exchange(&stage, &flow, &code).expect("a token");
    rotate(crate::keyring::Rotation::Invalidate);
    assert!(complete(&stage, graced).is_err());
    let dead = exchange(&stage, &flow, &code).expect("a token");
    assert!(complete(&stage, dead).is_err());
}

#[test]
fn a_replica_whose_keys_are_older_than_the_message_takes_its_code() {
    let stage = open();
    let store = stage.store.clone();
    let open = registration::Policy {
        opening: Opening::Anybody,
        ..registration::Policy::default()
    };
    let other = Stage::over(store.clone(), store, |builder| builder.registration(open));
    let root = crate::stage::administrator("root");
    let administration = stage.regain.administration();
    let mode = crate::keyring::Rotation::Invalidate;
    block_on(administration.rotate_keys(Ring::EmailVerification, mode, &root)).unwrap();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    let token = exchange(&other, &flow, &code).expect("a token");
    assert!(complete(&other, token).is_ok());
}
