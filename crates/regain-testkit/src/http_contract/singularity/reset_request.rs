use std::{sync::Arc, time::Duration};

use regain_core::{deliver::Class, registration::Opening};
use serde_json::json;

use super::{RESET, RESET_REQUEST, asking, gives, post, refuses, violates};
use crate::{
    faults::Fault,
    http_contract::{Harness, password_forgot::eight_states, problem, registration},
    mailbox::Attempt,
    neutral::Request,
    plain,
    world::{
        NEW_PASSWORD, Setup, World,
        people::{ADMIN, ALICE, DISABLED},
    },
};

const NOBODY: &str = "nobody@example.com";

fn reading(email: &str) -> Request {
    Request::get(&format!("{RESET}/cooldown?email={email}"))
}

/// The seconds to wait; and the one letter is there before the reply is, by whatever courier.
pub async fn singularity_reset_request_answers_the_cooldown(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (email, template) in [
        ("ALICE@Example.com", "password_reset/reset"),
        (NOBODY, "password_reset/no_account"),
        (DISABLED.email, "password_reset/no_account"),
    ] {
        let reply = gives(&world, asking(email), json!({ "cooldown": 60 })).await;
        assert_eq!(reply.header("retry-after"), None);
        let letters = world.mailbox.take();
        let letter = letters.first().expect("a letter");
        assert_eq!(plain::template(letter), template);
        assert_eq!(letter.to.as_str(), email.to_lowercase());
        let more = (letters.len() - 1, world.letters().await.len());
        assert_eq!(more, (0, 0), "one letter each");
    }
}

/// Eight account states read alike: outside the cooldown, inside it, and in what is left of it; each gets one letter.
pub async fn singularity_reset_request_tells_nothing(harness: Arc<dyn Harness>) {
    let (world, states) = eight_states(harness).await;
    world.letters().await;
    let mut told = Vec::new();
    for email in states {
        let before = gives(&world, reading(email), json!({ "remaining": 0 })).await;
        let outside = gives(&world, asking(email), json!({ "cooldown": 60 })).await;
        let inside = refuses(&world, asking(email), "EMAIL_COOLDOWN_ACTIVE").await;
        let left = gives(&world, reading(email), json!({ "remaining": 60 })).await;
        told.push([before.told(), outside.told(), inside.told(), left.told()]);
        let letters = world.mailbox.take();
        assert_eq!(letters.len(), 1, "{email}");
        assert_eq!(letters[0].to.as_str(), email);
    }
    for (email, same) in states.iter().zip(&told) {
        assert_eq!(same, &told[0], "{email}");
    }
    assert!(world.letters().await.is_empty());
}

/// 429 until the cooldown is over, with one letter, whoever is asked for.
pub async fn singularity_reset_request_waits_for_the_cooldown(harness: Arc<dyn Harness>) {
    waits(&World::of(Arc::clone(&harness)).await, 60).await;
    let setup = Setup::new(harness).configure(|builder| builder.cooldown(Duration::from_mins(5)));
    waits(&setup.start().await, 300).await;
}

async fn waits(world: &World, cooldown: u64) {
    for email in [ALICE.email, NOBODY] {
        gives(world, asking(email), json!({ "cooldown": cooldown })).await;
        world.advance(Duration::from_millis(20_500));
        let left = cooldown - 20;
        let refused = refuses(world, asking(email), "EMAIL_COOLDOWN_ACTIVE").await;
        problem::comes_back(&refused, left, "cooldown", 1);
        let spelled = email.replace('@', "%40").to_uppercase();
        gives(world, reading(&spelled), json!({ "remaining": left })).await;
        assert_eq!(world.letters().await.len(), 1);
        world.advance(Duration::from_secs(left) - Duration::from_millis(500));
        gives(world, reading(email), json!({ "remaining": 0 })).await;
        gives(world, asking(email), json!({ "cooldown": cooldown })).await;
        assert_eq!(
            world.letters().await.len(),
            1,
            "nobody is told once a day only"
        );
    }
}

