use std::{sync::Arc, time::Duration};

use serde_json::json;

use super::{
    CREATE_TOKEN, REQUIRED, UPDATE_EMAIL, altered, is_no_token, open, refuses, reset_token, send,
    shown, update_email, violates,
};
use crate::{
    http_contract::Harness,
    world::{
        World,
        people::{ALICE, CORRUPT, NEWCOMER, Person},
    },
};

async fn token(world: &World, person: &Person, address: &str) -> String {
    let body = json!({ "emailAddress": address, "username": person.username });
    shown(world, CREATE_TOKEN, body).await
}

/// Proven is proven: neither a replay nor a newer token moves the date, but another address does.
pub async fn mango_update_email_keeps_the_date(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let first = token(&world, &NEWCOMER, NEWCOMER.email).await;
    let reply = update_email(&world, &first).await;
    let user = json!({
        "id": NEWCOMER.id().as_str(),
        "username": "newcomer",
        "email": NEWCOMER.email,
        "emailVerified": "2026-11-22T08:00:00Z",
        "disabled": false,
        "roles": [],
    });
    assert_eq!((reply.status, reply.json()), (200, user), "{reply:?}");
    world.advance(Duration::from_mins(1));
    assert_eq!(update_email(&world, &first).await.told(), reply.told());
    let second = token(&world, &NEWCOMER, NEWCOMER.email).await;
    assert_eq!(update_email(&world, &second).await.told(), reply.told());
    let third = token(&world, &NEWCOMER, "new@example.com").await;
    let user = update_email(&world, &third).await.json();
    assert_eq!(user["emailVerified"], "2026-11-22T08:01:00Z");
}

/// What was changed later stays, however often an earlier token comes.
pub async fn mango_update_email_never_sets_an_address_back(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let proof = token(&world, &ALICE, ALICE.email).await;
    assert_eq!(update_email(&world, &proof).await.status, 200);
    let first = token(&world, &ALICE, "first@example.com").await;
    let changed = update_email(&world, &first).await;
    assert_eq!(changed.json()["email"], "first@example.com");
    assert_eq!(update_email(&world, &first).await.told(), changed.told());
    let second = token(&world, &ALICE, "second@example.com").await;
    assert_eq!(update_email(&world, &second).await.status, 200);
    for earlier in [&proof, &first] {
        is_no_token(&update_email(&world, earlier).await);
    }
    let account = world.account(&ALICE).await;
    assert_eq!(account.email.as_str(), "second@example.com");
}

/// Of another kind, forged, altered, expired; for an address that is taken by now, which spends nothing; of a user who is gone.
pub async fn mango_update_email_tells_what_is_wrong_with_a_token(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let expired = token(&world, &ALICE, "old@example.com").await;
    let expired_proof = token(&world, &CORRUPT, CORRUPT.email).await;
    world.advance(Duration::from_hours(24));
    let registration = json!({ "emailAddress": "new@example.com" });
    let registration = shown(&world, CREATE_TOKEN, registration).await;
    let of_reset = reset_token(&world, &ALICE).await;
    for no_token in [
        &*expired,
        &expired_proof,
        &registration,
        &of_reset,
        "forged",
    ] {
        is_no_token(&update_email(&world, no_token).await);
    }
    let wanted = [
        token(&world, &ALICE, "wanted@example.com").await,
        token(&world, &NEWCOMER, "wanted@example.com").await,
    ];
    is_no_token(&update_email(&world, &altered(&wanted[0])).await);
    assert_eq!(update_email(&world, &wanted[0]).await.status, 200);
    let taken = update_email(&world, &wanted[1]).await;
    violates(&taken, &[("emailAddress", "Somebody else has this.")]);
    let given_up = token(&world, &ALICE, ALICE.email).await;
    assert_eq!(update_email(&world, &given_up).await.status, 200);
    for body in [json!({}), json!({ "token": "" })] {
        violates(
            &send(&world, UPDATE_EMAIL, body).await,
            &[("token", REQUIRED)],
        );
    }
    let of_gone = [
        token(&world, &CORRUPT, CORRUPT.email).await,
        token(&world, &NEWCOMER, "another@example.com").await,
    ];
    world.faults.delete_account(CORRUPT.id());
    world.faults.delete_account(NEWCOMER.id());
    for token in of_gone {
        refuses(&update_email(&world, &token).await, 404, 4040, "NOT_FOUND");
    }
}
