//! `POST /password/forgot` and `GET /password/forgot/cooldown`.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{Harness, problem};
use crate::{
    neutral::{Reply, Request},
    world::{
        Setup, World,
        people::{ADMIN, ALICE, CORRUPT, DISABLED, LOCKED, NEWCOMER, PASSWORDLESS, UNNAMED},
    },
};

pub(super) async fn forgot(world: &World, login: &str) -> Reply {
    world
        .post("/password/forgot", json!({ "login": login }))
        .await
}

async fn remaining(world: &World, login: &str) -> Value {
    let target = format!("/password/forgot/cooldown?login={login}");
    let reply = world.get(&target).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

/// 202 `{cooldown}`, and nothing else.
pub async fn asking_answers_the_cooldown(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let reply = forgot(&world, ALICE.email).await;
    assert_eq!(
        (reply.status, reply.json()),
        (202, json!({ "cooldown": 60 }))
    );
    assert_eq!(reply.header("content-type"), Some("application/json"));
    assert_eq!(reply.header("retry-after"), None);
}

/// A username is as good as an address.
pub async fn a_username_is_asked_for_like_an_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let reply = forgot(&world, "Alice").await;
    assert_eq!(
        (reply.status, reply.json()),
        (202, json!({ "cooldown": 60 }))
    );
    assert_eq!(world.letter().await.to.as_str(), ALICE.email);
}

/// 429 until the cooldown is over, with the seconds to wait rounded up.
pub async fn asking_again_inside_the_cooldown_is_refused(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    forgot(&world, ALICE.email).await;
    let reply = forgot(&world, "Alice@example.com").await;
    problem::is(&reply, "EMAIL_COOLDOWN_ACTIVE");
    problem::comes_back(&reply, 60, "cooldown", 1);
    world.advance(Duration::from_millis(59_001));
    let reply = forgot(&world, ALICE.email).await;
    problem::is(&reply, "EMAIL_COOLDOWN_ACTIVE");
    problem::comes_back(&reply, 1, "cooldown", 1);
    world.advance(Duration::from_millis(999));
    assert_eq!(forgot(&world, ALICE.email).await.status, 202);
}

/// Zero turns it off.
pub async fn without_a_cooldown_everybody_may_ask_again(harness: Arc<dyn Harness>) {
    let setup = Setup::new(harness).configure(|builder| builder.cooldown(Duration::ZERO));
    let world = setup.start().await;
    for _ in 0..2 {
        let reply = forgot(&world, ALICE.email).await;
        assert_eq!(
            (reply.status, reply.json()),
            (202, json!({ "cooldown": 0 }))
        );
    }
}

/// The cooldown can be read, known login or not.
pub async fn the_cooldown_can_be_read(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for login in [ALICE.email, "nobody@example.com", "alice"] {
        assert_eq!(remaining(&world, login).await, json!({ "remaining": 0 }));
        forgot(&world, login).await;
        assert_eq!(remaining(&world, login).await, json!({ "remaining": 60 }));
    }
    world.advance(Duration::from_millis(20_500));
    assert_eq!(
        remaining(&world, "ALICE%40example.com").await,
        json!({ "remaining": 40 })
    );
    world.advance(Duration::from_secs(40));
    assert_eq!(
        remaining(&world, ALICE.email).await,
        json!({ "remaining": 0 })
    );
}

/// 422 where the query names no login, or two, or none that could be one.
pub async fn reading_the_cooldown_takes_one_login(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for query in ["", "?login=", "?login=a&login=b", "?Login=a"] {
        let reply = world
            .get(&format!("/password/forgot/cooldown{query}"))
            .await;
        problem::violates(&reply, &json!([problem::required("login")]));
    }
    let reply = world
        .get("/password/forgot/cooldown?login=a%40b%00.example")
        .await;
    problem::names(&reply, "login", "email");
}

