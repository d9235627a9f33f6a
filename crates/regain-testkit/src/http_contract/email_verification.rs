//! `/email/verification` and `/email/verify`.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{Harness, problem};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{
        World,
        people::{ALICE, NEWCOMER},
    },
};

async fn ask(world: &World) -> Reply {
    let session = world.session(&NEWCOMER).await;
    let request = Request::post("/email/verification").bearer(&session.secret);
    world.send(request.json(&json!({ "locale": "de" }))).await
}

async fn token(world: &World) -> String {
    assert_eq!(ask(world).await.status, 202);
    carried(world).await
}

async fn carried(world: &World) -> String {
    let letter = world.letter().await;
    plain::token(&letter).expect("a link").to_owned()
}

async fn verify(world: &World, token: &str) -> Reply {
    world.post("/email/verify", json!({ "token": token })).await
}

fn verified(at: &str) -> Value {
    json!({ "email": NEWCOMER.email, "email_verified_at": at })
}

/// The link proves the address; a replay answers the same and changes nothing.
pub async fn a_verification_link_proves_the_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = token(&world).await;
    world.advance(Duration::from_secs(60));
    let first = verify(&world, &token).await;
    assert_eq!(
        (first.status, first.json()),
        (200, verified("2026-11-22T08:01:00Z"))
    );
    world.advance(Duration::from_secs(60));
    let again = verify(&world, &token).await;
    assert_eq!(
        (again.status, again.json()),
        (200, verified("2026-11-22T08:01:00Z"))
    );
    assert!(world.account(&NEWCOMER).await.email_verified_at.is_some());
}

/// Whoever is verified gets the date, and no letter.
pub async fn a_verified_caller_gets_the_date(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    // An empty body needs no type.
    let request = Request::post("/email/verification").bearer(&session.secret);
    let reply = world.send(request).await;
    assert_eq!(
        (reply.status, &reply.json()["email"]),
        (200, &json!(ALICE.email))
    );
    assert!(reply.json()["email_verified_at"].is_string());
    assert!(world.letters().await.is_empty());
}

/// Asking starts a cooldown that can be read, and that a reset does not share.
pub async fn asking_for_verification_starts_its_own_cooldown(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let reply = ask(&world).await;
    assert_eq!(
        (reply.status, reply.json()),
        (202, json!({ "cooldown": 60 }))
    );
    world.advance(Duration::from_secs(15));
    problem::is(&ask(&world).await, "EMAIL_COOLDOWN_ACTIVE");
    let session = world.session(&NEWCOMER).await;
    let read = Request::get("/email/verification/cooldown").bearer(&session.secret);
    assert_eq!(world.send(read).await.json(), json!({ "remaining": 45 }));
    let reset = world
        .post("/password/forgot", json!({ "login": NEWCOMER.email }))
        .await;
    assert_eq!(reset.status, 202);
}

/// Asking is for those who are signed in.
pub async fn asking_for_verification_takes_a_principal(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for request in [
        Request::post("/email/verification"),
        Request::get("/email/verification/cooldown"),
    ] {
        problem::is(&world.send(request).await, "AUTHENTICATION_REQUIRED");
    }
}

/// A dead link says what became of it, and brings a fresh one.
pub async fn an_expired_verification_link_is_renewed(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let old = token(&world).await;
    world.advance(Duration::from_hours(24));
    let inspected = world
        .post("/email/verification/inspect", json!({ "token": old }))
        .await;
    assert_eq!(
        inspected.json(),
        json!({ "valid": false, "reason": "expired" })
    );
    problem::is(
        &verify(&world, &old).await,
        "EMAIL_VERIFICATION_TOKEN_EXPIRED",
    );
    let renewed = world
        .post("/email/verification/renew", json!({ "token": old }))
        .await;
    assert_eq!(
        (renewed.status, renewed.json()),
        (202, json!({ "cooldown": 60 }))
    );
    let new = carried(&world).await;
    assert_eq!(verify(&world, &new).await.status, 200);
    let spent = world
        .post("/email/verification/renew", json!({ "token": new }))
        .await;
    problem::is(&spent, "EMAIL_VERIFICATION_TOKEN_INVALID");
}

/// An absent token is told as such, everywhere.
pub async fn a_verification_token_must_be_there(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for path in [
        "/email/verify",
        "/email/verification/inspect",
        "/email/verification/renew",
        "/email/change/revert",
        "/registration/complete",
    ] {
        for body in [json!({}), json!({ "token": "" })] {
            problem::is(
                &world.post(path, body).await,
                "EMAIL_VERIFICATION_TOKEN_MISSING",
            );
        }
    }
}
