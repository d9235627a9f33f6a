//! The account that comes of it.

use super::*;
use crate::event::AfterCommit;

#[test]
fn it_has_the_address_of_the_token_and_what_the_person_said() {
    let stage = open();
    let token = link(&stage);
    stage.pass(MINUTE);
    let completed = complete(
        &stage,
        Complete {
            username: Some("Grace".to_owned()),
            name: Some("Grace Hopper".to_owned()),
            locale: Locale::parse("de"),
            time_zone: Some("Europe/Berlin".to_owned()),
            ..command(&token)
        },
    );
    let completed = completed.unwrap();
    assert_eq!(completed.after_commit, AfterCommit::Told);
    let account = completed.account;
    assert_eq!(account.email.as_str(), HERS);
    assert_eq!(account.email_verified_at, Some(stage.now()));
    assert_eq!(account.created_at, stage.now());
    assert_eq!(
        account.username.as_ref().map(|name| name.as_str()),
        Some("Grace")
    );
    assert_eq!(account.name.as_deref(), Some("Grace Hopper"));
    assert_eq!(account.locale, Locale::parse("de"));
    assert_eq!(account.time_zone.as_deref(), Some("Europe/Berlin"));
    assert!(account.scopes.is_empty() && !account.disabled);
    assert_eq!(stage.store.account(account.id.as_str()).account, account);
    for login in [HERS, "grace", "GRACE@example.org"] {
        assert_eq!(stage.sign_in(login, NEW).unwrap().id, account.id);
    }
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "registered");
    assert_eq!(event.account, Some(account.id));
    assert_eq!(stage.heard.kinds().last(), Some(&"registered"));
}

#[test]
fn ids_are_uuids_of_version_seven() {
    let stage = open();
    let id = complete(&stage, command(&link(&stage))).unwrap().account.id;
    let groups: Vec<_> = id.as_str().split('-').map(str::len).collect();
    assert_eq!(groups, [8, 4, 4, 4, 12]);
    assert_eq!(id.as_str().chars().nth(14), Some('7'));
}

#[test]
fn a_link_works_once() {
    let stage = open();
    let token = link(&stage);
    complete(&stage, command(&token)).unwrap();
    let again = Complete {
        username: Some("other".to_owned()),
        ..command(&token)
    };
    assert_eq!(refusal(complete(&stage, again)), Refusal::TokenInvalid);
    assert_eq!(refusal(renew(&stage, &token)), Refusal::TokenInvalid);
    assert_eq!(account_of(&stage, "other"), None);
}

#[test]
fn a_day_later_it_does_not() {
    let stage = open();
    let token = link(&stage);
    stage.pass(DAY);
    assert_eq!(
        refusal(complete(&stage, command(&token))),
        Refusal::TokenExpired
    );
    assert_eq!(account_of(&stage, HERS), None);
}

#[test]
fn where_that_is_policy_it_waits_for_approval() {
    let stage = open_to(Opening::Approved);
    let account = complete(&stage, command(&link(&stage))).unwrap().account;
    assert!(account.disabled && account.email_verified_at.is_some());
    assert!(stage.sign_in(HERS, NEW).is_err());
}

#[test]
fn other_tokens_make_no_account() {
    let stage = open();
    let reset = stage.token();
    assert_eq!(
        refusal(complete(&stage, command(&reset))),
        Refusal::TokenInvalid
    );
    assert_eq!(refusal(renew(&stage, &reset)), Refusal::TokenInvalid);
    let garbage = Token::new("v4.public.x");
    assert_eq!(
        refusal(complete(&stage, command(&garbage))),
        Refusal::TokenInvalid
    );
    let token = link(&stage);
    assert!(!stage.redeems(&token));
    assert!(stage.redeem(crate::stage::redeem(&token, NEW)).is_err());
    assert!(complete(&stage, command(&token)).is_ok());
}