/// A world with an account in each of eight states, and what each is asked for by.
pub(super) async fn eight_states(harness: Arc<dyn Harness>) -> (World, [&'static str; 8]) {
    let world = World::of(harness).await;
    let states = states_of(&world).await;
    (world, states)
}

/// Brings accounts of a world into these states.
pub(super) async fn states_of(world: &World) -> [&'static str; 8] {
    world.faults.delete_account(UNNAMED.id());
    // With a change of address waiting, as an administrator started it.
    let id = CORRUPT.id();
    let waiting = json!({ "account_id": id.as_str(), "email": "corrupt.next@example.net" });
    let admin = Request::post("/admin/email-verifications").basic(ADMIN.email, ADMIN.password());
    assert_eq!(world.send(admin.json(&waiting)).await.status, 201);
    assert_eq!(world.letters().await.len(), 2, "to both addresses");
    [
        ALICE.email,
        NEWCOMER.email,
        "nobody@example.com",
        DISABLED.email,
        LOCKED.email,
        PASSWORDLESS.email,
        CORRUPT.email,
        UNNAMED.email,
    ]
}

/// Eight account states read alike: outside the cooldown, inside it, and in what is left of it.
pub async fn every_account_state_reads_alike(harness: Arc<dyn Harness>) {
    let (world, states) = eight_states(harness).await;
    let mut told = Vec::new();
    for login in states {
        let outside = forgot(&world, login).await;
        let inside = forgot(&world, login).await;
        let left = world
            .get(&format!("/password/forgot/cooldown?login={login}"))
            .await;
        assert_eq!(
            (outside.status, inside.status, left.status),
            (202, 429, 200)
        );
        told.push([outside.told(), inside.told(), left.told()]);
    }
    for (login, same) in states.iter().zip(&told) {
        assert_eq!(same, &told[0], "{login}");
    }
}

/// 503 for everyone where nothing can be sent.
pub async fn without_a_transport_everybody_is_refused(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).silent().start().await;
    let known = forgot(&world, ALICE.email).await;
    problem::is(&known, "EMAIL_DISABLED");
    assert_eq!(
        forgot(&world, "nobody@example.com").await.told(),
        known.told()
    );
}

/// 503 for everyone where too much waits to be sent.
pub async fn a_full_outbox_refuses_everybody(harness: Arc<dyn Harness>) {
    let setup = Setup::new(harness).configure(|builder| builder.outbox_capacity(1));
    let world = setup.start().await;
    assert_eq!(forgot(&world, ADMIN.email).await.status, 202);
    let known = forgot(&world, ALICE.email).await;
    problem::is(&known, "OVERLOADED");
    assert_eq!(known.header("retry-after"), Some("30"));
    assert_eq!(
        forgot(&world, "nobody@example.com").await.told(),
        known.told()
    );
    // It was no cooldown that was taken.
    world.letter().await;
    assert_eq!(forgot(&world, ALICE.email).await.status, 202);
}

/// 422 for what is no login, before anything is counted.
pub async fn what_is_no_login_is_refused(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for body in [json!({}), json!({ "login": "" })] {
        let reply = world.post("/password/forgot", body).await;
        problem::violates(&reply, &json!([problem::required("login")]));
    }
    for login in [
        "a@example.com\r\nBcc: e@evil.test",
        "a@example.com\u{0}",
        "a@example.com\u{0}@evil.test",
        "Name <a@example.com>",
        "<a@example.com>",
        "mailto:a@example.com,b@example.com",
        "@evil.test:a@example.com",
        "a@localhost",
        "a@example.com.",
        "a..b@example.com",
        "a@[127.0.0.1]",
        "\"a b\"@example.com",
        "alíce@example.com",
        "a@example\u{3002}org",
    ] {
        let reply = forgot(&world, login).await;
        let message = "Not a valid e-mail address.";
        let error = json!({ "field": "login", "rule": "email", "message": message });
        problem::violates(&reply, &json!([error]));
    }
    for login in [
        "ali\u{0}ce",
        "alice\n",
        "\u{202e}ecila",
        " ",
        &"a".repeat(65),
    ] {
        problem::names(&forgot(&world, login).await, "login", "login");
    }
    assert!(world.letters().await.is_empty());
}

/// `flow` is 16 to 32 bytes in base64url, and changes nothing in the reply.
pub async fn a_flow_is_sixteen_to_thirty_two_bytes(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let ask = |login: &'static str, flow: &str| {
        world.post("/password/forgot", json!({ "login": login, "flow": flow }))
    };
    for flow in [
        "",
        "short",
        "AAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAA==",
        "+/\u{0}",
    ] {
        problem::names(&ask(ALICE.email, flow).await, "flow", "flow");
    }
    problem::names(&ask(ALICE.email, &"A".repeat(44)).await, "flow", "flow");
    assert_eq!(
        ask(ALICE.email, &"A".repeat(22)).await.json(),
        json!({ "cooldown": 60 })
    );
    assert_eq!(
        ask(NEWCOMER.email, &"A".repeat(43)).await.json(),
        json!({ "cooldown": 60 })
    );
}
