use super::*;

#[test]
fn a_live_token_tells_until_when_and_whose_and_is_not_spent() {
    let stage = Stage::new();
    let token = stage.token();
    for _ in 0..3 {
        let expected = Inspected::Valid {
            expires_at: stage.now().whole_second() + MINUTE * 30,
            login_hint: "a•••@e•••.org".to_owned(),
        };
        assert_eq!(stage.inspect(&token), expected);
    }
    assert!(stage.redeem(redeem(&token, NEW)).is_ok());
}

#[test]
fn its_last_second_is_over() {
    let stage = Stage::new();
    let token = stage.token();
    // The life began at the whole second before the request.
    let to_the_end = MINUTE * 30 - Duration::from_millis(250);
    stage.pass(to_the_end - Duration::from_millis(1));
    assert!(stage.redeems(&token));
    stage.pass(Duration::from_millis(1));
    assert_eq!(stage.inspect(&token), Inspected::Dead(Dead::Expired));
    assert_eq!(
        refusal(stage.redeem(redeem(&token, NEW))),
        Refusal::TokenExpired
    );
}

#[test]
fn used_comes_before_superseded_before_expired() {
    let stage = Stage::new();
    let superseded = stage.token();
    stage.pass(MINUTE);
    let used = stage.token();
    assert_eq!(
        stage.inspect(&superseded),
        Inspected::Dead(Dead::Superseded)
    );
    stage.redeem(redeem(&used, NEW)).unwrap();
    assert_eq!(
        stage.inspect(&used),
        Inspected::Dead(Dead::Used),
        "though the stamp is another"
    );
    stage.pass(MINUTE);
    let expired = stage.token();
    stage.pass(MINUTE * 60);
    assert_eq!(stage.inspect(&used), Inspected::Dead(Dead::Used));
    assert_eq!(
        stage.inspect(&superseded),
        Inspected::Dead(Dead::Superseded)
    );
    assert_eq!(stage.inspect(&expired), Inspected::Dead(Dead::Expired));
    stage.store.remove_account(&AccountId::new("ada"));
    assert_eq!(stage.inspect(&used), Inspected::Dead(Dead::Used));
    assert_eq!(
        stage.inspect(&superseded),
        Inspected::Dead(Dead::Superseded)
    );
    assert_eq!(stage.inspect(&expired), Inspected::Dead(Dead::Expired));
}

#[test]
fn a_changed_password_or_address_supersedes() {
    let stage = Stage::new();
    let token = stage.token();
    let mut row = stage.store.account("ada");
    row.stamp = crate::account::Stamp::new("changed");
    stage.store.replace_account(row);
    assert_eq!(stage.inspect(&token), Inspected::Dead(Dead::Superseded));
    assert_eq!(
        refusal(stage.redeem(redeem(&token, NEW))),
        Refusal::TokenInvalid
    );
}

#[test]
fn disabled_and_gone_accounts_make_it_invalid() {
    let stage = Stage::new();
    let token = stage.token();
    shut(&stage, "ada");
    assert_eq!(stage.inspect(&token), Inspected::Invalid);
    stage.store.remove_account(&AccountId::new("ada"));
    assert_eq!(stage.inspect(&token), Inspected::Invalid);
}
