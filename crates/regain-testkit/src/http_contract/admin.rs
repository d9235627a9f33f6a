//! `POST /admin/password-resets`.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{Harness, password_reset::reset, problem};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{
        NEW_PASSWORD, PUBLIC_URL, Setup, World,
        people::{ADMIN, ALICE, NEWCOMER},
    },
};

const PATH: &str = "/admin/password-resets";

async fn issue(world: &World, body: Value) -> Reply {
    let request = Request::post(PATH).basic(ADMIN.email, ADMIN.password());
    world.send(request.json(&body)).await
}

/// By default the person gets a letter, and the administrator nothing but the date.
pub async fn an_administrator_has_a_link_sent(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for who in [
        json!({ "login": ALICE.email }),
        json!({ "account_id": ALICE.id().as_str() }),
    ] {
        let reply = issue(&world, who).await;
        let expected = json!({ "expires_at": "2026-11-22T08:30:00Z" });
        assert_eq!((reply.status, reply.json()), (201, expected));
        let letter = world.letter().await;
        assert_eq!(plain::template(&letter), "password_reset/by_administrator");
        assert_eq!(letter.to.as_str(), ALICE.email);
        let token = plain::token(&letter).expect("a link");
        let inspected = world
            .post("/password/reset/inspect", json!({ "token": token }))
            .await;
        assert_eq!(inspected.json()["valid"], json!(true));
    }
}

/// Revealed to a password sign-in, as token and as link; it works and proves no address.
pub async fn a_revealed_link_proves_no_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = json!({ "login": "newcomer", "deliver": false, "reveal": true });
    let reply = issue(&world, body).await;
    let shown = reply.json();
    let token = shown["token"].as_str().expect("a token").to_owned();
    let url = format!("{PUBLIC_URL}/account/password/reset?token={token}");
    let expected = json!({ "expires_at": "2026-11-22T08:30:00Z", "token": token, "url": url });
    assert_eq!((reply.status, shown), (201, expected));
    assert!(world.letters().await.is_empty());
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
    assert_eq!(world.account(&NEWCOMER).await.email_verified_at, None);
}

/// Revealing takes a password sign-in: Basic, or a cookie session that began with it. A bearer token never is one.
pub async fn revealing_demands_a_password_sign_in(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ADMIN).await;
    let body = json!({ "login": "alice", "deliver": false, "reveal": true });
    let request = || Request::post(PATH).json(&body);
    problem::is(
        &world.send(request().bearer(&session.secret)).await,
        "ACCESS_DENIED",
    );
    let own = request()
        .cookie(&session.secret)
        .header("sec-fetch-site", "same-origin");
    assert_eq!(world.send(own).await.status, 201);
    let delivered = Request::post(PATH)
        .bearer(&session.secret)
        .json(&json!({ "login": "alice" }));
    assert_eq!(world.send(delivered).await.status, 201);
}

/// Where a password sign-in is demanded, Basic is offered, but never to a browser's fetch.
pub async fn basic_is_offered_where_a_password_is_demanded(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = |reveal: bool| json!({ "login": "alice", "reveal": reveal });
    let anonymous = |reveal| Request::post(PATH).json(&body(reveal));
    let offers = |reply: Reply| {
        problem::is(&reply, "AUTHENTICATION_REQUIRED");
        reply.all("www-authenticate").len()
    };
    let reply = world.send(anonymous(true)).await;
    let challenges = reply.all("www-authenticate");
    assert!(
        challenges.iter().any(|one| one.starts_with("Basic ")),
        "{challenges:?}"
    );
    assert_eq!(offers(reply), 2);
    assert_eq!(
        offers(
            world
                .send(anonymous(true).header("sec-fetch-mode", "cors"))
                .await
        ),
        1
    );
    assert_eq!(offers(world.send(anonymous(false)).await), 1);
}

/// 401 to nobody, 403 to everybody else, whatever is asked for.
pub async fn only_administrators_start_resets(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let nobody = world.post(PATH, json!({ "login": "alice" })).await;
    problem::is(&nobody, "AUTHENTICATION_REQUIRED");
    for login in ["alice", "nobody"] {
        let request = Request::post(PATH).basic(ALICE.email, ALICE.password());
        let reply = world.send(request.json(&json!({ "login": login }))).await;
        problem::is(&reply, "ACCESS_DENIED");
    }
    assert!(world.letters().await.is_empty());
}

/// An administrator may know who has no account.
pub async fn an_administrator_learns_who_is_unknown(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for who in [
        json!({ "login": "nobody@example.com" }),
        json!({ "account_id": "nobody" }),
    ] {
        problem::is(&issue(&world, who).await, "USER_NOT_FOUND");
    }
}

