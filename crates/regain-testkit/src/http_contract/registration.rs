//! `/registration`, `/registration/complete` and `/admin/accounts/{id}/approve`.

use std::sync::Arc;

use regain_core::registration::{Opening, Policy};
use serde_json::{Value, json};

use super::Harness;
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{NEW_PASSWORD, Setup, World, people::ADMIN},
};

mod approving;
mod asking;
mod completing;

pub use approving::*;
pub use asking::*;
pub use completing::*;

/// An address that nobody has.
const NOBODY: &str = "grace@example.net";
const COMPLETE: &str = "/registration/complete";

/// A world where so many may register.
pub(super) fn opening(harness: Arc<dyn Harness>, opening: Opening) -> Setup {
    Setup::new(harness).configure(move |builder| {
        builder.registration(Policy {
            opening,
            ..Policy::default()
        })
    })
}

pub(super) async fn ask(world: &World, email: &str) -> Reply {
    world.post("/registration", json!({ "email": email })).await
}

/// Asks, and takes the token out of the letter.
async fn token(world: &World, email: &str) -> String {
    let reply = ask(world, email).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    carried(world).await
}

async fn carried(world: &World) -> String {
    let letter = world.letter().await;
    plain::token(&letter).expect("a link").to_owned()
}

/// An invitation, out of its letter.
async fn invitation(world: &World, email: &str) -> String {
    let request = Request::post("/admin/email-verifications");
    let request = request.basic(ADMIN.email, ADMIN.password());
    let reply = world.send(request.json(&json!({ "email": email }))).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    carried(world).await
}

async fn complete(world: &World, token: &str, beside: Value) -> Reply {
    let mut body = json!({ "token": token, "password": NEW_PASSWORD });
    for (name, value) in beside.as_object().expect("an object") {
        body[name] = value.clone();
    }
    world.post(COMPLETE, body).await
}

async fn signs_in(world: &World, login: &str) -> bool {
    let request = Request::get("/sessions").basic(login, NEW_PASSWORD);
    let reply = world.send(request).await;
    assert!(matches!(reply.status, 200 | 401), "{reply:?}");
    reply.status == 200
}
