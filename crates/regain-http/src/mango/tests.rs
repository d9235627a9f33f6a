use std::time::Duration;

use regain_core::{
    token::Ring,
    violation::{Field, Rule, Violation},
};
use serde_json::{Value, json};

use super::{Mango, problems};
use crate::{
    dialect::Dialect,
    json::Unread,
    limits::Limit,
    problem::Problem,
    request::{Body, Headers, Method, Request},
};

/// Every route, with what a source network may not do too often.
#[test]
fn the_route_table() {
    let routes = Mango.routes();
    let table: Vec<_> = routes
        .iter()
        .map(|route| {
            let limit = route.limit.map_or("", Limit::name);
            format!("{} {} {limit}", route.method.as_str(), route.path)
        })
        .collect();
    assert_eq!(
        table,
        [
            "POST /email-verification/create-token ",
            "POST /email-verification/send-email ask",
            "POST /email-verification/public/update-email redeem",
            "POST /email-verification/public/register redeem",
            "POST /email-verification/public/send-email ask",
            "POST /password-reset/create ",
            "POST /password-reset/reset redeem",
            "POST /password-reset/send-email ask",
            "POST /password-reset/system-setup ",
            "GET /email-verification/public/verify redeem",
            "GET /password-reset/verify redeem",
            "GET /email-verification/public/public-key ",
            "POST /email-verification/reset-keys ",
            "GET /password-reset/public-key ",
            "POST /password-reset/reset-keys ",
        ]
    );
    let prefixes = Mango.prefixes();
    let below = |path: &str| prefixes.iter().any(|prefix| path.starts_with(prefix));
    assert!(routes.iter().all(|route| below(route.path) && !route.form));
}

fn told(problem: &Problem, path: &str) -> (u16, Value) {
    let request = Request {
        method: Method::Post,
        path: path.to_owned(),
        query: None,
        headers: Headers::default(),
        peer: None,
        body: Body::Complete(Vec::new()),
        principal: None,
    };
    let reply = problems::reply(problem, &request);
    let body = serde_json::from_slice(&reply.body).expect("JSON");
    (reply.status, body)
}

#[test]
fn every_problem_has_its_status_its_number_and_its_name() {
    let wait = Duration::from_secs(1);
    let ring = Ring::PasswordReset;
    for (problem, status, code, name) in [
        (Problem::Unread(Unread::Malformed), 400, 4005, "BAD_REQUEST"),
        (Problem::TokenInvalid(ring), 400, 4005, "BAD_REQUEST"),
        (Problem::TokenExpired(ring), 400, 4005, "BAD_REQUEST"),
        (Problem::AuthenticationRequired, 401, 4004, "ACCESS_DENIED"),
        (Problem::PasswordSignInRequired, 401, 4004, "ACCESS_DENIED"),
        (Problem::InvalidCredentials, 401, 4011, "BAD_CREDENTIALS"),
        (Problem::AccessDenied, 403, 4004, "ACCESS_DENIED"),
        (Problem::CrossSiteRequest, 403, 4004, "ACCESS_DENIED"),
        (Problem::EmailNotVerified, 403, 4004, "ACCESS_DENIED"),
        (Problem::NotFound, 404, 4040, "NOT_FOUND"),
        (Problem::UserNotFound, 404, 4040, "NOT_FOUND"),
        (
            Problem::MethodNotAllowed(Vec::new()),
            405,
            4050,
            "METHOD_NOT_ALLOWED",
        ),
        (Problem::EmailTaken, 409, 4090, "GENERIC_CONFLICT"),
        (Problem::UsernameTaken, 409, 4090, "GENERIC_CONFLICT"),
        (Problem::AlreadyVerified, 409, 4090, "GENERIC_CONFLICT"),
        (Problem::SetupAlreadyDone, 409, 4090, "GENERIC_CONFLICT"),
        (Problem::FeatureDisabled, 409, 4093, "FEATURE_DISABLED"),
        (
            Problem::Unread(Unread::TooLarge),
            413,
            4130,
            "CONTENT_TOO_LARGE",
        ),
        (
            Problem::Unread(Unread::UnsupportedMediaType),
            415,
            4150,
            "UNSUPPORTED_MEDIA_TYPE",
        ),
        (
            Problem::CoolingDown { remaining: wait },
            429,
            4006,
            "RATE_LIMITED",
        ),
        (
            Problem::TooManyAttempts { retry_after: wait },
            429,
            4006,
            "RATE_LIMITED",
        ),
        (Problem::HookFailed, 500, 5000, "INTERNAL_SERVER_ERROR"),
        (Problem::EmailDisabled, 503, 5030, "SERVICE_UNAVAILABLE"),
        (
            Problem::Overloaded { retry_after: wait },
            503,
            5030,
            "SERVICE_UNAVAILABLE",
        ),
    ] {
        let (given, body) = told(&problem, "/password-reset/create");
        assert_eq!(given, status, "{problem:?}");
        assert_eq!(body["mangoStatusCode"], code, "{problem:?}");
        assert_eq!(body["mangoStatusName"], name, "{problem:?}");
        assert!(body["localizedMessage"].is_string(), "{problem:?}");
        let members = body.as_object().expect("an object").len();
        assert_eq!(members, 3, "{problem:?}");
    }
}

/// A property is named as it stands in the body of its own route.
#[test]
fn properties_are_those_of_their_route() {
    let verification = "/email-verification/";
    for (field, path, property) in [
        (Field::Token, "/email-verification/public/register", "token"),
        (
            Field::Password,
            "/email-verification/public/register",
            "user.password",
        ),
        (
            Field::Username,
            "/email-verification/public/register",
            "user.username",
        ),
        (
            Field::Email,
            "/email-verification/public/register",
            "user.email",
        ),
        (
            Field::Name,
            "/email-verification/public/register",
            "user.name",
        ),
        (
            Field::TimeZone,
            "/email-verification/public/register",
            "user.timezone",
        ),
        (Field::Email, verification, "emailAddress"),
        (Field::Email, "/password-reset/send-email", "email"),
        (
            Field::Email,
            "/email-verification/public/send-email",
            "emailAddress",
        ),
        (Field::Username, "/password-reset/create", "username"),
        (Field::ExpiresIn, "/password-reset/create", "expiry"),
        (Field::Password, "/password-reset/reset", "newPassword"),
        (Field::Password, "/password-reset/system-setup", "password"),
        (
            Field::Locale,
            "/password-reset/system-setup",
            "systemSettings.locale",
        ),
        (
            Field::TimeZone,
            "/password-reset/system-setup",
            "systemSettings.timezone",
        ),
    ] {
        let violation = Violation::new(field, Rule::Required);
        let (status, body) = told(&Problem::ValidationFailed(vec![violation]), path);
        assert_eq!((status, &body["mangoStatusCode"]), (422, &json!(4002)));
        let messages = json!([{ "property": property, "message": "This field is required." }]);
        assert_eq!(body["result"]["messages"], messages, "{path}");
    }
    let missing = told(
        &Problem::TokenMissing(Ring::PasswordReset),
        "/password-reset/reset",
    );
    let messages = json!([{ "property": "token", "message": "This field is required." }]);
    assert_eq!(
        (missing.0, &missing.1["result"]["messages"]),
        (422, &messages)
    );
}
