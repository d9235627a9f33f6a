//! Fresh links for dead ones.

use super::*;

#[test]
fn an_expired_link_is_renewed_to_its_own_address() {
    let stage = Stage::new();
    let old = link(&stage, NEXT);
    stage.pass(DAY);
    assert_eq!(renew(&stage, &old).unwrap(), MINUTE);
    let remaining = MINUTE;
    assert_eq!(
        refusal(renew(&stage, &old)),
        Refusal::CoolingDown { remaining }
    );
    deliver(&stage);
    let new = letter(&stage, CONFIRM);
    assert_eq!(new.to, address(NEXT));
    assert_eq!(refusal(confirm(&stage, &old)), Refusal::TokenInvalid);
    assert!(confirm(&stage, &new.token()).is_ok());
    holds(&stage, "ada", NEXT);
}

#[test]
fn a_living_link_is_renewed_too() {
    let stage = Stage::new();
    let old = link(&stage, NEXT);
    stage.pass(MINUTE);
    renew(&stage, &old).unwrap();
    deliver(&stage);
    assert!(confirm(&stage, &letter(&stage, CONFIRM).token()).is_ok());
}

#[test]
fn nothing_else_is_renewed() {
    let stage = Stage::new();
    let superseded = link(&stage, NEXT);
    let used = link(&stage, "other@example.net");
    confirm(&stage, &used).unwrap();
    stage.pass(DAY);
    let garbage = Token::new("v4.public.x");
    for token in [&superseded, &used, &garbage] {
        assert_eq!(refusal(renew(&stage, token)), Refusal::TokenInvalid);
    }
    let stage = Stage::new();
    let of_a_shut_account = link(&stage, NEXT);
    shut(&stage, "ada");
    let renewed = renew(&stage, &of_a_shut_account);
    assert_eq!(refusal(renewed), Refusal::TokenInvalid);
}

#[test]
fn what_became_true_by_itself_is_not_renewed() {
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    let mut row = stage.store.account("ada");
    row.account.email = address(NEXT);
    stage.store.replace_account(row);
    stage.pass(MINUTE);
    assert_eq!(refusal(renew(&stage, &token)), Refusal::TokenInvalid);
}
