//! Accounts in another database, and a process that ends between the two commits.

use std::sync::Arc;

use super::*;
use crate::{stage::Elsewhere, store::FindAccounts as _};

fn begin_with(confirmation: Confirmation) -> (Stage, Arc<Elsewhere>) {
    let policy = Policy {
        confirmation,
        ..Policy::default()
    };
    Elsewhere::stage(|builder| builder.email_change(policy))
}

fn held(elsewhere: &Elsewhere) -> EmailAddress {
    let ada = block_on(elsewhere.by_id(&AccountId::new("ada"))).unwrap();
    ada.unwrap().email
}

/// It is hers, the link is spent, and the old address was told how to take it back.
fn is_changed(stage: &Stage, elsewhere: &Elsewhere, token: &Token) {
    assert_eq!(held(elsewhere), address(NEXT));
    let again = confirm(stage, token);
    assert!(again.is_err() || again.is_ok_and(|again| again.now.is_none()));
    deliver(stage);
    let told = letter(stage, CHANGED);
    assert_eq!(told.to, address(HERS));
    let subjects = stage.mailbox.subjects();
    assert_eq!(subjects.iter().filter(|told| *told == CHANGED).count(), 1);
    revert(stage, &told.token()).unwrap();
    assert_eq!(held(elsewhere), address(HERS));
}

#[test]
fn a_change_that_was_cut_off_is_completed_by_the_same_link() {
    let cuts = Elsewhere::at_every_wait(
        || {
            let (stage, elsewhere) = begin_with(Confirmation::NewAddress);
            let token = link(&stage, NEXT);
            (stage, elsewhere, token)
        },
        async |stage, token| {
            let token = token.clone();
            stage.regain.email_change().confirm(Confirm { token }).await
        },
        |stage, elsewhere, token, done| {
            let confirmed = done.unwrap_or_else(|| confirm(stage, token)).unwrap();
            assert_eq!(confirmed.account.email, address(NEXT));
            assert!(confirmed.now.is_some() && !confirmed.pending);
            is_changed(stage, elsewhere, token);
        },
    );
    assert!(cuts > 5, "{cuts}");
}

#[test]
fn so_is_one_that_both_agree_to_whoever_agrees_last() {
    for last in [0, 1] {
        let cuts = Elsewhere::at_every_wait(
            || {
                let (stage, elsewhere) = begin_with(Confirmation::BothAddresses);
                request(&stage, "ada", to(NEXT)).unwrap();
                deliver(&stage);
                let halves = [CONFIRM, APPROVE].map(|kind| letter(&stage, kind).token());
                assert!(confirm(&stage, &halves[1 - last]).unwrap().pending);
                (stage, elsewhere, halves)
            },
            async |stage, halves| {
                let token = halves[last].clone();
                stage.regain.email_change().confirm(Confirm { token }).await
            },
            |stage, elsewhere, halves, done| {
                let again = || confirm(stage, &halves[last]);
                let confirmed = done.unwrap_or_else(again).unwrap();
                assert_eq!(confirmed.account.email, address(NEXT));
                assert!(confirmed.now.is_some() && !confirmed.pending);
                is_changed(stage, elsewhere, &halves[last]);
            },
        );
        assert!(cuts > 5, "{cuts}");
    }
}

#[test]
fn a_revert_that_was_cut_off_is_completed_by_the_same_link() {
    let cuts = Elsewhere::at_every_wait(
        || {
            let (stage, elsewhere) = begin_with(Confirmation::NewAddress);
            let token = change(&stage, NEXT);
            stage.principal("ada");
            (stage, elsewhere, token)
        },
        async |stage, token| {
            let token = token.clone();
            stage.regain.email_change().revert(Revert { token }).await
        },
        |stage, elsewhere, token, done| {
            let reverted = done.unwrap_or_else(|| revert(stage, token)).unwrap();
            assert_eq!(reverted.address, address(HERS));
            assert_eq!(held(elsewhere), address(HERS));
            assert!(stage.sign_in("ada", OLD).is_err(), "the password is locked");
            assert!(stage.store.sessions().is_empty());
            deliver(stage);
            assert_eq!(letter(stage, REVERTED).to, address(HERS));
            let reset = letter(stage, RESET);
            stage.redeem(redeem(&reset.token(), NEW)).unwrap();
            assert_eq!(refusal(revert(stage, token)), Refusal::TokenInvalid);
        },
    );
    assert!(cuts > 5, "{cuts}");
}
