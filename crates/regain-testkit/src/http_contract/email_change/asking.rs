use std::{sync::Arc, time::Duration};

use regain_core::principal::SignedInBy;
use serde_json::json;

use super::{NEXT, PATH, ask, confirm, holds, links, send};
use crate::{
    http_contract::{Harness, password_forgot::forgot, problem},
    neutral::Request,
    plain,
    world::{
        PUBLIC_URL, Session, Setup, World,
        people::{ALICE, NEWCOMER, UNNAMED},
    },
};

/// 202 `{cooldown}`; the new address gets the link, the present one a link to take it back, and nothing has changed yet.
pub async fn a_change_of_address_is_told_to_both_addresses(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let body = json!({
        "email": " next@Example.NET ",
        "current_password": ALICE.password(),
        "locale": "de",
        "flow": "A".repeat(22),
    });
    let reply = send(&world, &session, &body).await;
    let cooldown = json!({ "cooldown": 60 });
    assert_eq!((reply.status, reply.json()), (202, cooldown));
    let mut letters = world.letters().await;
    letters.sort_by_key(|letter| letter.to.as_str().to_owned());
    for (letter, (to, template, page)) in letters.iter().zip([
        (ALICE.email, "email_change/asked", "/email/change/revert"),
        (NEXT, "email_change/confirm", "/email/verify"),
    ]) {
        assert_eq!(
            (letter.to.as_str(), plain::template(letter)),
            (to, template)
        );
        assert_eq!(letter.content.text.matches("http").count(), 1);
        let start = format!("{PUBLIC_URL}/account{page}?token=v4.public.");
        assert!(plain::link(letter).is_some_and(|link| link.starts_with(&start)));
    }
    assert_eq!(letters.len(), 2);
    // Whoever reads at the new address may be a stranger.
    assert!(!letters[1].content.text.contains("alice"));
    assert_eq!(letters[1].content.locale.as_str(), "de");
    holds(&world, &ALICE, ALICE.email).await;
}

/// 401 to nobody, 403 without a password sign-in of the last fifteen minutes, whatever is asked for.
pub async fn a_change_of_address_demands_a_recent_sign_in(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let reply = world.send(Request::post(PATH).text("{")).await;
    problem::is(&reply, "AUTHENTICATION_REQUIRED");
    let session = world.session(&ALICE).await;
    let body = json!({ "email": NEXT, "current_password": ALICE.password() });
    world.advance(Duration::from_mins(15) + Duration::from_millis(1));
    let reply = send(&world, &session, &body).await;
    problem::is(&reply, "ACCESS_DENIED");
    let id = ALICE.id();
    let sessions = world.regain.sessions();
    let started = sessions.start(&id, SignedInBy::Other, None).await;
    let (federated, secret) = started.expect("a session begins");
    let federated = Session {
        id: federated.id,
        secret: secret.expose_secret().to_owned(),
    };
    let reply = send(&world, &federated, &body).await;
    problem::is(&reply, "ACCESS_DENIED");
    assert!(world.letters().await.is_empty());
    let basic = Request::post(PATH).basic(ALICE.email, ALICE.password());
    assert_eq!(world.send(basic.json(&body)).await.status, 202);
}

/// 401 to a wrong password, without a letter or a cooldown.
pub async fn a_change_of_address_takes_the_password(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let body = json!({ "email": NEXT, "current_password": "a wrong guess" });
    let reply = send(&world, &session, &body).await;
    problem::is(&reply, "INVALID_CREDENTIALS");
    assert!(world.letters().await.is_empty());
    assert_eq!(ask(&world, &ALICE, NEXT).await.status, 202);
}

/// Ten wrong ones, then 429 to right and wrong alike; a change of password counts them too.
pub async fn a_change_of_address_takes_ten_guesses(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let guess = |password: &str| json!({ "email": NEXT, "current_password": password });
    for _ in 0..10 {
        let reply = send(&world, &session, &guess("a wrong guess")).await;
        problem::is(&reply, "INVALID_CREDENTIALS");
    }
    let wrong = send(&world, &session, &guess("a wrong guess")).await;
    problem::is(&wrong, "RATE_LIMITED");
    problem::comes_back(&wrong, 900, "current-password", 10);
    let right = send(&world, &session, &guess(ALICE.password())).await;
    assert_eq!(right.told(), wrong.told());
    let change = Request::post("/password/change").bearer(&session.secret);
    let body =
        json!({ "current_password": ALICE.password(), "password": "plum tractor under glass" });
    problem::is(&world.send(change.json(&body)).await, "RATE_LIMITED");
    assert!(world.letters().await.is_empty());
}

