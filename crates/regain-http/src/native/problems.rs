//! The status table of the native dialect (RFC 9457).

use std::time::Duration;

use regain_core::{
    error::{Error, ErrorKind},
    token::Ring,
    violation::Violation,
};
use serde::Serialize;

use super::values;
use crate::{
    json::Unread,
    limits::Limit,
    reply::{Reply, whole_seconds},
    request::Method,
};

const MEDIA_TYPE: &str = "application/problem+json";

/// Everything that this dialect complains about.
#[derive(Debug)]
pub(super) enum Problem {
    Unread(Unread),
    ValidationFailed(Vec<Violation>),
    TokenMissing(Ring),
    TokenInvalid(Ring),
    TokenExpired(Ring),
    AuthenticationRequired,
    PasswordSignInRequired,
    InvalidCredentials,
    AccessDenied,
    CrossSiteRequest,
    NotFound,
    MethodNotAllowed(Vec<Method>),
    UserNotFound,
    CoolingDown { remaining: Duration },
    RateLimited { limit: Limit, retry_after: Duration },
    TooManyAttempts { retry_after: Duration },
    EmailDisabled,
    Overloaded { retry_after: Duration },
    Failed(Error),
}

#[derive(Serialize)]
struct Body {
    r#type: String,
    title: &'static str,
    status: u16,
    detail: &'static str,
    code: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<values::FieldError>,
}

impl Problem {
    /// Status, code, and one sentence for the person who reads it.
    fn row(&self) -> (u16, &'static str, &'static str) {
        use Ring::{EmailVerification, PasswordReset};
        match self {
            Self::Unread(Unread::Malformed) => (
                400,
                "MALFORMED_REQUEST",
                "The request is not the JSON object that this route takes.",
            ),
            Self::Unread(Unread::TooLarge) => (
                413,
                "PAYLOAD_TOO_LARGE",
                "The request body has more than 16 KiB.",
            ),
            Self::Unread(Unread::UnsupportedMediaType) => (
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "Send application/json in UTF-8, without an encoding.",
            ),
            Self::ValidationFailed(_) => (
                422,
                "VALIDATION_FAILED",
                "Some fields break rules; all of them are listed.",
            ),
            Self::TokenMissing(PasswordReset) => {
                (401, "PASSWORD_RESET_TOKEN_MISSING", "The token is missing.")
            }
            Self::TokenInvalid(PasswordReset) => (
                401,
                "PASSWORD_RESET_TOKEN_INVALID",
                "The link does not work or was used already.",
            ),
            Self::TokenExpired(PasswordReset) => {
                (401, "PASSWORD_RESET_TOKEN_EXPIRED", "The link has expired.")
            }
            Self::TokenMissing(EmailVerification) => (
                401,
                "EMAIL_VERIFICATION_TOKEN_MISSING",
                "The token is missing.",
            ),
            Self::TokenInvalid(EmailVerification) => (
                401,
                "EMAIL_VERIFICATION_TOKEN_INVALID",
                "The link does not work or was used already.",
            ),
            Self::TokenExpired(EmailVerification) => (
                401,
                "EMAIL_VERIFICATION_TOKEN_EXPIRED",
                "The link has expired.",
            ),
            Self::AuthenticationRequired | Self::PasswordSignInRequired => {
                (401, "AUTHENTICATION_REQUIRED", "Sign in first.")
            }
            Self::InvalidCredentials => (
                401,
                "INVALID_CREDENTIALS",
                "The current password is not right.",
            ),
            Self::AccessDenied => (
                403,
                "ACCESS_DENIED",
                "You may not do that, or not this way.",
            ),
            Self::CrossSiteRequest => (
                403,
                "CROSS_SITE_REQUEST",
                "The request comes from another site.",
            ),
            Self::NotFound => (404, "NOT_FOUND", "There is nothing here."),
            Self::MethodNotAllowed(_) => (
                405,
                "METHOD_NOT_ALLOWED",
                "This path does not take that method.",
            ),
            Self::UserNotFound => (404, "USER_NOT_FOUND", "There is no such account."),
            Self::CoolingDown { .. } => (
                429,
                "EMAIL_COOLDOWN_ACTIVE",
                "A message was asked for a moment ago.",
            ),
            Self::RateLimited { .. } | Self::TooManyAttempts { .. } => {
                (429, "RATE_LIMITED", "Too many requests; come back later.")
            }
            Self::EmailDisabled => (503, "EMAIL_DISABLED", "This application sends no e-mail."),
            Self::Overloaded { .. } => (503, "OVERLOADED", "Too busy; come back in a moment."),
            Self::Failed(error) => (
                500,
                code(error.kind()),
                "Something failed here; it is logged.",
            ),
        }
    }
}

pub(super) fn code(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::CooldownStore => "EMAIL_COOLDOWN_CACHE_FAILURE",
        ErrorKind::Store => "DATABASE_FAILURE",
        ErrorKind::TokenCreation(Ring::PasswordReset) => "PASSWORD_RESET_TOKEN_CREATION_FAILURE",
        ErrorKind::TokenCreation(Ring::EmailVerification) => {
            "EMAIL_VERIFICATION_TOKEN_CREATION_FAILURE"
        }
        ErrorKind::TokenSecret => "PASSWORD_RESET_TOKEN_SECRET_FAILURE",
        ErrorKind::Hash => "HASH_FAILURE",
        _ => "INTERNAL",
    }
}

fn title(status: u16) -> &'static str {
    match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    }
}

impl From<Problem> for Reply {
    fn from(problem: Problem) -> Self {
        if let Problem::Failed(error) = &problem {
            tracing::error!(%error, "a recovery request failed");
        }
        let (status, code, detail) = problem.row();
        let errors = match &problem {
            Problem::ValidationFailed(violations) => {
                violations.iter().map(values::FieldError::from).collect()
            }
            _ => Vec::new(),
        };
        let r#type = format!(
            "urn:regain:problem:{}",
            code.to_ascii_lowercase().replace('_', "-")
        );
        let body = Body {
            r#type,
            title: title(status),
            status,
            detail,
            code,
            errors,
        };
        let reply = Reply::json(status, MEDIA_TYPE, &body);
        match problem {
            Problem::PasswordSignInRequired => reply.with("www-authenticate", "Bearer").with(
                "www-authenticate",
                "Basic realm=\"regain\", charset=\"UTF-8\"",
            ),
            _ if status == 401 => reply.with("www-authenticate", "Bearer"),
            Problem::MethodNotAllowed(methods) => {
                let names: Vec<_> = methods.iter().map(|method| method.as_str()).collect();
                reply.with("allow", names.join(", "))
            }
            Problem::CoolingDown { remaining } => limited(reply, "cooldown", 1, remaining),
            Problem::RateLimited { limit, retry_after } => {
                limited(reply, limit.name(), limit.per_minute(), retry_after)
            }
            Problem::TooManyAttempts { retry_after } => {
                limited(reply, "current-password", 10, retry_after)
            }
            Problem::Overloaded { retry_after } => reply.retry_after(retry_after),
            _ => reply,
        }
    }
}

/// `Retry-After`, and the `RateLimit` fields (draft-ietf-httpapi-ratelimit-headers).
fn limited(reply: Reply, name: &str, quota: u32, wait: Duration) -> Reply {
    let seconds = whole_seconds(wait);
    reply
        .retry_after(wait)
        .with("ratelimit-policy", format!("\"{name}\";q={quota}"))
        .with("ratelimit", format!("\"{name}\";r=0;t={seconds}"))
}

impl From<Unread> for Problem {
    fn from(unread: Unread) -> Self {
        Self::Unread(unread)
    }
}
