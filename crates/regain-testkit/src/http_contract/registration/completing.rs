use std::{sync::Arc, time::Duration};

use regain_core::registration::Opening;
use serde_json::json;
use tokio::join;

use super::{COMPLETE, NOBODY, ask, carried, complete, invitation, opening, signs_in, token};
use crate::{
    http_contract::{
        Harness,
        email_change::{confirm, links, revert},
        problem,
    },
    neutral::Request,
    plain,
    world::people::ALICE,
};

/// 201 with the account: the token's address, proven; no scope. It signs in at once, and the link is spent.
pub async fn a_registration_makes_an_account(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let token = token(&world, NOBODY).await;
    world.advance(Duration::from_mins(1));
    let beside = json!({
        "username": "Grace",
        "name": "Grace Hopper",
        "locale": "en-US",
        "time_zone": "America/New_York",
    });
    let reply = complete(&world, &token, beside).await;
    let account = reply.json();
    let expected = json!({
        "id": account["id"],
        "username": "Grace",
        "email": NOBODY,
        "email_verified_at": "2026-11-22T08:01:00Z",
        "name": "Grace Hopper",
        "locale": "en-US",
        "time_zone": "America/New_York",
        "scopes": [],
        "disabled": false,
        "created_at": "2026-11-22T08:01:00Z",
    });
    assert_eq!((reply.status, &account), (201, &expected));
    assert!(account["id"].as_str().is_some_and(|id| !id.is_empty()));
    for login in [NOBODY, "grace"] {
        assert!(signs_in(&world, login).await, "{login}");
    }
    assert!(world.letters().await.is_empty());
    let again = complete(&world, &token, json!({})).await;
    problem::is(&again, "EMAIL_VERIFICATION_TOKEN_INVALID");
    let inspect = json!({ "token": token });
    let reply = world.post("/email/verification/inspect", inspect).await;
    assert_eq!(reply.json(), json!({ "valid": false, "reason": "used" }));
}

/// A password is enough: no name to sign in with, and what is not there is left out.
pub async fn a_registration_takes_a_password_alone(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let token = token(&world, NOBODY).await;
    let reply = complete(&world, &token, json!({})).await;
    let account = reply.json();
    assert_eq!((reply.status, &account["username"]), (201, &json!(null)));
    for absent in ["name", "locale", "time_zone"] {
        assert!(account.get(absent).is_none(), "{absent}");
    }
    assert!(signs_in(&world, NOBODY).await);
}

/// Nobody says whose the address is, what they may do, or whether they are verified or shut.
pub async fn a_registration_gives_itself_nothing(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let token = token(&world, NOBODY).await;
    for beside in [
        json!({ "email": "admin@example.net" }),
        json!({ "scopes": ["admin"] }),
        json!({ "disabled": false }),
        json!({ "email_verified_at": "2026-11-22T08:00:00Z" }),
        json!({ "id": "1" }),
        json!({ "username": 7 }),
        json!({ "name": null }),
    ] {
        let reply = complete(&world, &token, beside.clone()).await;
        problem::is(&reply, "MALFORMED_REQUEST");
    }
    assert_eq!(complete(&world, &token, json!({})).await.status, 201);
}

/// 422 with all that is wrong, password policy included; nothing is spent.
pub async fn an_account_to_be_names_every_broken_rule(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let token = token(&world, NOBODY).await;
    let wrong = json!({
        "username": "grace@example.net",
        "name": format!("{}\u{0}", "g".repeat(200)),
        "time_zone": "Mars/Olympus",
    });
    let rules = [
        ("username", "username"),
        ("name", "control_character"),
        ("name", "max_length"),
        ("time_zone", "time_zone"),
    ];
    for (password, rule) in [(json!("short"), "min_length"), (json!(""), "required")] {
        let mut body = wrong.clone();
        body["password"] = password;
        let reply = complete(&world, &token, body).await;
        for (field, rule) in rules.into_iter().chain([("password", rule)]) {
            problem::names(&reply, field, rule);
        }
    }
    let reply = world.post(COMPLETE, json!({ "token": token })).await;
    problem::violates(&reply, &json!([problem::required("password")]));
    let own = json!({ "password": "grace@example.net" });
    problem::names(&complete(&world, &token, own).await, "password", "context");
    assert_eq!(complete(&world, &token, json!({})).await.status, 201);
}

