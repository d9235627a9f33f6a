//! `GET /admin/sessions` and `DELETE /admin/sessions/{id}`.

use std::sync::Arc;

use serde_json::json;

use super::{Harness, problem};
use crate::{
    neutral::{Reply, Request},
    world::{
        World,
        people::{ADMIN, ALICE},
    },
};

async fn as_admin(world: &World, request: Request) -> Reply {
    world
        .send(request.basic(ADMIN.email, ADMIN.password()))
        .await
}

/// Anybody's sessions, as their owner sees them.
pub async fn an_administrator_sees_anybodys_sessions(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    world.session(&ADMIN).await;
    let path = format!("/admin/sessions?account_id={}", ALICE.id());
    let reply = as_admin(&world, Request::get(&path)).await;
    let listed = json!({ "sessions": [{
        "id": session.id.as_str(),
        "current": false,
        "created_at": "2026-11-22T08:00:00Z",
        "last_seen_at": "2026-11-22T08:00:00Z",
        "user_agent": "Testkit/1",
        "signed_in_by": "password",
    }] });
    assert_eq!((reply.status, reply.json()), (200, listed));
}

/// Anybody's session ends at once; one that is none is not found.
pub async fn an_administrator_ends_anybodys_session(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (ended, other) = (world.session(&ALICE).await, world.session(&ALICE).await);
    let path = format!("/admin/sessions/{}", ended.id.as_str());
    let reply = as_admin(&world, Request::delete(&path)).await;
    assert_eq!((reply.status, reply.body.len()), (204, 0));
    for (session, status) in [(&ended, 401), (&other, 200)] {
        let listed = Request::get("/sessions").bearer(&session.secret);
        assert_eq!(world.send(listed).await.status, status);
    }
    for id in [ended.id.as_str(), "AAAAAAAAAAAAAAAAAAAAAA", "%00", "%FF"] {
        let path = format!("/admin/sessions/{id}");
        let reply = as_admin(&world, Request::delete(&path)).await;
        problem::is(&reply, "NOT_FOUND");
    }
}

/// 422 where the query names no account, or two; 404 where there is none.
pub async fn an_administrator_says_whose_sessions(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for query in ["", "?account_id=", "?account_id=a&account_id=b"] {
        let path = format!("/admin/sessions{query}");
        let reply = as_admin(&world, Request::get(&path)).await;
        problem::violates(&reply, &json!([problem::required("account_id")]));
    }
    let reply = as_admin(&world, Request::get("/admin/sessions?account_id=a%00b")).await;
    problem::names(&reply, "account_id", "control_character");
    let reply = as_admin(&world, Request::get("/admin/sessions?account_id=nobody")).await;
    problem::is(&reply, "USER_NOT_FOUND");
}

/// 401 to nobody, 403 to everybody else, even about their own. A bearer token is good enough.
pub async fn only_administrators_see_others_sessions(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (alice, admin) = (world.session(&ALICE).await, world.session(&ADMIN).await);
    let list = format!("/admin/sessions?account_id={}", ALICE.id());
    let end = format!("/admin/sessions/{}", alice.id.as_str());
    for (request, status) in [(Request::get(&list), 200), (Request::delete(&end), 204)] {
        let nobody = world.send(request.clone()).await;
        problem::is(&nobody, "AUTHENTICATION_REQUIRED");
        let own = world.send(request.clone().bearer(&alice.secret)).await;
        problem::is(&own, "ACCESS_DENIED");
        let by_admin = world.send(request.bearer(&admin.secret)).await;
        assert_eq!(by_admin.status, status);
    }
}
