//! The cross-site rule: it is for whom a cookie speaks for, and for nobody else.

use std::sync::Arc;

use serde_json::json;

use super::{Harness, problem};
use crate::{
    neutral::Request,
    world::{
        NEW_PASSWORD, PUBLIC_URL, Session, World,
        people::{ADMIN, ALICE},
    },
};

type Headers = &'static [(&'static str, &'static str)];

/// What a page of another site makes a browser send, and what says nothing good.
const STRANGERS: [Headers; 8] = [
    &[
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.test"),
    ],
    &[
        ("sec-fetch-site", "same-site"),
        ("origin", "https://other.example.com"),
    ],
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "Same-Origin")],
    &[("origin", "https://evil.test")],
    &[("origin", "null")],
    &[("origin", "https://app.example.com.evil.test")],
    &[("origin", "\u{fffd}")],
];

/// What the application's own pages send, and what no browser sends.
const OWN: [Headers; 5] = [
    &[("sec-fetch-site", "same-origin"), ("origin", PUBLIC_URL)],
    &[("sec-fetch-site", "none")],
    &[("sec-fetch-site", "same-site"), ("origin", PUBLIC_URL)],
    &[("origin", PUBLIC_URL)],
    &[],
];

fn with(request: Request, headers: Headers) -> Request {
    headers.iter().fold(request, |request, (name, value)| {
        request.header(name, *value)
    })
}

/// Requests that change something, each refused or answered otherwise.
fn changing(session: &Session) -> [Request; 4] {
    let wrong = json!({ "current_password": "wrong", "password": NEW_PASSWORD });
    [
        Request::post("/password/change").json(&wrong),
        Request::post("/admin/password-resets").json(&json!({ "login": "nobody" })),
        Request::delete("/sessions/unknown"),
        Request::post("/password/forgot").json(&json!({ "login": session.id.as_str() })),
    ]
}

/// With a cookie, another site's requests are refused before they are looked at.
pub async fn a_cookie_obeys_the_cross_site_rule(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    for headers in STRANGERS {
        for request in changing(&session) {
            let reply = world
                .send(with(request.cookie(&session.secret), headers))
                .await;
            problem::is(&reply, "CROSS_SITE_REQUEST");
        }
    }
    assert!(world.letters().await.is_empty());
}

/// The application's own pages pass.
pub async fn own_pages_pass_the_cross_site_rule(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for headers in OWN {
        let session = world.session(&ALICE).await;
        let target = format!("/sessions/{}", session.id.as_str());
        let request = Request::delete(&target).cookie(&session.secret);
        assert_eq!(
            world.send(with(request, headers)).await.status,
            204,
            "{headers:?}"
        );
    }
}

/// A page on the very host that was asked is the application's own.
pub async fn the_host_that_was_asked_is_no_stranger(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let target = format!("/sessions/{}", session.id.as_str());
    // Over the scheme that the application is served by, and no other.
    for (scheme, status) in [("http", 403), ("https", 204)] {
        let request = Request::delete(&target).cookie(&session.secret);
        let request = request
            .header("host", "inside:8080")
            .header("origin", format!("{scheme}://inside:8080"));
        assert_eq!(world.send(request).await.status, status, "{scheme}");
    }
}

/// Reading is free: it changes nothing, and another site cannot see the reply.
pub async fn reading_needs_no_cross_site_rule(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    for headers in STRANGERS {
        let request = Request::get("/sessions").cookie(&session.secret);
        assert_eq!(
            world.send(with(request, headers)).await.status,
            200,
            "{headers:?}"
        );
    }
}

/// What no browser attaches by itself needs no rule: bearer, Basic, and nobody at all.
pub async fn without_a_cookie_there_is_no_cross_site_rule(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (number, headers) in STRANGERS.into_iter().enumerate() {
        let session = world.session(&ALICE).await;
        let target = format!("/sessions/{}", session.id.as_str());
        let request = Request::delete(&target).bearer(&session.secret);
        assert_eq!(
            world.send(with(request, headers)).await.status,
            204,
            "{headers:?}"
        );
        let request = Request::post("/admin/password-resets");
        let request = request
            .basic(ADMIN.email, ADMIN.password())
            .json(&json!({ "login": "alice" }));
        assert_eq!(
            world.send(with(request, headers)).await.status,
            201,
            "{headers:?}"
        );
        let login = format!("user{number}");
        let request = Request::post("/password/forgot").json(&json!({ "login": login }));
        assert_eq!(
            world.send(with(request, headers)).await.status,
            202,
            "{headers:?}"
        );
        // A cookie of nobody's is none.
        let request = Request::post("/password/reset")
            .cookie("unknown")
            .json(&json!({}));
        problem::is(
            &world.send(with(request, headers)).await,
            "PASSWORD_RESET_TOKEN_MISSING",
        );
    }
}
