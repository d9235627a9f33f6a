use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{
    REQUIRED, SEND_EMAIL, carried, is_done, letters, open, post, refuses, send, update_email,
    violates,
};
use crate::{
    http_contract::{Harness, password_forgot::eight_states},
    neutral::Reply,
    plain,
    world::{
        Session, World,
        people::{ADMIN, ALICE, NEWCOMER, Person},
    },
};

async fn by(world: &World, person: &Person, body: Value) -> Reply {
    let request = post(SEND_EMAIL, &body).basic(person.email, person.password());
    world.send_to(request).await
}

fn own(person: &Person, address: &str) -> Value {
    json!({ "emailAddress": address, "username": person.username })
}

fn told(to: &str, template: &str) -> (String, String) {
    (to.to_owned(), template.to_owned())
}

/// Once in a cooldown; and not at all where it is proven already.
pub async fn mango_send_email_proves_ones_own_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let nobody = send(&world, SEND_EMAIL, own(&NEWCOMER, NEWCOMER.email)).await;
    refuses(&nobody, 401, 4004, "ACCESS_DENIED");
    let session = world.session(&NEWCOMER).await;
    let body = json!({ "emailAddress": "Newcomer@Example.com", "username": "NewComer" });
    for _ in 0..2 {
        let request = post(SEND_EMAIL, &body).bearer(&session.secret);
        is_done(&world.send_to(request).await);
    }
    let token = carried(&world).await;
    assert_eq!(update_email(&world, &token).await.status, 200);
    world.advance(Duration::from_mins(1));
    is_done(&by(&world, &NEWCOMER, own(&NEWCOMER, NEWCOMER.email)).await);
    assert!(letters(&world).await.is_empty());
    let missing = [("emailAddress", REQUIRED)];
    violates(&by(&world, &ALICE, json!({})).await, &missing);
    let unknown_key = json!({ "emailAddress": ALICE.email, "locale": "de" });
    refuses(
        &by(&world, &ALICE, unknown_key).await,
        400,
        4005,
        "BAD_REQUEST",
    );
}

async fn change(world: &World, session: &Session, address: &str) -> Reply {
    let request = post(SEND_EMAIL, &own(&ALICE, address));
    world.send_to(request.bearer(&session.secret)).await
}

/// With a recent sign-in; the old address is told, and the owner of a taken one is warned.
pub async fn mango_send_email_asks_for_another_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let asked = change(&world, &session, "new@example.com").await;
    is_done(&asked);
    let messages = world.letters().await;
    let of = |to: &str| {
        let letter = messages.iter().find(|letter| letter.to.as_str() == to);
        letter.unwrap_or_else(|| panic!("a letter to {to}"))
    };
    assert_eq!(messages.len(), 2);
    assert_eq!(
        plain::template(of("new@example.com")),
        "email_change/confirm"
    );
    assert_eq!(plain::template(of(ALICE.email)), "email_change/asked");
    let token = plain::token(of("new@example.com")).expect("a link");
    let again = change(&world, &session, "new@example.com").await;
    assert_eq!(again.told(), asked.told());
    assert!(letters(&world).await.is_empty(), "its cooldown is running");
    let user = update_email(&world, token).await.json();
    assert_eq!(user["email"], "new@example.com");
    letters(&world).await;
    let taken = change(&world, &session, NEWCOMER.email).await;
    assert_eq!(taken.told(), asked.told());
    assert_eq!(
        letters(&world).await,
        [
            told("new@example.com", "email_change/asked"),
            told(NEWCOMER.email, "registration/taken"),
        ]
    );
    letters(&world).await;
    world.advance(Duration::from_mins(16));
    let late = change(&world, &session, "late@example.com").await;
    refuses(&late, 403, 4004, "ACCESS_DENIED");
    assert!(letters(&world).await.is_empty());
}

/// 409 for one's own account and for those of others.
pub async fn mango_send_email_tells_administrators_what_is_taken(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for username in ["admin", "newcomer"] {
        let body = json!({ "emailAddress": ALICE.email, "username": username });
        refuses(
            &by(&world, &ADMIN, body).await,
            409,
            4090,
            "GENERIC_CONFLICT",
        );
    }
    assert!(letters(&world).await.is_empty());
    is_done(&by(&world, &ADMIN, own(&ADMIN, "new@example.com")).await);
    let expected = [
        told(ADMIN.email, "email_change/asked"),
        told("new@example.com", "email_change/confirm"),
    ];
    assert_eq!(letters(&world).await, expected);
}

/// Who is no administrator does not even learn who is there.
pub async fn mango_send_email_for_others_is_for_administrators(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let known = by(&world, &ALICE, own(&NEWCOMER, NEWCOMER.email)).await;
    refuses(&known, 403, 4004, "ACCESS_DENIED");
    let unknown = json!({ "emailAddress": "new@example.com", "username": "nobody" });
    let reply = by(&world, &ALICE, unknown.clone()).await;
    assert_eq!(reply.told(), known.told());
    assert!(letters(&world).await.is_empty());
    refuses(&by(&world, &ADMIN, unknown).await, 404, 4040, "NOT_FOUND");
    let session = world.session(&ADMIN).await;
    let by_bearer = post(SEND_EMAIL, &own(&NEWCOMER, NEWCOMER.email)).bearer(&session.secret);
    is_done(&world.send_to(by_bearer).await);
    let token = carried(&world).await;
    let user = update_email(&world, &token).await.json();
    assert_eq!(user["emailVerified"], "2026-11-22T08:00:00Z");
    is_done(&by(&world, &ADMIN, own(&NEWCOMER, "new@example.com")).await);
    let expected = [
        told("new@example.com", "email_change/confirm"),
        told(NEWCOMER.email, "email_change/asked"),
    ];
    assert_eq!(letters(&world).await, expected);
}

/// As the public route does.
pub async fn mango_send_email_registers_without_a_username(harness: Arc<dyn Harness>) {
    let world = open(Arc::clone(&harness)).await;
    let new = json!({ "emailAddress": "new@example.com" });
    for person in [&ALICE, &ADMIN] {
        is_done(&by(&world, person, new.clone()).await);
    }
    assert_eq!(
        letters(&world).await,
        [told("new@example.com", "registration/register")]
    );
    let off = World::of(harness).await;
    for person in [&ALICE, &ADMIN] {
        let refused = by(&off, person, new.clone()).await;
        refuses(&refused, 409, 4093, "FEATURE_DISABLED");
    }
    let anonymous = send(&off, SEND_EMAIL, new).await;
    refuses(&anonymous, 401, 4004, "ACCESS_DENIED");
}

/// In eight account states, outside and inside the cooldown, to whoever wants that address for themselves.
pub async fn mango_send_email_answers_the_same_bytes(harness: Arc<dyn Harness>) {
    let (world, states) = eight_states(harness).await;
    let session = world.session(&ALICE).await;
    let first = change(&world, &session, "free@example.com").await;
    is_done(&first);
    for address in states {
        for _ in 0..2 {
            let reply = change(&world, &session, address).await;
            assert_eq!(reply.told(), first.told(), "{address}");
        }
    }
}
