use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{
    CREATE, REQUIRED, RESET_VERIFY, administer, is_done, is_for_administrators, letters, refuses,
    reset, verify, violates,
};
use crate::{
    http_contract::Harness,
    neutral::Request,
    plain,
    world::{
        NEW_PASSWORD, PUBLIC_URL, World,
        people::{ADMIN, ALICE},
    },
};

/// The token and its link, which stand nowhere else; the old password and every session end at once.
pub async fn mango_create_shows_a_token(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let reply = administer(&world, CREATE, json!({ "username": "Alice" })).await;
    let body = reply.json();
    let members = body.as_object().expect("an object").len();
    assert_eq!((reply.status, members), (200, 3), "{reply:?}");
    let text = |name: &str| body[name].as_str().expect("a string").to_owned();
    let token = text("token");
    assert_eq!(
        text("relativeUrl"),
        format!("/account/password/reset?token={token}")
    );
    assert_eq!(
        text("fullUrl"),
        format!("{PUBLIC_URL}{}", text("relativeUrl"))
    );
    assert!(letters(&world).await.is_empty());
    assert!(!world.signs_in(&ALICE, ALICE.password()).await);
    let own = Request::get("/sessions").bearer(&session.secret);
    assert_eq!(world.send(own).await.status, 401);
    is_done(&reset(&world, &token, NEW_PASSWORD).await);
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
}

/// By message as well, where that is wanted; and the old password stays, where that is.
pub async fn mango_create_sends_the_token_too(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = json!({ "username": "alice", "lockPassword": false, "sendEmail": true });
    let reply = administer(&world, CREATE, body).await;
    let letter = world.letter().await;
    assert_eq!(letter.to.as_str(), ALICE.email);
    assert_eq!(plain::template(&letter), "password_reset/by_administrator");
    assert_eq!(plain::token(&letter), reply.json()["token"].as_str());
    assert_eq!(plain::link(&letter), reply.json()["fullUrl"].as_str());
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
}

/// An instant, at least a minute and at most a day away.
pub async fn mango_create_takes_the_end_of_a_life(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    world.advance(Duration::from_millis(250));
    let body = |expiry: Value| json!({ "username": "alice", "expiry": expiry });
    for (expiry, seconds) in [
        ("2026-11-22T08:01:00Z", 60),
        ("2026-11-22T11:00:00+02:00", 60 * 60),
        ("2026-11-23T08:00:00.999Z", 24 * 60 * 60),
    ] {
        let reply = administer(&world, CREATE, body(json!(expiry))).await;
        assert_eq!(reply.status, 200, "{expiry} {reply:?}");
        let token = reply.json()["token"].as_str().expect("a token").to_owned();
        let described = verify(&world, RESET_VERIFY, &token).await.json();
        assert_eq!(
            described["body"]["exp"],
            1_795_334_400 + seconds,
            "{expiry}"
        );
    }
    let range = "Choose a time from 60 to 86400 seconds from now.";
    let time = "Not a time, such as 2026-11-22T08:00:00Z.";
    for (expiry, message) in [
        ("2026-11-22T08:00:59Z", range),
        ("2026-11-22T07:00:00Z", range),
        ("2026-11-23T08:00:01Z", range),
        ("2999-12-31T23:59:59Z", range),
        ("2026-11-22", time),
        ("tomorrow", time),
        ("", time),
    ] {
        let reply = administer(&world, CREATE, body(json!(expiry))).await;
        violates(&reply, &[("expiry", message)]);
    }
    for expiry in [json!(1_795_338_000), json!(null)] {
        let reply = administer(&world, CREATE, body(expiry)).await;
        refuses(&reply, 400, 4005, "BAD_REQUEST");
    }
}

/// By password; and nobody locks themselves out.
pub async fn mango_create_is_for_administrators(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    is_for_administrators(&world, CREATE).await;
    let create = |body: Value| administer(&world, CREATE, body);
    let own = create(json!({ "username": "admin" })).await;
    refuses(&own, 403, 4004, "ACCESS_DENIED");
    assert!(world.signs_in(&ADMIN, ADMIN.password()).await);
    let own = create(json!({ "username": "admin", "lockPassword": false })).await;
    assert_eq!(own.status, 200, "{own:?}");
    let unknown = create(json!({ "username": "nobody" })).await;
    refuses(&unknown, 404, 4040, "NOT_FOUND");
    for body in [json!({}), json!({ "username": "" })] {
        violates(&create(body).await, &[("username", REQUIRED)]);
    }
    let both = json!({ "username": ALICE.email, "expiry": "x" });
    let messages = [
        ("username", "Use 1 to 64 characters, and no @."),
        ("expiry", "Not a time, such as 2026-11-22T08:00:00Z."),
    ];
    violates(&create(both).await, &messages);
    let unknown_key = create(json!({ "username": "alice", "locale": "de" })).await;
    refuses(&unknown_key, 400, 4005, "BAD_REQUEST");
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
}
