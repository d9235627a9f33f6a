//! `GET /admin/outbox` and `POST /admin/outbox/{id}/retry`.

use std::{sync::Arc, time::Duration};

use regain_core::deliver::{Class, DeliverError};
use serde_json::{Value, json};

use super::{Harness, password_forgot::forgot, problem};
use crate::{
    mailbox::Attempt,
    neutral::{Reply, Request},
    plain,
    world::{
        Setup, World,
        people::{ADMIN, ALICE, NEWCOMER},
    },
};

const REASON: &str = "550 no such mailbox";

async fn as_admin(world: &World, request: Request) -> Reply {
    world
        .send(request.basic(ADMIN.email, ADMIN.password()))
        .await
}

async fn listed(world: &World, query: &str) -> Value {
    let path = format!("/admin/outbox?{query}");
    let reply = as_admin(world, Request::get(&path)).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

async fn retry(world: &World, id: &str) -> Reply {
    let path = format!("/admin/outbox/{id}/retry");
    as_admin(world, Request::post(&path)).await
}

/// A letter that no server takes.
async fn dead_letter(world: &World) {
    world.mailbox.script([Attempt::Fail(DeliverError {
        class: Class::Permanent,
        failure: REASON.to_owned(),
        reached_data: false,
    })]);
    assert_eq!(forgot(world, ALICE.email).await.status, 202);
    assert!(world.letters().await.is_empty());
}

/// What waits and what could not be sent, with the address masked, and without a link.
pub async fn an_administrator_sees_what_is_owed(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let none = json!({ "messages": [] });
    for state in ["state=waiting", "state=dead"] {
        assert_eq!(listed(&world, state).await, none);
    }
    dead_letter(&world).await;
    assert_eq!(forgot(&world, "newcomer").await.status, 202);
    let waiting = listed(&world, "state=waiting").await;
    let expected = json!({ "messages": [{
        "id": waiting["messages"][0]["id"],
        "state": "waiting",
        "kind": "password_reset",
        "to": "n•••",
        "attempts": 0,
        "next_attempt_at": "2026-11-22T08:00:00Z",
        "created_at": "2026-11-22T08:00:00Z",
    }] });
    assert_eq!(waiting, expected);
    let dead = listed(&world, "state=dead").await;
    let message = &dead["messages"][0];
    assert_eq!(dead["messages"].as_array().map(Vec::len), Some(1));
    for (member, value) in [
        ("state", json!("dead")),
        ("to", json!("a•••@e•••.com")),
        ("attempts", json!(1)),
        ("failure", json!(REASON)),
    ] {
        assert_eq!(message[member], value, "{member}");
    }
}

/// 202 `{}`: it is sent after all. What waits, or was sent, is not there to be sent again.
pub async fn a_dead_letter_is_sent_again(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    dead_letter(&world).await;
    let dead = listed(&world, "state=dead").await;
    let id = dead["messages"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let reply = retry(&world, &id).await;
    assert_eq!((reply.status, reply.json()), (202, json!({})));
    problem::is(&retry(&world, &id).await, "NOT_FOUND");
    let letter = world.letter().await;
    assert_eq!(letter.to.as_str(), ALICE.email);
    let inspect = json!({ "token": plain::token(&letter).expect("a link") });
    let reply = world.post("/password/reset/inspect", inspect).await;
    assert_eq!(reply.json()["valid"], json!(true));
    assert_eq!(
        listed(&world, "state=dead").await,
        json!({ "messages": [] })
    );
    for id in [id.as_str(), "0", "%00", "nothing", &"0".repeat(32)] {
        problem::is(&retry(&world, id).await, "NOT_FOUND");
    }
}

/// Fifty at once, newest first; `next` says after which to go on.
pub async fn the_outbox_has_pages(harness: Arc<dyn Harness>) {
    let setup = Setup::new(harness);
    let setup = setup.mount(|mount| mount.dangerous_without_limits());
    let world = setup.start().await;
    for number in 0..51 {
        world.advance(Duration::from_millis(1));
        let login = format!("user{number}");
        assert_eq!(forgot(&world, &login).await.status, 202);
    }
    let first = listed(&world, "state=waiting").await;
    let ids = |page: &Value| -> Vec<String> {
        let messages = page["messages"].as_array().expect("a list");
        let ids = messages.iter().map(|message| message["id"].as_str());
        ids.map(|id| id.expect("an id").to_owned()).collect()
    };
    let newest = ids(&first);
    assert_eq!(newest.len(), 50);
    assert!(newest.is_sorted_by(|one, next| one > next), "{newest:?}");
    assert_eq!(first["next"].as_str(), newest.last().map(String::as_str));
    let query = format!("state=waiting&after={}", newest[49]);
    let last = listed(&world, &query).await;
    assert_eq!(ids(&last).len(), 1);
    assert!(last.get("next").is_none());
    assert!(ids(&last)[0] < newest[49]);
}

/// 422 with whatever is wrong in the query.
pub async fn an_administrator_says_which_messages(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let list = |query: &str| {
        let path = format!("/admin/outbox{query}");
        let request = Request::get(&path).basic(ADMIN.email, ADMIN.password());
        async { world.send(request).await }
    };
    for query in ["", "?state=", "?state=dead&state=waiting"] {
        let reply = list(query).await;
        problem::violates(&reply, &json!([problem::required("state")]));
    }
    let reply = list("?state=sent&after=x").await;
    for field in ["state", "after"] {
        problem::names(&reply, field, "choice");
    }
}

/// 401 to nobody, 403 to everybody else. A bearer token is good enough.
pub async fn only_administrators_see_the_outbox(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    dead_letter(&world).await;
    let dead = listed(&world, "state=dead").await;
    let id = dead["messages"][0]["id"].as_str().expect("an id");
    let session = world.session(&ADMIN).await;
    for (request, status) in [
        (Request::get("/admin/outbox?state=dead"), 200),
        (Request::post(&format!("/admin/outbox/{id}/retry")), 202),
    ] {
        let nobody = world.send(request.clone()).await;
        problem::is(&nobody, "AUTHENTICATION_REQUIRED");
        let other = request.clone().basic(NEWCOMER.email, NEWCOMER.password());
        problem::is(&world.send(other).await, "ACCESS_DENIED");
        let by_admin = world.send(request.bearer(&session.secret)).await;
        assert_eq!(by_admin.status, status);
    }
}
