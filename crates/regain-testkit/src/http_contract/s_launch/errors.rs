use std::sync::Arc;

use serde_json::json;

use super::{CHANGE, RECOVERY, VERIFY, change, post, refuses, token};
use crate::{
    faults::Fault,
    http_contract::{Harness, problem},
    neutral::Request,
    world::{
        NEW_PASSWORD, World,
        people::{ADMIN, ALICE},
    },
};

/// Every error has a detail, whoever found it out: a handler or the mount.
pub async fn s_launch_errors_have_a_detail(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let get = Request::get;
    let malformed = "The request is malformed";
    let media_type = "Send application/json in UTF-8, without an encoding";
    let strange = Request::delete("/api/self/sessions/x").cookie(&session.secret);
    let strange = strange.header("sec-fetch-site", "cross-site");
    for (request, status, detail) in [
        (Request::post(CHANGE).text("{"), 400, malformed),
        (post(CHANGE, &json!({ "user": "x" })), 400, malformed),
        (post(VERIFY, &json!({ "token": null })), 400, malformed),
        (strange, 403, "The request comes from another site"),
        (get("/api/users"), 404, "Not found"),
        (get("/api/users/x/unknown"), 404, "Not found"),
        (get("/api/self/sessions/a/b"), 404, "Not found"),
        (get("/api/admin/sessions/"), 404, "Not found"),
        (get(CHANGE), 405, "Method not allowed"),
        (
            Request::post(CHANGE).text("x".repeat(17_000)),
            413,
            "The request body is too large",
        ),
        (Request::post(CHANGE).bytes("{}"), 415, media_type),
    ] {
        let reply = world.send_to(request).await;
        refuses(&reply, status, detail);
        let allow = (status == 405).then_some("POST");
        assert_eq!(reply.header("allow"), allow);
        assert_eq!(reply.header("x-correlation-id"), None);
    }
    for _ in 0..120 {
        change(&world, "forged", NEW_PASSWORD).await;
    }
    let limited = change(&world, "forged", NEW_PASSWORD).await;
    refuses(&limited, 429, "Too many requests; come back later");
    problem::comes_back(&limited, 1, "redeem", 120);
}

/// The operator's faults are told without a word of what happened, and nothing is half done.
pub async fn s_launch_faults_say_nothing(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (alice, admin) = (world.session(&ALICE).await, world.session(&ADMIN).await);
    let token = token(&world, &ALICE).await;
    let only = json!({ "token": token });
    let redeem = json!({ "token": token, "password": NEW_PASSWORD });
    let recovery = || post(RECOVERY, &json!({ "username": "alice" })).bearer(&admin.secret);
    let end = |base: &str| Request::delete(&format!("{base}/{}", alice.id.as_str()));
    for (fault, request) in [
        (Fault::Begin, recovery()),
        (Fault::Commit, recovery()),
        (Fault::Tokens, post(VERIFY, &only)),
        (Fault::Accounts, post(CHANGE, &redeem)),
        (Fault::Begin, post(CHANGE, &redeem)),
        (Fault::Commit, post(CHANGE, &redeem)),
        (
            Fault::Begin,
            end("/api/self/sessions").bearer(&alice.secret),
        ),
        (
            Fault::Commit,
            end("/api/admin/sessions").bearer(&admin.secret),
        ),
    ] {
        world.faults.inject(fault);
        let reply = world.send_to(request).await;
        world.faults.mend();
        refuses(&reply, 500, "Internal server error");
    }
    assert!(world.letters().await.is_empty());
    let own = Request::get("/api/self/sessions").bearer(&alice.secret);
    assert_eq!(world.send_to(own).await.status, 200);
    assert_eq!(change(&world, &token, NEW_PASSWORD).await.status, 200);
}
