//! The dialect `singularity`, word for word.

use serde_json::{Value, json};

use crate::{
    faults::REASON,
    neutral::{Reply, Request},
    plain,
    world::{World, people::Person},
};

mod email_change;
mod email_verification;
mod errors;
mod password_change;
mod password_reset;
mod reset_request;

pub use email_change::*;
pub use email_verification::*;
pub use errors::*;
pub use password_change::*;
pub use password_reset::*;
pub use reset_request::*;

const RESET_REQUEST: &str = "/api/auth/password/reset-request";
const RESET: &str = "/api/auth/password/reset";
const VERIFICATION: &str = "/api/auth/email/verification";
const OWN_EMAIL: &str = "/api/users/me/email";
const OWN_PASSWORD: &str = "/api/users/me/password";

fn post(target: &str, body: &Value) -> Request {
    Request::post(target).json(body)
}

fn put(target: &str, body: &Value) -> Request {
    Request::new("PUT", target).json(body)
}

fn asking(email: &str) -> Request {
    post(RESET_REQUEST, &json!({ "email": email }))
}

fn resetting(token: &str, password: &str) -> Request {
    let target = format!("{RESET}?token={token}");
    post(&target, &json!({ "newPassword": password }))
}

fn verifying(token: &str) -> Request {
    Request::post(&format!("{VERIFICATION}?token={token}"))
}

/// Asks for a reset, and takes the token out of the letter, which is there already.
async fn token(world: &World, person: &Person) -> String {
    world.mailbox.take();
    gives(world, asking(person.email), json!({ "cooldown": 60 })).await;
    let letters = world.mailbox.take();
    plain::token(&letters[0]).expect("a link").to_owned()
}

/// Asks for a link to the person's own address, and takes the token out of the letter.
async fn proof(world: &World, person: &Person) -> String {
    let session = world.session(person).await;
    let send = Request::post(&format!("{VERIFICATION}/send")).bearer(&session.secret);
    gives(world, send, json!({ "cooldown": 60 })).await;
    carried(world).await
}

async fn carried(world: &World) -> String {
    let letter = world.letter().await;
    plain::token(&letter).expect("a link").to_owned()
}

/// The account of somebody who has a username and no name.
fn account(person: &Person, email: &str, verified: bool) -> Value {
    json!({
        "id": person.id().as_str(),
        "username": person.username.expect("a username"),
        "email": email,
        "emailVerified": verified,
        "createdAt": "2026-11-22T08:00:00Z",
    })
}

/// `request` is answered by a 200 with exactly this body.
async fn gives(world: &World, request: Request, body: Value) -> Reply {
    let reply = world.send_to(request).await;
    assert_eq!((reply.status, reply.json()), (200, body), "{reply:?}");
    assert_eq!(reply.header("content-type"), Some("application/json"));
    reply
}

/// `request` is refused by this code, in the shape that every error has.
async fn refuses(world: &World, request: Request, code: &str) -> Reply {
    let (path, _) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let path = path.to_owned();
    let reply = world.send_to(request).await;
    let (status, error) = status(code);
    let mut body = reply.json();
    let message = body["message"].take();
    let expected = json!({
        "timestamp": world.regain.now().to_string(),
        "status": status,
        "code": code,
        "error": error,
        "message": null,
        "path": path,
    });
    assert_eq!((reply.status, body), (status, expected), "{reply:?}");
    let message = message.as_str().expect("a message");
    assert!(
        !message.is_empty() && !message.contains(REASON),
        "{message}"
    );
    assert_eq!(reply.header("content-type"), Some("application/json"));
    reply
}

/// `request` breaks exactly these rules.
async fn violates(world: &World, request: Request, message: &str) {
    let reply = refuses(world, request, "VALIDATION_FAILED").await;
    assert_eq!(reply.json()["message"], message);
}

fn status(code: &str) -> (u16, &'static str) {
    match code {
        "MALFORMED_REQUEST" | "VALIDATION_FAILED" => (400, "Bad Request"),
        "AUTHENTICATION_REQUIRED"
        | "INVALID_CREDENTIALS"
        | "PASSWORD_RESET_TOKEN_MISSING"
        | "PASSWORD_RESET_TOKEN_INVALID"
        | "PASSWORD_RESET_TOKEN_EXPIRED"
        | "EMAIL_VERIFICATION_TOKEN_MISSING"
        | "EMAIL_VERIFICATION_TOKEN_INVALID"
        | "EMAIL_VERIFICATION_TOKEN_EXPIRED" => (401, "Unauthorized"),
        "ACCESS_DENIED" | "CROSS_SITE_REQUEST" => (403, "Forbidden"),
        "NOT_FOUND" | "USER_NOT_FOUND" => (404, "Not Found"),
        "METHOD_NOT_ALLOWED" => (405, "Method Not Allowed"),
        "EMAIL_TAKEN" | "EMAIL_ALREADY_VERIFIED" => (409, "Conflict"),
        "PAYLOAD_TOO_LARGE" => (413, "Content Too Large"),
        "UNSUPPORTED_MEDIA_TYPE" => (415, "Unsupported Media Type"),
        "EMAIL_COOLDOWN_ACTIVE" | "RATE_LIMITED" => (429, "Too Many Requests"),
        "EMAIL_DISABLED" | "OVERLOADED" => (503, "Service Unavailable"),
        _ => (500, "Internal Server Error"),
    }
}

/// Makes a test of every promise of the dialect.
#[doc(hidden)]
#[macro_export]
macro_rules! singularity_contract {
    ($harness:expr) => {
        $crate::http_contract! { @groups $harness;
            singularity {
                singularity_email_change_demands_a_recent_sign_in,
                singularity_email_change_is_verified,
                singularity_email_change_needs_a_transport,
                singularity_email_change_takes_a_free_address,
                singularity_email_change_tells_of_a_hook_that_failed,
                singularity_errors_have_one_shape,
                singularity_limits_are_those_of_every_dialect,
                singularity_password_change_answers_the_account,
                singularity_password_change_tells_of_faults,
                singularity_password_change_tells_what_is_wrong,
                singularity_reset_complains_in_order,
                singularity_reset_follows_the_policy,
                singularity_reset_gives_a_first_password,
                singularity_reset_notice_is_in_the_language_of_the_query,
                singularity_reset_request_answers_the_cooldown,
                singularity_reset_request_answers_zero_without_a_cooldown,
                singularity_reset_request_is_in_the_language_of_the_query,
                singularity_reset_request_is_in_the_language_of_the_set_up,
                singularity_reset_request_loses_no_letter,
                singularity_reset_request_needs_a_transport,
                singularity_reset_request_takes_an_address,
                singularity_reset_request_tells_how_sending_went,
                singularity_reset_request_tells_nothing,
                singularity_reset_request_tells_of_a_broken_template,
                singularity_reset_request_tells_of_faults,
                singularity_reset_request_waits_for_the_cooldown,
                singularity_reset_sets_the_password_once,
                singularity_reset_takes_its_field_by_two_names,
                singularity_reset_tells_of_a_hook_that_failed,
                singularity_reset_tells_of_faults,
                singularity_reset_tells_what_is_wrong_with_a_token,
                singularity_verification_answers_the_account,
                singularity_verification_is_needed_once,
                singularity_verification_is_sent_to_who_is_signed_in,
                singularity_verification_tells_of_faults,
                singularity_verification_tells_what_is_wrong_with_a_token,
            }
        }
    };
}
