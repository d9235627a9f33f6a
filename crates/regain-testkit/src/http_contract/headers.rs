//! Methods, paths, and headers that must not matter.

use std::sync::Arc;

use serde_json::json;

use super::{Harness, problem};
use crate::{
    neutral::Request,
    plain,
    world::{
        BASE, FROM, PUBLIC_URL, World,
        people::{ADMIN, ALICE},
    },
};

/// Every path with the methods that it takes, as they stand in `Allow`.
const ROUTES: [(&str, &str); 12] = [
    ("/password/forgot", "POST"),
    ("/password/forgot/cooldown", "GET, HEAD"),
    ("/password/reset", "POST"),
    ("/password/reset/inspect", "POST"),
    ("/password/reset/cancel", "POST"),
    ("/password/reset/renew", "POST"),
    ("/password/change", "POST"),
    ("/password/policy", "GET, HEAD"),
    ("/admin/password-resets", "POST"),
    ("/keys/password-reset", "GET, HEAD"),
    ("/sessions", "GET, HEAD"),
    ("/sessions/unknown", "DELETE"),
];

/// 405 with `Allow`, for OPTIONS and for methods that nobody knows too.
pub async fn a_wrong_method_is_told_the_right_ones(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (path, allow) in ROUTES {
        for method in [
            "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW", "post",
        ] {
            if allow.split(", ").any(|allowed| allowed == method) {
                continue;
            }
            let reply = world.send(Request::new(method, path)).await;
            problem::is(&reply, "METHOD_NOT_ALLOWED");
            assert_eq!(reply.header("allow"), Some(allow), "{method} {path}");
        }
    }
}

/// Another method's name in a header or the query changes nothing.
pub async fn a_method_is_what_the_request_line_says(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let target = format!("/sessions/{}?_method=DELETE", session.id.as_str());
    let request = Request::post(&target).header("x-http-method-override", "DELETE");
    problem::is(
        &world.send(request.bearer(&session.secret)).await,
        "METHOD_NOT_ALLOWED",
    );
}

/// HEAD is GET without the body, and spends and says nothing else.
pub async fn head_is_get_without_a_body(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let admin = |request: Request| request.basic(ADMIN.email, ADMIN.password());
    for target in [
        "/password/policy",
        "/keys/password-reset",
        "/keys/unknown",
        "/password/forgot/cooldown?login=alice",
        "/password/forgot/cooldown",
        "/sessions",
        "/unknown",
    ] {
        let get = world.send(admin(Request::get(target))).await;
        let head = world.send(admin(Request::new("HEAD", target))).await;
        assert_eq!((head.status, head.body.len()), (get.status, 0), "{target}");
        // A length, where there is one, is that of GET (RFC 9110 §8.6).
        let length = get.body.len().to_string();
        assert!(
            head.header("content-length")
                .is_none_or(|given| given == length),
            "{head:?}"
        );
        let headers = |(_, headers, _): (u16, Vec<(String, String)>, Vec<u8>)| {
            headers
                .into_iter()
                .filter(|(name, _)| name != "content-length")
                .collect::<Vec<_>>()
        };
        assert_eq!(headers(head.told()), headers(get.told()), "{target}");
    }
    for path in ["/password/forgot", "/password/reset"] {
        let reply = world.send(Request::new("HEAD", path)).await;
        assert_eq!(
            (reply.status, reply.header("allow"), reply.body.len()),
            (405, Some("POST"), 0)
        );
    }
}

/// A link that a scanner follows with GET or HEAD is not spent.
pub async fn safe_methods_spend_no_token(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    for method in ["GET", "HEAD"] {
        for path in ["/password/reset", "/password/reset/cancel"] {
            let target = format!("{path}?token={token}");
            assert_eq!(world.send(Request::new(method, &target)).await.status, 405);
        }
    }
    let reply = world
        .post("/password/reset/inspect", json!({ "token": token }))
        .await;
    assert_eq!(reply.json()["valid"], json!(true));
}

