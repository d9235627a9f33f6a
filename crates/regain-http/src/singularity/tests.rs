use std::time::Duration;

use regain_core::{
    timestamp::Timestamp,
    token::Ring,
    violation::{Field, Rule, Violation},
};
use serde_json::{Value, json};

use super::{Singularity, problems};
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
    let routes = Singularity.routes();
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
            "POST /api/auth/password/reset-request ask",
            "GET /api/auth/password/reset/cooldown ",
            "POST /api/auth/password/reset redeem",
            "POST /api/auth/email/verification redeem",
            "POST /api/auth/email/verification/send ask",
            "GET /api/auth/email/verification/cooldown ",
            "PUT /api/users/me/email ask",
            "PUT /api/users/me/password ",
        ]
    );
    let prefixes = Singularity.prefixes();
    let owned = |path: &str| prefixes.iter().any(|own| path.starts_with(own));
    assert!(routes.iter().all(|route| !route.form && owned(route.path)));
}

fn told(problem: &Problem, method: Method) -> Value {
    let request = Request {
        method,
        path: "/api/somewhere".to_owned(),
        query: Some("token=secret".to_owned()),
        headers: Headers::default(),
        peer: None,
        body: Body::Complete(Vec::new()),
        principal: None,
    };
    let reply = problems::reply(problem, &request, Timestamp::default());
    let mut body: Value = serde_json::from_slice(&reply.body).expect("JSON");
    assert_eq!(body["status"], reply.status);
    let members = body.as_object_mut().expect("an object");
    assert_eq!(members.len(), 6, "{problem:?}");
    assert_eq!(members["path"], "/api/somewhere");
    assert_eq!(members["timestamp"], "1970-01-01T00:00:00Z");
    assert!(members["message"].is_string());
    body
}

#[test]
fn every_problem_has_its_status_its_code_and_a_reason() {
    let wait = Duration::from_secs(1);
    let (bad, unauthorized) = ("Bad Request", "Unauthorized");
    let ring = Ring::EmailVerification;
    for (problem, status, code, error) in [
        (
            Problem::Unread(Unread::Malformed),
            400,
            "MALFORMED_REQUEST",
            bad,
        ),
        (
            Problem::ValidationFailed(Vec::new()),
            400,
            "VALIDATION_FAILED",
            bad,
        ),
        (
            Problem::TokenMissing(ring),
            401,
            "EMAIL_VERIFICATION_TOKEN_MISSING",
            unauthorized,
        ),
        (
            Problem::TokenInvalid(ring),
            401,
            "EMAIL_VERIFICATION_TOKEN_INVALID",
            unauthorized,
        ),
        (
            Problem::TokenExpired(ring),
            401,
            "EMAIL_VERIFICATION_TOKEN_EXPIRED",
            unauthorized,
        ),
        (
            Problem::PasswordSignInRequired,
            401,
            "AUTHENTICATION_REQUIRED",
            unauthorized,
        ),
        (
            Problem::EmailNotVerified,
            403,
            "EMAIL_NOT_VERIFIED",
            "Forbidden",
        ),
        (
            Problem::MethodNotAllowed(Vec::new()),
            405,
            "METHOD_NOT_ALLOWED",
            "Method Not Allowed",
        ),
        (Problem::UsernameTaken, 409, "USERNAME_TAKEN", "Conflict"),
        (
            Problem::FeatureDisabled,
            409,
            "FEATURE_DISABLED",
            "Conflict",
        ),
        (
            Problem::SetupAlreadyDone,
            409,
            "SETUP_ALREADY_DONE",
            "Conflict",
        ),
        (
            Problem::TooManyAttempts { retry_after: wait },
            429,
            "RATE_LIMITED",
            "Too Many Requests",
        ),
        (
            Problem::Overloaded { retry_after: wait },
            503,
            "OVERLOADED",
            "Service Unavailable",
        ),
        (
            Problem::HookFailed,
            500,
            "POST_COMMIT_SIDE_EFFECT_FAILURE",
            "Internal Server Error",
        ),
    ] {
        let body = told(&problem, Method::Post);
        let given = (&body["status"], &body["code"], &body["error"]);
        assert_eq!(given, (&json!(status), &json!(code), &json!(error)));
    }
}

#[test]
fn every_broken_rule_is_told_with_its_field() {
    let violation = |field, rule| Violation::new(field, rule);
    let problem = Problem::ValidationFailed(vec![
        violation(Field::Email, Rule::Required),
        violation(Field::Password, Rule::Digit),
        violation(Field::CurrentPassword, Rule::ControlCharacter),
    ]);
    for (method, email) in [(Method::Post, "email"), (Method::Put, "newEmail")] {
        let (digit, control) = (Rule::Digit, Rule::ControlCharacter);
        let message =
            format!("{email}: This field is required. newPassword: {digit} oldPassword: {control}");
        assert_eq!(told(&problem, method)["message"], message);
    }
}
