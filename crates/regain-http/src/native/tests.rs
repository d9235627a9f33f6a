use std::time::Duration;

use regain_core::{
    error::ErrorKind,
    token::Ring,
    violation::{Field, Rule, Violation},
};

use super::{
    Native,
    problems::{code, reply},
};
use crate::{dialect::Dialect, json::Unread, limits::Limit, problem::Problem, request::Method};

/// Every route, with what a source network may not do too often.
#[test]
fn the_route_table() {
    let routes = Native.routes();
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
            "POST /password/forgot ask",
            "GET /password/forgot/cooldown ",
            "POST /password/reset/inspect redeem",
            "POST /password/reset redeem",
            "POST /password/reset/cancel redeem",
            "POST /password/reset/renew ask",
            "POST /admin/password-resets ",
            "POST /password/change ",
            "GET /password/policy ",
            "POST /email/verification ask",
            "GET /email/verification/cooldown ",
            "POST /email/verification/inspect redeem",
            "POST /email/verification/renew ask",
            "POST /email/verify redeem",
            "POST /email/change ask",
            "POST /email/change/revert redeem",
            "POST /registration ask",
            "POST /registration/complete redeem",
            "POST /admin/accounts/{id}/approve ",
            "GET /setup ",
            "POST /setup ",
            "POST /admin/email-verifications ",
            "POST /admin/keys/{ring}/rotate ",
            "GET /admin/sessions ",
            "DELETE /admin/sessions/{id} ",
            "GET /admin/outbox ",
            "POST /admin/outbox/{id}/retry ",
            "GET /accounts/{id}/avatar ",
            "GET /keys/{ring} ",
            "GET /sessions ",
            "DELETE /sessions/{id} ",
        ]
    );
    assert!(routes.iter().all(|route| !route.form));
}

/// The codes that no request of today can reach stand in the same table as the others.
#[test]
fn every_problem_has_its_status_and_code() {
    use Ring::{EmailVerification, PasswordReset};
    let wait = Duration::from_millis(1500);
    for (problem, status, code) in [
        (Problem::Unread(Unread::Malformed), 400, "MALFORMED_REQUEST"),
        (Problem::Unread(Unread::TooLarge), 413, "PAYLOAD_TOO_LARGE"),
        (
            Problem::Unread(Unread::UnsupportedMediaType),
            415,
            "UNSUPPORTED_MEDIA_TYPE",
        ),
        (
            Problem::ValidationFailed(vec![Violation::new(Field::Login, Rule::Required)]),
            422,
            "VALIDATION_FAILED",
        ),
        (
            Problem::TokenMissing(PasswordReset),
            401,
            "PASSWORD_RESET_TOKEN_MISSING",
        ),
        (
            Problem::TokenInvalid(PasswordReset),
            401,
            "PASSWORD_RESET_TOKEN_INVALID",
        ),
        (
            Problem::TokenExpired(PasswordReset),
            401,
            "PASSWORD_RESET_TOKEN_EXPIRED",
        ),
        (
            Problem::TokenMissing(EmailVerification),
            401,
            "EMAIL_VERIFICATION_TOKEN_MISSING",
        ),
        (
            Problem::TokenInvalid(EmailVerification),
            401,
            "EMAIL_VERIFICATION_TOKEN_INVALID",
        ),
        (
            Problem::TokenExpired(EmailVerification),
            401,
            "EMAIL_VERIFICATION_TOKEN_EXPIRED",
        ),
        (
            Problem::AuthenticationRequired,
            401,
            "AUTHENTICATION_REQUIRED",
        ),
        (
            Problem::PasswordSignInRequired,
            401,
            "AUTHENTICATION_REQUIRED",
        ),
        (Problem::InvalidCredentials, 401, "INVALID_CREDENTIALS"),
        (Problem::AccessDenied, 403, "ACCESS_DENIED"),
        (Problem::CrossSiteRequest, 403, "CROSS_SITE_REQUEST"),
        (Problem::EmailNotVerified, 403, "EMAIL_NOT_VERIFIED"),
        (Problem::NotFound, 404, "NOT_FOUND"),
        (Problem::UserNotFound, 404, "USER_NOT_FOUND"),
        (
            Problem::MethodNotAllowed(vec![Method::Get]),
            405,
            "METHOD_NOT_ALLOWED",
        ),
        (Problem::EmailTaken, 409, "EMAIL_TAKEN"),
        (Problem::UsernameTaken, 409, "USERNAME_TAKEN"),
        (Problem::AlreadyVerified, 409, "EMAIL_ALREADY_VERIFIED"),
        (Problem::FeatureDisabled, 409, "FEATURE_DISABLED"),
        (Problem::SetupAlreadyDone, 409, "SETUP_ALREADY_DONE"),
        (
            Problem::CoolingDown { remaining: wait },
            429,
            "EMAIL_COOLDOWN_ACTIVE",
        ),
        (
            Problem::RateLimited {
                limit: Limit::Ask,
                retry_after: wait,
            },
            429,
            "RATE_LIMITED",
        ),
        (
            Problem::TooManyAttempts { retry_after: wait },
            429,
            "RATE_LIMITED",
        ),
        (Problem::EmailDisabled, 503, "EMAIL_DISABLED"),
        (Problem::Overloaded { retry_after: wait }, 503, "OVERLOADED"),
    ] {
        let reply = reply(&problem);
        let body: serde_json::Value = serde_json::from_slice(&reply.body).expect("JSON");
        assert_eq!(reply.status, status);
        assert_eq!(
            (&body["code"], &body["status"]),
            (&code.into(), &status.into())
        );
        assert_ne!(body["title"], "Internal Server Error", "{code}");
        assert_eq!(body["errors"].is_array(), status == 422, "{code}");
    }
}

#[test]
fn what_failed_after_the_commit_is_told_as_done() {
    let body: serde_json::Value =
        serde_json::from_slice(&reply(&Problem::HookFailed).body).expect("JSON");
    assert_eq!(
        (&body["status"], &body["code"]),
        (&500.into(), &"POST_COMMIT_SIDE_EFFECT_FAILURE".into())
    );
}

#[test]
fn every_fault_has_its_code() {
    use Ring::{EmailVerification, PasswordReset};
    for (kind, expected) in [
        (ErrorKind::CooldownStore, "EMAIL_COOLDOWN_CACHE_FAILURE"),
        (ErrorKind::Store, "DATABASE_FAILURE"),
        (
            ErrorKind::TokenCreation(PasswordReset),
            "PASSWORD_RESET_TOKEN_CREATION_FAILURE",
        ),
        (
            ErrorKind::TokenCreation(EmailVerification),
            "EMAIL_VERIFICATION_TOKEN_CREATION_FAILURE",
        ),
        (
            ErrorKind::TokenSecret,
            "PASSWORD_RESET_TOKEN_SECRET_FAILURE",
        ),
        (ErrorKind::Hash, "HASH_FAILURE"),
    ] {
        assert_eq!(code(kind), expected);
    }
}
