//! `POST /admin/keys/{ring}/rotate`.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{Harness, email_change, password_reset::reset, problem};
use crate::{
    neutral::{Reply, Request},
    world::{
        NEW_PASSWORD, World,
        people::{ADMIN, ALICE, NEWCOMER},
    },
};

const RINGS: [&str; 2] = ["password-reset", "email-verification"];

async fn rotate(world: &World, ring: &str, body: Value) -> Reply {
    let request = Request::post(&format!("/admin/keys/{ring}/rotate"));
    let request = request.basic(ADMIN.email, ADMIN.password());
    world.send(request.json(&body)).await
}

async fn published(world: &World, ring: &str) -> Value {
    world.get(&format!("/keys/{ring}")).await.json()
}

async fn inspected(world: &World, flow: &str, token: &str) -> Value {
    let path = format!("{flow}/inspect");
    world.post(&path, json!({ "token": token })).await.json()
}

/// 200 `{kid}`: what is published from now on, with the older key until its tokens have lapsed. They stay good.
pub async fn a_rotated_ring_honours_what_is_out(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let change = email_change::links(&world, &NEWCOMER, "next@example.net").await;
    for (ring, end) in RINGS
        .into_iter()
        .zip(["2026-11-23T08:00:00Z", "2026-11-29T08:00:00Z"])
    {
        let old = published(&world, ring).await;
        let reply = rotate(&world, ring, json!({ "mode": "grace" })).await;
        let new = published(&world, ring).await;
        let kid = json!({ "kid": new["kid"] });
        assert_eq!((reply.status, reply.json()), (200, kid));
        assert_ne!(new["kid"], old["kid"]);
        let retired = json!([{
            "kid": old["kid"],
            "public_key": old["public_key"],
            "spki": old["spki"],
            "not_after": end,
        }]);
        assert_eq!(new["retired"], retired);
    }
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
    for reply in [
        email_change::confirm(&world, &change.confirm).await,
        email_change::revert(&world, &change.revert).await,
    ] {
        assert_eq!(reply.status, 200, "{reply:?}");
    }
    world.letters().await;
    // And what is made from now on is the new key's.
    world.advance(Duration::from_mins(1));
    let token = world.reset_token(&ALICE).await;
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// Every token of the ring is dead at once, and nothing more is told of it; those of the other ring live on.
pub async fn an_invalidated_ring_honours_nothing(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let change = email_change::links(&world, &NEWCOMER, "next@example.net").await;
    let invalid = json!({ "valid": false, "reason": "invalid" });
    let invalidate = json!({ "mode": "invalidate" });
    let reply = rotate(&world, "password-reset", invalidate.clone()).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(
        published(&world, "password-reset").await["retired"],
        json!([])
    );
    assert_eq!(inspected(&world, "/password/reset", &token).await, invalid);
    let refused = reset(&world, &token, NEW_PASSWORD).await;
    problem::is(&refused, "PASSWORD_RESET_TOKEN_INVALID");
    for path in ["/password/reset/cancel", "/password/reset/renew"] {
        let reply = world.post(path, json!({ "token": token })).await;
        problem::is(&reply, "PASSWORD_RESET_TOKEN_INVALID");
    }
    let other = inspected(&world, "/email/verification", &change.confirm).await;
    assert_eq!(other["valid"], json!(true));
    let reply = rotate(&world, "email-verification", invalidate).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    for reply in [
        email_change::confirm(&world, &change.confirm).await,
        email_change::revert(&world, &change.revert).await,
        world
            .post(
                "/email/verification/renew",
                json!({ "token": change.confirm }),
            )
            .await,
    ] {
        problem::is(&reply, "EMAIL_VERIFICATION_TOKEN_INVALID");
    }
    let account = world.account(&NEWCOMER).await;
    assert_eq!(account.email.as_str(), NEWCOMER.email);
    world.advance(Duration::from_mins(1));
    let token = world.reset_token(&ALICE).await;
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// Administrators alone, by a password sign-in; Basic is offered, but never to a browser's fetch.
pub async fn rotating_demands_a_password_sign_in(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let before = published(&world, "password-reset").await;
    let body = json!({ "mode": "invalidate" });
    let request = || Request::post("/admin/keys/password-reset/rotate").json(&body);
    let nobody = world.send(request()).await;
    problem::is(&nobody, "AUTHENTICATION_REQUIRED");
    assert_eq!(nobody.all("www-authenticate").len(), 2);
    let fetched = world.send(request().header("sec-fetch-mode", "cors")).await;
    assert_eq!(fetched.all("www-authenticate"), ["Bearer"]);
    let session = world.session(&ADMIN).await;
    let bearer = world.send(request().bearer(&session.secret)).await;
    problem::is(&bearer, "ACCESS_DENIED");
    let other = request().basic(ALICE.email, ALICE.password());
    problem::is(&world.send(other).await, "ACCESS_DENIED");
    assert_eq!(published(&world, "password-reset").await, before);
    let own = request()
        .cookie(&session.secret)
        .header("sec-fetch-site", "same-origin");
    assert_eq!(world.send(own).await.status, 200);
}

/// 404 for any other ring; 422 and 400 for what says no mode.
pub async fn a_rotation_says_which_ring_and_how(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for ring in ["derivation", "PASSWORD-RESET", "%00"] {
        let reply = rotate(&world, ring, json!({ "mode": "grace" })).await;
        problem::is(&reply, "NOT_FOUND");
    }
    let ring = "password-reset";
    let before = published(&world, ring).await;
    let absent = json!([problem::required("mode")]);
    for body in [json!({}), json!({ "mode": "" })] {
        problem::violates(&rotate(&world, ring, body).await, &absent);
    }
    let reply = rotate(&world, ring, json!({ "mode": "Grace" })).await;
    problem::names(&reply, "mode", "choice");
    for body in [json!({ "mode": null }), json!({ "mode": "grace", "x": 1 })] {
        problem::is(&rotate(&world, ring, body).await, "MALFORMED_REQUEST");
    }
    assert_eq!(published(&world, ring).await, before);
}
