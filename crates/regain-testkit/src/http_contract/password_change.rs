//! `POST /password/change`.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{Harness, problem};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{
        NEW_PASSWORD, World,
        people::{ALICE, CORRUPT, LOCKED},
    },
};

fn body(current: &str, new: &str) -> Value {
    json!({ "current_password": current, "password": new })
}

async fn change(world: &World, secret: &str, body: &Value) -> Reply {
    world
        .send(Request::post("/password/change").bearer(secret).json(body))
        .await
}

/// The caller's session lives on; the others end; the password is the new one.
pub async fn a_change_ends_the_other_sessions(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (mine, other) = (world.session(&ALICE).await, world.session(&ALICE).await);
    let reply = change(&world, &mine.secret, &body(ALICE.password(), NEW_PASSWORD)).await;
    assert_eq!(
        (reply.status, reply.json()),
        (200, json!({ "sessions_revoked": 1 }))
    );
    let ask = |secret: &str| world.send(Request::get("/sessions").bearer(secret));
    assert_eq!(ask(&mine.secret).await.status, 200);
    problem::is(&ask(&other.secret).await, "AUTHENTICATION_REQUIRED");
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
    assert!(!world.signs_in(&ALICE, ALICE.password()).await);
}

/// A caller without a session has none to keep.
pub async fn a_change_without_a_session_ends_them_all(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    world.session(&ALICE).await;
    let request = Request::post("/password/change").basic(ALICE.email, ALICE.password());
    let reply = world
        .send(request.json(&body(ALICE.password(), NEW_PASSWORD)))
        .await;
    assert_eq!(
        (reply.status, reply.json()),
        (200, json!({ "sessions_revoked": 1 }))
    );
}

/// The person is told, without a link.
pub async fn a_change_is_told_to_its_person(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    change(
        &world,
        &session.secret,
        &body(ALICE.password(), NEW_PASSWORD),
    )
    .await;
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "password_change/changed");
    assert_eq!(
        (letter.to.as_str(), plain::link(&letter)),
        (ALICE.email, None)
    );
}

/// Nobody changes nothing.
pub async fn a_change_demands_a_sign_in(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let reply = world
        .post("/password/change", body(ALICE.password(), NEW_PASSWORD))
        .await;
    problem::is(&reply, "AUTHENTICATION_REQUIRED");
    let session = world.session(&ALICE).await;
    world.disable(&ALICE).await;
    let reply = change(
        &world,
        &session.secret,
        &body(ALICE.password(), NEW_PASSWORD),
    )
    .await;
    problem::is(&reply, "AUTHENTICATION_REQUIRED");
}

/// A wrong current password changes nothing.
pub async fn a_wrong_current_password_is_refused(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let reply = change(&world, &session.secret, &body("wrong", NEW_PASSWORD)).await;
    problem::is(&reply, "INVALID_CREDENTIALS");
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
}

/// An account without a password has no current one.
pub async fn without_a_password_none_is_right(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&LOCKED).await;
    let reply = change(&world, &session.secret, &body("", NEW_PASSWORD)).await;
    problem::violates(&reply, &json!([problem::required("current_password")]));
    let reply = change(&world, &session.secret, &body("anything", NEW_PASSWORD)).await;
    problem::is(&reply, "INVALID_CREDENTIALS");
}

/// Ten wrong ones in 15 minutes, then right and wrong are refused alike.
pub async fn ten_wrong_passwords_shut_the_door(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let wrong = body("wrong", NEW_PASSWORD);
    let right = body(ALICE.password(), NEW_PASSWORD);
    for _ in 0..10 {
        let reply = change(&world, &session.secret, &wrong).await;
        problem::is(&reply, "INVALID_CREDENTIALS");
    }
    let refused = change(&world, &session.secret, &right).await;
    problem::is(&refused, "RATE_LIMITED");
    problem::comes_back(&refused, 900, "current-password", 10);
    assert_eq!(
        change(&world, &session.secret, &wrong).await.told(),
        refused.told()
    );
    world.advance(Duration::from_mins(15));
    assert_eq!(change(&world, &session.secret, &right).await.status, 200);
}

/// Every broken rule at once, and no attempt is counted for it.
pub async fn a_weak_password_counts_no_attempt(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let weak = json!({
        "current_password": ALICE.password(),
        "password": "1234567890123456",
        "password_confirmation": "1234567890123457",
    });
    for _ in 0..11 {
        let reply = change(&world, &session.secret, &weak).await;
        problem::names(&reply, "password", "predictable");
        problem::names(&reply, "password_confirmation", "confirmation");
    }
    let reply = change(
        &world,
        &session.secret,
        &body(ALICE.password(), NEW_PASSWORD),
    )
    .await;
    assert_eq!(reply.status, 200);
}

/// Both passwords, told together.
pub async fn a_change_takes_both_passwords(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let reply = change(&world, &session.secret, &json!({})).await;
    let both = json!([
        problem::required("current_password"),
        problem::required("password")
    ]);
    problem::violates(&reply, &both);
}

/// A stored hash that cannot be read is the operator's fault.
pub async fn an_unreadable_hash_is_a_hash_failure(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&CORRUPT).await;
    let reply = change(&world, &session.secret, &body("anything", NEW_PASSWORD)).await;
    problem::is(&reply, "HASH_FAILURE");
}
