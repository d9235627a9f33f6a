use std::{sync::Arc, time::Duration};

use regain_core::registration::Opening;
use serde_json::json;

use super::{NOBODY, ask, opening};
use crate::{
    http_contract::{
        Harness,
        password_forgot::{forgot, states_of},
        problem,
    },
    neutral::Request,
    plain,
    world::{
        PUBLIC_URL,
        people::{ALICE, DISABLED, UNNAMED},
    },
};

/// 202 `{cooldown}`, and one link to the configured page.
pub async fn whoever_registers_gets_a_link(harness: Arc<dyn Harness>) {
    for open in [Opening::Anybody, Opening::Approved] {
        let world = opening(Arc::clone(&harness), open).start().await;
        let body =
            json!({ "email": " grace@Example.NET ", "locale": "de", "flow": "A".repeat(22) });
        let reply = world.post("/registration", body).await;
        let cooldown = json!({ "cooldown": 60 });
        assert_eq!((reply.status, reply.json()), (202, cooldown));
        let letter = world.letter().await;
        assert_eq!(plain::template(&letter), "registration/register");
        assert_eq!(
            (letter.to.as_str(), letter.content.locale.as_str()),
            (NOBODY, "de")
        );
        assert_eq!(letter.content.text.matches("http").count(), 1);
        let start = format!("{PUBLIC_URL}/account/registration/complete?token=v4.public.");
        assert!(plain::link(&letter).is_some_and(|link| link.starts_with(&start)));
    }
}

/// 409 for every address, where only the invited may.
pub async fn where_only_the_invited_register_nobody_asks(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Invited).start().await;
    let free = ask(&world, NOBODY).await;
    problem::is(&free, "FEATURE_DISABLED");
    assert_eq!(ask(&world, ALICE.email).await.told(), free.told());
    assert!(world.letters().await.is_empty());
}

/// 503 for every address, where nothing can be sent.
pub async fn without_a_transport_nobody_registers(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).silent().start().await;
    let free = ask(&world, NOBODY).await;
    problem::is(&free, "EMAIL_DISABLED");
    assert_eq!(ask(&world, ALICE.email).await.told(), free.told());
}

/// 422 with whatever is wrong, 400 and 415 for what is no such request.
pub async fn a_registration_names_every_broken_rule(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let reply = world.post("/registration", json!({})).await;
    problem::violates(&reply, &json!([problem::required("email")]));
    let body = json!({ "email": "Grace <grace@example.net>", "flow": "short" });
    let reply = world.post("/registration", body).await;
    for (field, rule) in [("email", "email"), ("flow", "flow")] {
        problem::names(&reply, field, rule);
    }
    for body in [
        json!({ "email": NOBODY, "password": "x" }),
        json!({ "email": NOBODY, "scopes": ["admin"] }),
        json!({ "email": null }),
        json!("email"),
    ] {
        problem::is(
            &world.post("/registration", body).await,
            "MALFORMED_REQUEST",
        );
    }
    let form = Request::post("/registration").header("content-type", "text/plain");
    let reply = world.send(form.bytes("{}")).await;
    problem::is(&reply, "UNSUPPORTED_MEDIA_TYPE");
    assert!(world.letters().await.is_empty());
}

/// One for each address, and none that another flow shares.
pub async fn a_registration_has_a_cooldown_of_its_own(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    assert_eq!(ask(&world, NOBODY).await.status, 202);
    world.advance(Duration::from_millis(59_001));
    let reply = ask(&world, "Grace@EXAMPLE.net").await;
    problem::is(&reply, "EMAIL_COOLDOWN_ACTIVE");
    problem::comes_back(&reply, 1, "cooldown", 1);
    assert_eq!(forgot(&world, NOBODY).await.status, 202);
    world.advance(Duration::from_millis(999));
    assert_eq!(ask(&world, NOBODY).await.status, 202);
}

/// Eight account states read alike, outside the cooldown and inside it; owners are warned, of a shut account nobody is.
pub async fn whose_an_address_is_no_registration_tells(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let states = states_of(&world).await;
    let mut told = Vec::new();
    for email in states {
        let outside = ask(&world, email).await;
        let inside = ask(&world, email).await;
        assert_eq!((outside.status, inside.status), (202, 429));
        told.push([outside.told(), inside.told()]);
        let letters = world.letters().await;
        let free = email == UNNAMED.email || email.starts_with("nobody");
        let template = match email {
            _ if free => Some("registration/register"),
            _ if email == DISABLED.email => None,
            _ => Some("registration/taken"),
        };
        let sent: Vec<_> = letters.iter().map(plain::template).collect();
        assert_eq!(sent, Vec::from_iter(template), "{email}");
        let linked = letters.iter().any(|letter| plain::link(letter).is_some());
        assert_eq!(linked, free, "{email}");
    }
    for (email, same) in states.iter().zip(&told) {
        assert_eq!(same, &told[0], "{email}");
    }
}
