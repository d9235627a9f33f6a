//! `GET /sessions` and `DELETE /sessions/{id}`.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{Harness, problem};
use crate::{
    neutral::Request,
    world::{
        Session, World,
        people::{ADMIN, ALICE},
    },
};

fn listed(session: &Session, current: bool, at: &str) -> Value {
    json!({
        "id": session.id.as_str(),
        "current": current,
        "created_at": at,
        "last_seen_at": at,
        "user_agent": "Testkit/1",
        "signed_in_by": "password",
    })
}

/// The caller's own, newest first, with the present one marked.
pub async fn a_caller_sees_their_own_sessions(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    world.session(&ADMIN).await;
    let old = world.session(&ALICE).await;
    world.advance(Duration::from_secs(5));
    let new = world.session(&ALICE).await;
    let sessions = [
        (&new, "2026-11-22T08:00:05Z"),
        (&old, "2026-11-22T08:00:00Z"),
    ];
    for current in [Some(&old), None] {
        let request = match current {
            Some(session) => Request::get("/sessions").cookie(&session.secret),
            None => Request::get("/sessions").basic(ALICE.email, ALICE.password()),
        };
        let reply = world.send(request).await;
        let is_current = |session: &Session| current.is_some_and(|held| held.id == session.id);
        let listed = sessions.map(|(session, at)| listed(session, is_current(session), at));
        assert_eq!(
            (reply.status, reply.json()),
            (200, json!({ "sessions": listed }))
        );
    }
}

/// An ended session is refused from then on; ending one's own signs out.
pub async fn an_ended_session_is_refused(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (mine, other) = (world.session(&ALICE).await, world.session(&ALICE).await);
    for session in [&other, &mine] {
        let target = format!("/sessions/{}", session.id.as_str());
        let reply = world
            .send(Request::delete(&target).bearer(&mine.secret))
            .await;
        assert_eq!((reply.status, reply.body.len()), (204, 0));
        assert_eq!(reply.header("content-type"), None);
        let reply = world
            .send(Request::get("/sessions").bearer(&session.secret))
            .await;
        problem::is(&reply, "AUTHENTICATION_REQUIRED");
    }
}

/// Somebody else's session is as unknown as one that never was.
pub async fn nobody_ends_sessions_of_others(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (mine, theirs) = (world.session(&ALICE).await, world.session(&ADMIN).await);
    let end =
        |id: &str| world.send(Request::delete(&format!("/sessions/{id}")).bearer(&mine.secret));
    let unknown = end("AAAAAAAAAAAAAAAAAAAAAA").await;
    problem::is(&unknown, "NOT_FOUND");
    assert_eq!(end(theirs.id.as_str()).await.told(), unknown.told());
    for id in ["%00", "%FF", "..", "a%2Fb"] {
        assert_eq!(end(id).await.told(), unknown.told(), "{id}");
    }
    let reply = world
        .send(Request::get("/sessions").bearer(&theirs.secret))
        .await;
    assert_eq!(reply.status, 200);
}

/// Nobody has no sessions.
pub async fn sessions_demand_a_sign_in(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let target = format!("/sessions/{}", session.id.as_str());
    for request in [
        Request::get("/sessions"),
        Request::get("/sessions").bearer("unknown"),
        Request::get("/sessions").cookie("unknown"),
        Request::get("/sessions").basic(ALICE.email, "wrong"),
        Request::delete(&target),
    ] {
        problem::is(&world.send(request).await, "AUTHENTICATION_REQUIRED");
    }
}
