use std::sync::Arc;

use serde_json::{Value, json};

use super::{
    CREATE, CREATE_TOKEN, EMAIL_VERIFY, PUBLIC_SEND_EMAIL, REGISTER, RESET, RESET_SEND_EMAIL,
    RESET_VERIFY, SEND_EMAIL, SYSTEM_SETUP, UPDATE_EMAIL, by_admin, carried, is_done, is_no_token,
    letters, open, post, refuses, reset, reset_token, send, shown, update_email, verify,
};
use crate::{
    faults::{Fault, REASON},
    http_contract::{Harness, problem},
    neutral::Request,
    world::{
        NEW_PASSWORD, Setup, World,
        people::{ADMIN, ALICE, NEWCOMER, Person},
    },
};

/// Every error has its number, whoever found it out: a handler or the mount.
pub async fn mango_errors_have_a_number_and_a_name(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let get = Request::get;
    let strange = Request::post(SEND_EMAIL).cookie(&session.secret);
    let strange = strange.header("sec-fetch-site", "cross-site");
    for (request, status, code, name) in [
        (Request::post(RESET).text("{"), 400, 4005, "BAD_REQUEST"),
        (post(RESET, &json!({ "x": 1 })), 400, 4005, "BAD_REQUEST"),
        (Request::post(UPDATE_EMAIL), 400, 4005, "BAD_REQUEST"),
        (strange, 403, 4004, "ACCESS_DENIED"),
        (get("/password-reset"), 404, 4040, "NOT_FOUND"),
        (get("/password-reset/unknown"), 404, 4040, "NOT_FOUND"),
        (get("/email-verification/public"), 404, 4040, "NOT_FOUND"),
        (get(RESET), 405, 4050, "METHOD_NOT_ALLOWED"),
        (
            Request::post(RESET).text("x".repeat(17_000)),
            413,
            4130,
            "CONTENT_TOO_LARGE",
        ),
        (
            Request::post(RESET).bytes("{}"),
            415,
            4150,
            "UNSUPPORTED_MEDIA_TYPE",
        ),
    ] {
        let reply = world.send_to(request).await;
        refuses(&reply, status, code, name);
        let allow = (status == 405).then_some("POST");
        assert_eq!(reply.header("allow"), allow);
    }
    for _ in 0..60 {
        send(&world, RESET_SEND_EMAIL, json!({})).await;
    }
    let limited = send(&world, RESET_SEND_EMAIL, json!({})).await;
    refuses(&limited, 429, 4006, "RATE_LIMITED");
    problem::comes_back(&limited, 1, "ask", 60);
}

/// The operator's faults are told without a word of what happened, and nothing is half done.
pub async fn mango_faults_say_nothing(harness: Arc<dyn Harness>) {
    let world = open(harness).await;
    let token = reset_token(&world, &ALICE).await;
    let proof = json!({ "emailAddress": NEWCOMER.email, "username": "newcomer" });
    let proof = shown(&world, CREATE_TOKEN, proof).await;
    let change = json!({ "emailAddress": "new@example.com", "username": "alice" });
    let change = shown(&world, CREATE_TOKEN, change).await;
    letters(&world).await;
    let registration = json!({ "emailAddress": "guest@example.com" });
    is_done(&send(&world, PUBLIC_SEND_EMAIL, registration).await);
    let registration = carried(&world).await;
    let sessions = [&ADMIN, &NEWCOMER].map(|person| world.session(person));
    let [admin, newcomer] = sessions;
    let (admin, newcomer) = (admin.await, newcomer.await);
    let as_admin = |path: &str, body: Value| post(path, &body).cookie(&admin.secret);
    let redeem = json!({ "token": token, "newPassword": NEW_PASSWORD });
    let user = json!({ "token": registration, "user": { "password": NEW_PASSWORD } });
    let create = json!({ "username": "alice" });
    let create_token = json!({ "emailAddress": "x@example.com", "username": "alice" });
    let settings = json!({ "locale": "de", "timezone": "UTC" });
    let setup = json!({ "password": NEW_PASSWORD, "systemSettings": settings });
    let pair = json!({ "username": "alice", "email": ALICE.email });
    let address = json!({ "emailAddress": "x@example.com" });
    let own = json!({ "emailAddress": NEWCOMER.email, "username": "newcomer" });
    let only = |token: &str| json!({ "token": token });
    let asked = |path: &str, token: &str| Request::get(&format!("{path}?token={token}"));
    let mut requests = vec![
        (Fault::Ask, post(RESET_SEND_EMAIL, &pair)),
        (Fault::Ask, post(PUBLIC_SEND_EMAIL, &address)),
        (
            Fault::Ask,
            post(SEND_EMAIL, &address).bearer(&newcomer.secret),
        ),
        (Fault::Ask, post(SEND_EMAIL, &own).bearer(&newcomer.secret)),
        (Fault::Tokens, asked(RESET_VERIFY, &token)),
        (Fault::Tokens, asked(EMAIL_VERIFY, &proof)),
    ];
    for fault in [Fault::Begin, Fault::Commit] {
        requests.extend([
            (fault, post(RESET, &redeem)),
            (fault, post(REGISTER, &user)),
            (fault, post(UPDATE_EMAIL, &only(&proof))),
            (fault, post(UPDATE_EMAIL, &only(&change))),
            (fault, as_admin(CREATE, create.clone())),
            (fault, as_admin(CREATE_TOKEN, create_token.clone())),
            (fault, as_admin(CREATE_TOKEN, address.clone())),
            (fault, as_admin(SYSTEM_SETUP, setup.clone())),
            (fault, as_admin("/password-reset/reset-keys", json!({}))),
            (fault, as_admin("/email-verification/reset-keys", json!({}))),
        ]);
    }
    for (fault, request) in requests {
        let what = format!("{fault:?} {}", request.target);
        world.faults.inject(fault);
        let reply = world.send_to(request).await;
        world.faults.mend();
        assert_eq!(reply.status, 500, "{what} {reply:?}");
        refuses(&reply, 500, 5000, "INTERNAL_SERVER_ERROR");
        let told = String::from_utf8_lossy(&reply.body).into_owned();
        assert!(!told.contains(REASON), "{what} {told}");
    }
    assert!(letters(&world).await.is_empty());
    assert_eq!(
        verify(&world, EMAIL_VERIFY, &registration).await.status,
        200
    );
    for token in [&proof, &change] {
        assert_eq!(update_email(&world, token).await.status, 200);
    }
    assert_eq!(send(&world, REGISTER, user).await.status, 200);
    // The address was changed meanwhile, and the reset died with that.
    is_no_token(&reset(&world, &token, NEW_PASSWORD).await);
}