/// Paths are compared as they were sent: whatever is not a path of the table is not found.
pub async fn an_unknown_path_is_not_found(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for path in [
        "",
        "/",
        "/unknown",
        "/password",
        "/password/forgot/",
        "/password//forgot",
        "//password/forgot",
        "/Password/Forgot",
        "/password/%66orgot",
        "/password/forgot%00",
        "/password/forgot;x=1",
        "/password/../password/forgot",
        "/password/forgot/cooldown/x",
        "/keys/",
        "/keys/password-reset/x",
        "/sessions/",
        "/sessions/a/b",
        "/%FF",
        "/admin",
    ] {
        for method in ["GET", "POST", "DELETE", "OPTIONS"] {
            problem::is(&world.send(Request::new(method, path)).await, "NOT_FOUND");
        }
    }
}

/// Whatever is wished for, the reply is what the contract says.
pub async fn accept_changes_nothing(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let plain = world.get("/password/policy").await;
    let problem = world.get("/unknown").await;
    for accept in [
        "text/html",
        "image/*",
        "application/json;q=0",
        "*/*;q=x",
        "\u{1f3f4}",
        "",
    ] {
        let get = |target: &str| world.send(Request::get(target).header("accept", accept));
        assert_eq!(
            get("/password/policy").await.told(),
            plain.told(),
            "{accept}"
        );
        assert_eq!(get("/unknown").await.told(), problem.told(), "{accept}");
    }
}

/// Links and senders come from configuration alone.
pub async fn hostile_host_headers_reach_no_letter(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let hostile: [&[(&str, &str)]; 13] = [
        &[("host", "evil.test")],
        &[("host", "app.example.com@evil.test")],
        &[("host", "app.example.com:80@evil.test")],
        &[("host", "evil.test/app.example.com")],
        &[("host", "evil.test#")],
        &[("x-forwarded-host", "evil.test")],
        &[
            ("x-forwarded-host", "evil.test"),
            ("x-forwarded-host", "evil.test, app.example.com"),
        ],
        &[("forwarded", "host=evil.test;proto=http;for=evil.test")],
        &[("x-forwarded-proto", "http"), ("x-forwarded-port", "6666")],
        &[("x-original-host", "evil.test"), ("x-host", "evil.test")],
        &[
            ("x-http-host-override", "evil.test"),
            ("x-forwarded-server", "evil.test"),
        ],
        &[
            ("x-rewrite-url", "/evil.test"),
            ("x-original-url", "/evil.test"),
        ],
        &[
            ("origin", "https://evil.test"),
            ("referer", "https://evil.test/evil.test"),
        ],
    ];
    for headers in hostile {
        let request = Request::post("/password/forgot").json(&json!({ "login": ALICE.email }));
        let request = headers.iter().fold(request, |request, (name, value)| {
            request.header(name, *value)
        });
        assert_eq!(world.send(request).await.status, 202, "{headers:?}");
        let letter = world.letter().await;
        let start = format!("{PUBLIC_URL}/account/password/reset?token=");
        assert!(
            plain::link(&letter).is_some_and(|link| link.starts_with(&start)),
            "{headers:?}"
        );
        let says = format!("{letter:?} {}", letter.content.text);
        assert!(!says.contains("evil.test"), "{says}");
        assert_eq!(
            (letter.from.as_str(), letter.reply_to.as_str()),
            (FROM, FROM)
        );
        assert!(letter.message_id.ends_with("@example.com"));
        world.advance(std::time::Duration::from_mins(1));
    }
}

/// An absolute form in the request line names the path alone (RFC 9112 §3.2.2).
pub async fn an_absolute_target_changes_no_link(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let target = format!("http://evil.test{BASE}/password/forgot");
    let request = Request::post(&target).json(&json!({ "login": ALICE.email }));
    assert_eq!(world.send_beside(request).await.status, 202);
    let letter = world.letter().await;
    assert!(plain::link(&letter).is_some_and(|link| link.starts_with(PUBLIC_URL)));
}