/// Zero where no cooldown is wanted.
pub async fn singularity_reset_request_answers_zero_without_a_cooldown(harness: Arc<dyn Harness>) {
    let setup = Setup::new(harness).configure(|builder| builder.cooldown(Duration::ZERO));
    let world = setup.start().await;
    for _ in 0..2 {
        for email in [ALICE.email, NOBODY] {
            gives(&world, asking(email), json!({ "cooldown": 0 })).await;
            gives(&world, reading(email), json!({ "remaining": 0 })).await;
        }
    }
    assert_eq!(world.letters().await.len(), 4);
}

/// An e-mail address and nothing else.
pub async fn singularity_reset_request_takes_an_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let required = "email: This field is required.";
    for body in [json!({}), json!({ "email": "" })] {
        violates(&world, post(RESET_REQUEST, &body), required).await;
    }
    for query in ["", "?email=", "?email=a%40b.example&email=a%40b.example"] {
        let target = format!("{RESET}/cooldown{query}");
        violates(&world, Request::get(&target), required).await;
    }
    let wrong = "email: Not a valid e-mail address.";
    for email in ["alice", "a@example.com\r\nBcc: e@evil.test"] {
        violates(&world, asking(email), wrong).await;
    }
    violates(&world, reading("alice"), wrong).await;
    for body in [json!({ "email": 1 }), json!({ "login": ALICE.email })] {
        refuses(&world, post(RESET_REQUEST, &body), "MALFORMED_REQUEST").await;
    }
    let nothing = Request::post(RESET_REQUEST);
    refuses(&world, nothing, "MALFORMED_REQUEST").await;
    assert!(world.letters().await.is_empty());
}

/// The language of the query, else the application's: neither the browser's nor another.
pub async fn singularity_reset_request_is_in_the_language_of_the_query(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (query, language) in [
        ("?locale=de", "de"),
        ("", "en"),
        ("?locale=..%2Fetc", "en"),
        ("?locale=de&locale=fr", "en"),
    ] {
        for email in [ALICE.email, NOBODY] {
            let body = json!({ "email": email });
            let request = post(&format!("{RESET_REQUEST}{query}"), &body);
            let request = request.header("accept-language", "fr");
            gives(&world, request, json!({ "cooldown": 60 })).await;
            let letters = world.mailbox.take();
            assert_eq!(letters[0].content.locale.as_str(), language, "{query}");
        }
        world.advance(Duration::from_mins(1));
    }
}

/// Where the query has none: what the set-up chose, though the account's own and the browser's are others.
pub async fn singularity_reset_request_is_in_the_language_of_the_set_up(harness: Arc<dyn Harness>) {
    const FRENCH: &str = "grace@example.net";
    let world = registration::opening(harness, Opening::Anybody)
        .start()
        .await;
    registration::ask(&world, FRENCH).await;
    let letter = world.letter().await;
    let token = plain::token(&letter).expect("a link");
    let body = json!({ "token": token, "password": NEW_PASSWORD, "locale": "fr" });
    let made = world.post("/registration/complete", body).await;
    assert_eq!((made.status, &made.json()["locale"]), (201, &json!("fr")));
    let body = json!({ "password": NEW_PASSWORD, "locale": "de", "time_zone": "Europe/Berlin" });
    let set_up = Request::post("/setup").basic(ADMIN.email, ADMIN.password());
    assert_eq!(world.send(set_up.json(&body)).await.status, 200);
    world.letters().await;
    for email in [FRENCH, ALICE.email, NOBODY] {
        let request = asking(email).header("accept-language", "fr");
        gives(&world, request, json!({ "cooldown": 60 })).await;
        let letters = world.mailbox.take();
        assert_eq!(letters[0].content.locale.as_str(), "de", "{email}");
    }
}

