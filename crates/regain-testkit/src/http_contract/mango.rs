//! The dialect `mango`, word for word.

use std::sync::Arc;

use regain_core::{
    builder::Builder,
    registration::{Opening, Policy},
};
use serde_json::{Value, json};

use crate::{
    http_contract::Harness,
    neutral::{Reply, Request},
    plain,
    world::{
        Setup, World,
        people::{ADMIN, Person},
    },
};

mod change;
mod create;
mod create_token;
mod errors;
mod keys;
mod registration;
mod reset;
mod send_email;
mod setup;
mod verify;

pub use change::*;
pub use create::*;
pub use create_token::*;
pub use errors::*;
pub use keys::*;
pub use registration::*;
pub use reset::*;
pub use send_email::*;
pub use setup::*;
pub use verify::*;

const CREATE: &str = "/password-reset/create";
const RESET: &str = "/password-reset/reset";
const RESET_SEND_EMAIL: &str = "/password-reset/send-email";
const RESET_VERIFY: &str = "/password-reset/verify";
const SYSTEM_SETUP: &str = "/password-reset/system-setup";
const CREATE_TOKEN: &str = "/email-verification/create-token";
const SEND_EMAIL: &str = "/email-verification/send-email";
const PUBLIC_SEND_EMAIL: &str = "/email-verification/public/send-email";
const REGISTER: &str = "/email-verification/public/register";
const UPDATE_EMAIL: &str = "/email-verification/public/update-email";
const EMAIL_VERIFY: &str = "/email-verification/public/verify";

const REQUIRED: &str = "This field is required.";

/// A world where anybody may register.
async fn open(harness: Arc<dyn Harness>) -> World {
    opened(harness, Opening::Anybody).await
}

async fn opened(harness: Arc<dyn Harness>, opening: Opening) -> World {
    let policy = Policy {
        opening,
        ..Policy::default()
    };
    let configure = |builder: Builder| builder.registration(policy);
    Setup::new(harness).configure(configure).start().await
}

fn post(path: &str, body: &Value) -> Request {
    Request::post(path).json(body)
}

async fn send(world: &World, path: &str, body: Value) -> Reply {
    world.send_to(post(path, &body)).await
}

fn by_admin(request: Request) -> Request {
    request.basic(ADMIN.email, ADMIN.password())
}

/// A request by HTTP Basic of the administrator.
async fn administer(world: &World, path: &str, body: Value) -> Reply {
    world.send_to(by_admin(post(path, &body))).await
}

/// The token that an administrator is shown.
async fn shown(world: &World, path: &str, body: Value) -> String {
    let reply = administer(world, path, body).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let token = reply.json()["token"].as_str().map(str::to_owned);
    token.expect("a token")
}

/// A token to reset a password with; the old one still works.
async fn reset_token(world: &World, person: &Person) -> String {
    let body = json!({ "username": person.username, "lockPassword": false });
    shown(world, CREATE, body).await
}

/// The token with another character in its signature.
fn altered(token: &str) -> String {
    let (signed, footer) = token.rsplit_once('.').expect("a footer");
    let (signed, rest) = signed.split_at(signed.len() - 10);
    let other = if rest.starts_with('A') { 'B' } else { 'A' };
    format!("{signed}{other}{}.{footer}", &rest[1..])
}

async fn verify(world: &World, path: &str, token: &str) -> Reply {
    world
        .send_to(Request::get(&format!("{path}?token={token}")))
        .await
}

async fn reset(world: &World, token: &str, password: &str) -> Reply {
    send(
        world,
        RESET,
        json!({ "token": token, "newPassword": password }),
    )
    .await
}

async fn update_email(world: &World, token: &str) -> Reply {
    send(world, UPDATE_EMAIL, json!({ "token": token })).await
}

/// The token of the one message that is owed.
async fn carried(world: &World) -> String {
    let letter = world.letter().await;
    plain::token(&letter).expect("a link").to_owned()
}

/// What is owed, as pairs of recipient and template, in order.
async fn letters(world: &World) -> Vec<(String, String)> {
    let letters = world.letters().await;
    let mut told: Vec<_> = letters
        .iter()
        .map(|letter| {
            (
                letter.to.as_str().to_owned(),
                plain::template(letter).to_owned(),
            )
        })
        .collect();
    told.sort();
    told
}

/// `reply` says that it is done, and nothing more.
fn is_done(reply: &Reply) {
    assert_eq!(
        (reply.status, reply.body.as_slice()),
        (204, &b""[..]),
        "{reply:?}"
    );
}

