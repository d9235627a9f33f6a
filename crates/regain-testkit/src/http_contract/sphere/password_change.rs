use std::sync::Arc;

use serde_json::{Value, json};

use super::{CHANGED, REQUIRED, post, refuses, says, violates};
use crate::{
    http_contract::{Harness, problem},
    neutral::{Reply, Request},
    world::{NEW_PASSWORD, World, people::ALICE},
};

fn body(current: &str, new: &str) -> Value {
    json!({ "current_password": current, "password": new, "password_confirmation": new })
}

async fn change(world: &World, secret: &str, body: &Value) -> Reply {
    let request = post("/change-password", body).bearer(secret);
    world.send_to(request).await
}

/// The caller's session lives on; the others end.
pub async fn sphere_change_password_keeps_this_session_alone(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = body(ALICE.password(), NEW_PASSWORD);
    let nobody = world.send_to(post("/change-password", &body)).await;
    refuses(&nobody, 401);
    assert_eq!(nobody.header("www-authenticate"), Some("Bearer"));
    let (mine, other) = (world.session(&ALICE).await, world.session(&ALICE).await);
    says(&change(&world, &mine.secret, &body).await, CHANGED);
    let ask = |secret: &str| world.send(Request::get("/sessions").bearer(secret));
    assert_eq!(ask(&mine.secret).await.status, 200);
    problem::is(&ask(&other.secret).await, "AUTHENTICATION_REQUIRED");
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
}

/// Absent fields all at once; a wrong current password on its own field; the policy's rules on theirs.
pub async fn sphere_change_password_names_what_is_wrong(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let missing = json!({
        "current_password": [REQUIRED],
        "password": [REQUIRED],
        "password_confirmation": [REQUIRED],
    });
    violates(&change(&world, &session.secret, &json!({})).await, &missing);
    let wrong = change(&world, &session.secret, &body("wrong", NEW_PASSWORD)).await;
    let errors = json!({ "current_password": ["This password is not right."] });
    violates(&wrong, &errors);
    assert_eq!(wrong.header("www-authenticate"), None);
    let mut differing = body(ALICE.password(), NEW_PASSWORD);
    differing["password_confirmation"] = json!("another");
    let reply = change(&world, &session.secret, &differing).await;
    let errors = json!({ "password_confirmation": ["The two passwords are not the same."] });
    violates(&reply, &errors);
    let weak = change(
        &world,
        &session.secret,
        &body(ALICE.password(), "Violet 9 lk"),
    )
    .await;
    let errors = json!({ "password": ["Use at least 15 characters."] });
    violates(&weak, &errors);
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
}

/// Then right and wrong are refused alike.
pub async fn sphere_change_password_takes_ten_guesses(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    for _ in 0..10 {
        let reply = change(&world, &session.secret, &body("wrong", NEW_PASSWORD)).await;
        assert_eq!(reply.status, 422, "{reply:?}");
    }
    let right = body(ALICE.password(), NEW_PASSWORD);
    let refused = change(&world, &session.secret, &right).await;
    refuses(&refused, 429);
    problem::comes_back(&refused, 900, "current-password", 10);
}
