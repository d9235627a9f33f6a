//! The problems of the native dialect, word for word (RFC 9457).

use serde_json::{Value, json};

use crate::neutral::Reply;

type Row = (&'static str, u16, &'static str, &'static str);

/// Code, status, title, detail.
const TABLE: [Row; 31] = [
    (
        "MALFORMED_REQUEST",
        400,
        "Bad Request",
        "The request is not the JSON object that this route takes.",
    ),
    (
        "VALIDATION_FAILED",
        422,
        "Unprocessable Content",
        "Some fields break rules; all of them are listed.",
    ),
    (
        "PASSWORD_RESET_TOKEN_MISSING",
        401,
        "Unauthorized",
        "The token is missing.",
    ),
    (
        "PASSWORD_RESET_TOKEN_INVALID",
        401,
        "Unauthorized",
        "The link does not work or was used already.",
    ),
    (
        "PASSWORD_RESET_TOKEN_EXPIRED",
        401,
        "Unauthorized",
        "The link has expired.",
    ),
    (
        "EMAIL_VERIFICATION_TOKEN_MISSING",
        401,
        "Unauthorized",
        "The token is missing.",
    ),
    (
        "EMAIL_VERIFICATION_TOKEN_INVALID",
        401,
        "Unauthorized",
        "The link does not work or was used already.",
    ),
    (
        "EMAIL_VERIFICATION_TOKEN_EXPIRED",
        401,
        "Unauthorized",
        "The link has expired.",
    ),
    (
        "AUTHENTICATION_REQUIRED",
        401,
        "Unauthorized",
        "Sign in first.",
    ),
    (
        "INVALID_CREDENTIALS",
        401,
        "Unauthorized",
        "The current password is not right.",
    ),
    (
        "ACCESS_DENIED",
        403,
        "Forbidden",
        "You may not do that, or not this way.",
    ),
    (
        "CROSS_SITE_REQUEST",
        403,
        "Forbidden",
        "The request comes from another site.",
    ),
    ("NOT_FOUND", 404, "Not Found", "There is nothing here."),
    (
        "USER_NOT_FOUND",
        404,
        "Not Found",
        "There is no such account.",
    ),
    (
        "EMAIL_TAKEN",
        409,
        "Conflict",
        "The address belongs to another account.",
    ),
    (
        "USERNAME_TAKEN",
        409,
        "Conflict",
        "The username belongs to another account.",
    ),
    (
        "FEATURE_DISABLED",
        409,
        "Conflict",
        "This application has turned that off.",
    ),
    (
        "SETUP_ALREADY_DONE",
        409,
        "Conflict",
        "The setup was done before.",
    ),
    (
        "METHOD_NOT_ALLOWED",
        405,
        "Method Not Allowed",
        "This path does not take that method.",
    ),
    (
        "PAYLOAD_TOO_LARGE",
        413,
        "Content Too Large",
        "The request body has more than 16 KiB.",
    ),
    (
        "UNSUPPORTED_MEDIA_TYPE",
        415,
        "Unsupported Media Type",
        "Send application/json in UTF-8, without an encoding.",
    ),
    (
        "EMAIL_COOLDOWN_ACTIVE",
        429,
        "Too Many Requests",
        "A message was asked for a moment ago.",
    ),
    (
        "RATE_LIMITED",
        429,
        "Too Many Requests",
        "Too many requests; come back later.",
    ),
    (
        "EMAIL_DISABLED",
        503,
        "Service Unavailable",
        "This application sends no e-mail.",
    ),
    (
        "OVERLOADED",
        503,
        "Service Unavailable",
        "Too busy; come back in a moment.",
    ),
    ("DATABASE_FAILURE", 500, SERVER_TITLE, SERVER_DETAIL),
    (
        "EMAIL_COOLDOWN_CACHE_FAILURE",
        500,
        SERVER_TITLE,
        SERVER_DETAIL,
    ),
    ("HASH_FAILURE", 500, SERVER_TITLE, SERVER_DETAIL),
    ("INTERNAL", 500, SERVER_TITLE, SERVER_DETAIL),
    (
        "PASSWORD_RESET_TOKEN_CREATION_FAILURE",
        500,
        SERVER_TITLE,
        SERVER_DETAIL,
    ),
    (
        "PASSWORD_RESET_TOKEN_SECRET_FAILURE",
        500,
        SERVER_TITLE,
        SERVER_DETAIL,
    ),
];

const SERVER_TITLE: &str = "Internal Server Error";
const SERVER_DETAIL: &str = "Something failed here; it is logged.";

/// `reply` is exactly the problem `code`, headers included.
///
/// # Panics
///
/// Where it is not.
pub fn is(reply: &Reply, code: &str) {
    assert_eq!(reply.json(), body(code), "{reply:?}");
    common(reply, code);
}

/// `reply` is exactly a validation problem with these broken rules.
///
/// # Panics
///
/// Where it is not.
pub fn violates(reply: &Reply, errors: &Value) {
    let mut expected = body("VALIDATION_FAILED");
    expected["errors"] = errors.clone();
    assert_eq!(reply.json(), expected, "{reply:?}");
    common(reply, "VALIDATION_FAILED");
}

/// `reply` names `rule` as broken by `field`, among others or alone.
///
/// # Panics
///
/// Where it does not.
pub fn names(reply: &Reply, field: &str, rule: &str) {
    common(reply, "VALIDATION_FAILED");
    let body = reply.json();
    let errors = body["errors"].as_array().expect("a list of errors");
    let named = errors
        .iter()
        .any(|error| error["field"] == field && error["rule"] == rule);
    assert!(named, "{field} breaks {rule}: {body}");
}

/// `{field, rule, message}` of a field that is absent.
pub fn required(field: &str) -> Value {
    json!({ "field": field, "rule": "required", "message": "This field is required." })
}

/// `reply` says to come back in so many seconds, and by which quota.
///
/// # Panics
///
/// Where it does not.
pub fn comes_back(reply: &Reply, seconds: u64, name: &str, quota: u32) {
    assert_eq!(
        reply.header("retry-after"),
        Some(seconds.to_string().as_str())
    );
    let (policy, state) = (
        format!("\"{name}\";q={quota}"),
        format!("\"{name}\";r=0;t={seconds}"),
    );
    assert_eq!(reply.header("ratelimit-policy"), Some(policy.as_str()));
    assert_eq!(reply.header("ratelimit"), Some(state.as_str()));
}

fn body(code: &str) -> Value {
    let (_, status, title, detail) = row(code);
    let kind = code.to_ascii_lowercase().replace('_', "-");
    json!({
        "type": format!("urn:regain:problem:{kind}"),
        "title": title,
        "status": status,
        "detail": detail,
        "code": code,
    })
}

fn row(code: &str) -> Row {
    *TABLE
        .iter()
        .find(|(known, ..)| *known == code)
        .expect("a code of the contract")
}

/// What depends on the status alone.
fn common(reply: &Reply, code: &str) {
    let (_, status, ..) = row(code);
    assert_eq!(reply.status, status, "{reply:?}");
    assert_eq!(
        reply.header("content-type"),
        Some("application/problem+json")
    );
    let challenges = reply.all("www-authenticate");
    assert_eq!(
        challenges.first(),
        (status == 401).then_some(&"Bearer"),
        "{reply:?}"
    );
    let waits = status == 429 || code == "OVERLOADED";
    assert_eq!(reply.header("retry-after").is_some(), waits, "{reply:?}");
    for name in ["ratelimit", "ratelimit-policy"] {
        assert_eq!(
            reply.header(name).is_some(),
            status == 429,
            "{name}: {reply:?}"
        );
    }
    assert_eq!(reply.header("allow").is_some(), status == 405, "{reply:?}");
}
