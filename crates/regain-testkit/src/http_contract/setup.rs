//! `/setup`.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::join;

use super::{Harness, problem};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{
        NEW_PASSWORD, Setup, World,
        people::{ADMIN, ALICE},
    },
};

const PATH: &str = "/setup";

fn body(password: &str) -> Value {
    json!({ "password": password, "locale": "de", "time_zone": "Europe/Berlin" })
}

async fn set_up(world: &World, body: Value) -> Reply {
    let request = Request::post(PATH).basic(ADMIN.email, ADMIN.password());
    world.send(request.json(&body)).await
}

async fn done(world: &World) -> Value {
    let reply = world.get(PATH).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

/// Once: the administrator has the new password and the choices, other sessions end, a letter tells.
pub async fn an_application_is_set_up(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    assert_eq!(done(&world).await, json!({ "done": false }));
    let (own, other) = (world.session(&ADMIN).await, world.session(&ADMIN).await);
    let request = Request::post(PATH)
        .cookie(&own.secret)
        .header("sec-fetch-site", "same-origin");
    let reply = world.send(request.json(&body(NEW_PASSWORD))).await;
    let expected = json!({
        "id": ADMIN.id().as_str(),
        "username": "admin",
        "email": ADMIN.email,
        "email_verified_at": "2026-11-22T08:00:00Z",
        "locale": "de",
        "time_zone": "Europe/Berlin",
        "scopes": ["admin"],
        "disabled": false,
        "created_at": "2026-11-22T08:00:00Z",
    });
    assert_eq!((reply.status, reply.json()), (200, expected));
    assert_eq!(done(&world).await, json!({ "done": true }));
    assert!(world.signs_in(&ADMIN, NEW_PASSWORD).await);
    assert!(!world.signs_in(&ADMIN, ADMIN.password()).await);
    for (session, status) in [(&own, 200), (&other, 401)] {
        let listed = Request::get("/sessions").bearer(&session.secret);
        assert_eq!(world.send(listed).await.status, status);
    }
    let letter = world.letter().await;
    assert_eq!(
        (letter.to.as_str(), plain::template(&letter)),
        (ADMIN.email, "setup/done")
    );
    assert_eq!(letter.content.locale.as_str(), "de");
}

/// 409 from then on, whatever is asked for; the password stays.
pub async fn an_application_is_set_up_once(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    assert_eq!(set_up(&world, body(NEW_PASSWORD)).await.status, 200);
    let again = |body: &Value| {
        let request = Request::post(PATH).basic(ADMIN.email, NEW_PASSWORD);
        world.send(request.json(body))
    };
    for body in [body("Violet engine over 9 lakes!"), json!({})] {
        problem::is(&again(&body).await, "SETUP_ALREADY_DONE");
    }
    assert!(world.signs_in(&ADMIN, NEW_PASSWORD).await);
}

/// Of two who do it at once, one has done it.
pub async fn two_set_up_at_once_and_one_has_done_it(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ADMIN).await;
    let other = "Violet engine over 9 lakes!";
    let begin = |password: &str| {
        let request = Request::post(PATH).cookie(&session.secret);
        let request = request.header("sec-fetch-site", "same-origin");
        world.send(request.json(&body(password)))
    };
    let (one, two) = join!(begin(NEW_PASSWORD), begin(other));
    let (won, lost) = if one.status == 200 {
        (NEW_PASSWORD, two)
    } else {
        assert_eq!(two.status, 200, "{two:?}");
        (other, one)
    };
    problem::is(&lost, "SETUP_ALREADY_DONE");
    assert!(world.signs_in(&ADMIN, won).await);
    world.letter().await;
}

/// Administrators alone, by a password sign-in; Basic is offered, but never to a browser's fetch.
pub async fn setting_up_demands_a_password_sign_in(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let request = || Request::post(PATH).json(&body(NEW_PASSWORD));
    let nobody = world.send(request()).await;
    problem::is(&nobody, "AUTHENTICATION_REQUIRED");
    assert_eq!(nobody.all("www-authenticate").len(), 2);
    let fetch = request().header("sec-fetch-mode", "cors");
    let fetched = world.send(fetch).await;
    assert_eq!(fetched.all("www-authenticate"), ["Bearer"]);
    let session = world.session(&ADMIN).await;
    let bearer = world.send(request().bearer(&session.secret)).await;
    problem::is(&bearer, "ACCESS_DENIED");
    let other = request().basic(ALICE.email, ALICE.password());
    problem::is(&world.send(other).await, "ACCESS_DENIED");
    let foreign = request()
        .cookie(&session.secret)
        .header("sec-fetch-site", "cross-site");
    problem::is(&world.send(foreign).await, "CROSS_SITE_REQUEST");
    assert_eq!(done(&world).await, json!({ "done": false }));
}

/// 422 with all that is wrong, password policy included; 400 for what is no such request. Nothing is done.
pub async fn a_setup_names_every_broken_rule(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let reply = set_up(&world, json!({})).await;
    let absent = ["password", "locale", "time_zone"].map(problem::required);
    problem::violates(&reply, &json!(absent));
    for (password, rule) in [("short", "min_length"), ("", "required")] {
        let wrong =
            json!({ "password": password, "locale": "not a tag", "time_zone": "Mars/Olympus" });
        let reply = set_up(&world, wrong).await;
        for (field, rule) in [
            ("password", rule),
            ("locale", "locale"),
            ("time_zone", "time_zone"),
        ] {
            problem::names(&reply, field, rule);
        }
    }
    let mut unknown = body(NEW_PASSWORD);
    unknown["currency"] = json!("EUR");
    problem::is(&set_up(&world, unknown).await, "MALFORMED_REQUEST");
    assert_eq!(done(&world).await, json!({ "done": false }));
}

/// It takes no transport.
pub async fn a_setup_needs_no_transport(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).silent().start().await;
    assert_eq!(set_up(&world, body(NEW_PASSWORD)).await.status, 200);
}
