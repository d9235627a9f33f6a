//! The status table of the native dialect (RFC 9457).

use std::collections::BTreeMap;

use regain_core::{
    error::ErrorKind,
    token::Ring,
    violation::{Field, Violation},
};
use serde::Serialize;

use crate::{json::Unread, problem::Problem, reply::Reply};

pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// What was refused, and why (RFC 9457).
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct ProblemDetails {
    r#type: String,
    title: &'static str,
    status: u16,
    detail: &'static str,
    code: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldError>,
}

pub(super) fn reply(problem: &Problem) -> Reply {
    let (status, code, detail) = row(problem);
    let errors = match problem {
        Problem::ValidationFailed(violations) => violations.iter().map(FieldError::from).collect(),
        _ => Vec::new(),
    };
    let r#type = format!(
        "urn:regain:problem:{}",
        code.to_ascii_lowercase().replace('_', "-")
    );
    let body = ProblemDetails {
        r#type,
        title: title(status),
        status,
        detail,
        code,
        errors,
    };
    Reply::json_as(MEDIA_TYPE, status, &body)
}

/// Status, code, and one sentence for the person who reads it.
fn row(problem: &Problem) -> (u16, &'static str, &'static str) {
    use Ring::{EmailVerification, PasswordReset};
    match problem {
        Problem::Unread(Unread::Malformed) => (
            400,
            "MALFORMED_REQUEST",
            "The request is not the JSON object that this route takes.",
        ),
        Problem::Unread(Unread::TooLarge) => (
            413,
            "PAYLOAD_TOO_LARGE",
            "The request body has more than 16 KiB.",
        ),
        Problem::Unread(Unread::UnsupportedMediaType) => (
            415,
            "UNSUPPORTED_MEDIA_TYPE",
            "Send application/json in UTF-8, without an encoding.",
        ),
        Problem::ValidationFailed(_) => (
            422,
            "VALIDATION_FAILED",
            "Some fields break rules; all of them are listed.",
        ),
        Problem::TokenMissing(PasswordReset) => {
            (401, "PASSWORD_RESET_TOKEN_MISSING", "The token is missing.")
        }
        Problem::TokenInvalid(PasswordReset) => (
            401,
            "PASSWORD_RESET_TOKEN_INVALID",
            "The link does not work or was used already.",
        ),
        Problem::TokenExpired(PasswordReset) => {
            (401, "PASSWORD_RESET_TOKEN_EXPIRED", "The link has expired.")
        }
        Problem::TokenMissing(EmailVerification) => (
            401,
            "EMAIL_VERIFICATION_TOKEN_MISSING",
            "The token is missing.",
        ),
        Problem::TokenInvalid(EmailVerification) => (
            401,
            "EMAIL_VERIFICATION_TOKEN_INVALID",
            "The link does not work or was used already.",
        ),
        Problem::TokenExpired(EmailVerification) => (
            401,
            "EMAIL_VERIFICATION_TOKEN_EXPIRED",
            "The link has expired.",
        ),
        Problem::AuthenticationRequired | Problem::PasswordSignInRequired => {
            (401, "AUTHENTICATION_REQUIRED", "Sign in first.")
        }
        Problem::InvalidCredentials => (
            401,
            "INVALID_CREDENTIALS",
            "The current password is not right.",
        ),
        Problem::AccessDenied => (
            403,
            "ACCESS_DENIED",
            "You may not do that, or not this way.",
        ),
        Problem::CrossSiteRequest => (
            403,
            "CROSS_SITE_REQUEST",
            "The request comes from another site.",
        ),
        Problem::EmailNotVerified => (403, "EMAIL_NOT_VERIFIED", "Verify your address first."),
        Problem::NotFound => (404, "NOT_FOUND", "There is nothing here."),
        Problem::MethodNotAllowed(_) => (
            405,
            "METHOD_NOT_ALLOWED",
            "This path does not take that method.",
        ),
        Problem::UserNotFound => (404, "USER_NOT_FOUND", "There is no such account."),
        Problem::EmailTaken => (
            409,
            "EMAIL_TAKEN",
            "The address belongs to another account.",
        ),
        Problem::UsernameTaken => (
            409,
            "USERNAME_TAKEN",
            "The username belongs to another account.",
        ),
        Problem::AlreadyVerified => (
            409,
            "EMAIL_ALREADY_VERIFIED",
            "The address is verified already.",
        ),
        Problem::FeatureDisabled => (
            409,
            "FEATURE_DISABLED",
            "This application has turned that off.",
        ),
        Problem::SetupAlreadyDone => (409, "SETUP_ALREADY_DONE", "The setup was done before."),
        Problem::CoolingDown { .. } => (
            429,
            "EMAIL_COOLDOWN_ACTIVE",
            "A message was asked for a moment ago.",
        ),
        Problem::RateLimited { .. } | Problem::TooManyAttempts { .. } => {
            (429, "RATE_LIMITED", "Too many requests; come back later.")
        }
        Problem::EmailDisabled => (503, "EMAIL_DISABLED", "This application sends no e-mail."),
        Problem::Overloaded { .. } => (503, "OVERLOADED", "Too busy; come back in a moment."),
        Problem::HookFailed => (
            500,
            "POST_COMMIT_SIDE_EFFECT_FAILURE",
            "It is done, but something after it failed; it is logged.",
        ),
        Problem::Failed(error) => (
            500,
            code(error.kind()),
            "Something failed here; it is logged.",
        ),
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
        409 => "Conflict",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    }
}

/// One broken rule.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct FieldError {
    field: &'static str,
    rule: &'static str,
    message: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    params: BTreeMap<&'static str, u64>,
}

impl From<&Violation> for FieldError {
    fn from(violation: &Violation) -> Self {
        Self {
            field: field_name(violation.field),
            rule: violation.rule.name(),
            message: violation.rule.to_string(),
            params: violation.rule.params().into_iter().collect(),
        }
    }
}

fn field_name(field: Field) -> &'static str {
    match field {
        Field::Login => "login",
        Field::AccountId => "account_id",
        Field::Token => "token",
        Field::Password => "password",
        Field::PasswordConfirmation => "password_confirmation",
        Field::CurrentPassword => "current_password",
        Field::ExpiresIn => "expires_in",
        Field::Deliver => "deliver",
        Field::Flow => "flow",
        Field::Code => "code",
        Field::Email => "email",
        Field::Username => "username",
        Field::Name => "name",
        Field::Locale => "locale",
        Field::TimeZone => "time_zone",
        Field::State => "state",
        Field::After => "after",
        Field::Mode => "mode",
        _ => "",
    }
}
