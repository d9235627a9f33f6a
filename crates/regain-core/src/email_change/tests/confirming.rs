//! From the wish to the address, with every letter on the way.

use super::*;
use crate::event::AfterCommit;

#[test]
fn a_change_is_asked_for_announced_confirmed_and_told() {
    let stage = Stage::new();
    request(&stage, "ada", to(NEXT)).unwrap();
    assert_eq!(stage.heard.kinds(), ["email_change_requested"]);
    deliver(&stage);
    assert_eq!(stage.mailbox.subjects(), [CONFIRM, ASKED]);
    let (to_new, to_old) = (letter(&stage, CONFIRM), letter(&stage, ASKED));
    assert_eq!((to_new.to.as_str(), to_old.to.as_str()), (NEXT, HERS));
    let link = "https://example.com/account/email/verify?token=";
    assert!(to_new.content.text.contains(link));
    let link = "https://example.com/account/email/change/revert?token=";
    assert!(to_old.content.text.contains(link));
    assert!(
        !to_new
            .content
            .text
            .contains(address(HERS).masked().as_str()),
        "it may be a stranger's"
    );
    assert!(to_old.content.text.contains(&address(NEXT).masked()));
    holds(&stage, "ada", HERS);

    stage.pass(HOUR);
    let confirmed = confirm(&stage, &to_new.token()).unwrap();
    assert_eq!(confirmed.account.email.as_str(), NEXT);
    assert_eq!(confirmed.account.email_verified_at, Some(stage.now()));
    assert_eq!(confirmed.now, Some(AfterCommit::Told));
    assert_eq!(stage.store.account("ada").account, confirmed.account);
    assert_eq!(stage.heard.kinds().last(), Some(&"email_changed"));
    deliver(&stage);
    let changed = letter(&stage, CHANGED);
    assert_eq!(changed.to.as_str(), HERS);
    assert_eq!(
        changed.token().expose_secret(),
        to_old.token().expose_secret(),
        "one link back"
    );
    assert!(
        changed.content.text.contains("valid_for: Span(255599"),
        "{}",
        changed.content.text
    );
    assert!(stage.sign_in(NEXT, OLD).is_ok());
    assert!(stage.sign_in(HERS, OLD).is_err());
}

#[test]
fn a_replay_says_the_same_while_the_account_holds_the_address() {
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    let first = confirm(&stage, &token).unwrap();
    stage.pass(MINUTE);
    let events = stage.store.events().len();
    let again = confirm(&stage, &token).unwrap();
    assert_eq!((again.account, again.now), (first.account, None));
    assert_eq!(stage.store.events().len(), events);
    stage.pass(MINUTE);
    change(&stage, "other@example.net");
    assert_eq!(refusal(confirm(&stage, &token)), Refusal::TokenInvalid);
    holds(&stage, "ada", "other@example.net");
}

#[test]
fn a_shut_or_vanished_account_changes_nothing() {
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    let back = letter(&stage, ASKED).token();
    shut(&stage, "ada");
    assert_eq!(refusal(confirm(&stage, &token)), Refusal::TokenInvalid);
    assert_eq!(refusal(revert(&stage, &back)), Refusal::TokenInvalid);
    holds(&stage, "ada", HERS);
    stage.store.remove_account(&AccountId::new("ada"));
    assert_eq!(refusal(confirm(&stage, &token)), Refusal::AccountUnknown);
    assert_eq!(refusal(revert(&stage, &back)), Refusal::AccountUnknown);
}

#[test]
fn a_shut_account_gets_no_letters() {
    let stage = Stage::new();
    request(&stage, "ada", to(NEXT)).unwrap();
    shut(&stage, "ada");
    deliver(&stage);
    assert!(stage.mailbox.attempts().is_empty());
}

#[test]
fn a_day_later_the_link_is_dead() {
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    stage.pass(DAY - Duration::from_secs(1));
    let early = confirm(&stage, &token);
    assert!(early.is_ok());
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    stage.pass(DAY);
    assert_eq!(refusal(confirm(&stage, &token)), Refusal::TokenExpired);
    holds(&stage, "ada", HERS);
}

#[test]
fn sessions_end_where_policy_says() {
    for (revocation, left) in [(Revocation::Keep, 1), (Revocation::All, 0)] {
        let policy = Policy {
            revocation,
            ..Policy::default()
        };
        let stage = Stage::with(|builder| builder.email_change(policy));
        let token = link(&stage, NEXT);
        let stamp = stage.session_stamp("ada");
        confirm(&stage, &token).unwrap();
        assert_eq!(stage.store.sessions().len(), left, "{revocation:?}");
        let kept = stage.session_stamp("ada") == stamp;
        assert_eq!(kept, revocation == Revocation::Keep);
    }
}

#[test]
fn links_to_the_old_address_die_with_it() {
    let stage = Stage::new();
    let reset = stage.token();
    let token = link(&stage, NEXT);
    confirm(&stage, &token).unwrap();
    assert!(!stage.redeems(&reset));
}

#[test]
fn nothing_but_its_own_purpose_is_accepted() {
    let stage = Stage::new();
    let reset = stage.token();
    let token = link(&stage, NEXT);
    let back = letter(&stage, ASKED).token();
    assert_eq!(refusal(confirm(&stage, &reset)), Refusal::TokenInvalid);
    assert_eq!(refusal(confirm(&stage, &back)), Refusal::TokenInvalid);
    assert_eq!(refusal(revert(&stage, &reset)), Refusal::TokenInvalid);
    assert_eq!(refusal(revert(&stage, &token)), Refusal::TokenInvalid);
    assert_eq!(refusal(renew(&stage, &back)), Refusal::TokenInvalid);
    assert!(!stage.redeems(&token) && !stage.redeems(&back));
    assert!(stage.redeem(redeem(&back, NEW)).is_err());
    assert!(confirm(&stage, &token).is_ok());
}
