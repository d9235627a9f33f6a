use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{
    REQUIRED, RESET, RESET_SEND_EMAIL, carried, is_done, is_no_token, letters, refuses, reset,
    reset_token, send, violates,
};
use crate::{
    http_contract::{Harness, password_forgot::eight_states},
    neutral::{Reply, Request},
    world::{
        NEW_PASSWORD, World,
        people::{ADMIN, ALICE, DISABLED, NEWCOMER},
    },
};

async fn ask(world: &World, username: &str, email: &str) -> Reply {
    let body = json!({ "username": username, "email": email });
    send(world, RESET_SEND_EMAIL, body).await
}

/// 204 in eight account states, outside and inside the cooldown, whether both match or not; and one letter at most.
pub async fn mango_send_reset_email_answers_the_same_bytes(harness: Arc<dyn Harness>) {
    let (world, states) = eight_states(harness).await;
    let first = ask(&world, "alice", NEWCOMER.email).await;
    is_done(&first);
    for email in states {
        let (username, _) = email.split_once('@').expect("an address");
        for pair in [
            (username, email),
            (username, email),
            (username, ADMIN.email),
        ] {
            assert_eq!(
                ask(&world, pair.0, pair.1).await.told(),
                first.told(),
                "{pair:?}"
            );
        }
    }
    let told = letters(&world).await;
    let asked = told
        .iter()
        .filter(|(_, template)| template == "password_reset/reset");
    let to: Vec<_> = asked.map(|(to, _)| to.as_str()).collect();
    let expected = ["alice", "corrupt", "locked", "newcomer", "passwordless"];
    assert_eq!(to, expected.map(|name| format!("{name}@example.com")));
    assert_eq!(told.len(), to.len(), "{told:?}");
}

/// A username and the address of somebody else get nothing, not even word that there is no account.
pub async fn mango_send_reset_email_needs_both_to_match(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (username, email) in [
        ("alice", NEWCOMER.email),
        ("newcomer", ALICE.email),
        ("nobody", ALICE.email),
        ("nobody", "nobody@example.com"),
        ("disabled", DISABLED.email),
    ] {
        is_done(&ask(&world, username, email).await);
    }
    assert!(letters(&world).await.is_empty());
    // Other pairs with the same names have not taken the cooldown of this one.
    is_done(&ask(&world, "ALICE", "Alice@Example.com").await);
    let token = carried(&world).await;
    is_done(&ask(&world, "alice", ALICE.email).await);
    assert!(letters(&world).await.is_empty());
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
    world.advance(Duration::from_mins(1));
    is_done(&ask(&world, "alice", ALICE.email).await);
    let newer = carried(&world).await;
    is_no_token(&reset(&world, &token, NEW_PASSWORD).await);
    is_done(&reset(&world, &newer, NEW_PASSWORD).await);
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
}

/// Both, and nothing else.
pub async fn mango_send_reset_email_takes_a_username_and_an_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let missing = [("username", REQUIRED), ("email", REQUIRED)];
    for body in [json!({}), json!({ "username": "", "email": "" })] {
        violates(&send(&world, RESET_SEND_EMAIL, body).await, &missing);
    }
    let broken = [
        ("username", "Use 1 to 64 characters, and no @."),
        ("email", "Not a valid e-mail address."),
    ];
    violates(&ask(&world, ALICE.email, "alice").await, &broken);
    violates(
        &ask(&world, "ali\u{0}ce", "a@example.com\u{0}").await,
        &broken,
    );
    for body in [
        json!({ "username": "alice", "email": ALICE.email, "locale": "de" }),
        json!({ "username": null, "email": ALICE.email }),
        json!([]),
    ] {
        let reply = send(&world, RESET_SEND_EMAIL, body).await;
        refuses(&reply, 400, 4005, "BAD_REQUEST");
    }
    assert!(letters(&world).await.is_empty());
}

/// Every session ends, and so does every other link; the token works once.
pub async fn mango_reset_sets_the_password_once(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let token = reset_token(&world, &ALICE).await;
    is_done(&reset(&world, &token, NEW_PASSWORD).await);
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
    assert!(!world.signs_in(&ALICE, ALICE.password()).await);
    let own = Request::get("/sessions").bearer(&session.secret);
    assert_eq!(world.send(own).await.status, 401);
    is_no_token(&reset(&world, &token, "Violet engine over 9 lakes!").await);
    let token = reset_token(&world, &ALICE).await;
    let change =
        json!({ "current_password": NEW_PASSWORD, "password": "Violet engine over 9 lakes!" });
    let change = Request::post("/password/change").json(&change);
    let changed = world.send(change.basic(ALICE.email, NEW_PASSWORD)).await;
    assert_eq!(changed.status, 200, "{changed:?}");
    is_no_token(&reset(&world, &token, NEW_PASSWORD).await);
}

/// Forged, expired, used, of the other ring, of an account that is shut or gone: one 400.
pub async fn mango_reset_tells_no_fault_of_a_token_from_another(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let expired = reset_token(&world, &ADMIN).await;
    world.advance(Duration::from_mins(30));
    let used = reset_token(&world, &ALICE).await;
    is_done(&reset(&world, &used, NEW_PASSWORD).await);
    let of_gone = reset_token(&world, &NEWCOMER).await;
    let of_shut = reset_token(&world, &DISABLED).await;
    let other = json!({ "username": "alice", "emailAddress": ALICE.email });
    let other = super::shown(&world, super::CREATE_TOKEN, other).await;
    world.faults.delete_account(NEWCOMER.id());
    let forged = reset(&world, "forged", NEW_PASSWORD).await;
    is_no_token(&forged);
    for token in [&expired, &used, &of_gone, &of_shut, &other] {
        // A weak password is not judged either, where the token speaks for nobody.
        for password in [NEW_PASSWORD, "weak"] {
            assert_eq!(reset(&world, token, password).await.told(), forged.told());
        }
    }
}

/// What the policy refuses is named, and the token not spent.
pub async fn mango_reset_follows_the_policy(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = reset_token(&world, &ALICE).await;
    let weak = reset(&world, &token, "Violet 9 lk").await;
    violates(&weak, &[("newPassword", "Use at least 15 characters.")]);
    let missing = [("token", REQUIRED), ("newPassword", REQUIRED)];
    for body in [json!({}), json!({ "token": "", "newPassword": "" })] {
        violates(&send(&world, RESET, body).await, &missing);
    }
    let other: Value = json!({ "token": token, "password": NEW_PASSWORD });
    refuses(&send(&world, RESET, other).await, 400, 4005, "BAD_REQUEST");
    is_done(&reset(&world, &token, NEW_PASSWORD).await);
}
