use std::sync::Arc;

use data_encoding::BASE64;
use serde_json::json;

use super::{
    CREATE_TOKEN, EMAIL_VERIFY, RESET_VERIFY, administer, is_done, is_for_administrators,
    is_no_token, reset, reset_token, shown, update_email, verify,
};
use crate::{
    http_contract::Harness,
    neutral::Request,
    world::{
        NEW_PASSWORD, World,
        people::{ALICE, NEWCOMER},
    },
};

const RINGS: [(&str, &str, &str); 2] = [
    (
        "password-reset",
        "/password-reset/public-key",
        "/password-reset/reset-keys",
    ),
    (
        "email-verification",
        "/email-verification/public/public-key",
        "/email-verification/reset-keys",
    ),
];

async fn public_key(world: &World, path: &str) -> String {
    let reply = world.send_to(Request::get(path)).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.header("content-type"), Some("application/json"));
    reply.json().as_str().expect("a string").to_owned()
}

/// A JSON string: the active key of the ring as SubjectPublicKeyInfo (RFC 8410 §4).
pub async fn mango_public_keys_are_base64(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let mut keys = Vec::new();
    for (ring, path, _) in RINGS {
        let key = public_key(&world, path).await;
        let bytes = BASE64.decode(key.as_bytes()).expect("Base64");
        assert_eq!(bytes.len(), 44);
        assert!(bytes.starts_with(&[0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70]));
        let published = world.get(&format!("/keys/{ring}")).await.json();
        assert_eq!(published["spki"], key.as_str());
        keys.push(key);
    }
    assert_ne!(keys[0], keys[1]);
}

/// Those of its ring, at once; those of the other live on.
pub async fn mango_reset_keys_kills_outstanding_tokens(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (_, _, reset_keys) in RINGS {
        is_for_administrators(&world, reset_keys).await;
    }
    let [of_reset, of_email] = RINGS;
    let token = reset_token(&world, &ALICE).await;
    let proving = json!({ "emailAddress": NEWCOMER.email, "username": "newcomer" });
    let proof = shown(&world, CREATE_TOKEN, proving.clone()).await;
    let before = (
        public_key(&world, of_reset.1).await,
        public_key(&world, of_email.1).await,
    );
    is_done(&administer(&world, of_reset.2, json!({})).await);
    assert_ne!(public_key(&world, of_reset.1).await, before.0);
    assert_eq!(public_key(&world, of_email.1).await, before.1);
    is_no_token(&verify(&world, RESET_VERIFY, &token).await);
    is_no_token(&reset(&world, &token, NEW_PASSWORD).await);
    assert_eq!(verify(&world, EMAIL_VERIFY, &proof).await.status, 200);
    let newer = reset_token(&world, &ALICE).await;
    is_done(&administer(&world, of_email.2, json!({})).await);
    assert_ne!(public_key(&world, of_email.1).await, before.1);
    is_no_token(&verify(&world, EMAIL_VERIFY, &proof).await);
    is_no_token(&update_email(&world, &proof).await);
    let proof = shown(&world, CREATE_TOKEN, proving).await;
    assert_eq!(verify(&world, EMAIL_VERIFY, &proof).await.status, 200);
    assert_eq!(update_email(&world, &proof).await.status, 200);
    is_done(&reset(&world, &newer, NEW_PASSWORD).await);
}
