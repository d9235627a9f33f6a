//! Sessions of the host's own, which a stamp tells apart from those that ended.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{Harness, problem};
use crate::{
    neutral::{Reply, Request},
    world::{
        BASE, NEW_PASSWORD, SPHERE, Session, Setup, World,
        people::{ADMIN, ALICE, Person},
    },
};

async fn lives(world: &World, session: &Session) -> bool {
    let reply = world
        .send(Request::get("/email/verification/cooldown").bearer(&session.secret))
        .await;
    if reply.status == 200 {
        return true;
    }
    problem::is(&reply, "AUTHENTICATION_REQUIRED");
    false
}

async fn change(
    world: &World,
    session: &Session,
    (method, path): (&str, &str),
    body: &Value,
) -> Reply {
    let request = Request::new(method, path)
        .json(body)
        .cookie(&session.secret);
    let request = request.header("sec-fetch-site", "same-origin");
    let reply = world.send_to(request).await;
    assert_eq!(reply.status, 200, "{path}: {reply:?}");
    reply
}

/// Every dialect's way to change one's own password: the present session lives on, and the others are refused.
pub async fn a_change_keeps_the_callers_own_session_alone(harness: Arc<dyn Harness>) {
    let old = ALICE.password();
    let native = json!({ "current_password": old, "password": NEW_PASSWORD });
    let sphere = json!({
        "current_password": old,
        "password": NEW_PASSWORD,
        "password_confirmation": NEW_PASSWORD,
    });
    let singularity = json!({ "oldPassword": old, "newPassword": NEW_PASSWORD });
    let zone = "Europe/Berlin";
    let setup = json!({ "password": NEW_PASSWORD, "locale": "de", "time_zone": zone });
    let mango = json!({
        "password": NEW_PASSWORD,
        "systemSettings": { "locale": "de", "timezone": zone },
    });
    let below = |base: &str, path: &str| format!("{base}{path}");
    for (person, method, path, body) in [
        (ALICE, "POST", below(BASE, "/password/change"), native),
        (ALICE, "POST", below(SPHERE, "/change-password"), sphere),
        (
            ALICE,
            "PUT",
            below("", "/api/users/me/password"),
            singularity,
        ),
        (ADMIN, "POST", below(BASE, "/setup"), setup),
        (
            ADMIN,
            "POST",
            below("", "/password-reset/system-setup"),
            mango,
        ),
    ] {
        let world = World::of(Arc::clone(&harness)).await;
        let (mine, other) = (
            world.own_session(&person).await,
            world.own_session(&person).await,
        );
        assert!(lives(&world, &mine).await && lives(&world, &other).await);
        let reply = change(&world, &mine, (method, &path), &body).await;
        assert!(lives(&world, &mine).await, "{path}");
        assert!(!lives(&world, &other).await, "{path}");
        is_off_the_wire(&world, &person, &reply).await;
    }
}

/// The stamp is the session layer's to write, and nothing that a client needs.
async fn is_off_the_wire(world: &World, person: &Person, reply: &Reply) {
    let stamp = world.regain.sessions().stamp(&person.id()).await;
    let stamp = stamp.expect("the store is read");
    assert!(!format!("{reply:?}").contains(stamp.as_str()), "{reply:?}");
}

/// A caller without a session has none to keep.
pub async fn a_change_without_a_session_ends_all_of_the_hosts_own(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (session, others) = (
        world.own_session(&ALICE).await,
        world.own_session(&ADMIN).await,
    );
    let body = json!({ "current_password": ALICE.password(), "password": NEW_PASSWORD });
    let request = Request::post("/password/change").basic(ALICE.email, ALICE.password());
    assert_eq!(world.send(request.json(&body)).await.status, 200);
    assert!(!lives(&world, &session).await);
    assert!(lives(&world, &others).await);
}

/// Whoever holds one is refused at the next request.
pub async fn a_reset_ends_sessions_of_the_hosts_own(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let (first, second) = (
        world.own_session(&ALICE).await,
        world.own_session(&ALICE).await,
    );
    let others = world.own_session(&ADMIN).await;
    let token = world.reset_token(&ALICE).await;
    let body = json!({ "token": token, "password": NEW_PASSWORD });
    assert_eq!(world.post("/password/reset", body).await.status, 200);
    assert!(!lives(&world, &first).await && !lives(&world, &second).await);
    assert!(lives(&world, &others).await);
    assert!(lives(&world, &world.own_session(&ALICE).await).await);
}

/// Nothing lists or ends them, nobody counts them, and all else is as it was.
pub async fn sessions_elsewhere_have_no_routes(harness: Arc<dyn Harness>) {
    let setup = Setup::new(harness).configure(|builder| builder.sessions_elsewhere());
    let world = setup.start().await;
    let admin = world.own_session(&ADMIN).await;
    let account = format!("/admin/sessions?account_id={}", ALICE.id());
    for (method, path) in [
        ("GET", "/sessions"),
        ("DELETE", "/sessions/own-0"),
        ("GET", &account),
        ("DELETE", "/admin/sessions/own-0"),
    ] {
        let reply = world
            .send(Request::new(method, path).bearer(&admin.secret))
            .await;
        problem::is(&reply, "NOT_FOUND");
    }
    for path in ["/api/self/sessions", "/api/admin/sessions?user=x"] {
        let reply = world
            .send_beside(Request::get(path).bearer(&admin.secret))
            .await;
        assert_eq!(reply.status, 404, "{reply:?}");
        assert_eq!(
            reply.header("referrer-policy"),
            None,
            "{path} is the host's"
        );
    }
    let token = world.reset_token(&ALICE).await;
    let body = json!({ "token": token, "password": NEW_PASSWORD });
    let reset = world.post("/password/reset", body).await;
    assert_eq!(
        (reset.status, reset.json()),
        (200, json!({ "sessions_revoked": null }))
    );
    let body = json!({ "current_password": ADMIN.password(), "password": NEW_PASSWORD });
    let changed = change(
        &world,
        &admin,
        ("POST", &format!("{BASE}/password/change")),
        &body,
    )
    .await;
    assert_eq!(changed.json(), json!({ "sessions_revoked": null }));
}
