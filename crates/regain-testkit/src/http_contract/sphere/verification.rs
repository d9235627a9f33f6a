use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{DEAD, REQUIRED, SENT, carried, post, refuses, says, token, violates};
use crate::{
    http_contract::Harness,
    neutral::{Reply, Request},
    world::{
        SPHERE, World,
        people::{ALICE, NEWCOMER, Person},
    },
};

async fn send(world: &World, person: &Person) -> Reply {
    let session = world.session(person).await;
    let request = Request::post(&format!("{SPHERE}/email/send-verification"));
    world.send_to(request.bearer(&session.secret)).await
}

async fn verify(world: &World, body: Value) -> Reply {
    world.send_to(post("/email/verify", &body)).await
}

/// The same bytes whether a message is owed, was asked for a moment ago, or is not needed any more.
pub async fn sphere_send_verification_answers_the_same_bytes(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let owed = send(&world, &NEWCOMER).await;
    says(&owed, SENT);
    assert_eq!(world.letter().await.to.as_str(), NEWCOMER.email);
    for person in [&NEWCOMER, &ALICE] {
        assert_eq!(send(&world, person).await.told(), owed.told());
    }
    assert!(world.letters().await.is_empty());
}

/// No body, or one that says nothing; and a caller.
pub async fn sphere_send_verification_takes_no_body(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&NEWCOMER).await;
    let request = |body: &Value| post("/email/send-verification", body);
    refuses(&world.send_to(request(&json!({}))).await, 401);
    for body in [json!({ "email": NEWCOMER.email }), json!([]), json!(null)] {
        let reply = world.send_to(request(&body).bearer(&session.secret)).await;
        refuses(&reply, 400);
    }
    assert!(world.letters().await.is_empty());
    let reply = world
        .send_to(request(&json!({})).bearer(&session.secret))
        .await;
    says(&reply, SENT);
}

/// The date once; a replay is a token that was used, and so is one of the other ring.
pub async fn sphere_verify_email_proves_the_address_once(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    send(&world, &NEWCOMER).await;
    let proof = carried(&world).await;
    world.advance(Duration::from_secs(60));
    let reply = verify(&world, json!({ "token": proof })).await;
    let expected = json!({
        "message": "Email has been verified successfully.",
        "data": { "email_verified_at": "2026-11-22T08:01:00Z" },
    });
    assert_eq!((reply.status, reply.json()), (200, expected));
    assert!(world.account(&NEWCOMER).await.email_verified_at.is_some());
    let of_reset = token(&world, &ALICE).await;
    for dead in [&*proof, &of_reset, "forged"] {
        let reply = verify(&world, json!({ "token": dead })).await;
        violates(&reply, &json!({ "token": [DEAD] }));
    }
    for absent in [json!({}), json!({ "token": "" })] {
        violates(
            &verify(&world, absent).await,
            &json!({ "token": [REQUIRED] }),
        );
    }
}
