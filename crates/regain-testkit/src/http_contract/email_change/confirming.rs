use std::{sync::Arc, time::Duration};

use regain_core::email_change::{Confirmation, Policy};
use serde_json::{Value, json};

use super::{NEXT, ask, confirm, dead, holds, inspected, invalid, links};
use crate::{
    http_contract::{Harness, password_reset::reset, problem},
    neutral::Request,
    plain,
    world::{
        NEW_PASSWORD, Setup, World,
        people::{ALICE, NEWCOMER, Person},
    },
};

fn verified(email: &str, at: &str) -> Value {
    json!({ "email": email, "email_verified_at": at })
}

/// The account has the address, proven; a replay says the same; sessions live on; the old address is told.
pub async fn a_change_link_gives_the_account_the_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&NEWCOMER).await;
    let reset_token = world.reset_token(&NEWCOMER).await;
    let change = links(&world, &NEWCOMER, NEXT).await;
    let valid = json!({
        "valid": true,
        "expires_at": "2026-11-23T08:00:00Z",
        "login_hint": "n•••@e•••.com",
    });
    assert_eq!(inspected(&world, &change.confirm).await, valid);
    for minute in 1..3 {
        world.advance(Duration::from_mins(1));
        let reply = confirm(&world, &change.confirm).await;
        let expected = verified(NEXT, "2026-11-22T08:01:00Z");
        assert_eq!((reply.status, reply.json()), (200, expected), "{minute}");
    }
    let notice = world.letter().await;
    assert_eq!(plain::template(&notice), "email_change/changed");
    assert_eq!(notice.to.as_str(), NEWCOMER.email);
    // The one that was announced, not another.
    assert_eq!(plain::token(&notice), Some(change.revert.as_str()));
    let request = Request::get("/sessions").bearer(&session.secret);
    assert_eq!(world.send(request).await.status, 200);
    let renamed = Person {
        email: NEXT,
        ..NEWCOMER
    };
    assert!(world.signs_in(&renamed, NEWCOMER.password()).await);
    assert!(!world.signs_in(&NEWCOMER, NEWCOMER.password()).await);
    let reply = reset(&world, &reset_token, NEW_PASSWORD).await;
    problem::is(&reply, "PASSWORD_RESET_TOKEN_INVALID");
}

/// A link of yesterday answers as long as the account has that address, and never again.
pub async fn a_replayed_change_never_sets_an_address_back(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let first = links(&world, &ALICE, NEXT).await;
    assert_eq!(confirm(&world, &first.confirm).await.status, 200);
    world.letters().await;
    let second = links(&world, &ALICE, "other@example.net").await;
    assert_eq!(confirm(&world, &first.confirm).await.status, 200);
    holds(&world, &ALICE, NEXT).await;
    assert_eq!(confirm(&world, &second.confirm).await.status, 200);
    invalid(&confirm(&world, &first.confirm).await);
    holds(&world, &ALICE, "other@example.net").await;
}

/// Time ends it, and a fresh one can be had by it; using it up cannot be undone.
pub async fn an_expired_change_link_is_renewed(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let old = links(&world, &ALICE, NEXT).await.confirm;
    let renew = |token: String| world.post("/email/verification/renew", json!({ "token": token }));
    let reply = renew(old.clone()).await;
    problem::is(&reply, "EMAIL_COOLDOWN_ACTIVE");
    world.advance(Duration::from_hours(24));
    problem::is(
        &confirm(&world, &old).await,
        "EMAIL_VERIFICATION_TOKEN_EXPIRED",
    );
    assert_eq!(inspected(&world, &old).await, dead("expired"));
    let reply = renew(old.clone()).await;
    let cooldown = json!({ "cooldown": 60 });
    assert_eq!((reply.status, reply.json()), (202, cooldown));
    let letters = world.letters().await;
    let letter = letters.iter().find(|letter| letter.to.as_str() == NEXT);
    let letter = letter.expect("a letter to the new address");
    assert_eq!(plain::template(letter), "email_change/confirm");
    let fresh = plain::token(letter).expect("a link").to_owned();
    invalid(&confirm(&world, &old).await);
    assert_eq!(confirm(&world, &fresh).await.status, 200);
    world.advance(Duration::from_mins(1));
    for token in [old, fresh] {
        invalid(&renew(token).await);
    }
}

/// A newer wish takes the place of an older one; a cancelled or used link says so.
pub async fn a_dead_change_says_what_became_of_it(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let replaced = links(&world, &ALICE, NEXT).await.confirm;
    let used = links(&world, &ALICE, "other@example.net").await.confirm;
    assert_eq!(inspected(&world, &replaced).await, dead("superseded"));
    invalid(&confirm(&world, &replaced).await);
    assert_eq!(confirm(&world, &used).await.status, 200);
    assert_eq!(inspected(&world, &used).await, dead("used"));
    holds(&world, &ALICE, "other@example.net").await;
}

/// Whatever changes the password ends the wish.
pub async fn a_change_link_dies_with_the_password(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let change = links(&world, &ALICE, NEXT).await;
    let reset_token = world.reset_token(&ALICE).await;
    assert_eq!(reset(&world, &reset_token, NEW_PASSWORD).await.status, 200);
    assert_eq!(inspected(&world, &change.confirm).await, dead("superseded"));
    invalid(&confirm(&world, &change.confirm).await);
    holds(&world, &ALICE, ALICE.email).await;
}

/// Invalid while the account is shut; 404 once it is gone.
pub async fn a_change_of_nobody_says_so(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let change = links(&world, &ALICE, NEXT).await;
    world.disable(&ALICE).await;
    invalid(&confirm(&world, &change.confirm).await);
    invalid(&super::revert(&world, &change.revert).await);
    assert_eq!(inspected(&world, &change.confirm).await, dead("invalid"));
    world.faults.delete_account(ALICE.id());
    for reply in [
        confirm(&world, &change.confirm).await,
        super::revert(&world, &change.revert).await,
    ] {
        problem::is(&reply, "USER_NOT_FOUND");
    }
}

/// In either order: the first to agree changes nothing, and says so.
pub async fn where_both_must_agree_the_second_one_changes_the_address(harness: Arc<dyn Harness>) {
    for new_first in [true, false] {
        let setup = Setup::new(Arc::clone(&harness)).configure(|builder| {
            builder.email_change(Policy {
                confirmation: Confirmation::BothAddresses,
                ..Policy::default()
            })
        });
        let world = setup.start().await;
        assert_eq!(ask(&world, &NEWCOMER, NEXT).await.status, 202);
        let mut letters = world.letters().await;
        letters.sort_by_key(|letter| (letter.to.as_str() == NEXT) != new_first);
        let templates: Vec<_> = letters.iter().map(plain::template).collect();
        assert!(templates.contains(&"email_change/approve"), "{templates:?}");
        let tokens: Vec<_> = letters.iter().filter_map(plain::token).collect();
        let first = confirm(&world, tokens[0]).await;
        let unproven = json!({ "email": NEWCOMER.email, "email_verified_at": null });
        assert_eq!((first.status, first.json()), (200, unproven));
        holds(&world, &NEWCOMER, NEWCOMER.email).await;
        let second = confirm(&world, tokens[1]).await;
        let changed = verified(NEXT, "2026-11-22T08:00:00Z");
        assert_eq!((second.status, second.json()), (200, changed));
        holds(&world, &NEWCOMER, NEXT).await;
    }
}
