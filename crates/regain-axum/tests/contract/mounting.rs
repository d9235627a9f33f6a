//! The ways to mount: all of them answer alike, and what is beside the mount is the host's.

use std::sync::Arc;

use ::axum::{Router, routing::get};
use regain_core::regain::Regain;
use regain_http::mount::Mount;
use regain_testkit::{
    Memory,
    http_contract::{Server, problem},
    neutral::{Reply, Request, wire},
    world,
};

use crate::host::serve;

async fn regain() -> Regain {
    world::regain(Arc::new(Memory::new())).await.0
}

async fn ask(server: &Server, method: &str, target: &str) -> Reply {
    wire::send(server.address(), &Request::new(method, target)).await
}

/// What the host answers where nothing is mounted.
async fn own() -> &'static str {
    "the host's own"
}

fn host<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/own", get(own)).fallback(own)
}

#[tokio::test]
async fn nested_and_merged_answer_alike() {
    let regain = regain().await;
    let nested = host().nest("/api/account", regain_axum::router(&regain));
    let merged = host().merge(regain_axum::router(
        Mount::new(&regain).native("/api/account"),
    ));
    let (nested, merged) = (serve(nested).await, serve(merged).await);
    for target in [
        "",
        "/password/policy",
        "/password/policy/",
        "/password/policy?x=/y",
        "/keys/password-reset",
        "/keys/%70assword-reset",
        "/keys/a%2Fb",
        "/unknown/and/deep",
        "//",
        "/%FF",
        "/password/forgot",
    ] {
        for method in ["GET", "HEAD", "POST", "OPTIONS", "BREW"] {
            let target = format!("/api/account{target}");
            let (one, other) = (
                ask(&nested, method, &target).await,
                ask(&merged, method, &target).await,
            );
            assert_eq!(one.told(), other.told(), "{method} {target}");
            assert_ne!(one.body, b"the host's own", "{method} {target}");
        }
    }
}

/// axum's `nest` matches the base and what is below it, but not the base with a slash.
#[tokio::test]
async fn the_slash_after_a_nested_base_is_the_hosts() {
    let regain = regain().await;
    let nested = host().nest("/api/account", regain_axum::router(&regain));
    let merged = host().merge(regain_axum::router(
        Mount::new(&regain).native("/api/account"),
    ));
    let reply = ask(&serve(nested).await, "GET", "/api/account/").await;
    assert_eq!(reply.body, b"the host's own");
    problem::is(
        &ask(&serve(merged).await, "GET", "/api/account/").await,
        "NOT_FOUND",
    );
}

#[tokio::test]
async fn a_catch_all_of_the_hosts_stands_behind_the_mount() {
    let regain = regain().await;
    let catching = || {
        Router::new()
            .route("/", get(own))
            .route("/{*page}", get(own))
    };
    for router in [
        catching().nest("/api/account", regain_axum::router(&regain)),
        catching().merge(regain_axum::router(
            Mount::new(&regain).native("/api/account"),
        )),
    ] {
        let server = serve(router).await;
        assert_eq!(
            ask(&server, "GET", "/api/account/password/policy")
                .await
                .status,
            200
        );
        problem::is(
            &ask(&server, "GET", "/api/account/unknown").await,
            "NOT_FOUND",
        );
        assert_eq!(ask(&server, "GET", "/a/page").await.body, b"the host's own");
    }
}

#[tokio::test]
async fn what_is_beside_the_mount_is_the_hosts() {
    let regain = regain().await;
    for router in [
        host().nest("/api/account", regain_axum::router(&regain)),
        host().merge(regain_axum::router(
            Mount::new(&regain).native("/api/account"),
        )),
    ] {
        let server = serve(router).await;
        for target in [
            "/",
            "/own",
            "/api",
            "/api/",
            "/api/accounts",
            "/password/policy",
            "/api/account2/x",
        ] {
            let reply = ask(&server, "GET", target).await;
            assert_eq!(reply.body, b"the host's own", "{target}");
            assert_eq!(reply.header("cache-control"), None, "{target}");
        }
    }
}

#[tokio::test]
async fn a_root_mount_is_merged() {
    let regain = regain().await;
    let router = Router::new()
        .route("/own", get(own))
        .merge(regain_axum::router(&regain));
    let server = serve(router).await;
    assert_eq!(ask(&server, "GET", "/own").await.body, b"the host's own");
    assert_eq!(ask(&server, "GET", "/password/policy").await.status, 200);
    problem::is(&ask(&server, "GET", "/unknown").await, "NOT_FOUND");
    problem::is(&ask(&server, "GET", "/").await, "NOT_FOUND");
}

#[tokio::test]
async fn two_mounts_stand_side_by_side() {
    let regain = regain().await;
    let both = Mount::new(&regain).native("/a").native("/b/c");
    let router = host().merge(regain_axum::router(both));
    let router = router.nest("/d", regain_axum::router(&regain));
    let server = serve(router).await;
    for base in ["/a", "/b/c", "/d"] {
        assert_eq!(
            ask(&server, "GET", &format!("{base}/password/policy"))
                .await
                .status,
            200
        );
        problem::is(
            &ask(&server, "GET", &format!("{base}/unknown")).await,
            "NOT_FOUND",
        );
        let reply = ask(&server, "PUT", &format!("{base}/password/forgot")).await;
        problem::is(&reply, "METHOD_NOT_ALLOWED");
    }
    assert_eq!(ask(&server, "GET", "/b").await.body, b"the host's own");
}

#[derive(Clone)]
struct Shop {
    regain: Regain,
}

#[tokio::test]
async fn a_host_of_any_state_takes_the_router() {
    let state = Shop {
        regain: regain().await,
    };
    let nested: Router<Shop> = host().nest("/api/account", regain_axum::router(&state.regain));
    let merged: Router<Shop> = nested.merge(regain_axum::router(
        Mount::new(&state.regain).native("/other"),
    ));
    let server = serve(merged.with_state(state)).await;
    for base in ["/api/account", "/other"] {
        assert_eq!(
            ask(&server, "GET", &format!("{base}/password/policy"))
                .await
                .status,
            200
        );
    }
}

#[tokio::test]
async fn without_connect_info_all_callers_share_one_limit() {
    let regain = regain().await;
    let router: Router = regain_axum::router(&regain);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    let serving = tokio::spawn(async move { ::axum::serve(listener, router).await });
    let request = Request::post("/password/reset/inspect").text(r#"{"token":"x"}"#);
    for _ in 0..120 {
        assert_eq!(wire::send(address, &request).await.status, 200);
    }
    problem::is(&wire::send(address, &request).await, "RATE_LIMITED");
    serving.abort();
}
