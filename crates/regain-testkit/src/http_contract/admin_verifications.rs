//! `POST /admin/email-verifications`.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{Harness, email_change, problem};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{
        NEW_PASSWORD, PUBLIC_URL, Setup, World,
        people::{ADMIN, ALICE, DISABLED, NEWCOMER},
    },
};

const PATH: &str = "/admin/email-verifications";
const NEXT: &str = "next@example.net";

async fn issue(world: &World, body: Value) -> Reply {
    let request = Request::post(PATH).basic(ADMIN.email, ADMIN.password());
    world.send(request.json(&body)).await
}

fn newcomer(email: &str) -> Value {
    json!({ "email": email, "account_id": NEWCOMER.id().as_str() })
}

async fn sent(world: &World) -> Vec<(String, String)> {
    let letters = world.letters().await.into_iter();
    let mut sent: Vec<_> = letters
        .map(|letter| {
            let template = plain::template(&letter).to_owned();
            (template, letter.to.as_str().to_owned())
        })
        .collect();
    sent.sort();
    sent
}

fn letter(template: &str, to: &str) -> (String, String) {
    (template.to_owned(), to.to_owned())
}

/// The address that the account has: a link proves it.
pub async fn an_administrator_has_an_address_verified(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let reply = issue(&world, newcomer(NEWCOMER.email)).await;
    let expected = json!({ "expires_at": "2026-11-23T08:00:00Z" });
    assert_eq!((reply.status, reply.json()), (201, expected));
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "email_verification/verify");
    assert_eq!(letter.to.as_str(), NEWCOMER.email);
    let token = plain::token(&letter).expect("a link");
    let reply = email_change::confirm(&world, token).await;
    assert_eq!(
        reply.json()["email_verified_at"],
        json!("2026-11-22T08:00:00Z")
    );
}

/// Another address: a link to it gives it to the account, and the present one is told.
pub async fn an_administrator_changes_an_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let reply = issue(&world, newcomer(NEXT)).await;
    let expected = json!({ "expires_at": "2026-11-23T08:00:00Z" });
    assert_eq!((reply.status, reply.json()), (201, expected));
    let letters = [
        letter("email_change/asked", NEWCOMER.email),
        letter("email_change/confirm", NEXT),
    ];
    assert_eq!(sent(&world).await, letters);
    // Revealed, it works too, and the present address is told all the same.
    let body = json!({
        "email": NEXT,
        "account_id": NEWCOMER.id().as_str(),
        "deliver": false,
        "reveal": true,
    });
    let shown = issue(&world, body).await.json();
    let token = shown["token"].as_str().expect("a token");
    let url = format!("{PUBLIC_URL}/account/email/verify?token={token}");
    assert_eq!(shown["url"], json!(url));
    let told = [letter("email_change/asked", NEWCOMER.email)];
    assert_eq!(sent(&world).await, told);
    assert_eq!(email_change::confirm(&world, token).await.status, 200);
    assert_eq!(world.account(&NEWCOMER).await.email.as_str(), NEXT);
}

/// No account: a link to register with, which works while registration is off.
pub async fn an_administrator_invites(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let reply = issue(&world, json!({ "email": NEXT, "locale": "de" })).await;
    let expected = json!({ "expires_at": "2026-11-29T08:00:00Z" });
    assert_eq!((reply.status, reply.json()), (201, expected));
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "registration/invitation");
    assert_eq!(
        (letter.to.as_str(), letter.content.locale.as_str()),
        (NEXT, "de")
    );
    let body = json!({ "email": NEXT, "deliver": false, "reveal": true });
    let shown = issue(&world, body).await.json();
    assert!(world.letters().await.is_empty());
    let token = shown["token"].as_str().expect("a token");
    let url = format!("{PUBLIC_URL}/account/registration/complete?token={token}");
    assert_eq!(shown["url"], json!(url));
    let complete = |token: &str| {
        let body = json!({ "token": token, "password": NEW_PASSWORD });
        world.post("/registration/complete", body)
    };
    // The newest is the one that works.
    let older = complete(plain::token(&letter).expect("a link")).await;
    problem::is(&older, "EMAIL_VERIFICATION_TOKEN_INVALID");
    assert_eq!(complete(token).await.status, 201);
}

