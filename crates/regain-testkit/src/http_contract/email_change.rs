//! `/email/change`, `/email/change/revert`, and `/email/verify` with the token of a change.

use serde_json::{Value, json};

use super::problem;
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{Session, World, people::Person},
};

mod asking;
mod confirming;
mod racing;
mod reverting;

pub use asking::*;
pub use confirming::*;
pub use racing::*;
pub use reverting::*;

const PATH: &str = "/email/change";
/// An address that nobody has.
const NEXT: &str = "next@example.net";
const INVALID: &str = "EMAIL_VERIFICATION_TOKEN_INVALID";

/// The links of one change.
pub(super) struct Links {
    /// To the new address.
    pub(super) confirm: String,
    /// To the present one.
    pub(super) revert: String,
}

async fn send(world: &World, session: &Session, body: &Value) -> Reply {
    let request = Request::post(PATH).bearer(&session.secret);
    world.send(request.json(body)).await
}

/// Asks for another address, with the password.
pub(super) async fn ask(world: &World, person: &Person, email: &str) -> Reply {
    let session = world.session(person).await;
    let body = json!({ "email": email, "current_password": person.password() });
    send(world, &session, &body).await
}

/// Asks for another address, and takes the tokens out of the letters.
pub(super) async fn links(world: &World, person: &Person, email: &str) -> Links {
    let reply = ask(world, person, email).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    let letters = world.letters().await;
    let token = |template: &str| {
        let mut letters = letters.iter();
        let letter = letters.find(|letter| plain::template(letter) == template);
        let token = plain::token(letter.expect(template));
        token.expect("a link").to_owned()
    };
    Links {
        confirm: token("email_change/confirm"),
        revert: token("email_change/asked"),
    }
}

pub(super) async fn confirm(world: &World, token: &str) -> Reply {
    world.post("/email/verify", json!({ "token": token })).await
}

pub(super) async fn revert(world: &World, token: &str) -> Reply {
    let body = json!({ "token": token });
    world.post("/email/change/revert", body).await
}

async fn inspected(world: &World, token: &str) -> Value {
    let body = json!({ "token": token });
    let reply = world.post("/email/verification/inspect", body).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

fn dead(reason: &str) -> Value {
    json!({ "valid": false, "reason": reason })
}

/// The account has `email`.
async fn holds(world: &World, person: &Person, email: &str) {
    assert_eq!(world.account(person).await.email.as_str(), email);
}

/// `reply` is the refusal of a token that redeems nothing.
fn invalid(reply: &Reply) {
    problem::is(reply, INVALID);
}
