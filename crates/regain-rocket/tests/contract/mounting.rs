//! The ways to mount, what is beside the mount, and why Rocket does not launch.

use std::sync::Arc;

use ::rocket::{Build, Rocket, error::ErrorKind, figment::Figment, get, http::Status, routes};
use regain_core::regain::Regain;
use regain_http::mount::Mount;
use regain_testkit::{
    Memory,
    http_contract::{Server, problem},
    neutral::{Reply, Request, wire},
    world,
};

use crate::host::{built, quiet, serve};

async fn regain() -> Regain {
    world::regain(Arc::new(Memory::new())).await.0
}

async fn ask(server: &Server, method: &str, target: &str) -> Reply {
    wire::send(server.address(), &Request::new(method, target)).await
}

/// What the host answers where nothing is mounted.
#[get("/<_..>", rank = 1)]
fn own() -> &'static str {
    "the host's own"
}

/// The mount at `/api/account`, in front of a catch-all of the host's.
async fn mounted(regain: &Regain) -> Server {
    let mount = Mount::new(regain).native("/api/account");
    let rocket = built().mount("/", routes![own]);
    serve(rocket.attach(regain_rocket::fairing(mount))).await
}

fn configured(base: &str) -> Rocket<Build> {
    ::rocket::custom(Figment::from(quiet()).merge(("regain.base", base)))
}

#[tokio::test]
async fn a_base_from_the_configuration_answers_alike() {
    let regain = regain().await;
    let mounted = mounted(&regain).await;
    let configured = configured("/api/").attach(regain_rocket::fairing(
        Mount::new(&regain).native("/account"),
    ));
    let configured = serve(configured).await;
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
                ask(&mounted, method, &target).await,
                ask(&configured, method, &target).await,
            );
            assert_eq!(one.told(), other.told(), "{method} {target}");
            assert_eq!(
                one.header("cache-control"),
                Some("no-store"),
                "{method} {target}"
            );
        }
    }
}

/// Rocket decodes a path, and leaves out what is empty, before it matches; what is handed over is what was sent.
#[tokio::test]
async fn the_path_is_what_was_sent() {
    let server = mounted(&regain().await).await;
    for target in [
        "/api/account/keys/%70assword-reset",
        "//%61pi//account/keys/password-reset",
    ] {
        assert_eq!(ask(&server, "GET", target).await.status, 200, "{target}");
    }
    for target in [
        "/api/account/keys%2Fpassword-reset",
        "/api/account/k%65ys/password-reset",
        "/api/account//keys/password-reset",
    ] {
        problem::is(&ask(&server, "GET", target).await, "NOT_FOUND");
    }
}

#[tokio::test]
async fn what_is_beside_the_mount_is_the_hosts() {
    let server = mounted(&regain().await).await;
    for target in [
        "/",
        "/own",
        "/api",
        "/api/",
        "/api/accounts",
        "/password/policy",
    ] {
        let reply = ask(&server, "GET", target).await;
        assert_eq!(reply.body, b"the host's own", "{target}");
        assert_eq!(reply.header("cache-control"), None, "{target}");
    }
    // Rocket knows no such method, and the root is not ours.
    assert_eq!(
        ask(&server, "BREW", "/own").await.status,
        Status::BadRequest.code
    );
}

#[tokio::test]
async fn a_root_mount_takes_what_the_host_leaves() {
    let recovery = regain_rocket::fairing(&regain().await);
    let server = serve(built().mount("/own", routes![own]).attach(recovery)).await;
    let own = ask(&server, "GET", "/own").await;
    problem::is(&own, "NOT_FOUND");
    assert_eq!(ask(&server, "GET", "/password/policy").await.status, 200);
    problem::is(&ask(&server, "GET", "/").await, "NOT_FOUND");
}

/// Rocket would take a form's field for the method.
#[tokio::test]
async fn a_form_does_not_choose_its_method() {
    let server = mounted(&regain().await).await;
    let target = "/api/account/password/policy";
    for body in [
        "_method=get",
        "_method=GET&x=y",
        "&_method=put",
        "_method=deletex",
    ] {
        let form =
            Request::post(target).header("content-type", "application/x-www-form-urlencoded");
        let reply = wire::send(server.address(), &form.bytes(body)).await;
        problem::is(&reply, "METHOD_NOT_ALLOWED");
        assert_eq!(reply.header("allow"), Some("GET, HEAD"));
    }
    // This path takes POST alone, and a PUT is one whatever its body says.
    let put =
        Request::new("PUT", "/api/account/password/reset/inspect").json(&"_method=put".into());
    problem::is(
        &wire::send(server.address(), &put).await,
        "METHOD_NOT_ALLOWED",
    );
}

/// Rocket itself believes `X-Real-IP`, which anybody can write.
#[tokio::test]
async fn the_address_is_the_sockets() {
    let server = mounted(&regain().await).await;
    let request = |address: usize| {
        Request::post("/api/account/password/reset/inspect")
            .header("x-real-ip", format!("192.0.2.{address}"))
            .text(r#"{"token":"x"}"#)
    };
    for address in 0..120 {
        let reply = wire::send(server.address(), &request(address)).await;
        assert_eq!(reply.status, 200);
    }
    problem::is(
        &wire::send(server.address(), &request(200)).await,
        "RATE_LIMITED",
    );
}

async fn refuses_to_launch(rocket: Rocket<Build>) {
    let error = rocket.ignite().await.expect_err("it does not launch");
    let ErrorKind::FailedFairings(failed) = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(failed[0].name, "Recovery");
}

#[tokio::test]
async fn one_fairing_manages_the_handle() {
    let regain = regain().await;
    let fairing = || regain_rocket::fairing(Mount::new(&regain).native("/a"));
    refuses_to_launch(built().attach(fairing()).attach(fairing())).await;
    refuses_to_launch(built().manage(regain.clone()).attach(fairing())).await;
    let rocket = built()
        .attach(fairing())
        .ignite()
        .await
        .expect("one is enough");
    assert!(rocket.state::<Regain>().is_some());
}

#[tokio::test]
async fn what_is_no_path_is_refused_before_launch() {
    let regain = regain().await;
    for base in ["no slash", "/a?b", "/<a>"] {
        let fairing = regain_rocket::fairing(Mount::new(&regain).native(base));
        refuses_to_launch(built().attach(fairing)).await;
        refuses_to_launch(configured(base).attach(regain_rocket::fairing(&regain))).await;
    }
    let number = Figment::from(quiet()).merge(("regain.base", 7));
    let fairing = regain_rocket::fairing(&regain);
    refuses_to_launch(::rocket::custom(number).attach(fairing)).await;
}
