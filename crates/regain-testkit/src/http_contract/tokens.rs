//! Tokens at every route that takes one: missing, forged, looked at, called off, renewed.

use std::{sync::Arc, time::Duration};

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde_json::{Value, json};

use super::{Harness, password_reset::reset, problem};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{NEW_PASSWORD, Setup, World, people::ALICE},
};

/// Every route that takes a token.
const ROUTES: [&str; 4] = [
    "/password/reset",
    "/password/reset/inspect",
    "/password/reset/cancel",
    "/password/reset/renew",
];

async fn with_token(world: &World, path: &str, token: &str) -> Reply {
    world.post(path, json!({ "token": token })).await
}

async fn inspected(world: &World, token: &str) -> Value {
    let reply = with_token(world, "/password/reset/inspect", token).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

fn dead(reason: &str) -> Value {
    json!({ "valid": false, "reason": reason })
}

/// An absent or empty token comes before any other complaint.
pub async fn a_missing_token_is_told_first(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for path in ROUTES {
        for body in [json!({}), json!({ "token": "" })] {
            problem::is(
                &world.post(path, body).await,
                "PASSWORD_RESET_TOKEN_MISSING",
            );
        }
    }
    let body = json!({ "password": "x", "login": "a@", "password_confirmation": "y" });
    problem::is(
        &world.post("/password/reset", body).await,
        "PASSWORD_RESET_TOKEN_MISSING",
    );
}

/// A token in the query, a header or a cookie is none.
pub async fn a_token_is_taken_from_the_body_alone(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let target = format!("/password/reset?token={token}");
    let elsewhere = Request::post(&target)
        .header("authorization", format!("Bearer {token}"))
        .header("cookie", format!("token={token}"))
        .json(&json!({ "password": NEW_PASSWORD }));
    problem::is(&world.send(elsewhere).await, "PASSWORD_RESET_TOKEN_MISSING");
    // And what a query says of a body that has one counts for nothing.
    let body = json!({ "token": token, "password": NEW_PASSWORD });
    let both = Request::post("/password/reset?token=other&password=other").json(&body);
    assert_eq!(world.send(both).await.status, 200);
}

/// Malformed, altered and truncated tokens are invalid, all of them alike, and spend nothing.
pub async fn forged_tokens_are_invalid_alike(harness: Arc<dyn Harness>) {
    let setup = Setup::new(harness).mount(|mount| mount.dangerous_without_limits());
    let world = setup.start().await;
    let token = world.reset_token(&ALICE).await;
    let first = reset(&world, "x", NEW_PASSWORD).await;
    problem::is(&first, "PASSWORD_RESET_TOKEN_INVALID");
    for forged in forgeries(&token) {
        let reply = reset(&world, &forged, NEW_PASSWORD).await;
        assert_eq!(reply.told(), first.told(), "{forged:?}");
    }
    for forged in forgeries(&token).into_iter().step_by(7) {
        assert_eq!(
            inspected(&world, &forged).await,
            dead("invalid"),
            "{forged:?}"
        );
        for path in ["/password/reset/cancel", "/password/reset/renew"] {
            let reply = with_token(&world, path, &forged).await;
            problem::is(&reply, "PASSWORD_RESET_TOKEN_INVALID");
        }
    }
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// What an attacker makes of a genuine token.
fn forgeries(token: &str) -> Vec<String> {
    let parts: Vec<&str> = token.split('.').collect();
    let (payload, footer) = (parts[2], parts[3]);
    let bytes = BASE64URL_NOPAD
        .decode(payload.as_bytes())
        .expect("base64url");
    let rebuilt = |bytes: &[u8]| format!("v4.public.{}.{footer}", BASE64URL_NOPAD.encode(bytes));
    let kid = |kid: &str| {
        let footer = BASE64URL_NOPAD.encode(json!({ "kid": kid }).to_string().as_bytes());
        format!("v4.public.{payload}.{footer}")
    };
    let mut forged: Vec<String> = [" ", "   ", "null", "undefined", "true", "0", "v4.public"]
        .into_iter()
        .map(str::to_owned)
        .collect();
    forged.extend([
        format!("v4.public..{footer}"),
        format!("v4.public.{payload}"),
        format!("v4.public.{payload}."),
        format!("v4.local.{payload}.{footer}"),
        format!("v3.public.{payload}.{footer}"),
        format!("V4.public.{payload}.{footer}"),
        format!("\u{ff56}4.public.{payload}.{footer}"),
        format!("{token}.{footer}"),
        format!("{token}="),
        format!(" {token}"),
        format!("{token} "),
        format!("\u{feff}{token}"),
        format!("{token}\u{0}"),
        format!("\"{token}\""),
        format!("<{token}>"),
        format!("{}\r\n{}", &token[..60], &token[60..]),
        token.replace('_', "/").replace('-', "+"),
        token.to_uppercase(),
        "A".repeat(1025),
        "A".repeat(8 * 1024),
        HEXLOWER.encode(&bytes),
        rebuilt(&bytes[bytes.len() - 64..]),
        rebuilt(&[bytes.as_slice(), b"x"].concat()),
        kid("k4.pid.unknown"),
        kid("../../etc/passwd"),
        kid("' OR 1=1 --"),
    ]);
    // One bit of every byte of the signature, and some of the message.
    let flips = (bytes.len() - 64..bytes.len()).chain((0..bytes.len() - 64).step_by(11));
    forged.extend(flips.map(|at| {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << (at % 8);
        rebuilt(&flipped)
    }));
    forged.extend(
        (1..token.len())
            .step_by(9)
            .map(|length| token[..length].to_owned()),
    );
    forged
}

/// A living token: until when, and whose, masked; looking spends nothing.
pub async fn looking_at_a_living_token_spends_nothing(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    for _ in 0..3 {
        let expected = json!({
            "valid": true,
            "expires_at": "2026-11-22T08:30:00Z",
            "login_hint": "a•••@e•••.com",
        });
        assert_eq!(inspected(&world, &token).await, expected);
    }
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// A dead token says what became of it: used before superseded before expired.
pub async fn looking_at_a_dead_token_says_what_became_of_it(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let replaced = world.reset_token(&ALICE).await;
    world.advance(Duration::from_mins(1));
    let cancelled = world.reset_token(&ALICE).await;
    assert_eq!(inspected(&world, &replaced).await, dead("superseded"));
    with_token(&world, "/password/reset/cancel", &cancelled).await;
    assert_eq!(inspected(&world, &cancelled).await, dead("superseded"));
    world.advance(Duration::from_mins(1));
    let used = world.reset_token(&ALICE).await;
    reset(&world, &used, NEW_PASSWORD).await;
    world.letters().await;
    world.advance(Duration::from_mins(1));
    let late = world.reset_token(&ALICE).await;
    world.advance(Duration::from_mins(30));
    for (token, reason) in [
        (used, "used"),
        (replaced, "superseded"),
        (cancelled, "superseded"),
        (late, "expired"),
    ] {
        assert_eq!(inspected(&world, &token).await, dead(reason));
    }
}

/// Of a shut or deleted account nothing more is told.
pub async fn looking_at_the_token_of_nobody_tells_nothing(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    world.disable(&ALICE).await;
    assert_eq!(inspected(&world, &token).await, dead("invalid"));
    world.faults.delete_account(ALICE.id());
    assert_eq!(inspected(&world, &token).await, dead("invalid"));
}

/// Cancelling kills the link; doing it again, or with any genuine dead token, answers the same.
pub async fn a_cancelled_link_is_dead(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    for _ in 0..2 {
        let reply = with_token(&world, "/password/reset/cancel", &token).await;
        assert_eq!((reply.status, reply.json()), (200, json!({})));
        problem::is(
            &reset(&world, &token, NEW_PASSWORD).await,
            "PASSWORD_RESET_TOKEN_INVALID",
        );
    }
    world.advance(Duration::from_mins(1));
    let used = world.reset_token(&ALICE).await;
    reset(&world, &used, NEW_PASSWORD).await;
    let reply = with_token(&world, "/password/reset/cancel", &used).await;
    assert_eq!((reply.status, reply.json()), (200, json!({})));
    assert_eq!(inspected(&world, &used).await, dead("used"));
}

/// A genuine token that is not used brings a fresh letter to the address it was made for.
pub async fn an_unused_token_is_renewed(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let mut token = world.reset_token(&ALICE).await;
    // Alive, then expired, then superseded.
    for wait in [
        Duration::from_mins(1),
        Duration::from_mins(31),
        Duration::from_mins(1),
    ] {
        world.advance(wait);
        let reply = with_token(&world, "/password/reset/renew", &token).await;
        assert_eq!(
            (reply.status, reply.json()),
            (202, json!({ "cooldown": 60 }))
        );
        let letter = world.letter().await;
        assert_eq!(letter.to.as_str(), ALICE.email);
        let fresh = plain::token(&letter).expect("a link").to_owned();
        assert_ne!(fresh, token);
        assert_eq!(inspected(&world, &token).await, dead("superseded"));
        token = if wait == Duration::from_mins(31) {
            token
        } else {
            fresh
        };
    }
}

/// Renewing counts on the same cooldown as asking.
pub async fn renewing_waits_for_the_cooldown(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let reply = with_token(&world, "/password/reset/renew", &token).await;
    problem::is(&reply, "EMAIL_COOLDOWN_ACTIVE");
    problem::comes_back(&reply, 60, "cooldown", 1);
}

/// A used token is renewed no more.
pub async fn a_used_token_is_not_renewed(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    reset(&world, &token, NEW_PASSWORD).await;
    world.advance(Duration::from_mins(1));
    let reply = with_token(&world, "/password/reset/renew", &token).await;
    problem::is(&reply, "PASSWORD_RESET_TOKEN_INVALID");
}
