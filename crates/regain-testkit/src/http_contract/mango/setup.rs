use std::sync::Arc;

use serde_json::{Value, json};

use super::{
    REQUIRED, SYSTEM_SETUP, administer, by_admin, is_for_administrators, refuses, violates,
};
use crate::{
    http_contract::Harness,
    neutral::Request,
    world::{NEW_PASSWORD, World, people::ADMIN},
};

fn body(password: &str, settings: &Value) -> Value {
    json!({ "password": password, "systemSettings": settings })
}

/// The administrator's password, and the language and time zone of both; then never again.
pub async fn mango_system_setup_happens_once(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    is_for_administrators(&world, SYSTEM_SETUP).await;
    let session = world.session(&ADMIN).await;
    let settings = json!({ "locale": "de", "timezone": "Europe/Berlin", "httpPort": 8080 });
    let request = Request::post(SYSTEM_SETUP).json(&body(NEW_PASSWORD, &settings));
    let reply = world.send_to(request.cookie(&session.secret)).await;
    let user = json!({
        "id": ADMIN.id().as_str(),
        "username": "admin",
        "email": ADMIN.email,
        "emailVerified": "2026-11-22T08:00:00Z",
        "locale": "de",
        "timezone": "Europe/Berlin",
        "disabled": false,
        "roles": ["admin"],
    });
    assert_eq!((reply.status, reply.json()), (200, user), "{reply:?}");
    assert!(world.signs_in(&ADMIN, NEW_PASSWORD).await);
    assert!(!world.signs_in(&ADMIN, ADMIN.password()).await);
    let own = Request::get("/sessions").cookie(&session.secret);
    assert_eq!(
        world.send(own).await.status,
        200,
        "its own session lives on"
    );
    for again in ["{", "{}"] {
        let request = Request::post(SYSTEM_SETUP).text(again);
        let again = world
            .send_to(request.basic(ADMIN.email, NEW_PASSWORD))
            .await;
        refuses(&again, 409, 4090, "GENERIC_CONFLICT");
    }
}

/// All of it at once, and nothing is done.
pub async fn mango_system_setup_names_what_is_wrong(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let missing = [
        ("password", REQUIRED),
        ("systemSettings.locale", REQUIRED),
        ("systemSettings.timezone", REQUIRED),
    ];
    let empty = json!({ "locale": "", "timezone": "" });
    for given in [json!({}), body("", &json!({})), body("", &empty)] {
        violates(&administer(&world, SYSTEM_SETUP, given).await, &missing);
    }
    let wrong = json!({ "locale": "x", "timezone": "Mars/Olympus" });
    let reply = administer(&world, SYSTEM_SETUP, body("Violet 9 lk", &wrong)).await;
    let messages = [
        ("password", "Use at least 15 characters."),
        (
            "systemSettings.locale",
            "Not a language tag, such as en or pt-BR.",
        ),
        (
            "systemSettings.timezone",
            "Not a known time zone, such as Europe/Berlin.",
        ),
    ];
    violates(&reply, &messages);
    for malformed in [
        json!({ "password": NEW_PASSWORD, "systemSettings": ["de", "UTC"] }),
        json!({ "password": NEW_PASSWORD, "systemSettings": null }),
        json!({ "password": NEW_PASSWORD, "systemSettings": { "locale": 1 } }),
        json!({ "password": NEW_PASSWORD, "locale": "de" }),
    ] {
        let reply = administer(&world, SYSTEM_SETUP, malformed).await;
        refuses(&reply, 400, 4005, "BAD_REQUEST");
    }
    let twice = r#"{"systemSettings":{"locale":"de","locale":"en"}}"#;
    let twice = world
        .send_to(by_admin(Request::post(SYSTEM_SETUP).text(twice)))
        .await;
    refuses(&twice, 400, 4005, "BAD_REQUEST");
    assert!(world.signs_in(&ADMIN, ADMIN.password()).await);
}
