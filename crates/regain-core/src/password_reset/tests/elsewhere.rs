//! Accounts in another database, and a process that ends between the two commits.

use super::*;
use crate::{
    event::Event,
    stage::Elsewhere,
    store::{Accounts as _, FindAccounts as _},
    token::State,
};

const SECOND_TRY: &str = "cedar lantern over water";

/// A link that came, a sibling as no courier would leave it, and a session.
fn begin() -> (Stage, Arc<Elsewhere>, [Token; 2]) {
    let (stage, elsewhere) = Elsewhere::stage(|builder| builder);
    let sibling = stage.token();
    let older = stage.store.records().remove(0);
    stage.pass(MINUTE);
    let token = stage.token();
    stage.store.replace_record(older);
    stage.principal("ada");
    (stage, elsewhere, [token, sibling])
}

fn resets(stage: &Stage) -> usize {
    let is_reset = |event: &Event| event.kind.as_str() == "password_reset";
    let events = stage.store.events();
    events.into_iter().filter(is_reset).count()
}

fn is_whole(stage: &Stage, [token, sibling]: &[Token; 2], new: &str) {
    assert!(stage.sign_in("ada", new).is_ok());
    assert!(stage.sign_in("ada", OLD).is_err());
    assert!(matches!(stage.inspect(token), Inspected::Dead(Dead::Used)));
    assert!(!stage.redeems(sibling));
    assert!(stage.store.sessions().is_empty());
    assert_eq!(resets(stage), 1);
    stage.deliver();
    let told = stage.mailbox.subjects();
    assert_eq!(told.iter().filter(|told| *told == NOTICE).count(), 1);
}

#[test]
fn a_reset_that_was_cut_off_is_completed_by_the_same_link() {
    let cuts = Elsewhere::at_every_wait(
        begin,
        async |stage, [token, _]| {
            let flow = stage.regain.password_reset();
            flow.redeem(redeem(token, NEW), Asker::default()).await
        },
        |stage, elsewhere, tokens, done| {
            if let Some(done) = done {
                assert_eq!(done.unwrap().sessions_revoked, Some(1));
                return is_whole(stage, tokens, NEW);
            }
            assert!(stage.redeems(&tokens[0]), "nothing is spent");
            let written = stage.sign_in("ada", NEW).is_ok();
            assert_eq!(stage.redeems(&tokens[1]), !written, "siblings die with it");
            let account = block_on(elsewhere.by_id(&AccountId::new("ada"))).unwrap();
            assert!(!written || account.unwrap().email_verified_at.is_some());
            assert_eq!(resets(stage), 0);
            let redeemed = stage.redeem(redeem(&tokens[0], SECOND_TRY)).unwrap();
            assert_eq!(redeemed.sessions_revoked, Some(1));
            is_whole(stage, tokens, SECOND_TRY);
        },
    );
    assert!(cuts > 8, "{cuts}");
}

/// As many times as it takes.
#[test]
fn a_link_survives_more_than_one_end() {
    let (stage, elsewhere, tokens) = begin();
    for number in 0..3 {
        let record = &stage.store.records()[1];
        assert_eq!(record.state, State::Live);
        let ada = AccountId::new("ada");
        let held = block_on(elsewhere.credentials(&ada)).unwrap().unwrap();
        let next = record.next_stamp(&crate::entropy::Seeded::new(number));
        block_on(elsewhere.set_password(&ada, &held.stamp, None, &next)).unwrap();
        assert!(stage.redeems(&tokens[0]));
        assert!(!stage.redeems(&tokens[1]));
    }
    stage.redeem(redeem(&tokens[0], NEW)).unwrap();
    is_whole(&stage, &tokens, NEW);
}

/// The password is written, and the link is not spent.
fn cut_off() -> (Stage, Arc<Elsewhere>, [Token; 2]) {
    let (stage, elsewhere, tokens) = begin();
    let record = &stage.store.records()[1];
    let next = record.next_stamp(&crate::entropy::Seeded::new(1));
    let (ada, old) = (
        AccountId::new("ada"),
        crate::account::Stamp::new("stamp of ada"),
    );
    let new = crate::stage::hash(NEW);
    let written = block_on(elsewhere.set_password(&ada, &old, Some(&new), &next)).unwrap();
    assert!(written && stage.redeems(&tokens[0]));
    (stage, elsewhere, tokens)
}

#[test]
fn whatever_else_moves_the_stamp_ends_a_link_that_was_cut_off() {
    let (stage, _, [token, _]) = &cut_off();
    issue(
        stage,
        Issue {
            lock_password: true,
            ..revealed()
        },
        &administrator("root"),
    )
    .unwrap();
    assert!(!stage.redeems(token));
    let refused = stage.redeem(redeem(token, SECOND_TRY));
    assert_eq!(refusal(refused), Refusal::TokenInvalid);
}

#[test]
fn a_newer_link_and_a_cancel_end_a_link_that_was_cut_off() {
    let (stage, _, [token, _]) = &cut_off();
    stage.pass(MINUTE);
    let newer = stage.token();
    assert!(!stage.redeems(token) && stage.redeems(&newer));
    let (stage, _, [token, _]) = &cut_off();
    cancel(stage, token).unwrap();
    assert!(!stage.redeems(token));
    let (stage, _, [token, _]) = &cut_off();
    stage.pass(Duration::from_hours(1));
    let refused = stage.redeem(redeem(token, SECOND_TRY));
    assert_eq!(refusal(refused), Refusal::TokenExpired);
    assert!(stage.sign_in("ada", NEW).is_ok());
}

#[test]
fn of_sixteen_who_redeem_a_link_that_was_cut_off_one_wins() {
    let (stage, _, [token, _]) = &cut_off();
    let flow = stage.regain.password_reset();
    let passwords: Vec<_> = (0..16)
        .map(|n| format!("cedar lantern number {n} over water"))
        .collect();
    let racing = passwords
        .iter()
        .map(|new| flow.redeem(redeem(token, new), Asker::default()));
    let results = block_on(futures_util::future::join_all(racing));
    let winners: Vec<_> = (0..16).filter(|n| results[*n].is_ok()).collect();
    let [winner] = winners[..] else {
        panic!("{winners:?}")
    };
    assert!(stage.sign_in("ada", &passwords[winner]).is_ok());
    assert_eq!(resets(stage), 1);
}

#[test]
fn a_lock_that_was_cut_off_is_done_by_locking_again() {
    let command = || Issue {
        lock_password: true,
        ..revealed()
    };
    Elsewhere::at_every_wait(
        begin,
        async |stage, _| {
            let flow = stage.regain.password_reset();
            flow.issue(command(), &administrator("root")).await
        },
        |stage, _, tokens, done| {
            let issued = match done {
                Some(done) => done,
                None => issue(stage, command(), &administrator("root")),
            };
            let (token, _) = issued.unwrap().revealed.unwrap();
            assert!(stage.sign_in("ada", OLD).is_err());
            assert!(stage.store.sessions().is_empty());
            assert!(!tokens.iter().any(|older| stage.redeems(older)));
            stage.redeem(redeem(&token, NEW)).unwrap();
            assert!(stage.sign_in("ada", NEW).is_ok());
        },
    );
}