/// 409 where somebody else has the name, or got the address meanwhile; nothing is spent.
pub async fn a_name_belongs_to_one_account(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let token = token(&world, NOBODY).await;
    for username in ["alice", "ALICE"] {
        let reply = complete(&world, &token, json!({ "username": username })).await;
        problem::is(&reply, "USERNAME_TAKEN");
    }
    let change = links(&world, &ALICE, NOBODY).await;
    let changed = confirm(&world, &change.confirm).await;
    assert_eq!(changed.status, 200);
    let reply = complete(&world, &token, json!({})).await;
    problem::is(&reply, "EMAIL_TAKEN");
    let reverted = revert(&world, &change.revert).await;
    assert_eq!(reverted.status, 200);
    assert_eq!(complete(&world, &token, json!({})).await.status, 201);
}

/// Of two who complete one registration at once, one has an account.
pub async fn two_complete_at_once_and_one_registers(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let token = token(&world, NOBODY).await;
    let one = complete(&world, &token, json!({ "username": "one" }));
    let two = complete(&world, &token, json!({ "username": "two" }));
    let (one, two) = join!(one, two);
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert!(matches!(statuses, [201, 401 | 409]), "{one:?} {two:?}");
    assert_ne!(signs_in(&world, "one").await, signs_in(&world, "two").await);
}

/// Time ends it, and a fresh one can be had by it; a newer one takes its place.
pub async fn an_expired_registration_is_renewed(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let old = token(&world, NOBODY).await;
    let renew = |token: String| world.post("/email/verification/renew", json!({ "token": token }));
    problem::is(&renew(old.clone()).await, "EMAIL_COOLDOWN_ACTIVE");
    let inspect = || world.post("/email/verification/inspect", json!({ "token": old }));
    let valid = json!({
        "valid": true,
        "expires_at": "2026-11-23T08:00:00Z",
        "login_hint": "g•••@e•••.net",
    });
    assert_eq!(inspect().await.json(), valid);
    world.advance(Duration::from_hours(24));
    let dead = json!({ "valid": false, "reason": "expired" });
    assert_eq!(inspect().await.json(), dead);
    let reply = complete(&world, &old, json!({})).await;
    problem::is(&reply, "EMAIL_VERIFICATION_TOKEN_EXPIRED");
    let renewed = renew(old.clone()).await;
    let cooldown = json!({ "cooldown": 60 });
    assert_eq!((renewed.status, renewed.json()), (202, cooldown));
    let fresh = carried(&world).await;
    let dead = json!({ "valid": false, "reason": "superseded" });
    assert_eq!(inspect().await.json(), dead);
    let reply = complete(&world, &old, json!({})).await;
    problem::is(&reply, "EMAIL_VERIFICATION_TOKEN_INVALID");
    assert_eq!(complete(&world, &fresh, json!({})).await.status, 201);
    let used = renew(fresh).await;
    problem::is(&used, "EMAIL_VERIFICATION_TOKEN_INVALID");
}

/// The invited register wherever, for a week; whoever lets that pass asks the administrator.
pub async fn an_invitation_works_whoever_may_register(harness: Arc<dyn Harness>) {
    for open in [Opening::Invited, Opening::Approved, Opening::Anybody] {
        let world = opening(Arc::clone(&harness), open).start().await;
        let late = invitation(&world, "late@example.net").await;
        let invited = invitation(&world, NOBODY).await;
        let account = complete(&world, &invited, json!({})).await;
        assert_eq!(
            (account.status, &account.json()["disabled"]),
            (201, &json!(false))
        );
        assert!(signs_in(&world, NOBODY).await);
        world.advance(Duration::from_hours(7 * 24));
        let reply = complete(&world, &late, json!({})).await;
        problem::is(&reply, "EMAIL_VERIFICATION_TOKEN_EXPIRED");
        let renew = Request::post("/email/verification/renew").json(&json!({ "token": late }));
        let reply = world.send(renew).await;
        problem::is(&reply, "EMAIL_VERIFICATION_TOKEN_INVALID");
        assert!(world.letters().await.is_empty());
    }
}

/// Whoever has an account meanwhile is not told anything by asking; the letter warns them.
pub async fn an_account_that_was_made_is_not_made_again(harness: Arc<dyn Harness>) {
    let world = opening(harness, Opening::Anybody).start().await;
    let token = token(&world, NOBODY).await;
    assert_eq!(complete(&world, &token, json!({})).await.status, 201);
    world.advance(Duration::from_mins(1));
    assert_eq!(ask(&world, NOBODY).await.status, 202);
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "registration/taken");
    assert!(signs_in(&world, NOBODY).await);
}
