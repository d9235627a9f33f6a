use std::{sync::Arc, time::Duration};

use serde_json::json;

use super::{VERIFICATION, account, gives, proof, refuses, token, verifying};
use crate::{
    faults::{Fault, Hook},
    http_contract::{Harness, problem},
    neutral::Request,
    world::{
        Setup, World,
        people::{ALICE, NEWCOMER},
    },
};

fn sending() -> Request {
    Request::post(&format!("{VERIFICATION}/send?locale=de"))
}

fn reading() -> Request {
    Request::get(&format!("{VERIFICATION}/cooldown"))
}

/// The account, now verified, whoever brings the token; a replay is told that it is verified.
pub async fn singularity_verification_answers_the_account(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = proof(&world, &NEWCOMER).await;
    let body = verifying(&token).json(&json!({ "token": token }));
    refuses(&world, body, "MALFORMED_REQUEST").await;
    let verified = account(&NEWCOMER, NEWCOMER.email, true);
    gives(&world, verifying(&token), verified).await;
    let date = world.account(&NEWCOMER).await.email_verified_at;
    world.advance(Duration::from_secs(1));
    refuses(&world, verifying(&token), "EMAIL_ALREADY_VERIFIED").await;
    assert_eq!(world.account(&NEWCOMER).await.email_verified_at, date);
}

/// An address that was proven meanwhile in another way is verified already.
pub async fn singularity_verification_is_needed_once(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = proof(&world, &NEWCOMER).await;
    world.mark_verified(&NEWCOMER).await;
    let date = world.account(&NEWCOMER).await.email_verified_at;
    world.advance(Duration::from_mins(1));
    let session = world.session(&NEWCOMER).await;
    for request in [verifying(&token), sending().bearer(&session.secret)] {
        refuses(&world, request, "EMAIL_ALREADY_VERIFIED").await;
    }
    assert_eq!(world.account(&NEWCOMER).await.email_verified_at, date);
}

/// Missing before anything else; forged and of the other ring invalid; expired; of an account that is gone.
pub async fn singularity_verification_tells_what_is_wrong_with_a_token(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for query in ["", "?token=", "?token=a&token=b"] {
        let target = format!("{VERIFICATION}{query}");
        for request in [Request::post(&target), Request::post(&target).text("[")] {
            refuses(&world, request, "EMAIL_VERIFICATION_TOKEN_MISSING").await;
        }
    }
    let of_reset = token(&world, &ALICE).await;
    for token in ["forged", &of_reset] {
        let reply = refuses(&world, verifying(token), "EMAIL_VERIFICATION_TOKEN_INVALID").await;
        assert_eq!(reply.header("www-authenticate"), Some("Bearer"));
    }
    let expired = proof(&world, &NEWCOMER).await;
    world.advance(Duration::from_hours(24));
    let code = "EMAIL_VERIFICATION_TOKEN_EXPIRED";
    refuses(&world, verifying(&expired), code).await;
    let of_gone = proof(&world, &NEWCOMER).await;
    world.faults.delete_account(NEWCOMER.id());
    refuses(&world, verifying(&of_gone), "USER_NOT_FOUND").await;
}

/// 401 to nobody, 409 when verified, 429 inside the cooldown, which can be read; 503 where nothing can be sent.
pub async fn singularity_verification_is_sent_to_who_is_signed_in(harness: Arc<dyn Harness>) {
    let world = World::of(Arc::clone(&harness)).await;
    for request in [sending(), reading()] {
        refuses(&world, request, "AUTHENTICATION_REQUIRED").await;
    }
    let session = world.session(&NEWCOMER).await;
    let by = |request: Request| request.bearer(&session.secret);
    gives(&world, by(reading()), json!({ "remaining": 0 })).await;
    let request = by(sending()).header("accept-language", "fr");
    gives(&world, request, json!({ "cooldown": 60 })).await;
    let letter = world.letter().await;
    assert_eq!(letter.content.locale.as_str(), "de");
    world.advance(Duration::from_secs(15));
    let refused = refuses(&world, by(sending()), "EMAIL_COOLDOWN_ACTIVE").await;
    problem::comes_back(&refused, 45, "cooldown", 1);
    gives(&world, by(reading()), json!({ "remaining": 45 })).await;
    let verified = world.session(&ALICE).await;
    let request = sending().bearer(&verified.secret);
    refuses(&world, request, "EMAIL_ALREADY_VERIFIED").await;
    assert!(world.letters().await.is_empty());
    let silent = Setup::new(harness).silent().start().await;
    let session = silent.session(&NEWCOMER).await;
    let request = sending().bearer(&session.secret);
    refuses(&silent, request, "EMAIL_DISABLED").await;
}

/// The store and the cooldown by their codes, with nothing half done; a hook that fails after the commit is told.
pub async fn singularity_verification_tells_of_faults(harness: Arc<dyn Harness>) {
    let hook = Arc::new(Hook::new());
    let observe = Arc::clone(&hook);
    let setup = Setup::new(harness).configure(|builder| builder.observe(observe));
    let world = setup.start().await;
    let token = proof(&world, &NEWCOMER).await;
    for (fault, code) in [
        (Fault::Accounts, "DATABASE_FAILURE"),
        (Fault::Begin, "DATABASE_FAILURE"),
        (Fault::Commit, "DATABASE_FAILURE"),
    ] {
        world.faults.inject(fault);
        refuses(&world, verifying(&token), code).await;
        world.faults.mend();
    }
    world.advance(Duration::from_mins(1));
    let session = world.session(&NEWCOMER).await;
    world.faults.inject(Fault::Ask);
    world.faults.inject(Fault::Cooldown);
    for request in [sending(), reading()] {
        let request = request.bearer(&session.secret);
        refuses(&world, request, "EMAIL_COOLDOWN_CACHE_FAILURE").await;
    }
    world.faults.mend();
    hook.fail();
    let code = "POST_COMMIT_SIDE_EFFECT_FAILURE";
    refuses(&world, verifying(&token), code).await;
    hook.work();
    assert!(world.account(&NEWCOMER).await.email_verified_at.is_some());
    refuses(&world, verifying(&token), "EMAIL_ALREADY_VERIFIED").await;
}
