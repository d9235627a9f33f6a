//! New keys, and what becomes of the tokens of the old.

use std::time::Duration;

use super::*;

const RING: Ring = Ring::PasswordReset;
const DAY: Duration = Duration::from_hours(24);

fn rotate(stage: &Stage, mode: Rotation) -> String {
    let operator = stage.regain.administration();
    block_on(operator.rotate_keys(RING, mode, &administrator("root"))).unwrap()
}

fn published(stage: &Stage) -> Published {
    stage.regain.published_keys(RING)
}

#[test]
fn with_grace_the_old_key_verifies_until_its_tokens_have_lapsed() {
    let stage = Stage::new();
    let old = published(&stage).active.kid;
    let token = stage.token();
    let kid = rotate(&stage, Rotation::Grace);
    let now = published(&stage);
    assert_eq!((now.active.kid, now.retired.len()), (kid.clone(), 1));
    assert_ne!(kid, old);
    let retired = &now.retired[0];
    assert_eq!(
        (&retired.key.kid, retired.not_after),
        (&old, stage.now() + DAY)
    );
    assert!(stage.redeems(&token));
    stage.pass(MINUTE);
    let newer = stage.token();
    let described = |token| block_on(stage.regain.describe(token, RING)).unwrap();
    assert_eq!(described(&newer).map(|said| said.kid), Some(kid));
    stage.pass(DAY - MINUTE - Duration::from_millis(1));
    assert_eq!(published(&stage).retired.len(), 1);
    stage.pass(Duration::from_millis(1));
    assert!(published(&stage).retired.is_empty());
}

#[test]
fn an_old_token_is_redeemed_after_a_rotation_with_grace() {
    let stage = Stage::new();
    let token = stage.token();
    rotate(&stage, Rotation::Grace);
    rotate(&stage, Rotation::Grace);
    assert_eq!(published(&stage).retired.len(), 2);
    assert!(stage.redeem(redeem(&token, NEW)).is_ok());
}

#[test]
fn a_second_rotation_does_not_prolong_what_retires() {
    let stage = Stage::new();
    rotate(&stage, Rotation::Grace);
    let end = published(&stage).retired[0].not_after;
    stage.pass(MINUTE);
    rotate(&stage, Rotation::Grace);
    let ends: Vec<_> = published(&stage)
        .retired
        .iter()
        .map(|key| key.not_after)
        .collect();
    assert_eq!(ends, [end, end + MINUTE]);
}

#[test]
fn invalidating_kills_every_token_of_the_ring_at_once() {
    let stage = Stage::new();
    let token = stage.token();
    let kid = rotate(&stage, Rotation::Invalidate);
    let now = published(&stage);
    assert_eq!((now.active.kid, now.retired.len()), (kid, 0));
    assert!(!stage.redeems(&token));
    assert!(stage.redeem(redeem(&token, NEW)).is_err());
    stage.pass(MINUTE);
    assert!(stage.redeem(redeem(&stage.token(), NEW)).is_ok());
}

#[test]
fn invalidating_kills_what_retires_too() {
    let stage = Stage::new();
    let token = stage.token();
    rotate(&stage, Rotation::Grace);
    rotate(&stage, Rotation::Invalidate);
    assert!(!stage.redeems(&token));
    assert!(published(&stage).retired.is_empty());
}

#[test]
fn the_other_ring_is_left_alone() {
    let stage = Stage::new();
    let other = stage.regain.published_keys(Ring::EmailVerification);
    rotate(&stage, Rotation::Invalidate);
    let same = stage.regain.published_keys(Ring::EmailVerification);
    assert_eq!(same.active.kid, other.active.kid);
}

#[test]
fn what_waits_goes_out_under_the_new_key() {
    for mode in [Rotation::Grace, Rotation::Invalidate] {
        let stage = Stage::new();
        stage
            .mailbox
            .then(Post::Refuse(crate::deliver::Class::Transient));
        stage.request("ada").unwrap();
        stage.deliver();
        let first = stage.mailbox.last().token();
        let kid = rotate(&stage, mode);
        stage.pass(MINUTE);
        stage.deliver();
        let second = stage.mailbox.last().token();
        let described = block_on(stage.regain.describe(&second, RING)).unwrap();
        assert_eq!(described.map(|said| said.kid), Some(kid), "{mode:?}");
        assert_eq!(stage.redeems(&first), mode == Rotation::Grace);
        assert!(stage.redeem(redeem(&second, NEW)).is_ok());
    }
}

#[test]
fn what_may_have_been_seen_goes_out_again_under_the_new_key() {
    let stage = Stage::new();
    stage.mailbox.then(Post::LoseTheAnswer);
    stage.request("ada").unwrap();
    stage.deliver();
    let first = stage.mailbox.last().token();
    rotate(&stage, Rotation::Invalidate);
    stage.pass(MINUTE);
    stage.deliver();
    let second = stage.mailbox.last().token();
    assert!(!stage.redeems(&first) && stage.redeems(&second));
}

#[test]
fn another_replica_follows() {
    let first = Stage::new();
    let token = first.token();
    let (store, clock) = (first.store.clone(), first.clock.clone());
    let second = Stage::over(store.clone(), store, |builder| builder.clock(clock));
    assert!(second.redeems(&token));
    rotate(&first, Rotation::Invalidate);
    assert!(!second.redeems(&token), "by the store, at once");
    first.pass(MINUTE);
    let newer = first.token();
    assert!(second.redeems(&newer));
    second.request("nobody").unwrap();
    second.deliver();
    assert_eq!(published(&second).active.kid, published(&first).active.kid);
}

#[test]
fn a_rotation_demands_a_password_sign_in_and_is_recorded() {
    let stage = Stage::new();
    let operator = stage.regain.administration();
    let root = administrator("root");
    for (presented_by, signed_in_by) in [
        (PresentedBy::Bearer, SignedInBy::Password),
        (PresentedBy::Cookie, SignedInBy::Other),
    ] {
        let weak = Principal {
            presented_by,
            signed_in_by,
            ..root.clone()
        };
        let rotated = block_on(operator.rotate_keys(RING, Rotation::Grace, &weak));
        assert_eq!(refusal(rotated), Refusal::AccessDenied);
    }
    assert!(stage.store.events().is_empty());
    rotate(&stage, Rotation::Grace);
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "keys_rotated");
    assert_eq!(event.actor, Some(AccountId::new("root")));
}
