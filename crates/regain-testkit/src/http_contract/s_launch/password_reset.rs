use std::{sync::Arc, time::Duration};

use serde_json::json;

use super::{
    CHANGE, INVALID, RECOVERY, VERIFY, change, post, recover, refuses, says, token, violates,
};
use crate::{
    http_contract::Harness,
    neutral::Request,
    plain,
    world::{
        NEW_PASSWORD, Setup, World,
        people::{ADMIN, ALICE, NEWCOMER, UNNAMED},
    },
};

const CHANGED: &str = "The password has been changed.";

/// By any of three names; the reply holds no token, and the letter is in the language asked for.
pub async fn s_launch_password_recovery_sends_a_message(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let mut told = Vec::new();
    for who in [
        json!({ "email": ALICE.email, "locale": "de" }),
        json!({ "username": ALICE.username, "locale": "de" }),
        json!({ "id": ALICE.id().as_str(), "locale": "de" }),
    ] {
        let reply = recover(&world, who).await;
        says(&reply, "A recovery message is on its way.");
        told.push(reply.told());
        let letter = world.letter().await;
        assert_eq!(plain::template(&letter), "password_reset/by_administrator");
        assert_eq!(letter.to.as_str(), ALICE.email);
        assert_eq!(letter.content.locale.as_str(), "de");
        let token = plain::token(&letter).expect("a link");
        says(&change(&world, token, NEW_PASSWORD).await, CHANGED);
        world.letters().await;
        world.advance(Duration::from_mins(1));
    }
    assert!(told.iter().all(|one| *one == told[0]));
}

/// Asked again in a moment, it answers as always and sends nothing.
pub async fn s_launch_password_recovery_sends_once_in_a_cooldown(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let first = recover(&world, json!({ "email": ALICE.email })).await;
    world.letter().await;
    let second = recover(&world, json!({ "email": ALICE.email })).await;
    assert_eq!(first.told(), second.told());
    assert!(world.letters().await.is_empty());
    world.advance(Duration::from_mins(1));
    recover(&world, json!({ "email": ALICE.email })).await;
    world.letter().await;
}

/// 401 to nobody, 403 to everybody else, whatever is asked for.
pub async fn s_launch_password_recovery_is_for_administrators(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for body in [
        json!({ "email": ALICE.email }),
        json!({ "email": "nobody" }),
        json!([]),
    ] {
        let nobody = world.send_to(post(RECOVERY, &body)).await;
        refuses(&nobody, 401, "Not authenticated");
        assert_eq!(nobody.all("www-authenticate"), ["Bearer"]);
        let other = post(RECOVERY, &body).basic(ALICE.email, ALICE.password());
        refuses(&world.send_to(other).await, 403, "Not enough permissions");
    }
    assert!(world.letters().await.is_empty());
    let session = world.session(&ADMIN).await;
    let by_bearer = post(RECOVERY, &json!({ "username": "alice" })).bearer(&session.secret);
    assert_eq!(world.send_to(by_bearer).await.status, 200);
}

/// Exactly one, and a good one; an administrator may know who is unknown.
pub async fn s_launch_password_recovery_takes_one_name(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    violates(&recover(&world, json!({})).await, &[("email", "required")]);
    for (body, field, rule) in [
        (json!({ "email": "" }), "email", "required"),
        (json!({ "email": "alice" }), "email", "email"),
        (json!({ "username": "a@b.example" }), "username", "login"),
        (json!({ "id": "" }), "id", "required"),
        (json!({ "id": "a\u{0}b" }), "id", "control_character"),
        (
            json!({ "email": ALICE.email, "id": "1" }),
            "id",
            "exclusive",
        ),
        (json!({ "username": "alice", "id": "1" }), "id", "exclusive"),
    ] {
        violates(&recover(&world, body).await, &[(field, rule)]);
    }
    let all = json!({ "email": "alice", "username": "alice", "id": "1" });
    let broken = [
        ("username", "exclusive"),
        ("id", "exclusive"),
        ("email", "email"),
    ];
    violates(&recover(&world, all).await, &broken);
    for body in [
        json!({ "email": "nobody@example.com" }),
        json!({ "username": "nobody" }),
        json!({ "id": "nobody" }),
    ] {
        refuses(&recover(&world, body).await, 404, "User not found");
    }
    assert!(world.letters().await.is_empty());
}

/// 503 where nothing can be sent: there is no other way to the token.
pub async fn s_launch_password_recovery_needs_a_transport(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).silent().start().await;
    let reply = recover(&world, json!({ "email": ALICE.email })).await;
    refuses(&reply, 503, "This application sends no email");
}

