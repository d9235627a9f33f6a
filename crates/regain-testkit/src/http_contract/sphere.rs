//! The dialect `sphere`, word for word.

use serde_json::{Value, json};

use crate::{
    neutral::{Reply, Request},
    plain,
    world::{SPHERE, World, people::Person},
};

mod errors;
mod password_change;
mod password_reset;
mod verification;

pub use errors::*;
pub use password_change::*;
pub use password_reset::*;
pub use verification::*;

fn post(path: &str, body: &Value) -> Request {
    Request::post(&format!("{SPHERE}{path}")).json(body)
}

async fn forgot(world: &World, login: &str) -> Reply {
    let body = json!({ "login": login });
    world.send_to(post("/forgot-password", &body)).await
}

fn reset_body(token: &str, login: &str, password: &str) -> Value {
    json!({ "token": token, "login": login, "password": password, "password_confirmation": password })
}

async fn reset(world: &World, token: &str, login: &str, password: &str) -> Reply {
    let body = reset_body(token, login, password);
    world.send_to(post("/reset-password", &body)).await
}

/// Asks for a reset, and takes the token out of the letter.
async fn token(world: &World, person: &Person) -> String {
    says(&forgot(world, person.email).await, ASKED);
    carried(world).await
}

async fn carried(world: &World) -> String {
    let letter = world.letter().await;
    plain::token(&letter).expect("a link").to_owned()
}

const ASKED: &str = "If the account exists, a reset link has been sent.";
const RESET: &str = "Password has been reset successfully.";
const CHANGED: &str = "Password has been changed successfully.";
const SENT: &str = "Verification email has been sent.";
const DEAD: &str = "The token does not work or was used already.";
const REQUIRED: &str = "This field is required.";

/// `reply` is a success with nothing but this message.
fn says(reply: &Reply, message: &str) {
    assert_eq!(
        (reply.status, reply.json()),
        (200, json!({ "message": message })),
        "{reply:?}"
    );
    assert_eq!(reply.header("content-type"), Some("application/json"));
    assert_eq!(reply.header("x-correlation-id"), None);
}

/// `reply` is an error with nothing but a message; answers its correlation id.
fn refuses(reply: &Reply, status: u16) -> String {
    let body = reply.json();
    let members = body.as_object().expect("an object");
    assert_eq!((reply.status, members.len()), (status, 1), "{reply:?}");
    assert!(body["message"].is_string(), "{reply:?}");
    correlation_id(reply)
}

/// `reply` is a 422 with exactly these errors.
fn violates(reply: &Reply, errors: &Value) {
    let expected = json!({ "message": "The given data was invalid.", "errors": errors });
    assert_eq!((reply.status, reply.json()), (422, expected), "{reply:?}");
    correlation_id(reply);
}

fn correlation_id(reply: &Reply) -> String {
    let id = reply.header("x-correlation-id").expect("an id").to_owned();
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    assert!(id.len() == 32 && id.bytes().all(hex), "{id}");
    id
}
