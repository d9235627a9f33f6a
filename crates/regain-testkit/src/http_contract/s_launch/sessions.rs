use std::sync::Arc;

use serde_json::{Value, json};

use super::refuses;
use crate::{
    http_contract::Harness,
    neutral::{Reply, Request},
    world::{
        Session, World,
        people::{ADMIN, ALICE},
    },
};

const OWN: &str = "/api/self/sessions";
const ANYONES: &str = "/api/admin/sessions";

fn listed(session: &Session, current: bool) -> Value {
    json!({
        "id": session.id.as_str(),
        "current": current,
        "created_at": "2026-11-22T08:00:00Z",
        "last_seen_at": "2026-11-22T08:00:00Z",
        "user_agent": "Testkit/1",
        "signed_in_by": "password",
    })
}

async fn by(world: &World, session: &Session, request: Request) -> Reply {
    world.send_to(request.bearer(&session.secret)).await
}

fn of(base: &str, session: &Session) -> Request {
    Request::delete(&format!("{base}/{}", session.id.as_str()))
}

fn of_alice() -> Request {
    Request::get(&format!("{ANYONES}?user={}", ALICE.id().as_str()))
}

async fn is_signed_in(world: &World, session: &Session) -> bool {
    by(world, session, Request::get(OWN)).await.status == 200
}

/// One's own with the present one marked; anyone's to administrators.
pub async fn s_launch_sessions_are_listed(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (alice, admin) = (world.session(&ALICE).await, world.session(&ADMIN).await);
    let reply = by(&world, &alice, Request::get(OWN)).await;
    let own = json!({ "sessions": [listed(&alice, true)] });
    assert_eq!((reply.status, reply.json()), (200, own));
    let reply = by(&world, &admin, of_alice()).await;
    let theirs = json!({ "sessions": [listed(&alice, false)] });
    assert_eq!((reply.status, reply.json()), (200, theirs));
    refuses(
        &by(&world, &alice, of_alice()).await,
        403,
        "Not enough permissions",
    );
    for request in [Request::get(OWN), of_alice()] {
        refuses(&world.send_to(request).await, 401, "Not authenticated");
    }
    for query in ["", "?user=", "?user=a&user=b"] {
        let reply = by(&world, &admin, Request::get(&format!("{ANYONES}{query}"))).await;
        let message = "This field is required.";
        let missing = json!([{ "loc": ["query", "user"], "msg": message, "type": "required" }]);
        assert_eq!(
            (reply.status, reply.json()),
            (422, json!({ "detail": missing }))
        );
    }
}

/// One's own, and nobody else's.
pub async fn s_launch_sessions_are_ended_by_their_owner(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (mine, other) = (world.session(&ALICE).await, world.session(&ALICE).await);
    let theirs = world.session(&ADMIN).await;
    refuses(
        &world.send_to(of(OWN, &other)).await,
        401,
        "Not authenticated",
    );
    refuses(&by(&world, &mine, of(OWN, &theirs)).await, 404, "Not found");
    assert!(is_signed_in(&world, &theirs).await);
    for session in [&other, &mine] {
        let reply = by(&world, &mine, of(OWN, session)).await;
        assert_eq!((reply.status, reply.body.len()), (204, 0));
        assert!(!is_signed_in(&world, session).await);
    }
}

/// Anyone's, which signs that browser out at once.
pub async fn s_launch_sessions_are_ended_by_administrators(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (alice, admin) = (world.session(&ALICE).await, world.session(&ADMIN).await);
    let denied = by(&world, &alice, of(ANYONES, &admin)).await;
    refuses(&denied, 403, "Not enough permissions");
    refuses(
        &world.send_to(of(ANYONES, &admin)).await,
        401,
        "Not authenticated",
    );
    let reply = by(&world, &admin, of(ANYONES, &alice)).await;
    assert_eq!((reply.status, reply.body.len()), (204, 0));
    assert!(!is_signed_in(&world, &alice).await);
    assert!(is_signed_in(&world, &admin).await);
    refuses(
        &by(&world, &admin, of(ANYONES, &alice)).await,
        404,
        "Not found",
    );
}
