use std::{sync::Arc, time::Duration};

use regain_core::registration::{Opening, Policy};
use serde_json::json;

use super::{NEXT, ask, confirm, dead, holds, inspected, invalid, links, revert};
use crate::{
    http_contract::{Harness, password_reset::reset, problem},
    neutral::Request,
    plain,
    world::{
        NEW_PASSWORD, Setup, World,
        people::{ADMIN, ALICE, NEWCOMER, Person},
    },
};

/// The address is back; every session, the old password and whatever else was asked for are dead; a link for a new
/// password comes, and works.
pub async fn a_change_is_taken_back(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let change = links(&world, &NEWCOMER, NEXT).await;
    assert_eq!(confirm(&world, &change.confirm).await.status, 200);
    let session = world.session(&NEWCOMER).await;
    let waiting = links(&world, &NEWCOMER, "other@example.net").await;
    world.advance(Duration::from_hours(48));
    let reply = revert(&world, &change.revert).await;
    let restored = json!({ "email": NEWCOMER.email });
    assert_eq!((reply.status, reply.json()), (200, restored));
    // Whoever had the link reads there.
    let account = world.account(&NEWCOMER).await;
    assert_eq!(account.email.as_str(), NEWCOMER.email);
    assert!(account.email_verified_at.is_some());
    let listed = Request::get("/sessions").bearer(&session.secret);
    problem::is(&world.send(listed).await, "AUTHENTICATION_REQUIRED");
    for email in [NEWCOMER.email, NEXT] {
        let person = Person { email, ..NEWCOMER };
        assert!(!world.signs_in(&person, NEWCOMER.password()).await);
    }
    for token in [&waiting.confirm, &waiting.revert, &change.confirm] {
        invalid(&confirm(&world, token).await);
        invalid(&revert(&world, token).await);
    }
    let mut letters = world.letters().await;
    letters.sort_by_key(|letter| plain::template(letter).to_owned());
    let sent: Vec<_> = letters
        .iter()
        .map(|letter| (letter.to.as_str(), plain::template(letter)))
        .collect();
    let told = ["email_change/reverted", "password_reset/reset"];
    assert_eq!(sent, told.map(|template| (NEWCOMER.email, template)));
    let token = plain::token(&letters[1]).expect("a link");
    assert_eq!(reset(&world, token, NEW_PASSWORD).await.status, 200);
    assert!(world.signs_in(&NEWCOMER, NEW_PASSWORD).await);
}

/// Also before anybody confirmed it: then it never is.
pub async fn a_change_is_taken_back_before_it_is_confirmed(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let change = links(&world, &ALICE, NEXT).await;
    assert_eq!(revert(&world, &change.revert).await.status, 200);
    assert_eq!(inspected(&world, &change.confirm).await, dead("superseded"));
    invalid(&confirm(&world, &change.confirm).await);
    holds(&world, &ALICE, ALICE.email).await;
    let listed = Request::get("/sessions").bearer(&session.secret);
    problem::is(&world.send(listed).await, "AUTHENTICATION_REQUIRED");
    assert!(!world.signs_in(&ALICE, ALICE.password()).await);
}

/// Once, for 72 hours; no fresh link is to be had by it.
pub async fn a_change_is_taken_back_once_and_for_three_days(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for body in [json!({}), json!({ "token": "" })] {
        let reply = world.post("/email/change/revert", body).await;
        problem::is(&reply, "EMAIL_VERIFICATION_TOKEN_MISSING");
    }
    let change = links(&world, &ALICE, NEXT).await;
    let late = links(&world, &NEWCOMER, "other@example.net").await;
    let renewed = json!({ "token": change.revert });
    let reply = world.post("/email/verification/renew", renewed).await;
    invalid(&reply);
    world.advance(Duration::from_hours(72) - Duration::from_secs(1));
    let expected = json!({
        "valid": true,
        "expires_at": "2026-11-25T08:00:00Z",
        "login_hint": "a•••@e•••.com",
    });
    assert_eq!(inspected(&world, &change.revert).await, expected);
    assert_eq!(revert(&world, &change.revert).await.status, 200);
    invalid(&revert(&world, &change.revert).await);
    assert_eq!(inspected(&world, &change.revert).await, dead("used"));
    world.advance(Duration::from_secs(1));
    problem::is(
        &revert(&world, &late.revert).await,
        "EMAIL_VERIFICATION_TOKEN_EXPIRED",
    );
}

/// Nobody else gets the old address until the change can be taken back no more.
pub async fn an_address_stays_reserved_while_it_can_be_taken_back(harness: Arc<dyn Harness>) {
    let setup = Setup::new(harness).configure(|builder| {
        builder.registration(Policy {
            opening: Opening::Anybody,
            ..Policy::default()
        })
    });
    let world = setup.start().await;
    let change = links(&world, &ALICE, NEXT).await;
    assert_eq!(confirm(&world, &change.confirm).await.status, 200);
    world.letters().await;
    let wanted = json!({ "email": ALICE.email });
    let issue = |body| {
        let request = Request::post("/admin/email-verifications");
        world.send(request.basic(ADMIN.email, ADMIN.password()).json(&body))
    };
    assert_eq!(
        world.post("/registration", wanted.clone()).await.status,
        202
    );
    assert_eq!(ask(&world, &NEWCOMER, ALICE.email).await.status, 202);
    // Nobody is told but who asks, as always.
    let told = world.letter().await;
    assert_eq!(plain::template(&told), "email_change/asked");
    assert_eq!(told.to.as_str(), NEWCOMER.email);
    problem::is(&issue(wanted.clone()).await, "EMAIL_TAKEN");
    let other = json!({ "email": ALICE.email, "account_id": NEWCOMER.id().as_str() });
    problem::is(&issue(other).await, "EMAIL_TAKEN");
    world.advance(Duration::from_hours(72));
    assert_eq!(world.post("/registration", wanted).await.status, 202);
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "registration/register");
    assert_eq!(letter.to.as_str(), ALICE.email);
}
