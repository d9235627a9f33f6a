use std::{sync::Arc, time::Duration};

use regain_core::registration::Opening;
use serde_json::{Value, json};

use super::{
    CREATE_TOKEN, PUBLIC_SEND_EMAIL, REGISTER, REQUIRED, altered, carried, is_done, is_no_token,
    letters, open, opened, refuses, reset_token, send, shown, update_email, violates,
};
use crate::{
    http_contract::{Harness, password_forgot::states_of},
    neutral::{Reply, Request},
    world::{
        NEW_PASSWORD, World,
        people::{ALICE, NEWCOMER},
    },
};

const NEW: &str = "new@example.com";

async fn ask(world: &World, address: &str) -> Reply {
    send(world, PUBLIC_SEND_EMAIL, json!({ "emailAddress": address })).await
}

async fn register(world: &World, token: &str, user: Value) -> Reply {
    send(world, REGISTER, json!({ "token": token, "user": user })).await
}

/// A token to register [`NEW`] with, out of its letter.
async fn token(world: &World) -> String {
    is_done(&ask(world, NEW).await);
    carried(world).await
}

/// In eight account states, outside and inside the cooldown; the owner of a taken address is warned.
pub async fn mango_public_send_email_answers_the_same_bytes(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let states = states_of(&world).await;
    letters(&world).await;
    let first = ask(&world, NEW).await;
    is_done(&first);
    for address in states {
        for _ in 0..2 {
            assert_eq!(ask(&world, address).await.told(), first.told(), "{address}");
        }
    }
    let told = letters(&world).await;
    let template = |to: &str| {
        let mut of = told.iter().filter(|(address, _)| address == to);
        let template = of.next().map(|(_, template)| template.as_str());
        assert_eq!(of.next(), None, "{to} got one");
        template
    };
    assert_eq!(template(NEW), Some("registration/register"));
    assert_eq!(
        template("nobody@example.com"),
        Some("registration/register")
    );
    for taken in [ALICE.email, NEWCOMER.email] {
        assert_eq!(template(taken), Some("registration/taken"));
    }
    for body in [json!({}), json!({ "emailAddress": "" })] {
        let reply = send(&world, PUBLIC_SEND_EMAIL, body).await;
        violates(&reply, &[("emailAddress", REQUIRED)]);
    }
    let broken = ask(&world, "a@example.com\u{0}").await;
    violates(&broken, &[("emailAddress", "Not a valid e-mail address.")]);
}

/// For everyone.
pub async fn mango_public_send_email_is_off_with_registration(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let refused = ask(&world, NEW).await;
    refuses(&refused, 409, 4093, "FEATURE_DISABLED");
    assert_eq!(ask(&world, ALICE.email).await.told(), refused.told());
    assert!(letters(&world).await.is_empty());
}

/// With the address that was proven, whatever else is said; without a role; and what is not known is passed over.
pub async fn mango_register_makes_a_user(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let token = token(&world).await;
    let user = json!({
        "username": "new",
        "password": NEW_PASSWORD,
        "name": "New Person",
        "locale": "de",
        "timezone": "Europe/Berlin",
        "email": ALICE.email,
        "emailVerified": null,
        "roles": ["admin"],
        "disabled": true,
        "phone": "1",
        "receiveAlarmEmails": { "level": 1 },
    });
    let reply = register(&world, &token, user).await;
    let mut body = reply.json();
    let id = body.as_object_mut().expect("an object").remove("id");
    assert!(id.is_some_and(|id| id.is_string()), "{reply:?}");
    let expected = json!({
        "username": "new",
        "name": "New Person",
        "email": NEW,
        "emailVerified": "2026-11-22T08:00:00Z",
        "locale": "de",
        "timezone": "Europe/Berlin",
        "disabled": false,
        "roles": [],
    });
    assert_eq!((reply.status, body), (200, expected), "{reply:?}");
    for login in ["new", NEW] {
        let own = Request::get("/sessions").basic(login, NEW_PASSWORD);
        assert_eq!(world.send(own).await.status, 200, "{login}");
    }
    let again = json!({ "password": NEW_PASSWORD });
    is_no_token(&register(&world, &token, again).await);
}