/// One of login and account id, and somebody who gets the token.
pub async fn an_administrator_says_whom_and_how(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    problem::violates(
        &issue(&world, json!({})).await,
        &json!([problem::required("login")]),
    );
    let reply = issue(&world, json!({ "account_id": "" })).await;
    problem::violates(&reply, &json!([problem::required("account_id")]));
    let reply = issue(&world, json!({ "login": "alice", "account_id": "1" })).await;
    let message = "Give one of the two, not both.";
    let both = json!({ "field": "account_id", "rule": "exclusive", "message": message });
    problem::violates(&reply, &json!([both]));
    problem::names(
        &issue(&world, json!({ "login": "alice@" })).await,
        "login",
        "email",
    );
    let reply = issue(&world, json!({ "account_id": "a\u{0}b" })).await;
    problem::names(&reply, "account_id", "control_character");
    let reply = issue(&world, json!({ "login": "alice", "deliver": false })).await;
    let message = "Deliver the token, reveal it, or both.";
    let nobody = json!({ "field": "deliver", "rule": "nobody_receives", "message": message });
    problem::violates(&reply, &json!([nobody]));
}

/// Whatever is wrong is told at once.
pub async fn an_administrator_is_told_everything_at_once(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body =
        json!({ "login": "@", "deliver": false, "expires_in": 9_223_372_036_854_775_808_u64 });
    let reply = issue(&world, body).await;
    assert_eq!(reply.status, 422);
    for (field, rule) in [
        ("login", "email"),
        ("deliver", "nobody_receives"),
        ("expires_in", "range"),
    ] {
        problem::names(&reply, field, rule);
    }
}

/// From a minute to a day, in seconds.
pub async fn an_administrator_says_for_how_long(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (span, end) in [
        (60, "2026-11-22T08:01:00Z"),
        (86_400, "2026-11-23T08:00:00Z"),
    ] {
        let reply = issue(&world, json!({ "login": "alice", "expires_in": span })).await;
        assert_eq!(
            (reply.status, &reply.json()["expires_at"]),
            (201, &json!(end))
        );
    }
    for span in [59, 86_401, 0, -1, i64::MAX, i64::MIN] {
        let reply = issue(&world, json!({ "login": "alice", "expires_in": span })).await;
        let message = "Use a number from 60 to 86400.";
        let params = json!({ "min": 60, "max": 86_400 });
        problem::violates(
            &reply,
            &json!([{ "field": "expires_in", "rule": "range", "message": message, "params": params }]),
        );
    }
    for span in [json!(60.5), json!("60"), json!(null)] {
        let reply = issue(&world, json!({ "login": "alice", "expires_in": span })).await;
        problem::is(&reply, "MALFORMED_REQUEST");
    }
}

/// Locking takes the old password and the sessions away at once; nobody locks themselves out.
pub async fn an_administrator_locks_a_password(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let body = |login: &str| json!({ "login": login, "lock_password": true });
    problem::is(&issue(&world, body("admin")).await, "ACCESS_DENIED");
    assert!(world.signs_in(&ADMIN, ADMIN.password()).await);
    assert_eq!(issue(&world, body("alice")).await.status, 201);
    assert!(!world.signs_in(&ALICE, ALICE.password()).await);
    let reply = world
        .send(Request::get("/sessions").bearer(&session.secret))
        .await;
    problem::is(&reply, "AUTHENTICATION_REQUIRED");
    let letter = world.letter().await;
    let token = plain::token(&letter).expect("a link").to_owned();
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
}

/// The administrator's link takes the place of one that the person asked for.
pub async fn an_administrators_link_is_the_newest(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let old = world.reset_token(&ALICE).await;
    assert_eq!(issue(&world, json!({ "login": "alice" })).await.status, 201);
    problem::is(
        &reset(&world, &old, NEW_PASSWORD).await,
        "PASSWORD_RESET_TOKEN_INVALID",
    );
}

/// The language of the letter is the one asked for, never that of the administrator's browser.
pub async fn an_administrators_browser_chooses_no_language(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let request = || {
        let request = Request::post(PATH).basic(ADMIN.email, ADMIN.password());
        request.header("accept-language", "fr")
    };
    world
        .send(request().json(&json!({ "login": "alice" })))
        .await;
    assert_eq!(world.letter().await.content.locale.as_str(), "en");
    world.advance(Duration::from_mins(1));
    world
        .send(request().json(&json!({ "login": "alice", "locale": "de" })))
        .await;
    assert_eq!(world.letter().await.content.locale.as_str(), "de");
}

/// Without a transport nothing is delivered; revealing works.
pub async fn without_a_transport_links_are_revealed_only(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).silent().start().await;
    problem::is(
        &issue(&world, json!({ "login": "alice" })).await,
        "EMAIL_DISABLED",
    );
    let body = json!({ "login": "alice", "deliver": false, "reveal": true });
    assert_eq!(issue(&world, body).await.status, 201);
}
