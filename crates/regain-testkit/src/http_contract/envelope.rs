//! Bodies: media types, sizes, and JSON that is not what it should be.

use std::sync::Arc;

use serde_json::json;

use super::{Harness, problem};
use crate::{
    neutral::Request,
    world::{
        Setup, World,
        people::{ADMIN, ALICE},
    },
};

/// The largest body, in bytes.
const LIMIT: usize = 16 * 1024;

/// Every route that takes a body.
const ROUTES: [&str; 7] = [
    "/password/forgot",
    "/password/reset",
    "/password/reset/inspect",
    "/password/reset/cancel",
    "/password/reset/renew",
    "/password/change",
    "/admin/password-resets",
];

async fn unlimited(harness: Arc<dyn Harness>) -> World {
    let setup = Setup::new(harness).mount(|mount| mount.dangerous_without_limits());
    setup
        .configure(|builder| builder.cooldown(std::time::Duration::ZERO))
        .start()
        .await
}

fn ask() -> Vec<u8> {
    json!({ "login": ALICE.email }).to_string().into_bytes()
}

fn padded(length: usize) -> Vec<u8> {
    let mut body = ask();
    body.resize(length, b' ');
    body
}

/// JSON in UTF-8, however the header is spelled.
pub async fn json_in_utf_8_is_read(harness: Arc<dyn Harness>) {
    let world = unlimited(harness).await;
    for media_type in [
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        "application/json;charset=UTF-8",
        "application/json ; charset=\"utf-8\"",
    ] {
        let request = Request::post("/password/forgot").header("content-type", media_type);
        assert_eq!(
            world.send(request.bytes(ask())).await.status,
            202,
            "{media_type}"
        );
    }
}

/// Any other type, two types, no type, another charset, an encoding: 415.
pub async fn other_media_types_are_refused(harness: Arc<dyn Harness>) {
    let any_header = harness.hands_over_any_header();
    let world = unlimited(harness).await;
    let types: [&[&str]; 14] = [
        &[],
        &["text/plain"],
        &["text/json"],
        &["application/x-www-form-urlencoded"],
        &["multipart/form-data; boundary=x"],
        &["application/problem+json"],
        &["application/jsonp"],
        &["application/json; charset=utf-16"],
        &["application/json; charset=x"],
        &["application/json; charset=utf-8; charset=utf-16"],
        &["application/json, text/plain"],
        &["application/json", "text/plain"],
        &["application/json; boundary=x"],
        &["\u{fffd}"],
    ];
    for types in types {
        let request = Request::post("/password/forgot").bytes(ask());
        let request = types
            .iter()
            .fold(request, |request, one| request.header("content-type", *one));
        problem::is(&world.send(request).await, "UNSUPPORTED_MEDIA_TYPE");
    }
    let bytes = any_header.then_some(b"\xff".as_slice());
    for encoding in [b"gzip".as_slice(), b"br", b"identity", b""]
        .into_iter()
        .chain(bytes)
    {
        let request = Request::post("/password/forgot").header("content-encoding", encoding);
        problem::is(
            &world.send(request.text(ask())).await,
            "UNSUPPORTED_MEDIA_TYPE",
        );
    }
    assert!(world.letters().await.is_empty());
}

/// An empty body needs no type, and is 400 on every route that takes one.
pub async fn an_empty_body_is_malformed(harness: Arc<dyn Harness>) {
    let world = unlimited(harness).await;
    for path in ROUTES {
        let request = || Request::post(path).basic(ADMIN.email, ADMIN.password());
        for empty in [
            request(),
            request().bytes(""),
            request().text(""),
            request().header("content-type", "text/plain").bytes(""),
            request().chunked([]),
        ] {
            problem::is(&world.send(empty).await, "MALFORMED_REQUEST");
        }
    }
}

/// 16 KiB are read; one byte more is not, whether its length was announced or not.
pub async fn a_body_has_sixteen_kibibytes_at_most(harness: Arc<dyn Harness>) {
    let world = unlimited(harness).await;
    let request = || Request::post("/password/forgot");
    let chunks = |length: usize| {
        let body = padded(length);
        request().chunked(body.chunks(1000).map(<[u8]>::to_vec).collect::<Vec<_>>())
    };
    for length in [LIMIT - 1, LIMIT] {
        assert_eq!(
            world.send(request().text(padded(length))).await.status,
            202,
            "{length}"
        );
        assert_eq!(
            world.send(chunks(length)).await.status,
            202,
            "{length} in chunks"
        );
    }
    for length in [LIMIT + 1, 4 * LIMIT] {
        problem::is(
            &world.send(request().text(padded(length))).await,
            "PAYLOAD_TOO_LARGE",
        );
        problem::is(&world.send(chunks(length)).await, "PAYLOAD_TOO_LARGE");
    }
}

/// A body in chunks is like any other, wherever it is cut.
pub async fn a_body_may_come_in_chunks(harness: Arc<dyn Harness>) {
    let world = unlimited(harness).await;
    let pieces = ask().chunks(1).map(<[u8]>::to_vec).collect::<Vec<_>>();
    let reply = world
        .send(Request::post("/password/forgot").chunked(pieces))
        .await;
    assert_eq!(reply.status, 202);
}

