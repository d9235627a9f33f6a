//! `POST /password/reset`.

use std::{sync::Arc, time::Duration};

use serde_json::json;

use super::{Harness, problem};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{
        NEW_PASSWORD, World,
        people::{ADMIN, ALICE, NEWCOMER, Person},
    },
};

pub(super) async fn reset(world: &World, token: &str, password: &str) -> Reply {
    world
        .post(
            "/password/reset",
            json!({ "token": token, "password": password }),
        )
        .await
}

/// The token works once, and is invalid from then on.
pub async fn a_reset_link_works_once(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let reply = reset(&world, &token, NEW_PASSWORD).await;
    assert_eq!(
        (reply.status, reply.json()),
        (200, json!({ "sessions_revoked": 0 }))
    );
    assert_eq!(reply.header("content-type"), Some("application/json"));
    problem::is(
        &reset(&world, &token, NEW_PASSWORD).await,
        "PASSWORD_RESET_TOKEN_INVALID",
    );
}

/// The new password signs in; the old one does not.
pub async fn a_reset_replaces_the_password(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
    let token = world.reset_token(&ALICE).await;
    reset(&world, &token, NEW_PASSWORD).await;
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
    assert!(!world.signs_in(&ALICE, ALICE.password()).await);
}

/// Every session of the account ends, and nobody else's.
pub async fn a_reset_ends_every_session_of_the_account(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let mine = [world.session(&ALICE).await, world.session(&ALICE).await];
    let theirs = world.session(&ADMIN).await;
    let token = world.reset_token(&ALICE).await;
    let reply = reset(&world, &token, NEW_PASSWORD).await;
    assert_eq!(reply.json(), json!({ "sessions_revoked": 2 }));
    for session in mine {
        let reply = world
            .send(Request::get("/sessions").bearer(&session.secret))
            .await;
        problem::is(&reply, "AUTHENTICATION_REQUIRED");
    }
    let reply = world
        .send(Request::get("/sessions").bearer(&theirs.secret))
        .await;
    assert_eq!(reply.status, 200);
}

/// The person is told, without a link.
pub async fn a_reset_is_told_to_its_person(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    reset(&world, &token, NEW_PASSWORD).await;
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "password_change/changed");
    assert_eq!(
        (letter.to.as_str(), plain::link(&letter)),
        (ALICE.email, None)
    );
}

/// A password that policy refuses costs nothing: all broken rules are told, and the token still works.
pub async fn a_weak_password_does_not_spend_the_token(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let body =
        json!({ "token": token, "password": "alice\u{7}42", "password_confirmation": "bob" });
    let reply = world.post("/password/reset", body).await;
    let error = |field: &str, rule: &str, message: &str| json!({ "field": field, "rule": rule, "message": message });
    let mut short = error("password", "min_length", "Use at least 15 characters.");
    short["params"] = json!({ "min": 15 });
    let own = "Do not build the password from your name, address or this service.";
    problem::violates(
        &reply,
        &json!([
            error(
                "password",
                "control_character",
                "Control characters are not allowed."
            ),
            short,
            error("password", "blocklist", "This password is too common."),
            error("password", "context", own),
            error(
                "password_confirmation",
                "confirmation",
                "The two passwords are not the same."
            ),
        ]),
    );
    problem::names(
        &reset(&world, &token, &"x1".repeat(513)).await,
        "password",
        "max_bytes",
    );
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// Without a password there is nothing to set.
pub async fn a_password_is_required(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    for body in [
        json!({ "token": token }),
        json!({ "token": token, "password": "" }),
    ] {
        let reply = world.post("/password/reset", body).await;
        problem::violates(&reply, &json!([problem::required("password")]));
    }
}

/// Where the form asks whose password it is, it must be the token's account, by any of its names.
pub async fn a_login_must_be_that_of_the_token(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let body = |login: &str| json!({ "token": token, "password": NEW_PASSWORD, "login": login });
    for login in [ADMIN.email, "admin", "nobody@example.com"] {
        let reply = world.post("/password/reset", body(login)).await;
        problem::is(&reply, "PASSWORD_RESET_TOKEN_INVALID");
    }
    let reply = world.post("/password/reset", body("alice@")).await;
    problem::names(&reply, "login", "email");
    assert_eq!(
        world.post("/password/reset", body("ALICE")).await.status,
        200
    );
}

/// A link that reached the mailbox proves the address.
pub async fn a_reset_by_letter_proves_the_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    assert_eq!(world.account(&NEWCOMER).await.email_verified_at, None);
    let token = world.reset_token(&NEWCOMER).await;
    reset(&world, &token, NEW_PASSWORD).await;
    let account = world.account(&NEWCOMER).await;
    assert_eq!(account.email_verified_at, Some(world.regain.now()));
}

