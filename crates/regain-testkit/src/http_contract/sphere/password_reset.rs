use std::{sync::Arc, time::Duration};

use regain_http::{mount::Mount, sphere::Sphere};
use serde_json::{Value, json};

use super::{
    DEAD, REQUIRED, RESET, carried, forgot, post, refuses, reset, reset_body, says, token, violates,
};
use crate::{
    http_contract::{Harness, password_forgot::eight_states, problem},
    neutral::Request,
    world::{
        NEW_PASSWORD, Setup, World,
        people::{ADMIN, ALICE, CORRUPT, NEWCOMER, UNNAMED},
    },
};

/// The same bytes in eight account states, outside and inside the cooldown, where nothing more is sent.
pub async fn sphere_forgot_password_answers_the_same_bytes(harness: Arc<dyn Harness>) {
    let (world, states) = eight_states(harness).await;
    let first = forgot(&world, states[0]).await;
    says(&first, super::ASKED);
    world.letter().await;
    for login in states {
        for _ in 0..2 {
            assert_eq!(forgot(&world, login).await.told(), first.told(), "{login}");
        }
    }
    let letters = world.letters().await;
    let mut to: Vec<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    assert!(!to.contains(&states[0]), "its cooldown is running");
    to.sort_unstable();
    let asked = to.len();
    to.dedup();
    assert_eq!(to.len(), asked, "nobody got two: {to:?}");
}

/// An e-mail address and nothing else.
pub async fn sphere_forgot_password_takes_an_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for body in [json!({}), json!({ "login": "" })] {
        let reply = world.send_to(post("/forgot-password", &body)).await;
        violates(&reply, &json!({ "login": [REQUIRED] }));
    }
    for login in ["alice", "alice@", "a@example.com\u{0}"] {
        let errors = json!({ "login": ["Not a valid e-mail address."] });
        violates(&forgot(&world, login).await, &errors);
    }
    assert!(world.letters().await.is_empty());
}

/// Sixty minutes, whatever native's links work for.
pub async fn sphere_links_work_for_an_hour(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let first = token(&world, &ALICE).await;
    world.advance(Duration::from_millis(60 * 60_000 - 1));
    says(
        &reset(&world, &first, ALICE.email, NEW_PASSWORD).await,
        RESET,
    );
    world.letters().await;
    let second = token(&world, &ADMIN).await;
    world.advance(Duration::from_mins(60));
    let reply = reset(&world, &second, ADMIN.email, NEW_PASSWORD).await;
    violates(&reply, &json!({ "token": [DEAD] }));
}

/// As long as the application says, which `/config` tells.
pub async fn sphere_links_work_as_long_as_configured(harness: Arc<dyn Harness>) {
    let brief = Sphere::new().link_lifetime(Duration::from_mins(10));
    let setup = Setup::new(harness).mount(move |mount: Mount| mount.dialect("/brief", brief));
    let world = setup.start().await;
    let config = world.send_to(Request::get("/brief/config")).await;
    assert_eq!(config.json()["data"]["reset_token_minutes"], 10);
    let last = Duration::from_millis(10 * 60_000 - 1);
    for (person, age, works) in [
        (&ALICE, last, true),
        (&ADMIN, Duration::from_mins(10), false),
    ] {
        let body = json!({ "login": person.email });
        let ask = Request::post("/brief/forgot-password").json(&body);
        says(&world.send_to(ask).await, super::ASKED);
        let token = carried(&world).await;
        world.advance(age);
        let body = reset_body(&token, person.email, NEW_PASSWORD);
        let redeem = Request::post("/brief/reset-password").json(&body);
        let reply = world.send_to(redeem).await;
        if works {
            says(&reply, RESET);
            world.letters().await;
        } else {
            violates(&reply, &json!({ "token": [DEAD] }));
        }
    }
}

/// Every session of the account ends, and the token is spent.
pub async fn sphere_reset_password_sets_the_password_once(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let token = token(&world, &ALICE).await;
    says(
        &reset(&world, &token, "Alice@Example.com", NEW_PASSWORD).await,
        RESET,
    );
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
    assert!(!world.signs_in(&ALICE, ALICE.password()).await);
    let request = Request::get("/sessions").bearer(&session.secret);
    problem::is(&world.send(request).await, "AUTHENTICATION_REQUIRED");
    let again = reset(&world, &token, ALICE.email, "Violet engine over 9 lakes!").await;
    violates(&again, &json!({ "token": [DEAD] }));
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
}

