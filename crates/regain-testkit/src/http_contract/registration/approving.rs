use std::sync::Arc;

use regain_core::registration::Opening;
use serde_json::json;

use super::{NOBODY, complete, opening, signs_in, token};
use crate::{
    http_contract::{Harness, problem},
    neutral::{Reply, Request},
    plain,
    world::{
        Setup, World,
        people::{ADMIN, ALICE, DISABLED},
    },
};

async fn approve(world: &World, id: &str) -> Reply {
    let request = Request::post(&format!("/admin/accounts/{id}/approve"));
    world
        .send(request.basic(ADMIN.email, ADMIN.password()))
        .await
}

/// Where approval is demanded, an account is shut until an administrator opens it; a letter tells the person.
pub async fn an_administrator_approves_an_account(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Approved).start().await;
    let token = token(&world, NOBODY).await;
    let made = complete(&world, &token, json!({})).await;
    let mut account = made.json();
    assert_eq!((made.status, &account["disabled"]), (201, &json!(true)));
    assert!(!signs_in(&world, NOBODY).await);
    let id = account["id"].as_str().expect("an id").to_owned();
    let approved = approve(&world, &id).await;
    account["disabled"] = json!(false);
    assert_eq!((approved.status, approved.json()), (200, account));
    assert!(signs_in(&world, NOBODY).await);
    let letter = world.letter().await;
    assert_eq!(
        (letter.to.as_str(), plain::template(&letter)),
        (NOBODY, "registration/approved")
    );
    // Again changes nothing, and tells nobody.
    assert_eq!(approve(&world, &id).await.told(), approved.told());
    assert!(world.letters().await.is_empty());
}

/// 401 to nobody, 403 to everybody else, 404 where there is no such account. A bearer token is good enough.
pub async fn only_administrators_approve(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let path = format!("/admin/accounts/{}/approve", DISABLED.id());
    let nobody = world.send(Request::post(&path)).await;
    problem::is(&nobody, "AUTHENTICATION_REQUIRED");
    assert_eq!(nobody.all("www-authenticate").len(), 1);
    for path in [&path, "/admin/accounts/nobody/approve"] {
        let request = Request::post(path).basic(ALICE.email, ALICE.password());
        problem::is(&world.send(request).await, "ACCESS_DENIED");
    }
    for id in ["nobody", "%00", ".."] {
        let reply = approve(&world, id).await;
        assert_eq!(reply.status, 404, "{reply:?}");
    }
    problem::is(&approve(&world, "nobody").await, "USER_NOT_FOUND");
    let session = world.session(&ADMIN).await;
    let request = Request::post(&path).bearer(&session.secret);
    assert_eq!(world.send(request).await.status, 200);
    assert!(world.signs_in(&DISABLED, DISABLED.password()).await);
}

/// Without a transport the account is opened, and nobody is told.
pub async fn approval_needs_no_transport(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).silent().start().await;
    let reply = approve(&world, DISABLED.id().as_str()).await;
    assert_eq!(
        (reply.status, &reply.json()["disabled"]),
        (200, &json!(false))
    );
}
