use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{
    CREATE_TOKEN, EMAIL_VERIFY, REQUIRED, RESET_VERIFY, by_admin, is_done, is_no_token, open,
    reset, reset_token, shown, update_email, verify, violates,
};
use crate::{
    http_contract::Harness,
    neutral::Request,
    world::{
        NEW_PASSWORD, World,
        people::{ALICE, NEWCOMER, UNNAMED},
    },
};

/// 2026-11-22T08:00:00Z.
const ISSUED: u64 = 1_795_334_400;

async fn header(world: &World, ring: &str) -> Value {
    let published = world.get(&format!("/keys/{ring}")).await.json();
    json!({ "version": "v4", "purpose": "public", "kid": published["kid"] })
}

/// `token` is described like this, and by the route of its own ring alone.
async fn describes(world: &World, token: &str, path: &str, body: &Value) {
    let (ring, other) = match path {
        RESET_VERIFY => ("password-reset", EMAIL_VERIFY),
        _ => ("email-verification", RESET_VERIFY),
    };
    let reply = verify(world, path, token).await;
    let expected = json!({ "header": header(world, ring).await, "body": body });
    assert_eq!((reply.status, reply.json()), (200, expected), "{reply:?}");
    is_no_token(&verify(world, other, token).await);
}

/// Signature, purpose and time; used tokens are described like living ones.
pub async fn mango_verify_shows_what_a_reset_token_says(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = reset_token(&world, &ALICE).await;
    let body = json!({
        "sub": "alice",
        "exp": ISSUED + 30 * 60,
        "iat": ISSUED,
        "typ": "pwreset",
        "id": ALICE.id().as_str(),
        "u": "alice",
    });
    describes(&world, &token, RESET_VERIFY, &body).await;
    is_done(&reset(&world, &token, NEW_PASSWORD).await);
    describes(&world, &token, RESET_VERIFY, &body).await;
    let forged = format!("{}A{}", &token[..40], &token[41..]);
    assert_ne!(forged, token);
    for no_token in [&*forged, "x", "v4.public.x"] {
        is_no_token(&verify(&world, RESET_VERIFY, no_token).await);
    }
    for query in ["", "?token=", &format!("?token={token}&token={token}")] {
        let reply = world
            .send_to(Request::get(&format!("{RESET_VERIFY}{query}")))
            .await;
        violates(&reply, &[("token", REQUIRED)]);
    }
    let unnamed = json!({ "login": UNNAMED.email, "deliver": false, "reveal": true });
    let request = Request::post("/admin/password-resets").json(&unnamed);
    let issued = world.send(by_admin(request)).await.json();
    let body = json!({
        "sub": UNNAMED.email,
        "exp": ISSUED + 30 * 60,
        "iat": ISSUED,
        "typ": "pwreset",
        "id": UNNAMED.id().as_str(),
    });
    let of_unnamed = issued["token"].as_str().expect("a token");
    describes(&world, of_unnamed, RESET_VERIFY, &body).await;
    world.advance(Duration::from_mins(30));
    is_no_token(&verify(&world, RESET_VERIFY, of_unnamed).await);
}

/// The address that is to be proven, and whose it is to be.
pub async fn mango_verify_shows_what_an_email_token_says(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for address in ["Elsewhere@example.com", NEWCOMER.email] {
        let wanted = json!({ "emailAddress": address, "username": "newcomer" });
        let token = shown(&world, CREATE_TOKEN, wanted).await;
        let body = json!({
            "sub": address,
            "exp": ISSUED + 24 * 60 * 60,
            "iat": ISSUED,
            "typ": "emailverify",
            "id": NEWCOMER.id().as_str(),
            "u": "newcomer",
        });
        describes(&world, &token, EMAIL_VERIFY, &body).await;
        if address == NEWCOMER.email {
            assert_eq!(update_email(&world, &token).await.status, 200);
            describes(&world, &token, EMAIL_VERIFY, &body).await;
        }
    }
    let missing = world.send_to(Request::get(EMAIL_VERIFY)).await;
    violates(&missing, &[("token", REQUIRED)]);
}

/// An address, and nobody yet.
pub async fn mango_verify_shows_what_a_registration_token_says(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let wanted = json!({ "emailAddress": "new@example.com" });
    let token = shown(&world, CREATE_TOKEN, wanted).await;
    let body = json!({
        "sub": "new@example.com",
        "exp": ISSUED + 24 * 60 * 60,
        "iat": ISSUED,
        "typ": "emailverify",
    });
    describes(&world, &token, EMAIL_VERIFY, &body).await;
    world.advance(Duration::from_hours(24));
    is_no_token(&verify(&world, EMAIL_VERIFY, &token).await);
}
