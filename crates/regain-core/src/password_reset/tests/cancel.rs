use super::*;

#[test]
fn a_cancelled_link_is_dead_and_the_password_stays() {
    let stage = Stage::new();
    let token = stage.token();
    cancel(&stage, &token).unwrap();
    assert_eq!(stage.inspect(&token), Inspected::Dead(Dead::Superseded));
    assert_eq!(
        refusal(stage.redeem(redeem(&token, NEW))),
        Refusal::TokenInvalid
    );
    assert!(stage.sign_in("ada", OLD).is_ok());
    assert_eq!(
        stage.heard.kinds(),
        [
            "password_reset_requested",
            "message_sent",
            "password_reset_cancelled"
        ]
    );
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "password_reset_cancelled");
    assert_eq!(event.account, Some(AccountId::new("ada")));
}

#[test]
fn cancelling_what_is_dead_already_answers_the_same_and_records_nothing() {
    let stage = Stage::new();
    let token = stage.token();
    cancel(&stage, &token).unwrap();
    let events = stage.store.events();
    assert!(cancel(&stage, &token).is_ok());
    stage.pass(MINUTE);
    let used = stage.token();
    stage.redeem(redeem(&used, NEW)).unwrap();
    let events = events.len() + 1;
    assert!(cancel(&stage, &used).is_ok());
    assert_eq!(stage.inspect(&used), Inspected::Dead(Dead::Used));
    assert_eq!(stage.store.events().len(), events);
}

#[test]
fn only_genuine_tokens_can_be_cancelled() {
    let stage = Stage::new();
    let token = stage.token();
    let other = Stage::with(|builder| builder.audience("elsewhere"));
    for token in [Token::new(""), Token::new("v4.public.AAAA"), other.token()] {
        assert_eq!(refusal(cancel(&stage, &token)), Refusal::TokenInvalid);
    }
    assert!(stage.redeems(&token));
}

#[test]
fn an_administrators_link_can_be_called_off_too() {
    let stage = Stage::new();
    issue(&stage, delivered(), &administrator("root")).unwrap();
    stage.deliver();
    let token = stage.mailbox.last().token();
    cancel(&stage, &token).unwrap();
    assert!(!stage.redeems(&token));
}