/// Shut until an administrator approves.
pub async fn mango_register_waits_for_approval(harness: Arc<dyn Harness>) {
    let world = opened(harness, Opening::Approved).await;
    let token = token(&world).await;
    let reply = register(&world, &token, json!({ "password": NEW_PASSWORD })).await;
    let body = reply.json();
    assert_eq!(
        (&body["disabled"], &body["username"]),
        (&json!(true), &Value::Null)
    );
    let own = || Request::get("/sessions").basic(NEW, NEW_PASSWORD);
    assert_eq!(world.send(own()).await.status, 401);
    let id = body["id"].as_str().expect("an id");
    let approve = Request::post(&format!("/admin/accounts/{id}/approve"));
    let approved = world.send(super::by_admin(approve)).await;
    assert_eq!(approved.status, 200, "{approved:?}");
    assert_eq!(world.send(own()).await.status, 200);
}

/// Properties begin with `user.`, and nothing of it spends the token.
pub async fn mango_register_names_properties_of_the_user(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let token = token(&world).await;
    let missing = [("token", REQUIRED), ("user.password", REQUIRED)];
    violates(&send(&world, REGISTER, json!({})).await, &missing);
    violates(
        &register(&world, "", json!({ "password": "" })).await,
        &missing,
    );
    let weak = json!({
        "username": "a@b",
        "password": "Violet 9 lk",
        "name": "a\u{0}b",
        "timezone": "Mars/Olympus",
    });
    let reply = register(&world, &token, weak).await;
    let messages = [
        ("user.password", "Use at least 15 characters."),
        ("user.username", "Use 1 to 64 characters, and no @."),
        ("user.name", "Control characters are not allowed."),
        (
            "user.timezone",
            "Not a known time zone, such as Europe/Berlin.",
        ),
    ];
    violates(&reply, &messages);
    let with = |username: &str| json!({ "username": username, "password": NEW_PASSWORD });
    let taken = register(&world, &token, with("ALICE")).await;
    violates(&taken, &[("user.username", "Somebody else has this.")]);
    for malformed in [
        json!({ "token": token, "user": ["new", NEW_PASSWORD] }),
        json!({ "token": token, "user": null }),
        json!({ "token": token, "user": { "password": 1 } }),
        json!({ "token": token, "user": with("new"), "sendEmail": true }),
    ] {
        let reply = send(&world, REGISTER, malformed).await;
        refuses(&reply, 400, 4005, "BAD_REQUEST");
    }
    let change = json!({ "emailAddress": NEW, "username": "alice" });
    let change = shown(&world, CREATE_TOKEN, change).await;
    assert_eq!(update_email(&world, &change).await.status, 200);
    let taken = register(&world, &token, with("new")).await;
    violates(&taken, &[("user.email", "Somebody else has this.")]);
}

/// Of an existing user, of the other ring, forged, altered, expired.
pub async fn mango_register_takes_no_other_token(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let expired = token(&world).await;
    world.advance(Duration::from_hours(24));
    let living = token(&world).await;
    let change = json!({ "emailAddress": "other@example.com", "username": "alice" });
    let proof = json!({ "emailAddress": ALICE.email, "username": "alice" });
    for no_token in [
        "forged",
        &altered(&living),
        &expired,
        &shown(&world, CREATE_TOKEN, change).await,
        &shown(&world, CREATE_TOKEN, proof).await,
        &reset_token(&world, &ALICE).await,
    ] {
        let reply = register(&world, no_token, json!({ "password": NEW_PASSWORD })).await;
        is_no_token(&reply);
    }
    let reply = register(&world, &living, json!({ "password": NEW_PASSWORD })).await;
    assert_eq!(reply.status, 200, "{reply:?}");
}

/// Whoever is invited registers where nobody else may.
pub async fn mango_register_takes_invitations(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = json!({ "email": NEW, "deliver": false, "reveal": true });
    let invite = Request::post("/admin/email-verifications").json(&body);
    let invited = world.send(super::by_admin(invite)).await.json();
    let token = invited["token"].as_str().expect("a token");
    let reply = register(&world, token, json!({ "password": NEW_PASSWORD })).await;
    assert_eq!((reply.status, &reply.json()["email"]), (200, &json!(NEW)));
}