/// At its last second, without leeway.
pub async fn an_expired_link_says_so(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    world.advance(Duration::from_mins(30));
    problem::is(
        &reset(&world, &token, NEW_PASSWORD).await,
        "PASSWORD_RESET_TOKEN_EXPIRED",
    );
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
}

/// Until then it works.
pub async fn a_link_works_to_its_last_second(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    world.advance(Duration::from_millis(30 * 60_000 - 1));
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// A newer link takes the place of the older one.
pub async fn the_newest_link_is_the_one_that_works(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let old = world.reset_token(&ALICE).await;
    world.advance(Duration::from_mins(1));
    let new = world.reset_token(&ALICE).await;
    problem::is(
        &reset(&world, &old, NEW_PASSWORD).await,
        "PASSWORD_RESET_TOKEN_INVALID",
    );
    assert_eq!(reset(&world, &new, NEW_PASSWORD).await.status, 200);
}

/// A changed password kills the links that are out.
pub async fn a_changed_password_ends_the_link(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let body = json!({ "current_password": ALICE.password(), "password": NEW_PASSWORD });
    let change = Request::post("/password/change").basic(ALICE.email, ALICE.password());
    assert_eq!(world.send(change.json(&body)).await.status, 200);
    let reply = reset(&world, &token, "Violet engine over 9 lakes!").await;
    problem::is(&reply, "PASSWORD_RESET_TOKEN_INVALID");
}

/// A shut account sets no password.
pub async fn a_disabled_account_sets_no_password(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    world.disable(&ALICE).await;
    problem::is(
        &reset(&world, &token, NEW_PASSWORD).await,
        "PASSWORD_RESET_TOKEN_INVALID",
    );
}

/// Who holds a genuine token may learn that its account is gone.
pub async fn a_deleted_account_is_told_to_who_holds_its_token(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    world.faults.delete_account(ALICE.id());
    problem::is(&reset(&world, &token, NEW_PASSWORD).await, "USER_NOT_FOUND");
}

/// Of sixteen who redeem one token at once, one wins.
pub async fn sixteen_redeem_at_once_and_one_wins(harness: Arc<dyn Harness>) {
    let world = Arc::new(World::of(harness).await);
    let token = world.reset_token(&ALICE).await;
    let racers = (0..16).map(|number| {
        let (world, token) = (Arc::clone(&world), token.clone());
        let password = format!("{NEW_PASSWORD} {number}");
        tokio::spawn(async move { (reset(&world, &token, &password).await, password) })
    });
    let mut won = Vec::new();
    for racer in racers.collect::<Vec<_>>() {
        let (reply, password) = racer.await.expect("it ends");
        if reply.status == 200 {
            won.push(password);
        } else {
            problem::is(&reply, "PASSWORD_RESET_TOKEN_INVALID");
        }
    }
    assert_eq!(won.len(), 1, "one winner");
    assert!(
        world.signs_in(&ALICE, &won[0]).await,
        "the winner's password"
    );
}

/// A lock that nobody asked for: setting a password on an account without one works like any other.
pub async fn an_account_without_a_password_gets_one(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for person in [crate::world::people::LOCKED, crate::world::people::CORRUPT] {
        let person: &Person = &person;
        let token = world.reset_token(person).await;
        assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
        assert!(world.signs_in(person, NEW_PASSWORD).await);
        world.letters().await;
    }
}
