//! Codes beside links: `flow` where messages are asked for, `{flow, code}` where they are redeemed.

use std::{sync::Arc, time::Duration};

use regain_core::{
    code::Policy,
    deliver::Outgoing,
    registration::{self, Opening},
};
use serde_json::{Value, json};

use super::{Harness, problem, registration::opening};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{
        NEW_PASSWORD, Setup, World,
        people::{ALICE, NEWCOMER},
    },
};

const FLOW: &str = "AAAAAAAAAAAAAAAAAAAAAA";
const OTHER_FLOW: &str = "_-________________________________________8";
const NOBODY: &str = "grace@example.net";
const COMPLETE: &str = "/registration/complete";
const INVALID: &str = "EMAIL_VERIFICATION_TOKEN_INVALID";
const MISSING: &str = "EMAIL_VERIFICATION_TOKEN_MISSING";

async fn open(harness: Arc<dyn Harness>) -> World {
    opening(harness, Opening::Anybody).start().await
}

async fn ask(world: &World, email: &str, flow: &str) -> Reply {
    let body = json!({ "email": email, "flow": flow });
    world.post("/registration", body).await
}

/// Asks to register, and takes the letter.
async fn letter(world: &World, flow: &str) -> Outgoing {
    let reply = ask(world, NOBODY, flow).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    world.letter().await
}

fn code(letter: &Outgoing) -> String {
    plain::code(letter).expect("a code").to_owned()
}

fn wrong(code: &str) -> String {
    let first = if code.starts_with('0') { '1' } else { '0' };
    format!("{first}{}", &code[1..])
}

async fn complete(world: &World, proof: Value) -> Reply {
    let mut body = proof;
    body["password"] = json!(NEW_PASSWORD);
    world.post(COMPLETE, body).await
}

async fn by_code(world: &World, flow: &str, code: &str) -> Reply {
    complete(world, json!({ "flow": flow, "code": code })).await
}

async fn by_link(world: &World, letter: &Outgoing) -> Reply {
    let token = plain::token(letter).expect("a link");
    complete(world, json!({ "token": token })).await
}

/// 201, once; then neither works. However it is grouped.
pub async fn a_code_works_once_and_spends_the_link(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let letter = letter(&world, FLOW).await;
    let code = code(&letter);
    let grouped = format!(" {}-{} ", &code[..4], &code[4..]);
    let reply = by_code(&world, FLOW, &grouped).await;
    assert_eq!(
        (reply.status, &reply.json()["email"]),
        (201, &json!(NOBODY))
    );
    problem::is(&by_code(&world, FLOW, &code).await, INVALID);
    problem::is(&by_link(&world, &letter).await, INVALID);
}

/// The same the other way round.
pub async fn a_link_spends_the_code_beside_it(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let letter = letter(&world, FLOW).await;
    assert_eq!(by_link(&world, &letter).await.status, 201);
    problem::is(&by_code(&world, FLOW, &code(&letter)).await, INVALID);
}

/// After the fifth wrong one the right one is as wrong, and the link works.
pub async fn five_wrong_codes_kill_the_code_and_not_the_link(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let letter = letter(&world, FLOW).await;
    let code = code(&letter);
    for _ in 0..5 {
        problem::is(&by_code(&world, FLOW, &wrong(&code)).await, INVALID);
    }
    problem::is(&by_code(&world, FLOW, &code).await, INVALID);
    assert_eq!(by_link(&world, &letter).await.status, 201);
}

/// A weak password costs a right code nothing, however often.
pub async fn a_right_code_outlives_other_mistakes(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let code = code(&letter(&world, FLOW).await);
    for _ in 0..7 {
        let body = json!({ "flow": FLOW, "code": code, "password": "short" });
        let reply = world.post(COMPLETE, body).await;
        problem::names(&reply, "password", "min_length");
    }
    assert_eq!(by_code(&world, FLOW, &code).await.status, 201);
}

/// Wrong, dead, of another flow, of no flow, and no code at all: one answer, which is that of a token that is invalid.
pub async fn codes_that_are_worth_nothing_read_alike(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let code = code(&letter(&world, FLOW).await);
    let invalid = complete(&world, json!({ "token": "x" })).await;
    problem::is(&invalid, INVALID);
    for (flow, code) in [
        (OTHER_FLOW, code.as_str()),
        (FLOW, "1234567"),
        (FLOW, "123456789"),
        (FLOW, "1234567x"),
        (FLOW, "１２３４５６７８"),
        (FLOW, "1234\u{0}5678"),
    ] {
        assert_eq!(by_code(&world, flow, code).await.told(), invalid.told());
    }
    for _ in 0..7 {
        let reply = by_code(&world, FLOW, &wrong(&code)).await;
        assert_eq!(reply.told(), invalid.told());
    }
}

/// The owner of a taken address is warned without a code, and neither asking nor guessing tells.
pub async fn whose_an_address_is_no_code_tells(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let taken = ask(&world, ALICE.email, FLOW).await;
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "registration/taken");
    assert_eq!(plain::code(&letter), None);
    let free = ask(&world, NOBODY, OTHER_FLOW).await;
    assert_eq!(taken.told(), free.told());
    let code = code(&world.letter().await);
    for _ in 0..7 {
        let known = by_code(&world, OTHER_FLOW, &wrong(&code)).await;
        let unknown = by_code(&world, FLOW, &wrong(&code)).await;
        assert_eq!(known.told(), unknown.told());
    }
}