/// 503 for everyone where nothing can be sent, or too much waits; what is only shown is made all the same.
pub async fn mango_without_a_transport_sends_nothing(harness: Arc<dyn Harness>) {
    use regain_core::registration::{Opening, Policy};
    let configure = |capacity: u32| {
        let opening = Opening::Anybody;
        let policy = Policy {
            opening,
            ..Policy::default()
        };
        move |builder: regain_core::builder::Builder| {
            builder.registration(policy).outbox_capacity(capacity)
        }
    };
    let setup = Setup::new(Arc::clone(&harness)).configure(configure(100));
    let world = setup.silent().start().await;
    let unavailable = |reply| refuses(&reply, 503, 5030, "SERVICE_UNAVAILABLE");
    let pair = |username: &str, email: &str| {
        post(
            RESET_SEND_EMAIL,
            &json!({ "username": username, "email": email }),
        )
    };
    let by = |person: &Person, request: Request| request.basic(person.email, person.password());
    let address = |address: &str| json!({ "emailAddress": address });
    let own = |person: &Person, address: &str| {
        let body = json!({ "emailAddress": address, "username": person.username });
        by(person, post(SEND_EMAIL, &body))
    };
    for request in [
        pair("alice", ALICE.email),
        pair("nobody", ALICE.email),
        post(PUBLIC_SEND_EMAIL, &address("new@example.com")),
        post(PUBLIC_SEND_EMAIL, &address(ALICE.email)),
        by(&ALICE, post(SEND_EMAIL, &address("new@example.com"))),
        own(&NEWCOMER, NEWCOMER.email),
        own(&ALICE, ALICE.email),
        own(&ALICE, "new@example.com"),
        own(&ALICE, NEWCOMER.email),
        by_admin(post(
            SEND_EMAIL,
            &json!({ "emailAddress": ALICE.email, "username": "alice" }),
        )),
        by_admin(post(
            CREATE,
            &json!({ "username": "alice", "sendEmail": true }),
        )),
        by_admin(post(
            CREATE_TOKEN,
            &json!({ "emailAddress": "new@example.com", "sendEmail": true }),
        )),
    ] {
        unavailable(world.send_to(request).await);
    }
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
    shown(&world, CREATE_TOKEN, address("new@example.com")).await;
    reset_token(&world, &ALICE).await;
    let world = Setup::new(harness).configure(configure(1)).start().await;
    is_done(&world.send_to(pair("alice", ALICE.email)).await);
    for request in [
        pair("newcomer", NEWCOMER.email),
        pair("nobody", "nobody@example.com"),
        post(PUBLIC_SEND_EMAIL, &address("new@example.com")),
        own(&NEWCOMER, NEWCOMER.email),
    ] {
        let reply = world.send_to(request).await;
        assert_eq!(reply.header("retry-after"), Some("30"));
        unavailable(reply);
    }
}