/// How sending went reaches the caller, for every address alike; who failed may ask again at once.
pub async fn singularity_reset_request_tells_how_sending_went(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let ours = |authentication| Attempt::refused(Class::Ours { authentication });
    for (attempt, code) in [
        (ours(true), "EMAIL_AUTHENTICATION_FAILURE"),
        (ours(false), "EMAIL_SEND_FAILURE"),
        (Attempt::refused(Class::Transient), "EMAIL_SEND_FAILURE"),
        (Attempt::refused(Class::Permanent), "EMAIL_SEND_FAILURE"),
        (Attempt::LoseAnswer, "EMAIL_SEND_FAILURE"),
    ] {
        let mut told = Vec::new();
        for email in [ALICE.email, NOBODY, DISABLED.email] {
            world.mailbox.script([attempt.clone()]);
            told.push(refuses(&world, asking(email), code).await.told());
            gives(&world, reading(email), json!({ "remaining": 0 })).await;
            gives(&world, asking(email), json!({ "cooldown": 60 })).await;
        }
        assert!(told.iter().all(|one| *one == told[0]), "{code}");
        world.advance(Duration::from_hours(1));
        world.letters().await;
    }
}

/// What was not sent at once is sent later, without being asked for again.
pub async fn singularity_reset_request_loses_no_letter(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for email in [ALICE.email, NOBODY] {
        let busy = Attempt::refused(Class::Transient);
        world.mailbox.script([busy]);
        refuses(&world, asking(email), "EMAIL_SEND_FAILURE").await;
        world.faults.inject(Fault::Accounts);
        refuses(&world, asking(email), "DATABASE_FAILURE").await;
        world.faults.mend();
        assert!(world.mailbox.take().is_empty());
        world.advance(Duration::from_mins(2));
        let letters = world.letters().await;
        assert!(!letters.is_empty());
        assert!(letters.iter().all(|letter| letter.to.as_str() == email));
    }
}

/// A template that cannot be written fails for everyone, be it that of the one letter or of the other.
pub async fn singularity_reset_request_tells_of_a_broken_template(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for template in ["password_reset/reset", "password_reset/no_account"] {
        world.plain.break_template(template);
        for email in [ALICE.email, NOBODY, DISABLED.email] {
            refuses(&world, asking(email), "EMAIL_TEMPLATE_FAILURE").await;
            gives(&world, reading(email), json!({ "remaining": 0 })).await;
        }
    }
    world.plain.mend();
    for email in [ALICE.email, NOBODY, DISABLED.email] {
        gives(&world, asking(email), json!({ "cooldown": 60 })).await;
    }
    assert_eq!(world.letters().await.len(), 3);
}

/// The operator's other faults: the cooldown, the key ring, and the rest of the store.
pub async fn singularity_reset_request_tells_of_faults(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (fault, code) in [
        (Fault::Ask, "EMAIL_COOLDOWN_CACHE_FAILURE"),
        (Fault::Keys, "PASSWORD_RESET_TOKEN_CREATION_FAILURE"),
        (Fault::Accounts, "DATABASE_FAILURE"),
        (Fault::Begin, "DATABASE_FAILURE"),
        (Fault::Commit, "DATABASE_FAILURE"),
    ] {
        for email in [ALICE.email, NOBODY, DISABLED.email] {
            // What was asked for before is over, and the rings are read again.
            world.advance(Duration::from_mins(1));
            world.faults.inject(fault);
            refuses(&world, asking(email), code).await;
            world.faults.mend();
        }
    }
    world.faults.inject(Fault::Cooldown);
    let code = "EMAIL_COOLDOWN_CACHE_FAILURE";
    refuses(&world, reading(ALICE.email), code).await;
}

/// 503 for everyone where nothing can be sent, or too much waits.
pub async fn singularity_reset_request_needs_a_transport(harness: Arc<dyn Harness>) {
    let world = Setup::new(Arc::clone(&harness)).silent().start().await;
    for email in [ALICE.email, NOBODY] {
        refuses(&world, asking(email), "EMAIL_DISABLED").await;
    }
    let setup = Setup::new(harness).configure(|builder| builder.outbox_capacity(1));
    let world = setup.start().await;
    world.mailbox.script([Attempt::refused(Class::Transient)]);
    refuses(&world, asking(ADMIN.email), "EMAIL_SEND_FAILURE").await;
    for email in [ALICE.email, NOBODY] {
        let reply = refuses(&world, asking(email), "OVERLOADED").await;
        assert_eq!(reply.header("retry-after"), Some("30"));
    }
}