/// All of them, the token among them, and before any is judged.
pub async fn sphere_reset_password_names_every_absent_field(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let all = ["token", "login", "password", "password_confirmation"];
    let errors = |absent: &[&str]| {
        let named = absent
            .iter()
            .map(|&name| (name.to_owned(), json!([REQUIRED])));
        Value::Object(named.collect())
    };
    for body in [json!({}), reset_body("", "", "")] {
        let reply = world.send_to(post("/reset-password", &body)).await;
        violates(&reply, &errors(&all));
    }
    let token = token(&world, &ALICE).await;
    for absent in all {
        let mut body = reset_body(&token, ALICE.email, NEW_PASSWORD);
        body.as_object_mut().expect("an object").remove(absent);
        let reply = world.send_to(post("/reset-password", &body)).await;
        violates(&reply, &errors(&[absent]));
    }
    says(
        &reset(&world, &token, ALICE.email, NEW_PASSWORD).await,
        RESET,
    );
}

/// Forged, expired, used, of another ring, for another or unknown login, of an account that is shut or gone.
pub async fn sphere_reset_password_tells_no_fault_of_a_token_from_another(
    harness: Arc<dyn Harness>,
) {
    let world = World::of(harness).await;
    let expired = token(&world, &ADMIN).await;
    world.advance(Duration::from_mins(60));
    let [used, of_shut, of_gone] = [
        token(&world, &ALICE).await,
        token(&world, &UNNAMED).await,
        token(&world, &NEWCOMER).await,
    ];
    let living = token(&world, &CORRUPT).await;
    says(
        &reset(&world, &used, ALICE.email, NEW_PASSWORD).await,
        RESET,
    );
    world.letters().await;
    let session = world.session(&NEWCOMER).await;
    let ask = post("/email/send-verification", &json!({})).bearer(&session.secret);
    world.send_to(ask).await;
    let of_verification = carried(&world).await;
    world.disable(&UNNAMED).await;
    world.faults.delete_account(NEWCOMER.id());
    let mut told = Vec::new();
    for (token, login) in [
        ("forged", ALICE.email),
        (&*expired, ADMIN.email),
        (&expired, ALICE.email),
        (&used, ALICE.email),
        (&of_shut, UNNAMED.email),
        (&of_gone, NEWCOMER.email),
        (&of_verification, NEWCOMER.email),
        (&living, ALICE.email),
        (&living, "nobody@example.com"),
    ] {
        // A weak password is not judged either, for whom the token does not speak.
        for password in [NEW_PASSWORD, "weak"] {
            let reply = reset(&world, token, login, password).await;
            violates(&reply, &json!({ "token": [DEAD] }));
            let (status, mut headers, body) = reply.told();
            headers.retain(|(name, _)| name != "x-correlation-id");
            told.push((status, headers, body));
        }
    }
    assert!(told.iter().all(|one| *one == told[0]), "{told:?}");
    says(
        &reset(&world, &living, CORRUPT.email, NEW_PASSWORD).await,
        RESET,
    );
}

/// What the policy refuses is named, and the token not spent.
pub async fn sphere_reset_password_follows_the_policy(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = token(&world, &ALICE).await;
    let mut body = reset_body(&token, ALICE.email, "1234567");
    body["password_confirmation"] = json!("7654321");
    let reply = world.send_to(post("/reset-password", &body)).await;
    let errors = reply.json()["errors"].clone();
    assert_eq!(reply.status, 422, "{reply:?}");
    let confirmation = json!(["The two passwords are not the same."]);
    assert_eq!(errors["password_confirmation"], confirmation);
    let password = errors["password"].as_array().expect("a list");
    assert_eq!(password[0], "Use at least 15 characters.");
    assert!(password.len() > 1, "all broken rules: {password:?}");
    let mut body = reset_body(&token, ALICE.email, NEW_PASSWORD);
    body["password_confirmation"] = json!("Plum tractor under 7 glass");
    let differing = world.send_to(post("/reset-password", &body)).await;
    violates(
        &differing,
        &json!({ "password_confirmation": confirmation }),
    );
    let malformed = world
        .send_to(post("/reset-password", &json!({ "token": 1 })))
        .await;
    refuses(&malformed, 400);
    says(
        &reset(&world, &token, ALICE.email, NEW_PASSWORD).await,
        RESET,
    );
}