/// Replies never change for a flow; without one there is no code.
pub async fn a_code_comes_only_with_a_flow(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let bare = world
        .post("/registration", json!({ "email": NOBODY }))
        .await;
    assert_eq!(plain::code(&world.letter().await), None);
    world.advance(Duration::from_mins(1));
    let in_a_flow = ask(&world, NOBODY, FLOW).await;
    assert_eq!(bare.told(), in_a_flow.told());
    assert!(plain::code(&world.letter().await).is_some());
}

/// A token, or a code and its flow: 401 for nothing, 422 for both and for halves, 400 for what is neither.
pub async fn a_proof_is_a_token_or_a_code_in_its_flow(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let (code, token) = ("12345678", "x");
    let broken = |field: &str, rule: &str| (field.to_owned(), rule.to_owned());
    for path in ["/email/verify", COMPLETE] {
        let post = async |mut body: Value| {
            if path == COMPLETE {
                body["password"] = json!(NEW_PASSWORD);
            }
            world.post(path, body).await
        };
        for nothing in [
            json!({}),
            json!({ "token": "" }),
            json!({ "token": "", "flow": "", "code": "" }),
            json!({ "unknown": 1 }),
        ] {
            problem::is(&post(nothing).await, MISSING);
        }
        for (body, rules) in [
            (json!({ "flow": FLOW }), vec![broken("code", "required")]),
            (json!({ "code": code }), vec![broken("flow", "required")]),
            (
                json!({ "flow": "short", "code": code }),
                vec![broken("flow", "flow")],
            ),
            (
                json!({ "flow": "short" }),
                vec![broken("flow", "flow"), broken("code", "required")],
            ),
            (
                json!({ "token": token, "flow": FLOW, "code": code }),
                vec![broken("flow", "exclusive"), broken("code", "exclusive")],
            ),
            (
                json!({ "token": token, "code": code }),
                vec![broken("code", "exclusive")],
            ),
        ] {
            let reply = post(body).await;
            let errors = reply.json()["errors"].as_array().cloned();
            assert_eq!(errors.map(|errors| errors.len()), Some(rules.len()));
            for (field, rule) in rules {
                problem::names(&reply, &field, &rule);
            }
        }
        for body in [
            json!({ "flow": FLOW, "code": 12_345_678 }),
            json!({ "flow": FLOW, "code": null }),
            json!({ "flow": FLOW, "code": code, "digits": code }),
        ] {
            problem::is(&post(body).await, "MALFORMED_REQUEST");
        }
    }
    // All that is wrong at once.
    let reply = world.post(COMPLETE, json!({ "flow": "short" })).await;
    for (field, rule) in [
        ("flow", "flow"),
        ("code", "required"),
        ("password", "required"),
    ] {
        problem::names(&reply, field, rule);
    }
}

/// An account's address is proven and changed by codes, and a replay answers the same; a purpose takes its own alone.
pub async fn an_address_is_proven_and_changed_by_code(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&NEWCOMER).await;
    let request = Request::post("/email/verification").bearer(&session.secret);
    let reply = world.send(request.json(&json!({ "flow": FLOW }))).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    let proof = json!({ "flow": FLOW, "code": code(&world.letter().await) });
    problem::is(&complete(&world, proof.clone()).await, INVALID);
    for _ in 0..2 {
        let reply = world.post("/email/verify", proof.clone()).await;
        let told = json!({ "email": NEWCOMER.email, "email_verified_at": "2026-11-22T08:00:00Z" });
        assert_eq!((reply.status, reply.json()), (200, told));
    }

    let request = Request::post("/email/change").bearer(&session.secret);
    let body = json!({
        "email": "next@example.net",
        "current_password": NEWCOMER.password(),
        "flow": OTHER_FLOW,
    });
    let reply = world.send(request.json(&body)).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    let letters = world.letters().await;
    let codes: Vec<_> = letters.iter().filter_map(plain::code).collect();
    let [code] = codes[..] else {
        panic!("one of {} letters has a code", letters.len());
    };
    let proof = json!({ "flow": OTHER_FLOW, "code": code });
    for _ in 0..2 {
        let reply = world.post("/email/verify", proof.clone()).await;
        let email = reply.json()["email"].clone();
        assert_eq!((reply.status, email), (200, json!("next@example.net")));
    }
}

/// A reset takes a token only, and has no code in its letter.
pub async fn a_reset_has_no_code(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = json!({ "login": ALICE.email, "flow": FLOW });
    let reply = world.post("/password/forgot", body).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "password_reset/reset");
    assert_eq!(plain::code(&letter), None);
    let body = json!({ "flow": FLOW, "code": "12345678", "password": NEW_PASSWORD });
    let reply = world.post("/password/reset", body).await;
    problem::is(&reply, "PASSWORD_RESET_TOKEN_MISSING");
}

/// Where policy has none, flows are taken and nothing comes of them.
pub async fn without_codes_there_are_links_alone(harness: Arc<dyn Harness>) {
    let registration = registration::Policy {
        opening: Opening::Anybody,
        ..registration::Policy::default()
    };
    let setup = Setup::new(harness)
        .configure(|builder| builder.registration(registration).codes(Policy::NONE));
    let world = setup.start().await;
    let letter = letter(&world, FLOW).await;
    assert_eq!(plain::code(&letter), None);
    problem::is(&by_code(&world, FLOW, "12345678").await, INVALID);
    assert_eq!(by_link(&world, &letter).await.status, 201);
}
