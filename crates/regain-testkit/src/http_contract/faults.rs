//! The operator's faults: told by their code, without a word of what happened.

use std::{sync::Arc, thread::available_parallelism, time::Duration};

use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::{Harness, password_reset::reset, problem};
use crate::{
    faults::{Fault, Hashing, REASON},
    neutral::{Reply, Request},
    world::{NEW_PASSWORD, Setup, World, people::ALICE},
};

fn fails(reply: &Reply, code: &str) {
    problem::is(reply, code);
    assert!(
        !String::from_utf8_lossy(&reply.body).contains(REASON),
        "{reply:?}"
    );
}

/// Reserving or reading a cooldown.
pub async fn a_cooldown_that_fails_says_so(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    world.faults.inject(Fault::Ask);
    world.faults.inject(Fault::Cooldown);
    let reply = world
        .post("/password/forgot", json!({ "login": ALICE.email }))
        .await;
    fails(&reply, "EMAIL_COOLDOWN_CACHE_FAILURE");
    let reply = world.get("/password/forgot/cooldown?login=alice").await;
    fails(&reply, "EMAIL_COOLDOWN_CACHE_FAILURE");
    world.faults.mend();
    let reply = world
        .post("/password/forgot", json!({ "login": ALICE.email }))
        .await;
    assert_eq!(reply.status, 202, "nothing was counted");
}

/// Every other fault of the store.
pub async fn a_store_that_fails_says_so(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let session = world.session(&ALICE).await;
    let token = world.reset_token(&ALICE).await;
    let signed_in = |request: Request| request.bearer(&session.secret);
    let change = json!({ "current_password": ALICE.password(), "password": NEW_PASSWORD });
    let redeem = json!({ "token": token, "password": NEW_PASSWORD });
    let cancel = json!({ "token": token });
    let post = |path: &str, body: &Value| Request::post(path).json(body);
    for (fault, request) in [
        (Fault::Begin, signed_in(post("/password/change", &change))),
        (Fault::Commit, signed_in(post("/password/change", &change))),
        (Fault::Begin, post("/password/reset", &redeem)),
        (Fault::Commit, post("/password/reset", &redeem)),
        (Fault::Accounts, post("/password/reset", &redeem)),
        (Fault::Accounts, post("/password/reset/inspect", &cancel)),
        (Fault::Begin, post("/password/reset/cancel", &cancel)),
        (Fault::Commit, post("/password/reset/cancel", &cancel)),
    ] {
        world.faults.inject(fault);
        let reply = world.send(request).await;
        world.faults.mend();
        fails(&reply, "DATABASE_FAILURE");
    }
    // Nothing of it was written: neither half a change nor a spent token.
    assert!(world.signs_in(&ALICE, ALICE.password()).await);
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// A ring that cannot be read again while a token of another key is looked at.
pub async fn a_key_that_cannot_be_read_says_so(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    let (start, _) = token.rsplit_once('.').expect("a footer");
    let footer = json!({ "kid": "k4.pid.of-another-replica" }).to_string();
    let foreign = format!("{start}.{}", BASE64URL_NOPAD.encode(footer.as_bytes()));
    world.advance(Duration::from_secs(2));
    world.faults.inject(Fault::Keys);
    let reply = reset(&world, &foreign, NEW_PASSWORD).await;
    fails(&reply, "PASSWORD_RESET_TOKEN_SECRET_FAILURE");
    // A token of a known key needs no reading.
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// A record that cannot be read, or a key behind it.
pub async fn a_token_record_that_cannot_be_read_says_so(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let token = world.reset_token(&ALICE).await;
    world.faults.inject(Fault::Tokens);
    let reply = reset(&world, &token, NEW_PASSWORD).await;
    fails(&reply, "PASSWORD_RESET_TOKEN_SECRET_FAILURE");
    world.faults.mend();
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// The courier waits for a store that fails, and loses nothing.
pub async fn a_store_that_fails_loses_no_letter(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    world
        .post("/password/forgot", json!({ "login": ALICE.email }))
        .await;
    world.faults.inject(Fault::Begin);
    assert!(world.regain.courier().deliver_due().await.is_err());
    world.faults.mend();
    assert_eq!(world.letter().await.to.as_str(), ALICE.email);
}

/// A hasher that fails spends no token.
pub async fn a_hasher_that_fails_says_so(harness: Arc<dyn Harness>) {
    let hashing = Hashing::new();
    let hasher = Arc::new(hashing.clone());
    let world = Setup::new(harness)
        .configure(|builder| builder.hasher(hasher))
        .start()
        .await;
    let token = world.reset_token(&ALICE).await;
    hashing.fail();
    fails(&reset(&world, &token, NEW_PASSWORD).await, "HASH_FAILURE");
    hashing.work();
    assert_eq!(reset(&world, &token, NEW_PASSWORD).await.status, 200);
}

/// Where too many wait for a hash, the next is told when to come back; whoever waits is served.
pub async fn a_full_hashing_queue_is_overloaded(harness: Arc<dyn Harness>) {
    let hashing = Hashing::new();
    let hasher = Arc::new(hashing.clone());
    let setup = Setup::new(harness).configure(|builder| builder.hasher(hasher));
    let setup = setup.mount(|mount| mount.dangerous_without_limits());
    let world = Arc::new(setup.start().await);
    let token = world.reset_token(&ALICE).await;
    hashing.wait();
    // As many as hash at once, as many as may wait, and some.
    let many = available_parallelism().map_or(1, usize::from) + 64 + 8;
    let mut asking = JoinSet::new();
    for _ in 0..many {
        let (world, token) = (Arc::clone(&world), token.clone());
        asking.spawn(async move { reset(&world, &token, NEW_PASSWORD).await });
    }
    // Nobody is served yet, so the first reply is a refusal.
    let refused = asking.join_next().await.expect("a reply").expect("it ends");
    problem::is(&refused, "OVERLOADED");
    let wait = refused
        .header("retry-after")
        .and_then(|seconds| seconds.parse().ok());
    assert!(
        wait.is_some_and(|seconds: u64| (1..=3600).contains(&seconds)),
        "{refused:?}"
    );
    hashing.work();
    let replies = asking.join_all().await;
    assert_eq!(
        replies.iter().filter(|reply| reply.status == 200).count(),
        1
    );
    assert!(
        replies
            .iter()
            .all(|reply| matches!(reply.status, 200 | 401 | 503))
    );
}
