use std::sync::Arc;

use super::{OWN_PASSWORD, RESET, RESET_REQUEST, asking, gives, refuses, resetting};
use crate::{
    http_contract::{Harness, problem},
    neutral::Request,
    world::{NEW_PASSWORD, World, people::ALICE},
};

/// Every error has the same members, whoever found it out: a handler or the mount.
pub async fn singularity_errors_have_one_shape(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let strange = Request::new("PUT", OWN_PASSWORD).cookie(&session.secret);
    let strange = strange.header("sec-fetch-site", "cross-site");
    let large = Request::post(RESET_REQUEST).text("x".repeat(17_000));
    for (request, code, allow) in [
        (
            Request::post(RESET_REQUEST).text("{"),
            "MALFORMED_REQUEST",
            None,
        ),
        (strange, "CROSS_SITE_REQUEST", None),
        (Request::get("/api/auth/password"), "NOT_FOUND", None),
        (Request::get("/api/auth/email/x?token=y"), "NOT_FOUND", None),
        // The longest prefix: `/api/users` is another's.
        (Request::get("/api/users/me"), "NOT_FOUND", None),
        (Request::get("/api/users/me/x"), "NOT_FOUND", None),
        (Request::get(RESET), "METHOD_NOT_ALLOWED", Some("POST")),
        (
            Request::post(OWN_PASSWORD),
            "METHOD_NOT_ALLOWED",
            Some("PUT"),
        ),
        (large, "PAYLOAD_TOO_LARGE", None),
        (
            Request::post(RESET_REQUEST).bytes("{}"),
            "UNSUPPORTED_MEDIA_TYPE",
            None,
        ),
    ] {
        let reply = refuses(&world, request, code).await;
        assert_eq!(reply.header("allow"), allow);
        assert_eq!(reply.header("x-correlation-id"), None);
    }
}

/// Asks and redemptions are counted per source network, like everybody's.
pub async fn singularity_limits_are_those_of_every_dialect(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for number in 0..60 {
        let email = format!("somebody{number}@example.com");
        gives(
            &world,
            asking(&email),
            serde_json::json!({ "cooldown": 60 }),
        )
        .await;
    }
    let refused = refuses(&world, asking(ALICE.email), "RATE_LIMITED").await;
    problem::comes_back(&refused, 1, "ask", 60);
    for _ in 0..120 {
        let request = resetting("forged", NEW_PASSWORD);
        refuses(&world, request, "PASSWORD_RESET_TOKEN_INVALID").await;
    }
    let refused = refuses(&world, resetting("forged", NEW_PASSWORD), "RATE_LIMITED").await;
    problem::comes_back(&refused, 1, "redeem", 120);
}
