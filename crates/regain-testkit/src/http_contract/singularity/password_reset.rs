use std::{sync::Arc, time::Duration};

use regain_core::password::policy::Policy;
use serde_json::json;

use super::{RESET, gives, post, proof, refuses, resetting, token, violates};
use crate::{
    faults::{Fault, Hashing, Hook},
    http_contract::{Harness, problem},
    neutral::Request,
    plain,
    world::{
        NEW_PASSWORD, Setup, World,
        people::{ADMIN, ALICE, NEWCOMER, PASSWORDLESS, UNNAMED},
    },
};

/// The password is new, the token spent, every session ended, and the person told in the language of the query.
pub async fn singularity_reset_sets_the_password_once(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let token = token(&world, &ALICE).await;
    let target = format!("{RESET}?locale=de&token={token}");
    let request = post(&target, &json!({ "newPassword": NEW_PASSWORD }));
    let request = request.header("accept-language", "fr");
    gives(&world, request, json!({ "success": true })).await;
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
    assert!(!world.signs_in(&ALICE, ALICE.password()).await);
    let request = Request::get("/sessions").bearer(&session.secret);
    problem::is(&world.send(request).await, "AUTHENTICATION_REQUIRED");
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "password_change/changed");
    assert_eq!(letter.content.locale.as_str(), "de");
    let again = resetting(&token, "Violet engine over 9 lakes!");
    refuses(&world, again, "PASSWORD_RESET_TOKEN_INVALID").await;
}

/// The notice: in the language of the query, else the application's; the browser's is not asked for.
pub async fn singularity_reset_notice_is_in_the_language_of_the_query(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for (query, language) in [
        ("&locale=de", "de"),
        ("", "en"),
        ("&locale=..%2Fetc", "en"),
        ("&locale=de&locale=fr", "en"),
    ] {
        let token = token(&world, &ALICE).await;
        let target = format!("{RESET}?token={token}{query}");
        let request = post(&target, &json!({ "newPassword": NEW_PASSWORD }));
        let request = request.header("accept-language", "fr");
        gives(&world, request, json!({ "success": true })).await;
        let letter = world.letter().await;
        assert_eq!(plain::template(&letter), "password_change/changed");
        assert_eq!(letter.content.locale.as_str(), language, "{query}");
        world.advance(Duration::from_mins(1));
    }
}

/// Who never had a password gets one.
pub async fn singularity_reset_gives_a_first_password(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = token(&world, &PASSWORDLESS).await;
    gives(
        &world,
        resetting(&token, NEW_PASSWORD),
        json!({ "success": true }),
    )
    .await;
    assert!(world.signs_in(&PASSWORDLESS, NEW_PASSWORD).await);
}

/// `newPassword`, or `password`: one of them.
pub async fn singularity_reset_takes_its_field_by_two_names(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = token(&world, &ALICE).await;
    let target = format!("{RESET}?token={token}");
    let both = json!({ "newPassword": NEW_PASSWORD, "password": NEW_PASSWORD });
    refuses(&world, post(&target, &both), "VALIDATION_FAILED").await;
    for body in [
        json!({}),
        json!({ "newPassword": "" }),
        json!({ "password": "" }),
    ] {
        let message = "newPassword: This field is required.";
        violates(&world, post(&target, &body), message).await;
    }
    let body = json!({ "password": NEW_PASSWORD });
    gives(&world, post(&target, &body), json!({ "success": true })).await;
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
}

/// The token that is missing, the body, the token, the policy.
pub async fn singularity_reset_complains_in_order(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let missing = "PASSWORD_RESET_TOKEN_MISSING";
    for query in ["", "?token=", "?token=a&token=a", "?Token=a"] {
        let target = format!("{RESET}{query}");
        for request in [
            Request::post(&target),
            Request::post(&target).text("{"),
            Request::post(&target).bytes("{}"),
            post(&target, &json!({ "token": "a", "newPassword": "weak" })),
        ] {
            let reply = refuses(&world, request, missing).await;
            assert_eq!(reply.header("www-authenticate"), Some("Bearer"));
        }
    }
    let forged = format!("{RESET}?token=forged");
    let malformed = post(&forged, &json!({ "user": 1 }));
    refuses(&world, malformed, "MALFORMED_REQUEST").await;
    let message = "newPassword: This field is required.";
    violates(&world, post(&forged, &json!({})), message).await;
    let weak = resetting("forged", "weak");
    refuses(&world, weak, "PASSWORD_RESET_TOKEN_INVALID").await;
}