/// 409 for an address of somebody else, 404 for nobody's account: an administrator may know.
pub async fn an_administrator_learns_whose_an_address_is(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for taken in [ALICE.email, DISABLED.email] {
        for body in [json!({ "email": taken }), newcomer(taken)] {
            problem::is(&issue(&world, body).await, "EMAIL_TAKEN");
        }
    }
    let body = json!({ "email": NEXT, "account_id": "nobody" });
    problem::is(&issue(&world, body).await, "USER_NOT_FOUND");
    assert!(world.letters().await.is_empty());
}

/// From a minute to a day, an invitation to a week, in seconds.
pub async fn an_administrator_says_how_long_an_address_may_wait(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (mut body, longest, end) in [
        (newcomer(NEXT), 86_400, "2026-11-23T08:00:00Z"),
        (json!({ "email": NEXT }), 604_800, "2026-11-29T08:00:00Z"),
    ] {
        for (span, end) in [(60, "2026-11-22T08:01:00Z"), (longest, end)] {
            body["expires_in"] = json!(span);
            let reply = issue(&world, body.clone()).await;
            let expected = json!({ "expires_at": end });
            assert_eq!((reply.status, reply.json()), (201, expected));
        }
        for span in [59, longest + 1, 0, -1, i64::MAX] {
            body["expires_in"] = json!(span);
            let message = format!("Use a number from 60 to {longest}.");
            let params = json!({ "min": 60, "max": longest });
            let error = json!({
                "field": "expires_in",
                "rule": "range",
                "message": message,
                "params": params,
            });
            problem::violates(&issue(&world, body.clone()).await, &json!([error]));
        }
    }
}

/// 422 with whatever is wrong, 400 for what is no such request.
pub async fn an_administrators_address_names_every_broken_rule(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let absent = json!([problem::required("email")]);
    problem::violates(&issue(&world, json!({})).await, &absent);
    let body = json!({
        "email": "next@",
        "account_id": "a\u{0}b",
        "deliver": false,
        "expires_in": 1,
    });
    let reply = issue(&world, body).await;
    for (field, rule) in [
        ("email", "email"),
        ("account_id", "control_character"),
        ("deliver", "nobody_receives"),
        ("expires_in", "range"),
    ] {
        problem::names(&reply, field, rule);
    }
    for body in [
        json!({ "email": NEXT, "account_id": null }),
        json!({ "email": NEXT, "deliver": "yes" }),
        json!({ "email": NEXT, "scopes": ["admin"] }),
    ] {
        problem::is(&issue(&world, body).await, "MALFORMED_REQUEST");
    }
    assert!(world.letters().await.is_empty());
}

/// 401 to nobody, 403 to everybody else; revealing takes a password sign-in, and Basic is offered there alone.
pub async fn only_administrators_issue_for_an_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = |reveal: bool| json!({ "email": NEXT, "reveal": reveal });
    let request = |reveal: bool| Request::post(PATH).json(&body(reveal));
    for (reveal, challenges) in [(false, 1), (true, 2)] {
        let nobody = world.send(request(reveal)).await;
        problem::is(&nobody, "AUTHENTICATION_REQUIRED");
        assert_eq!(nobody.all("www-authenticate").len(), challenges);
        let other = request(reveal).basic(ALICE.email, ALICE.password());
        problem::is(&world.send(other).await, "ACCESS_DENIED");
    }
    assert!(world.letters().await.is_empty());
    let session = world.session(&ADMIN).await;
    for account_id in [None, Some(NEWCOMER.id())] {
        let mut body = body(true);
        if let Some(id) = account_id {
            body["account_id"] = json!(id.as_str());
        }
        let bearer = Request::post(PATH).bearer(&session.secret).json(&body);
        problem::is(&world.send(bearer).await, "ACCESS_DENIED");
    }
    let delivered = request(false).bearer(&session.secret);
    assert_eq!(world.send(delivered).await.status, 201);
}

/// Without a transport nothing is delivered; revealing works.
pub async fn without_a_transport_addresses_are_revealed_only(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).silent().start().await;
    for body in [json!({ "email": NEXT }), newcomer(NEXT)] {
        problem::is(&issue(&world, body.clone()).await, "EMAIL_DISABLED");
        let mut revealed = body;
        revealed["deliver"] = json!(false);
        revealed["reveal"] = json!(true);
        assert_eq!(issue(&world, revealed).await.status, 201);
    }
}