/// 422 with whatever is wrong, 400 and 415 for what is no such request.
pub async fn a_change_of_address_names_every_broken_rule(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let reply = send(&world, &session, &json!({})).await;
    let absent = ["email", "current_password"].map(problem::required);
    problem::violates(&reply, &json!(absent));
    let body = json!({ "email": "next@", "current_password": "", "flow": "short" });
    let reply = send(&world, &session, &body).await;
    let said = [
        ("email", "email"),
        ("current_password", "required"),
        ("flow", "flow"),
    ];
    for (field, rule) in said {
        problem::names(&reply, field, rule);
    }
    let body = json!({ "email": "Alice@example.com", "current_password": "a\u{0}b" });
    let reply = send(&world, &session, &body).await;
    for (field, rule) in [
        ("email", "unchanged"),
        ("current_password", "control_character"),
    ] {
        problem::names(&reply, field, rule);
    }
    for body in [
        json!({ "email": NEXT, "current_password": ALICE.password(), "account_id": "1" }),
        json!({ "email": [NEXT], "current_password": ALICE.password() }),
        json!({ "email": null, "current_password": ALICE.password() }),
        json!([]),
    ] {
        let reply = send(&world, &session, &body).await;
        problem::is(&reply, "MALFORMED_REQUEST");
    }
    let form = Request::post(PATH)
        .bearer(&session.secret)
        .header("content-type", "application/x-www-form-urlencoded");
    let reply = world.send(form.bytes("email=next%40example.net")).await;
    problem::is(&reply, "UNSUPPORTED_MEDIA_TYPE");
    assert!(world.letters().await.is_empty());
}

/// One for each address, whoever asks, and none that another flow shares.
pub async fn a_change_has_a_cooldown_for_every_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    assert_eq!(ask(&world, &ALICE, NEXT).await.status, 202);
    world.advance(Duration::from_secs(15));
    for person in [&ALICE, &NEWCOMER] {
        let reply = ask(&world, person, "NEXT@example.net").await;
        problem::is(&reply, "EMAIL_COOLDOWN_ACTIVE");
        problem::comes_back(&reply, 45, "cooldown", 1);
    }
    assert_eq!(ask(&world, &ALICE, "other@example.net").await.status, 202);
    assert_eq!(forgot(&world, NEXT).await.status, 202);
    world.advance(Duration::from_secs(45));
    assert_eq!(ask(&world, &NEWCOMER, NEXT).await.status, 202);
}

/// A free address, a taken one and a reserved one read alike, outside the cooldown and inside it. The owner is warned.
pub async fn whose_an_address_is_no_change_tells(harness: Arc<dyn Harness>) {
    let setup = Setup::new(harness).mount(|mount| mount.dangerous_without_limits());
    let world = setup.start().await;
    let reserving = links(&world, &NEWCOMER, "newcomer.next@example.net").await;
    assert_eq!(confirm(&world, &reserving.confirm).await.status, 200);
    world.letters().await;
    let mut told = Vec::new();
    // The asker may read at the present address.
    let notice = (ALICE.email, "email_change/asked");
    for (address, letters) in [
        (NEXT, vec![notice, (NEXT, "email_change/confirm")]),
        (
            UNNAMED.email,
            vec![notice, (UNNAMED.email, "registration/taken")],
        ),
        (NEWCOMER.email, vec![notice]),
        ("disabled@example.com", vec![notice]),
    ] {
        let outside = ask(&world, &ALICE, address).await;
        let inside = ask(&world, &ALICE, address).await;
        assert_eq!((outside.status, inside.status), (202, 429));
        told.push((address, [outside.told(), inside.told()]));
        let mut sent: Vec<_> = world.letters().await;
        sent.sort_by_key(|letter| letter.to.as_str().to_owned());
        let sent: Vec<_> = sent
            .iter()
            .map(|letter| (letter.to.as_str(), plain::template(letter)))
            .collect();
        assert_eq!(sent, letters, "{address}");
    }
    for (address, same) in &told {
        assert_eq!(same, &told[0].1, "{address}");
    }
}

/// 503 for every address, where nothing can be sent.
pub async fn without_a_transport_nobody_changes_an_address(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).silent().start().await;
    let free = ask(&world, &ALICE, NEXT).await;
    problem::is(&free, "EMAIL_DISABLED");
    let taken = ask(&world, &ALICE, UNNAMED.email).await;
    assert_eq!(taken.told(), free.told());
}
