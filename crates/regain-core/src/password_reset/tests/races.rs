//! Several who want the same thing at once.

use futures_util::future::join_all;

use super::*;
use crate::{
    password::pool::Limits,
    password_reset::Redeemed,
    sign_in,
    stage::{Door, Gate, Turn},
};

/// Where hashing takes until it is told to end.
fn slow() -> (Stage, Arc<Gate>) {
    let gate = Arc::new(Gate::default());
    (Stage::with(|builder| builder.hasher(gate.clone())), gate)
}

/// Runs one redeem, and `meanwhile` while it hashes.
fn redeem_while(
    (stage, gate): &(Stage, Arc<Gate>),
    token: &Token,
    meanwhile: impl FnOnce(),
) -> super::super::Result<Redeemed> {
    let flow = stage.regain.password_reset();
    let mut redeem = Box::pin(flow.redeem(redeem(token, NEW), Asker::default()));
    assert!(is_pending(redeem.as_mut()));
    meanwhile();
    gate.open();
    block_on(redeem)
}

fn is_pending(future: std::pin::Pin<&mut impl Future>) -> bool {
    future
        .poll(&mut std::task::Context::from_waker(std::task::Waker::noop()))
        .is_pending()
}

#[test]
fn of_sixteen_racing_redeems_one_wins() {
    let stage = Stage::new();
    let token = stage.token();
    let flow = stage.regain.password_reset();
    let passwords: Vec<_> = (0..16)
        .map(|n| format!("plum tractor number {n} under glass"))
        .collect();
    let racing = passwords
        .iter()
        .map(|new| flow.redeem(redeem(&token, new), Asker::default()));
    let results = block_on(join_all(racing));
    let winners: Vec<_> = (0..16).filter(|n| results[*n].is_ok()).collect();
    let [winner] = winners[..] else {
        panic!("{winners:?}")
    };
    for (n, result) in results
        .into_iter()
        .enumerate()
        .filter(|(n, _)| *n != winner)
    {
        assert_eq!(refusal(result), Refusal::TokenInvalid, "{n}");
    }
    assert!(stage.sign_in("ada", &passwords[winner]).is_ok());
    let resets = stage.store.events();
    assert_eq!(
        resets
            .iter()
            .filter(|event| event.kind.as_str() == "password_reset")
            .count(),
        1
    );
}

#[test]
fn of_redeems_that_commit_at_once_one_wins() {
    let first = Stage::new();
    let token = first.token();
    let door = Door::to(&first.store);
    let stage = Stage::over(first.store, door.clone(), |builder| builder);
    for _ in 0..4 {
        door.then(Turn::AfterOthers);
    }
    let flow = stage.regain.password_reset();
    let racing = (0..4).map(|_| flow.redeem(redeem(&token, NEW), Asker::default()));
    let won = block_on(join_all(racing))
        .into_iter()
        .filter(Result::is_ok)
        .count();
    assert_eq!(won, 1);
}

#[test]
fn who_asks_while_a_redeem_hashes_gets_a_dead_link_or_ends_it_and_never_both() {
    let hashing = slow();
    let stage = &hashing.0;
    let old = stage.token();
    stage.pass(MINUTE);
    let mut new = None;
    let redeemed = redeem_while(&hashing, &old, || new = Some(stage.token()));
    assert_eq!(refusal(redeemed), Refusal::TokenInvalid);
    assert!(stage.redeems(&new.unwrap()));
    assert!(stage.sign_in("ada", OLD).is_ok());
}

#[test]
fn an_account_that_is_shut_while_a_redeem_hashes_stays_as_it_is() {
    let hashing = slow();
    let stage = &hashing.0;
    let token = stage.token();
    let redeemed = redeem_while(&hashing, &token, || shut(stage, "ada"));
    assert_eq!(refusal(redeemed), Refusal::TokenInvalid);
    assert_eq!(stage.store.account("ada").stamp.as_str(), "stamp of ada");
}

#[test]
fn an_account_that_vanishes_while_a_redeem_hashes_is_no_panic() {
    let hashing = slow();
    let stage = &hashing.0;
    let token = stage.token();
    let redeemed = redeem_while(&hashing, &token, || {
        stage.store.remove_account(&AccountId::new("ada"))
    });
    assert_eq!(refusal(redeemed), Refusal::TokenInvalid);
}

#[test]
fn a_password_that_changes_while_a_redeem_hashes_stays() {
    let hashing = slow();
    let stage = &hashing.0;
    let token = stage.token();
    let redeemed = redeem_while(&hashing, &token, || {
        let mut row = stage.store.account("ada");
        row.stamp = crate::account::Stamp::new("changed");
        stage.store.replace_account(row);
    });
    assert_eq!(refusal(redeemed), Refusal::TokenInvalid);
    assert_eq!(stage.store.account("ada").stamp.as_str(), "changed");
    assert!(stage.sign_in("ada", OLD).is_ok());
}

#[test]
fn a_token_that_expires_while_a_redeem_hashes_is_not_spent() {
    let hashing = slow();
    let stage = &hashing.0;
    let token = stage.token();
    let redeemed = redeem_while(&hashing, &token, || stage.pass(MINUTE * 31));
    assert!(redeemed.is_err());
    assert_eq!(stage.inspect(&token), Inspected::Dead(Dead::Expired));
    assert!(stage.sign_in("ada", OLD).is_ok());
}

#[test]
fn a_redeem_whose_caller_went_away_is_all_or_nothing() {
    let hashing = slow();
    let stage = &hashing.0;
    let token = stage.token();
    let flow = stage.regain.password_reset();
    let mut gone = Box::pin(flow.redeem(redeem(&token, NEW), Asker::default()));
    assert!(is_pending(gone.as_mut()));
    drop(gone);
    hashing.1.open();
    assert!(stage.redeems(&token));
    assert!(stage.sign_in("ada", OLD).is_ok());
    assert!(stage.redeem(redeem(&token, NEW)).is_ok());
}

#[test]
fn what_died_while_it_waited_for_its_turn_costs_no_hash() {
    let hashing = slow();
    let (stage, gate) = &hashing;
    let token = stage.token();
    let sign_in = stage.regain.sign_in();
    let busy = Limits::of_machine(&**gate).threads.get();
    let mut others: Vec<_> = (0..busy)
        .map(|_| {
            let (login, password) = (login("nobody"), password(OLD));
            Box::pin(sign_in.check(sign_in::Check { login, password }))
        })
        .collect();
    assert!(others.iter_mut().all(|other| is_pending(other.as_mut())));
    let redeemed = redeem_while(&hashing, &token, || {
        cancel(stage, &token).unwrap();
    });
    assert_eq!(refusal(redeemed), Refusal::TokenInvalid);
    assert_eq!(gate.hashed(), 1, "the one that stands for unknown logins");
}
