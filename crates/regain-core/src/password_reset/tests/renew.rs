use super::*;

#[test]
fn an_expired_link_brings_a_fresh_one_to_the_same_address() {
    let stage = Stage::new();
    let old = stage.token();
    stage.pass(MINUTE * 31);
    assert_eq!(renew(&stage, &old).unwrap(), Requested { cooldown: MINUTE });
    stage.deliver();
    let letter = stage.mailbox.last();
    assert_eq!(letter.to.as_str(), "ada@example.org");
    assert!(stage.redeems(&letter.token()));
    assert!(!stage.redeems(&old));
}

#[test]
fn superseded_cancelled_and_live_links_bring_one_too() {
    for cancelled in [false, true] {
        let stage = Stage::new();
        let token = stage.token();
        if cancelled {
            cancel(&stage, &token).unwrap();
        }
        stage.pass(MINUTE);
        assert!(renew(&stage, &token).is_ok());
        stage.deliver();
        assert_eq!(stage.mailbox.subjects(), [RESET, RESET]);
    }
}

#[test]
fn used_and_forged_links_bring_nothing() {
    let stage = Stage::new();
    let token = stage.token();
    stage.redeem(redeem(&token, NEW)).unwrap();
    stage.pass(MINUTE);
    let elsewhere = Stage::with(|builder| builder.audience("elsewhere")).token();
    for token in [token, elsewhere, Token::new("x"), Token::new("")] {
        assert_eq!(refusal(renew(&stage, &token)), Refusal::TokenInvalid);
    }
    stage.deliver();
    assert_eq!(stage.mailbox.subjects(), [RESET, NOTICE]);
}

#[test]
fn it_shares_the_cooldown_of_the_address() {
    let stage = Stage::new();
    let token = stage.token();
    let remaining = MINUTE - SECOND * 10;
    stage.pass(SECOND * 10);
    assert_eq!(
        refusal(renew(&stage, &token)),
        Refusal::CoolingDown { remaining }
    );
    stage.pass(remaining);
    renew(&stage, &token).unwrap();
    assert!(matches!(
        refusal(stage.request("ada@example.org")),
        Refusal::CoolingDown { .. }
    ));
}

#[test]
fn it_goes_nowhere_once_the_account_has_another_address() {
    let stage = Stage::new();
    let token = stage.token();
    let mut row = stage.store.account("ada");
    row.account.email = "ada@elsewhere.test".parse().unwrap();
    row.stamp = crate::account::Stamp::new("changed");
    stage.store.replace_account(row);
    stage.pass(MINUTE);
    assert!(renew(&stage, &token).is_ok());
    stage.deliver();
    assert_eq!(stage.mailbox.attempts().len(), 1);
}

#[test]
fn it_goes_nowhere_for_a_disabled_or_vanished_account() {
    let stage = Stage::new();
    let token = stage.token();
    stage.pass(MINUTE);
    shut(&stage, "ada");
    assert_eq!(refusal(renew(&stage, &token)), Refusal::TokenInvalid);
    stage.store.remove_account(&AccountId::new("ada"));
    assert!(renew(&stage, &token).is_ok());
    stage.deliver();
    assert_eq!(stage.mailbox.attempts().len(), 1);
}
