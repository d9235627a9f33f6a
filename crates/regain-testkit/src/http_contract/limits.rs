//! Limits per source network.

use std::{sync::Arc, time::Duration};

use serde_json::json;

use super::{Harness, problem};
use crate::{
    neutral::{Reply, Request},
    world::{Setup, World, people::ALICE},
};

async fn ask(world: &World, number: usize, forwarded: &str) -> Reply {
    let body = json!({ "login": format!("user{number}") });
    let request = Request::post("/password/forgot").header("x-forwarded-for", forwarded);
    world.send(request.json(&body)).await
}

/// Sixty asks a minute, by whatever route, then 429 until the next second.
pub async fn sixty_asks_a_minute(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for number in 0..59 {
        assert_eq!(ask(&world, number, "").await.status, 202, "{number}");
    }
    let renew = json!({ "token": "x" });
    let reply = world.post("/password/reset/renew", renew.clone()).await;
    problem::is(&reply, "PASSWORD_RESET_TOKEN_INVALID");
    let refused = ask(&world, 60, "").await;
    problem::is(&refused, "RATE_LIMITED");
    problem::comes_back(&refused, 1, "ask", 60);
    let reply = world.post("/password/reset/renew", renew).await;
    assert_eq!(reply.told(), refused.told());
    // Whoever is limited is told nothing more, however the request looks.
    assert_eq!(
        world
            .post("/password/forgot", json!({ "login": ALICE.email }))
            .await
            .told(),
        refused.told()
    );
    assert_eq!(
        world
            .send(Request::post("/password/forgot").text("{"))
            .await
            .told(),
        refused.told()
    );
    world.advance(Duration::from_secs(1));
    assert_eq!(ask(&world, 60, "").await.status, 202);
    assert_eq!(ask(&world, 61, "").await.status, 429);
}

/// A hundred and twenty looks and redemptions a minute, on a counter of their own.
pub async fn a_hundred_and_twenty_redemptions_a_minute(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = json!({ "token": "x" });
    let paths = [
        "/password/reset",
        "/password/reset/inspect",
        "/password/reset/cancel",
    ];
    for number in 0..120 {
        let reply = world.post(paths[number % 3], body.clone()).await;
        assert_ne!(reply.status, 429, "{number}");
    }
    for path in paths {
        let reply = world.post(path, body.clone()).await;
        problem::is(&reply, "RATE_LIMITED");
        problem::comes_back(&reply, 1, "redeem", 120);
    }
    assert_eq!(ask(&world, 1, "").await.status, 202);
    assert_eq!(world.get("/password/policy").await.status, 200);
}

/// Whatever a stranger writes into forwarding headers counts for nothing.
pub async fn forwarding_headers_of_strangers_are_ignored(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for number in 0..60 {
        assert_eq!(
            ask(&world, number, &format!("203.0.113.{number}"))
                .await
                .status,
            202
        );
    }
    problem::is(&ask(&world, 60, "198.51.100.1").await, "RATE_LIMITED");
    for name in [
        "forwarded",
        "x-real-ip",
        "cf-connecting-ip",
        "true-client-ip",
        "fastly-client-ip",
        "x-client-ip",
        "x-cluster-client-ip",
    ] {
        let value = if name == "forwarded" {
            "for=198.51.100.1"
        } else {
            "198.51.100.1"
        };
        let request = Request::post("/password/forgot").header(name, value);
        let reply = world
            .send(request.json(&json!({ "login": "somebody" })))
            .await;
        problem::is(&reply, "RATE_LIMITED");
    }
}

/// A declared proxy is believed: each of its callers has an allowance of their own, and none can make up another.
pub async fn a_declared_proxy_is_believed(harness: Arc<dyn Harness>) {
    let proxies = ["127.0.0.0/8", "::1/128"].map(|net| net.parse().expect("a network"));
    let setup = Setup::new(harness).mount(move |mount| {
        proxies
            .into_iter()
            .fold(mount, |mount, net| mount.trusted_proxy(net))
    });
    let world = setup.start().await;
    for number in 0..61 {
        assert_eq!(
            ask(&world, number, &format!("203.0.113.{number}"))
                .await
                .status,
            202
        );
    }
    for number in 0..59 {
        let forwarded = format!("198.51.100.{number}, 203.0.113.1");
        assert_eq!(
            ask(&world, 100 + number, &forwarded).await.status,
            202,
            "{number}"
        );
    }
    problem::is(
        &ask(&world, 200, "198.51.100.200, 203.0.113.1").await,
        "RATE_LIMITED",
    );
}

/// Turned off, nothing is counted.
pub async fn limits_can_be_lifted(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness)
        .mount(|mount| mount.dangerous_without_limits())
        .start()
        .await;
    for number in 0..61 {
        assert_eq!(ask(&world, number, "").await.status, 202, "{number}");
    }
}
