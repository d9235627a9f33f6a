//! The dialect `s_launch`, word for word.

use serde_json::{Value, json};

use crate::{
    neutral::{Reply, Request},
    plain,
    world::{
        World,
        people::{ADMIN, Person},
    },
};

mod avatar;
mod errors;
mod password_reset;
mod sessions;

pub use avatar::*;
pub use errors::*;
pub use password_reset::*;
pub use sessions::*;

const RECOVERY: &str = "/api/users/password-recovery";
const VERIFY: &str = "/api/users/verify-recovery-token";
const CHANGE: &str = "/api/users/change-password";

const INVALID: &str = "Invalid or expired token";

fn post(path: &str, body: &Value) -> Request {
    Request::post(path).json(body)
}

/// Starts a recovery, as an administrator.
async fn recover(world: &World, body: Value) -> Reply {
    let request = post(RECOVERY, &body).basic(ADMIN.email, ADMIN.password());
    world.send_to(request).await
}

/// Starts a recovery, and takes the token out of the letter.
async fn token(world: &World, person: &Person) -> String {
    let reply = recover(world, json!({ "email": person.email })).await;
    says(&reply, "A recovery message is on its way.");
    let letter = world.letter().await;
    plain::token(&letter).expect("a link").to_owned()
}

async fn change(world: &World, token: &str, password: &str) -> Reply {
    let body = json!({ "token": token, "password": password });
    world.send_to(post(CHANGE, &body)).await
}

/// `reply` is a success with nothing but this message.
fn says(reply: &Reply, message: &str) {
    let expected = json!({ "message": message });
    assert_eq!((reply.status, reply.json()), (200, expected), "{reply:?}");
    assert_eq!(reply.header("content-type"), Some("application/json"));
}

/// `reply` is an error with nothing but this detail.
fn refuses(reply: &Reply, status: u16, detail: &str) {
    let expected = json!({ "detail": detail });
    assert_eq!(
        (reply.status, reply.json()),
        (status, expected),
        "{reply:?}"
    );
}

/// `reply` is a 422 for exactly these: the field of the body, and the rule.
fn violates(reply: &Reply, broken: &[(&str, &str)]) {
    assert_eq!(reply.status, 422, "{reply:?}");
    let mut body = reply.json();
    let detail = body["detail"].as_array_mut().expect("a list");
    for one in &mut *detail {
        let message = one.as_object_mut().expect("an object").remove("msg");
        assert!(message.is_some_and(|text| text.is_string()), "{reply:?}");
    }
    let named = broken.iter();
    let expected: Vec<_> = named
        .map(|(field, rule)| json!({ "loc": ["body", field], "type": rule }))
        .collect();
    assert_eq!(*detail, expected);
}