/// Not JSON, or not one object: 400, never a guess.
pub async fn what_is_no_object_is_malformed(harness: Arc<dyn Harness>) {
    let world = unlimited(harness).await;
    let good = String::from_utf8(ask()).expect("UTF-8");
    let mut utf_16 = vec![0xff, 0xfe];
    utf_16.extend(good.encode_utf16().flat_map(u16::to_le_bytes));
    let bodies: Vec<Vec<u8>> = vec![
        b" ".to_vec(),
        b"null".to_vec(),
        b"true".to_vec(),
        b"1".to_vec(),
        b"\"alice\"".to_vec(),
        b"[]".to_vec(),
        b"[\"alice\"]".to_vec(),
        b"[\"alice\",null,null]".to_vec(),
        b"{".to_vec(),
        b"{\"login\":\"alice\"".to_vec(),
        b"{\"login\":\"alice\",}".to_vec(),
        b"{login:\"alice\"}".to_vec(),
        b"{'login':'alice'}".to_vec(),
        b"login=alice".to_vec(),
        b"{\"login\":\"alice\"} x".to_vec(),
        b"{\"login\":\"alice\"}{}".to_vec(),
        b"{\"login\":\"alice\"}\n{\"login\":\"bob\"}\n".to_vec(),
        b"{\"login\":\"alice\"}\0".to_vec(),
        b"// a\n{\"login\":\"alice\"}".to_vec(),
        b"\xef\xbb\xbf{\"login\":\"alice\"}".to_vec(),
        b"{\"login\":\"al\xffice\"}".to_vec(),
        b"{\"login\":\"al\xc0\x80ice\"}".to_vec(),
        b"{\"login\":\"al\xed\xa0\x80ice\"}".to_vec(),
        b"{\"login\":\"al\\ud800ice\"}".to_vec(),
        b"{\"login\":\"al\nice\"}".to_vec(),
        b"{\"login\":\"al\0ice\"}".to_vec(),
        b"{\"login\":\"al\\xice\"}".to_vec(),
        utf_16,
    ];
    for body in bodies {
        let reply = world
            .send(Request::post("/password/forgot").text(body.clone()))
            .await;
        assert_eq!(reply.status, 400, "{:?}", String::from_utf8_lossy(&body));
        problem::is(&reply, "MALFORMED_REQUEST");
    }
}

/// White space around the object, escapes and any order of keys are JSON like any other.
pub async fn equal_json_is_read_alike(harness: Arc<dyn Harness>) {
    let world = unlimited(harness).await;
    for body in [
        " \t\r\n{ \"login\" : \"alice\" } \n",
        "{\"locale\":\"de\",\"login\":\"alice\"}",
        "{\"\\u006cogin\":\"\\u0061lice\"}",
    ] {
        let reply = world
            .send(Request::post("/password/forgot").text(body))
            .await;
        assert_eq!(reply.status, 202, "{body}");
    }
}

/// A key that is unknown or stands twice, `null`, and wrong types: 400 on every route.
pub async fn unknown_keys_and_wrong_types_are_malformed(harness: Arc<dyn Harness>) {
    let world = unlimited(harness).await;
    for path in ROUTES {
        let member = match path {
            "/password/forgot" | "/admin/password-resets" => "login",
            "/password/change" => "current_password",
            _ => "token",
        };
        let mut bodies = vec![format!("{{\"{member}\":\"a\",\"{member}\":\"b\"}}")];
        bodies.extend(
            ["null", "1", "-0", "true", "[\"a\"]", "{}", "1e400"]
                .map(|value| format!("{{\"{member}\":{value}}}")),
        );
        bodies.extend(
            [
                "user_id",
                "is_admin",
                "redirect",
                "host",
                "__proto__",
                "constructor",
                "LOGIN",
                "",
            ]
            .map(|name| format!("{{\"{member}\":\"a\",\"{name}\":\"x\"}}")),
        );
        for body in bodies {
            let request = Request::post(path).basic(ADMIN.email, ADMIN.password());
            let reply = world.send(request.text(body.clone())).await;
            assert_eq!(reply.status, 400, "{path} {body}");
            problem::is(&reply, "MALFORMED_REQUEST");
        }
    }
}

/// Nesting as deep as the limit allows breaks nothing.
pub async fn deep_nesting_is_malformed(harness: Arc<dyn Harness>) {
    let world = unlimited(harness).await;
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let depth = LIMIT / 2 / open.len() - 20;
        let nested = format!("{}1{}", open.repeat(depth), close.repeat(depth));
        for body in [
            nested.clone(),
            format!("{{\"login\":{nested}}}"),
            format!("{{\"x\":{nested}}}"),
            format!("{{\"login\":{}", open.repeat(depth)),
        ] {
            let reply = world
                .send(Request::post("/password/forgot").text(body))
                .await;
            problem::is(&reply, "MALFORMED_REQUEST");
        }
    }
}

/// Who may not ask is told so before the body is looked at.
pub async fn who_asks_comes_before_what(harness: Arc<dyn Harness>) {
    let world = unlimited(harness).await;
    for path in ["/password/change", "/admin/password-resets"] {
        for request in [
            Request::post(path),
            Request::post(path).text("["),
            Request::post(path).bytes("x"),
        ] {
            problem::is(&world.send(request).await, "AUTHENTICATION_REQUIRED");
        }
    }
    let request = Request::post("/admin/password-resets").basic(ALICE.email, ALICE.password());
    problem::is(&world.send(request.text("[")).await, "ACCESS_DENIED");
}
