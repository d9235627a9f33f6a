use std::{collections::HashSet, sync::Arc};

use regain_core::password::policy::Policy;
use serde_json::json;

use super::{ASKED, RESET, carried, forgot, post, refuses, reset, reset_body, says, token};
use crate::{
    faults::{Fault, REASON},
    http_contract::{Harness, problem},
    leak::Log,
    neutral::Request,
    world::{
        NEW_PASSWORD, SPHERE, Setup, World,
        people::{ADMIN, ALICE, NEWCOMER},
    },
};

/// Every error has an id of its own, and a message, whoever found it out: a handler or the mount.
pub async fn sphere_errors_carry_a_correlation_id(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let at = |method: &str, path: &str| Request::new(method, &format!("{SPHERE}{path}"));
    let mut ids = HashSet::new();
    let mut requests = vec![
        (at("POST", "/forgot-password").text("{"), 400),
        (post("/forgot-password", &json!({ "locale": "de" })), 400),
        (post("/email/verify", &json!({ "token": null })), 400),
        (at("POST", "/change-password").text("{}"), 401),
        (at("GET", "/unknown"), 404),
        (at("GET", ""), 404),
        (at("DELETE", "/config"), 405),
        (at("POST", "/forgot-password").text("x".repeat(17_000)), 413),
        (at("POST", "/forgot-password").bytes("{}"), 415),
    ];
    let strange = post("/change-password", &json!({})).cookie(&session.secret);
    requests.push((strange.header("sec-fetch-site", "cross-site"), 403));
    for (request, status) in requests {
        let reply = world.send_to(request).await;
        assert!(ids.insert(refuses(&reply, status)), "{reply:?}");
        let challenge = (status == 401).then_some("Bearer");
        assert_eq!(reply.header("www-authenticate"), challenge);
        let allow = (status == 405).then_some("GET, HEAD");
        assert_eq!(reply.header("allow"), allow);
    }
    for _ in 0..60 {
        forgot(&world, ALICE.email).await;
    }
    let limited = forgot(&world, ALICE.email).await;
    refuses(&limited, 429);
    problem::comes_back(&limited, 1, "ask", 60);
}

/// The operator's faults say nothing but where the log speaks of them.
pub async fn sphere_faults_are_found_by_their_correlation_id(harness: Arc<dyn Harness>) {
    let log = Log::of_process();
    let world = World::of(harness).await;
    let (session, newcomer) = (world.session(&ALICE).await, world.session(&NEWCOMER).await);
    let token = token(&world, &ALICE).await;
    let send = || post("/email/send-verification", &json!({}));
    let by_newcomer = |request: Request| request.bearer(&newcomer.secret);
    world.send_to(by_newcomer(send())).await;
    let proof = carried(&world).await;
    let change = json!({
        "current_password": ALICE.password(),
        "password": NEW_PASSWORD,
        "password_confirmation": NEW_PASSWORD,
    });
    let redeem = reset_body(&token, ALICE.email, NEW_PASSWORD);
    let signed_in = |request: Request| request.bearer(&session.secret);
    for (fault, request) in [
        (
            Fault::Ask,
            post("/forgot-password", &json!({ "login": ADMIN.email })),
        ),
        (Fault::Ask, by_newcomer(send())),
        (
            Fault::Tokens,
            post("/email/verify", &json!({ "token": proof })),
        ),
        (
            Fault::Commit,
            post("/email/verify", &json!({ "token": proof })),
        ),
        (Fault::Tokens, post("/reset-password", &redeem)),
        (Fault::Commit, post("/reset-password", &redeem)),
        (Fault::Begin, signed_in(post("/change-password", &change))),
    ] {
        world.faults.inject(fault);
        let reply = world.send_to(request).await;
        world.faults.mend();
        let id = refuses(&reply, 500);
        let told = String::from_utf8_lossy(&reply.body).into_owned();
        assert!(!told.contains(REASON), "{told}");
        let text = log.text();
        let found = text
            .lines()
            .any(|line| line.contains(&id) && line.contains(REASON));
        assert!(found, "{fault:?} is in the log under {id}");
    }
    says(
        &reset(&world, &token, ALICE.email, NEW_PASSWORD).await,
        RESET,
    );
}

/// 503 for everyone where nothing can be sent, or too much waits.
pub async fn sphere_without_a_transport_sends_nothing(harness: Arc<dyn Harness>) {
    let world = Setup::new(Arc::clone(&harness)).silent().start().await;
    for login in [ALICE.email, "nobody@example.com"] {
        refuses(&forgot(&world, login).await, 503);
    }
    let session = world.session(&NEWCOMER).await;
    let send = post("/email/send-verification", &json!({})).bearer(&session.secret);
    refuses(&world.send_to(send).await, 503);
    let setup = Setup::new(harness).configure(|builder| builder.outbox_capacity(1));
    let world = setup.start().await;
    says(&forgot(&world, ADMIN.email).await, ASKED);
    for login in [ALICE.email, "nobody@example.com"] {
        let reply = forgot(&world, login).await;
        refuses(&reply, 503);
        assert_eq!(reply.header("retry-after"), Some("30"));
    }
}

/// The policy in force, and how long a link works.
pub async fn sphere_config_tells_the_rules(harness: Arc<dyn Harness>) {
    for (policy, min_length, classes, blocklist) in [
        (Policy::nist(), 15, false, true),
        (Policy::character_classes(), 8, true, false),
    ] {
        let setup = Setup::new(Arc::clone(&harness));
        let setup = setup.configure(|builder| builder.password_policy(policy));
        let world = setup.start().await;
        let reply = world
            .send_to(Request::get(&format!("{SPHERE}/config")))
            .await;
        let password_policy = json!({
            "min_length": min_length,
            "max_bytes": 1024,
            "uppercase": classes,
            "lowercase": classes,
            "digit": classes,
            "special": classes,
            "blocklist": blocklist,
        });
        let data = json!({ "password_policy": password_policy, "reset_token_minutes": 60 });
        assert_eq!((reply.status, reply.json()), (200, json!({ "data": data })));
    }
}
