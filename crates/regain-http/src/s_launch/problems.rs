//! The status table of the dialect `s_launch`.

use regain_core::violation::{Field, Violation};
use serde::Serialize;

use crate::{
    json::Unread,
    problem::Problem,
    reply::Reply,
    request::{Method, Request},
};

/// What was refused.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Refused {
    detail: &'static str,
}

/// Values that break rules.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Invalid {
    detail: Vec<Broken>,
}

/// One broken rule, and where it is.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Broken {
    loc: [&'static str; 2],
    msg: String,
    r#type: &'static str,
}

pub(super) fn reply(problem: &Problem, request: &Request) -> Reply {
    let (status, detail) = row(problem);
    match problem {
        Problem::ValidationFailed(violations) => {
            let broken = |violation| broken(violation, request);
            let detail = violations.iter().map(broken).collect();
            Reply::json(status, &Invalid { detail })
        }
        _ => Reply::json(status, &Refused { detail }),
    }
}

fn row(problem: &Problem) -> (u16, &'static str) {
    match problem {
        Problem::Unread(Unread::Malformed) => (400, "The request is malformed"),
        Problem::Unread(Unread::TooLarge) => (413, "The request body is too large"),
        Problem::Unread(Unread::UnsupportedMediaType) => {
            (415, "Send application/json in UTF-8, without an encoding")
        }
        Problem::ValidationFailed(_) => (422, "Some fields break rules"),
        Problem::TokenMissing(_) | Problem::TokenInvalid(_) | Problem::TokenExpired(_) => {
            (401, "Invalid or expired token")
        }
        Problem::AuthenticationRequired | Problem::PasswordSignInRequired => {
            (401, "Not authenticated")
        }
        Problem::InvalidCredentials => (401, "Incorrect password"),
        Problem::AccessDenied => (403, "Not enough permissions"),
        Problem::CrossSiteRequest => (403, "The request comes from another site"),
        Problem::EmailNotVerified => (403, "Verify your email address first"),
        Problem::NotFound => (404, "Not found"),
        Problem::UserNotFound => (404, "User not found"),
        Problem::MethodNotAllowed(_) => (405, "Method not allowed"),
        Problem::EmailTaken => (409, "The email address belongs to another user"),
        Problem::UsernameTaken => (409, "The username belongs to another user"),
        Problem::AlreadyVerified => (409, "The email address is verified already"),
        Problem::FeatureDisabled => (409, "This feature is turned off"),
        Problem::SetupAlreadyDone => (409, "The setup was done before"),
        Problem::CoolingDown { .. }
        | Problem::RateLimited { .. }
        | Problem::TooManyAttempts { .. } => (429, "Too many requests; come back later"),
        Problem::EmailDisabled => (503, "This application sends no email"),
        Problem::Overloaded { .. } => (503, "Too busy; come back in a moment"),
        Problem::HookFailed | Problem::Failed(_) => (500, "Internal server error"),
    }
}

fn broken(violation: &Violation, request: &Request) -> Broken {
    // What has no body has its fields in the query.
    let loc = match request.method {
        Method::Get | Method::Head => ["query", query_name(violation.field)],
        _ => ["body", body_name(violation.field)],
    };
    Broken {
        loc,
        msg: violation.rule.to_string(),
        r#type: violation.rule.name(),
    }
}

fn query_name(field: Field) -> &'static str {
    match field {
        Field::AccountId => "user",
        _ => "",
    }
}

fn body_name(field: Field) -> &'static str {
    match field {
        Field::Email => "email",
        Field::Username => "username",
        Field::AccountId => "id",
        Field::Token => "token",
        Field::Password => "password",
        _ => "",
    }
}
