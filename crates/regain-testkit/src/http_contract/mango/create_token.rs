use std::sync::Arc;

use serde_json::{Value, json};

use super::{
    CREATE_TOKEN, REGISTER, REQUIRED, administer, is_for_administrators, letters, open, refuses,
    send, update_email, violates,
};
use crate::{
    http_contract::Harness,
    plain,
    world::{
        NEW_PASSWORD, PUBLIC_URL, World,
        people::{ADMIN, ALICE, NEWCOMER},
    },
};

async fn create(world: &World, body: Value) -> Value {
    let reply = administer(world, CREATE_TOKEN, body).await;
    let body = reply.json();
    let members = body.as_object().expect("an object").len();
    assert_eq!((reply.status, members), (200, 3), "{reply:?}");
    body
}

fn text<'a>(created: &'a Value, name: &str) -> &'a str {
    created[name].as_str().expect("a string")
}

/// The present address of a user, or another one; by message too where that is wanted.
pub async fn mango_create_token_proves_or_changes_an_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let present = json!({ "emailAddress": "NEWCOMER@example.com", "username": "newcomer" });
    let created = create(&world, present).await;
    let token = text(&created, "token");
    let link = format!("/account/email/verify?token={token}");
    assert_eq!(text(&created, "relativeUrl"), link);
    assert_eq!(text(&created, "fullUrl"), format!("{PUBLIC_URL}{link}"));
    assert!(letters(&world).await.is_empty());
    let user = update_email(&world, token).await.json();
    assert_eq!(
        (&user["email"], &user["emailVerified"]),
        (&json!(NEWCOMER.email), &json!("2026-11-22T08:00:00Z"))
    );
    let other = json!({
        "emailAddress": "new@example.com",
        "username": "newcomer",
        "sendEmail": true,
        "expiry": "2026-11-22T09:00:00Z",
    });
    let created = create(&world, other).await;
    let letters = world.letters().await;
    let of_new = letters
        .iter()
        .find(|letter| letter.to.as_str() == "new@example.com");
    let sent = plain::token(of_new.expect("a letter to the new address"));
    assert_eq!(sent, Some(text(&created, "token")));
    let of_old = letters
        .iter()
        .find(|letter| letter.to.as_str() == NEWCOMER.email);
    let notice = plain::template(of_old.expect("a notice to the old one"));
    assert_eq!((notice, letters.len()), ("email_change/asked", 2));
    let user = update_email(&world, text(&created, "token")).await.json();
    assert_eq!(user["email"], "new@example.com");
}

/// Without a username it is a token to register with, where anybody may.
pub async fn mango_create_token_registers_without_a_username(harness: Arc<dyn Harness>) {
    let world = open(Arc::clone(&harness)).await;
    let body = json!({ "emailAddress": "new@example.com", "sendEmail": true });
    let created = create(&world, body.clone()).await;
    let token = text(&created, "token");
    let link = format!("{PUBLIC_URL}/account/registration/complete?token={token}");
    assert_eq!(text(&created, "fullUrl"), link);
    let letter = world.letter().await;
    assert_eq!(
        (letter.to.as_str(), plain::token(&letter)),
        ("new@example.com", Some(token))
    );
    let register = json!({ "token": token, "user": { "password": NEW_PASSWORD } });
    assert_eq!(send(&world, REGISTER, register).await.status, 200);
    let off = World::of(harness).await;
    let refused = administer(&off, CREATE_TOKEN, body).await;
    refuses(&refused, 409, 4093, "FEATURE_DISABLED");
}

/// By password.
pub async fn mango_create_token_is_for_administrators(harness: Arc<dyn Harness>) {
    is_for_administrators(&World::of(harness).await, CREATE_TOKEN).await;
}

/// The address of another user, an unknown user, and whatever breaks a rule.
pub async fn mango_create_token_names_what_is_wrong(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let create = |body: Value| administer(&world, CREATE_TOKEN, body);
    for body in [
        json!({ "emailAddress": ALICE.email, "username": "newcomer" }),
        json!({ "emailAddress": ALICE.email }),
    ] {
        refuses(&create(body).await, 409, 4090, "GENERIC_CONFLICT");
    }
    let unknown = json!({ "emailAddress": "new@example.com", "username": "nobody" });
    refuses(&create(unknown).await, 404, 4040, "NOT_FOUND");
    violates(&create(json!({})).await, &[("emailAddress", REQUIRED)]);
    let broken =
        json!({ "emailAddress": "x", "username": ADMIN.email, "expiry": "2026-11-21T08:00:00Z" });
    let messages = [
        ("emailAddress", "Not a valid e-mail address."),
        ("username", "Use 1 to 64 characters, and no @."),
        ("expiry", "Choose a time from 60 to 86400 seconds from now."),
    ];
    violates(&create(broken).await, &messages);
    let empty = json!({ "emailAddress": "new@example.com", "username": "" });
    violates(&create(empty).await, &[("username", REQUIRED)]);
    for malformed in [
        json!({ "emailAddress": "new@example.com", "username": null }),
        json!({ "emailAddress": "new@example.com", "sendEmail": "yes" }),
        json!({ "emailAddress": "new@example.com", "lockPassword": true }),
    ] {
        refuses(&create(malformed).await, 400, 4005, "BAD_REQUEST");
    }
    assert!(letters(&world).await.is_empty());
}