/// `valid` with the date, or not, without a reason; looking is free.
pub async fn s_launch_verify_recovery_token_spends_nothing(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let verify = |token: &str| world.send_to(post(VERIFY, &json!({ "token": token })));
    let token = token(&world, &ALICE).await;
    let valid = json!({ "valid": true, "expires_at": "2026-11-22T08:30:00Z" });
    for _ in 0..2 {
        let reply = verify(&token).await;
        assert_eq!((reply.status, reply.json()), (200, valid.clone()));
    }
    says(&change(&world, &token, NEW_PASSWORD).await, CHANGED);
    let invalid = json!({ "valid": false });
    for dead in [&*token, "forged"] {
        assert_eq!(verify(dead).await.json(), invalid, "{dead}");
    }
    world.letters().await;
    let expiring = super::token(&world, &NEWCOMER).await;
    world.advance(Duration::from_mins(30));
    assert_eq!(verify(&expiring).await.json(), invalid);
    violates(&verify("").await, &[("token", "required")]);
    let absent = world.send_to(post(VERIFY, &json!({}))).await;
    violates(&absent, &[("token", "required")]);
}

/// Sessions end by the routes for that, not by a new password.
pub async fn s_launch_change_password_keeps_the_sessions(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let token = token(&world, &ALICE).await;
    says(&change(&world, &token, NEW_PASSWORD).await, CHANGED);
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
    assert!(!world.signs_in(&ALICE, ALICE.password()).await);
    let request = Request::get("/api/self/sessions").bearer(&session.secret);
    assert_eq!(world.send_to(request).await.status, 200);
}

/// `password`, `new_password`, `newPassword`: one of them.
pub async fn s_launch_change_password_takes_its_field_by_three_names(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let names = ["password", "new_password", "newPassword"];
    for name in names {
        let token = token(&world, &ALICE).await;
        for (other, body) in [
            ("nothing", json!({ "token": token })),
            ("empty", json!({ "token": token, name: "" })),
        ] {
            let reply = world.send_to(post(CHANGE, &body)).await;
            assert_eq!(reply.status, 422, "{other}");
            violates(&reply, &[("password", "required")]);
        }
        for other in names.iter().filter(|other| **other != name) {
            let body = json!({ "token": token, name: NEW_PASSWORD, *other: NEW_PASSWORD });
            let reply = world.send_to(post(CHANGE, &body)).await;
            violates(&reply, &[("password", "exclusive")]);
        }
        let password = format!("{NEW_PASSWORD} {name}");
        let body = json!({ "token": token, name: password });
        says(&world.send_to(post(CHANGE, &body)).await, CHANGED);
        assert!(world.signs_in(&ALICE, &password).await);
        world.letters().await;
        world.advance(Duration::from_mins(1));
    }
    let nothing = world.send_to(post(CHANGE, &json!({}))).await;
    violates(&nothing, &[("token", "required"), ("password", "required")]);
}

/// Forged, expired, used, of an account that is shut or gone: one 401.
pub async fn s_launch_change_password_tells_no_fault_of_a_token_from_another(
    harness: Arc<dyn Harness>,
) {
    let world = World::of(harness).await;
    let expired = token(&world, &ADMIN).await;
    world.advance(Duration::from_mins(30));
    let [used, of_shut, of_gone] = [
        token(&world, &ALICE).await,
        token(&world, &UNNAMED).await,
        token(&world, &NEWCOMER).await,
    ];
    says(&change(&world, &used, NEW_PASSWORD).await, CHANGED);
    world.disable(&UNNAMED).await;
    world.faults.delete_account(NEWCOMER.id());
    let forged = change(&world, "forged", NEW_PASSWORD).await;
    refuses(&forged, 401, INVALID);
    assert_eq!(forged.header("www-authenticate"), Some("Bearer"));
    for token in [&expired, &used, &of_shut, &of_gone] {
        assert_eq!(
            change(&world, token, NEW_PASSWORD).await.told(),
            forged.told()
        );
    }
}

/// What the policy refuses is named, and the token not spent.
pub async fn s_launch_change_password_follows_the_policy(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = token(&world, &ALICE).await;
    let reply = change(&world, &token, "Violet 9 lk").await;
    violates(&reply, &[("password", "min_length")]);
    let message = &reply.json()["detail"][0]["msg"];
    assert_eq!(message, "Use at least 15 characters.");
    says(&change(&world, &token, NEW_PASSWORD).await, CHANGED);
}
