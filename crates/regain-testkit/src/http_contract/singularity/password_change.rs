use std::sync::Arc;

use serde_json::{Value, json};

use super::{OWN_PASSWORD, account, gives, put, refuses, violates};
use crate::{
    faults::{Fault, Hashing, Hook},
    http_contract::{Harness, problem},
    neutral::Request,
    world::{NEW_PASSWORD, Session, Setup, World, people::ALICE},
};

fn passwords(old: &str, new: &str) -> Value {
    json!({ "oldPassword": old, "newPassword": new })
}

fn changing(session: &Session, body: &Value) -> Request {
    put(&format!("{OWN_PASSWORD}?locale=de"), body).bearer(&session.secret)
}

/// The account; the caller's session lives on and the others end, and the person is told in the language of the query.
pub async fn singularity_password_change_answers_the_account(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = passwords(ALICE.password(), NEW_PASSWORD);
    let nobody = put(OWN_PASSWORD, &body);
    refuses(&world, nobody, "AUTHENTICATION_REQUIRED").await;
    let (mine, other) = (world.session(&ALICE).await, world.session(&ALICE).await);
    let request = changing(&mine, &body).header("accept-language", "fr");
    gives(&world, request, account(&ALICE, ALICE.email, true)).await;
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
    let ask = |secret: &str| world.send(Request::get("/sessions").bearer(secret));
    assert_eq!(ask(&mine.secret).await.status, 200);
    problem::is(&ask(&other.secret).await, "AUTHENTICATION_REQUIRED");
    assert_eq!(world.letter().await.content.locale.as_str(), "de");
}

/// 401 for a wrong old password, ten times; 400 for absent and weak ones.
pub async fn singularity_password_change_tells_what_is_wrong(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let message = "oldPassword: This field is required. newPassword: This field is required.";
    violates(&world, changing(&session, &json!({})), message).await;
    let message = "newPassword: Use at least 15 characters.";
    let weak = passwords(ALICE.password(), "Violet 9 lk");
    violates(&world, changing(&session, &weak), message).await;
    let unknown = json!({ "currentPassword": "x" });
    refuses(&world, changing(&session, &unknown), "MALFORMED_REQUEST").await;
    for _ in 0..10 {
        let wrong = passwords("wrong", NEW_PASSWORD);
        let reply = refuses(&world, changing(&session, &wrong), "INVALID_CREDENTIALS").await;
        assert_eq!(reply.header("www-authenticate"), Some("Bearer"));
    }
    let right = passwords(ALICE.password(), NEW_PASSWORD);
    let refused = refuses(&world, changing(&session, &right), "RATE_LIMITED").await;
    problem::comes_back(&refused, 900, "current-password", 10);
}

/// The store and the hasher by their codes, with nothing half done; a hook that fails after the commit is told.
pub async fn singularity_password_change_tells_of_faults(harness: Arc<dyn Harness>) {
    let (hashing, hook) = (Hashing::new(), Arc::new(Hook::new()));
    let (hasher, observe) = (Arc::new(hashing.clone()), Arc::clone(&hook));
    let setup = Setup::new(harness);
    let setup = setup.configure(|builder| builder.hasher(hasher).observe(observe));
    let world = setup.start().await;
    let session = world.session(&ALICE).await;
    let request = || changing(&session, &passwords(ALICE.password(), NEW_PASSWORD));
    for fault in [Fault::Begin, Fault::Commit] {
        world.faults.inject(fault);
        refuses(&world, request(), "DATABASE_FAILURE").await;
        world.faults.mend();
    }
    hashing.fail();
    refuses(&world, request(), "HASH_FAILURE").await;
    hashing.work();
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
    hook.fail();
    refuses(&world, request(), "POST_COMMIT_SIDE_EFFECT_FAILURE").await;
    hook.work();
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
}
