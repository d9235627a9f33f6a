use std::time::Duration;

use regain_core::{
    error::ErrorKind,
    token::Ring,
    violation::{Field, Rule, Violation},
};

use super::{
    Native,
    problems::{Problem, code},
};
use crate::{dialect::Dialect, json::Unread, limits::Limit, reply::Reply, request::Method};

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
        (Problem::NotFound, 404, "NOT_FOUND"),
        (Problem::UserNotFound, 404, "USER_NOT_FOUND"),
        (
            Problem::MethodNotAllowed(vec![Method::Get]),
            405,
            "METHOD_NOT_ALLOWED",
        ),
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
        let reply = Reply::from(problem);
        let body: serde_json::Value = serde_json::from_slice(&reply.body).expect("JSON");
        assert_eq!(reply.status, status);
        assert_eq!(
            (&body["code"], &body["status"]),
            (&code.into(), &status.into())
        );
        assert_ne!(body["title"], "Internal Server Error", "{code}");
        let header = |name: &str| reply.headers.iter().any(|(key, _)| *key == name);
        assert_eq!(header("www-authenticate"), status == 401, "{code}");
        assert_eq!(header("ratelimit"), status == 429, "{code}");
        assert_eq!(
            header("retry-after"),
            status == 429 || code == "OVERLOADED",
            "{code}"
        );
        assert_eq!(body["errors"].is_array(), status == 422, "{code}");
    }
}

#[test]
fn a_wait_is_rounded_up_to_whole_seconds() {
    let retry_after = Duration::from_millis(1001);
    let reply = Reply::from(Problem::Overloaded { retry_after });
    assert!(reply.headers.contains(&("retry-after", "2".to_owned())));
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