/// Forged, of the other ring and of a shut account are invalid; expired is expired; an account that is gone is told.
pub async fn singularity_reset_tells_what_is_wrong_with_a_token(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let expired = token(&world, &ADMIN).await;
    world.advance(Duration::from_mins(30));
    let refused = refuses(
        &world,
        resetting(&expired, NEW_PASSWORD),
        "PASSWORD_RESET_TOKEN_EXPIRED",
    );
    assert_eq!(refused.await.header("www-authenticate"), Some("Bearer"));
    let (of_shut, of_gone) = (token(&world, &UNNAMED).await, token(&world, &ALICE).await);
    let of_verification = proof(&world, &NEWCOMER).await;
    world.disable(&UNNAMED).await;
    let tampered = format!("{}x", &of_gone[..of_gone.len() - 1]);
    for token in ["forged", "%00", &tampered, &of_verification, &of_shut] {
        let request = resetting(token, NEW_PASSWORD);
        refuses(&world, request, "PASSWORD_RESET_TOKEN_INVALID").await;
    }
    world.faults.delete_account(ALICE.id());
    refuses(&world, resetting(&of_gone, NEW_PASSWORD), "USER_NOT_FOUND").await;
}

/// Seed 003's policy: eight characters, one of each class; what breaks it changes nothing and spends nothing.
pub async fn singularity_reset_follows_the_policy(harness: Arc<dyn Harness>) {
    let policy = Policy::character_classes();
    let setup = Setup::new(harness).configure(|builder| builder.password_policy(policy));
    let world = setup.start().await;
    let token = token(&world, &ALICE).await;
    for weak in [
        "Vi0let!",
        "vi0let engine!",
        "VI0LET ENGINE!",
        "Violet engine!",
        "Vi0let engine",
        "Vi0let-engine",
        "Vi0let\\engine",
    ] {
        let request = resetting(&token, weak);
        let reply = refuses(&world, request, "VALIDATION_FAILED").await;
        let message = reply.json()["message"].as_str().expect("text").to_owned();
        assert!(message.starts_with("newPassword: "), "{message}");
    }
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
    gives(
        &world,
        resetting(&token, "Vi0let[8"),
        json!({ "success": true }),
    )
    .await;
    assert!(world.signs_in(&ALICE, "Vi0let[8").await);
}

/// The record, the key ring, the store and the hasher: by their codes, with nothing half done.
pub async fn singularity_reset_tells_of_faults(harness: Arc<dyn Harness>) {
    let hashing = Hashing::new();
    let hasher = Arc::new(hashing.clone());
    let setup = Setup::new(harness).configure(|builder| builder.hasher(hasher));
    let world = setup.start().await;
    let token = token(&world, &ALICE).await;
    for (fault, code) in [
        (Fault::Tokens, "PASSWORD_RESET_TOKEN_SECRET_FAILURE"),
        (Fault::Accounts, "DATABASE_FAILURE"),
        (Fault::Begin, "DATABASE_FAILURE"),
        (Fault::Commit, "DATABASE_FAILURE"),
    ] {
        world.faults.inject(fault);
        refuses(&world, resetting(&token, NEW_PASSWORD), code).await;
        world.faults.mend();
    }
    hashing.fail();
    refuses(&world, resetting(&token, NEW_PASSWORD), "HASH_FAILURE").await;
    hashing.work();
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
    gives(
        &world,
        resetting(&token, NEW_PASSWORD),
        json!({ "success": true }),
    )
    .await;
}

/// A hook that fails after the commit is told; the password is new and the token spent all the same.
pub async fn singularity_reset_tells_of_a_hook_that_failed(harness: Arc<dyn Harness>) {
    let hook = Arc::new(Hook::new());
    let observe = Arc::clone(&hook);
    let setup = Setup::new(harness).configure(|builder| builder.observe(observe));
    let world = setup.start().await;
    let token = token(&world, &ALICE).await;
    hook.fail();
    let request = || resetting(&token, NEW_PASSWORD);
    refuses(&world, request(), "POST_COMMIT_SIDE_EFFECT_FAILURE").await;
    hook.work();
    assert!(world.signs_in(&ALICE, NEW_PASSWORD).await);
    refuses(&world, request(), "PASSWORD_RESET_TOKEN_INVALID").await;
}