/// `reply` is an error with this number and name.
fn refuses(reply: &Reply, status: u16, code: u16, name: &str) {
    let mut body = reply.json();
    let members = body.as_object_mut().expect("an object");
    let message = members.remove("localizedMessage");
    assert!(
        message.is_some_and(|message| message.is_string()),
        "{reply:?}"
    );
    let expected = json!({ "mangoStatusCode": code, "mangoStatusName": name });
    assert_eq!((reply.status, body), (status, expected), "{reply:?}");
    assert_eq!(reply.header("content-type"), Some("application/json"));
}

/// A token that does not work here, whatever it is.
fn is_no_token(reply: &Reply) {
    refuses(reply, 400, 4005, "BAD_REQUEST");
}

/// `reply` is a 422 with exactly these messages.
fn violates(reply: &Reply, messages: &[(&str, &str)]) {
    let messages: Vec<_> = messages
        .iter()
        .map(|(property, message)| json!({ "property": property, "message": message }))
        .collect();
    let expected = json!({
        "mangoStatusCode": 4002,
        "mangoStatusName": "VALIDATION_FAILED",
        "localizedMessage": "Some properties break rules.",
        "result": { "messages": messages },
    });
    assert_eq!((reply.status, reply.json()), (422, expected), "{reply:?}");
}

/// Nobody, somebody, and an administrator without a password sign-in are all refused, before the body is looked at.
async fn is_for_administrators(world: &World, path: &str) {
    use crate::world::people::ALICE;
    for body in ["{", "{}"] {
        let request = || Request::post(path).text(body);
        let nobody = world.send_to(request()).await;
        refuses(&nobody, 401, 4004, "ACCESS_DENIED");
        let basic = "Basic realm=\"regain\", charset=\"UTF-8\"";
        assert_eq!(nobody.all("www-authenticate"), ["Bearer", basic]);
        let alice = request().basic(ALICE.email, ALICE.password());
        refuses(&world.send_to(alice).await, 403, 4004, "ACCESS_DENIED");
        let session = world.session(&ADMIN).await;
        let by_bearer = world.send_to(request().bearer(&session.secret)).await;
        refuses(&by_bearer, 403, 4004, "ACCESS_DENIED");
        let by_cookie = world.send_to(request().cookie(&session.secret)).await;
        assert!(!matches!(by_cookie.status, 401 | 403), "{by_cookie:?}");
    }
}

/// Makes a test of every promise of the dialect.
#[doc(hidden)]
#[macro_export]
macro_rules! mango_contract {
    ($harness:expr) => {
        $crate::http_contract! { @groups $harness;
            mango {
                mango_create_is_for_administrators,
                mango_create_sends_the_token_too,
                mango_create_shows_a_token,
                mango_create_takes_the_end_of_a_life,
                mango_create_token_is_for_administrators,
                mango_create_token_names_what_is_wrong,
                mango_create_token_proves_or_changes_an_address,
                mango_create_token_registers_without_a_username,
                mango_errors_have_a_number_and_a_name,
                mango_faults_say_nothing,
                mango_public_keys_are_base64,
                mango_public_send_email_answers_the_same_bytes,
                mango_public_send_email_is_off_with_registration,
                mango_register_makes_a_user,
                mango_register_names_properties_of_the_user,
                mango_register_takes_invitations,
                mango_register_takes_no_other_token,
                mango_register_waits_for_approval,
                mango_reset_follows_the_policy,
                mango_reset_keys_kills_outstanding_tokens,
                mango_reset_sets_the_password_once,
                mango_reset_tells_no_fault_of_a_token_from_another,
                mango_send_email_answers_the_same_bytes,
                mango_send_email_asks_for_another_address,
                mango_send_email_for_others_is_for_administrators,
                mango_send_email_proves_ones_own_address,
                mango_send_email_registers_without_a_username,
                mango_send_email_tells_administrators_what_is_taken,
                mango_send_reset_email_answers_the_same_bytes,
                mango_send_reset_email_needs_both_to_match,
                mango_send_reset_email_takes_a_username_and_an_address,
                mango_system_setup_happens_once,
                mango_system_setup_names_what_is_wrong,
                mango_update_email_keeps_the_date,
                mango_update_email_never_sets_an_address_back,
                mango_update_email_tells_what_is_wrong_with_a_token,
                mango_verify_shows_what_a_registration_token_says,
                mango_verify_shows_what_a_reset_token_says,
                mango_verify_shows_what_an_email_token_says,
                mango_without_a_transport_sends_nothing,
            }
        }
    };
}
