//! The ways to mount: all of them answer alike, and what is beside the mount is the host's.

use std::sync::Arc;

use ::actix_web::{
    HttpResponse, Scope,
    web::{self, ServiceConfig},
};
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
async fn own() -> HttpResponse {
    HttpResponse::Ok().body("the host's own")
}

/// The scope at `/api/account`, beside the host's own.
async fn scoped(regain: &Regain) -> Server {
    let mount = Arc::new(Mount::from(regain));
    let account = move |config: &mut ServiceConfig| {
        config.service(regain_actix_web::scope("/api/account", &mount));
    };
    beside_own(account).await
}

/// The same mount with a base path of its own.
async fn configured(regain: &Regain) -> Server {
    let mount = Arc::new(Mount::new(regain).native("/api/account"));
    beside_own(move |config| regain_actix_web::configure(&mount)(config)).await
}

/// Inside a scope of the host's.
async fn nested(regain: &Regain) -> Server {
    let mount = Arc::new(Mount::from(regain));
    let api = move |config: &mut ServiceConfig| {
        let account = regain_actix_web::scope("/account/", &mount);
        config.service(Scope::new("/api").service(account));
    };
    beside_own(api).await
}

async fn beside_own(account: impl Fn(&mut ServiceConfig) + Clone + Send + 'static) -> Server {
    serve(None, move |config| {
        account(config);
        config.route("/own", web::get().to(own));
        config.default_service(web::to(own));
    })
    .await
}

#[tokio::test]
async fn scopes_and_configuration_answer_alike() {
    let regain = regain().await;
    let configured = configured(&regain).await;
    for scope in [scoped(&regain).await, nested(&regain).await] {
        for target in [
            "",
            "/",
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
            for method in ["GET", "HEAD", "POST", "OPTIONS", "TRACE", "BREW"] {
                let target = format!("/api/account{target}");
                let (one, other) = (
                    ask(&scope, method, &target).await,
                    ask(&configured, method, &target).await,
                );
                assert_eq!(one.told(), other.told(), "{method} {target}");
                assert_ne!(one.body, b"the host's own", "{method} {target}");
            }
        }
    }
}

/// actix-web decodes a path before it matches; what is handed over is what was sent.
#[tokio::test]
async fn the_path_is_what_was_sent() {
    let server = nested(&regain().await).await;
    for target in [
        "/api/account/keys/%70assword-reset",
        "/%61pi/acc%6Funt/keys/password-reset",
    ] {
        assert_eq!(ask(&server, "GET", target).await.status, 200, "{target}");
    }
    for target in [
        "/api/account/keys%2Fpassword-reset",
        "/api/account/k%65ys/password-reset",
    ] {
        problem::is(&ask(&server, "GET", target).await, "NOT_FOUND");
    }
}

#[tokio::test]
async fn a_catch_all_after_the_mount_stands_behind_it() {
    let mount = Arc::new(Mount::from(&regain().await));
    let server = serve(None, move |config| {
        config.service(regain_actix_web::scope("/api/account", &mount));
        config.route("/{page:.*}", web::to(own));
    })
    .await;
    let policy = ask(&server, "GET", "/api/account/password/policy").await;
    assert_eq!(policy.status, 200);
    let unknown = ask(&server, "GET", "/api/account/unknown").await;
    problem::is(&unknown, "NOT_FOUND");
    assert_eq!(ask(&server, "GET", "/a/page").await.body, b"the host's own");
}

#[tokio::test]
async fn what_is_beside_the_mount_is_the_hosts() {
    let regain = regain().await;
    for server in [
        scoped(&regain).await,
        configured(&regain).await,
        nested(&regain).await,
    ] {
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
async fn a_root_mount_takes_what_the_host_leaves() {
    let mount = Arc::new(Mount::from(&regain().await));
    let server = serve(None, move |config| {
        config.route("/own", web::get().to(own));
        config.configure(regain_actix_web::configure(&mount));
    })
    .await;
    assert_eq!(ask(&server, "GET", "/own").await.body, b"the host's own");
    assert_eq!(ask(&server, "GET", "/password/policy").await.status, 200);
    problem::is(&ask(&server, "GET", "/unknown").await, "NOT_FOUND");
    problem::is(&ask(&server, "GET", "/").await, "NOT_FOUND");
}

#[tokio::test]
async fn mounts_stand_side_by_side() {
    let regain = regain().await;
    let both = Arc::new(Mount::new(&regain).native("/a").native("/b/c"));
    let other = Arc::new(Mount::from(&regain));
    let server = beside_own(move |config| {
        config.configure(regain_actix_web::configure(&both));
        config.service(regain_actix_web::scope("/d", &other));
        config.service(regain_actix_web::scope("/e", &both));
    })
    .await;
    for base in ["/a", "/b/c", "/d", "/e/a", "/e/b/c"] {
        let policy = ask(&server, "GET", &format!("{base}/password/policy")).await;
        assert_eq!(policy.status, 200, "{base}");
        let unknown = ask(&server, "GET", &format!("{base}/unknown")).await;
        problem::is(&unknown, "NOT_FOUND");
        let reply = ask(&server, "PUT", &format!("{base}/password/forgot")).await;
        problem::is(&reply, "METHOD_NOT_ALLOWED");
    }
    assert_eq!(ask(&server, "GET", "/b").await.body, b"the host's own");
}

/// The factory runs once a worker, and the limits are one.
#[tokio::test]
async fn workers_share_the_limits() {
    let server = scoped(&regain().await).await;
    let target = "/api/account/password/reset/inspect";
    let request = Request::post(target).text(r#"{"token":"x"}"#);
    for _ in 0..120 {
        assert_eq!(wire::send(server.address(), &request).await.status, 200);
    }
    problem::is(
        &wire::send(server.address(), &request).await,
        "RATE_LIMITED",
    );
}
