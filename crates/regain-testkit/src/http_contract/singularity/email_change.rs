use std::{sync::Arc, time::Duration};

use regain_core::deliver::Outgoing;
use serde_json::{Value, json};

use super::{OWN_EMAIL, account, gives, put, refuses, verifying, violates};
use crate::{
    faults::Hook,
    http_contract::{Harness, problem},
    neutral::Request,
    plain,
    world::{
        Session, Setup, World,
        people::{ADMIN, ALICE},
    },
};

const NEW_EMAIL: &str = "alice.new@example.com";

fn changing(session: &Session, body: &Value) -> Request {
    put(&format!("{OWN_EMAIL}?locale=de"), body).bearer(&session.secret)
}

fn asked() -> Value {
    json!({ "verificationRequired": true, "cooldown": 60 })
}

async fn ask(world: &World, session: &Session) -> String {
    let body = json!({ "newEmail": NEW_EMAIL });
    gives(world, changing(session, &body), asked()).await;
    let letters = world.letters().await;
    let to_new = |letter: &&Outgoing| letter.to.as_str() == NEW_EMAIL;
    let letter = letters
        .iter()
        .find(to_new)
        .expect("a letter to the new address");
    assert_eq!(letter.content.locale.as_str(), "de");
    plain::token(letter).expect("a link").to_owned()
}

/// The stored address stays until the new one is verified; then the account has it, and a replay is told so.
pub async fn singularity_email_change_is_verified(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let token = ask(&world, &session).await;
    assert_eq!(world.account(&ALICE).await.email.as_str(), ALICE.email);
    let again = changing(&session, &json!({ "newEmail": NEW_EMAIL }));
    let refused = refuses(&world, again, "EMAIL_COOLDOWN_ACTIVE").await;
    problem::comes_back(&refused, 60, "cooldown", 1);
    gives(&world, verifying(&token), account(&ALICE, NEW_EMAIL, true)).await;
    assert_eq!(world.account(&ALICE).await.email.as_str(), NEW_EMAIL);
    refuses(&world, verifying(&token), "EMAIL_ALREADY_VERIFIED").await;
}

/// 401 to nobody; 403 to whose sign-in is long ago.
pub async fn singularity_email_change_demands_a_recent_sign_in(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let body = json!({ "newEmail": NEW_EMAIL });
    let nobody = put(OWN_EMAIL, &body);
    refuses(&world, nobody, "AUTHENTICATION_REQUIRED").await;
    let session = world.session(&ALICE).await;
    world.advance(Duration::from_mins(15));
    gives(&world, changing(&session, &body), asked()).await;
    world.advance(Duration::from_mins(1));
    refuses(&world, changing(&session, &body), "ACCESS_DENIED").await;
}

/// 409 for an address that somebody else has, and nothing is sent; 400 for what is none, or one's own.
pub async fn singularity_email_change_takes_a_free_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let taken = json!({ "newEmail": ADMIN.email });
    refuses(&world, changing(&session, &taken), "EMAIL_TAKEN").await;
    for (body, message) in [
        (json!({}), "newEmail: This field is required."),
        (
            json!({ "newEmail": "" }),
            "newEmail: This field is required.",
        ),
        (
            json!({ "newEmail": "alice" }),
            "newEmail: Not a valid e-mail address.",
        ),
    ] {
        violates(&world, changing(&session, &body), message).await;
    }
    let own = json!({ "newEmail": ALICE.email });
    refuses(&world, changing(&session, &own), "VALIDATION_FAILED").await;
    let other = json!({ "email": NEW_EMAIL });
    refuses(&world, changing(&session, &other), "MALFORMED_REQUEST").await;
    assert!(world.letters().await.is_empty());
}

/// A hook that fails after the commit is told; the address is the new one all the same.
pub async fn singularity_email_change_tells_of_a_hook_that_failed(harness: Arc<dyn Harness>) {
    let hook = Arc::new(Hook::new());
    let observe = Arc::clone(&hook);
    let setup = Setup::new(harness).configure(|builder| builder.observe(observe));
    let world = setup.start().await;
    let session = world.session(&ALICE).await;
    let token = ask(&world, &session).await;
    hook.fail();
    let code = "POST_COMMIT_SIDE_EFFECT_FAILURE";
    refuses(&world, verifying(&token), code).await;
    assert_eq!(world.account(&ALICE).await.email.as_str(), NEW_EMAIL);
}

/// 503 where nothing can be sent.
pub async fn singularity_email_change_needs_a_transport(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).silent().start().await;
    let session = world.session(&ALICE).await;
    let body = json!({ "newEmail": NEW_EMAIL });
    refuses(&world, changing(&session, &body), "EMAIL_DISABLED").await;
}
