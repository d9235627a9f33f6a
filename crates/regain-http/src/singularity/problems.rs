//! The status table of the dialect `singularity`.

use regain_core::{
    error::ErrorKind,
    timestamp::Timestamp,
    token::Ring::{EmailVerification, PasswordReset},
    violation::{Field, Violation},
};
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
    timestamp: String,
    status: u16,
    code: &'static str,
    error: &'static str,
    message: String,
    path: String,
}

pub(super) fn reply(problem: &Problem, request: &Request, now: Timestamp) -> Reply {
    let (status, code, message) = row(problem);
    let message = match problem {
        Problem::ValidationFailed(violations) => all(violations, request.method),
        _ => message.to_owned(),
    };
    let body = Refused {
        timestamp: now.to_string(),
        status,
        code,
        error: reason_phrase(status),
        message,
        path: request.path.clone(),
    };
    Reply::json(status, &body)
}

/// Status, code, and one sentence for the person who reads it.
fn row(problem: &Problem) -> (u16, &'static str, &'static str) {
    match problem {
        Problem::Unread(Unread::Malformed) => (
            400,
            "MALFORMED_REQUEST",
            "The request is not the JSON object that this path takes.",
        ),
        Problem::Unread(Unread::TooLarge) => {
            (413, "PAYLOAD_TOO_LARGE", "The request body is too large.")
        }
        Problem::Unread(Unread::UnsupportedMediaType) => (
            415,
            "UNSUPPORTED_MEDIA_TYPE",
            "Send application/json in UTF-8, without an encoding.",
        ),
        Problem::ValidationFailed(_) => (400, "VALIDATION_FAILED", "Some fields break rules."),
        Problem::TokenMissing(PasswordReset) => (
            401,
            "PASSWORD_RESET_TOKEN_MISSING",
            "The password reset token is missing.",
        ),
        Problem::TokenInvalid(PasswordReset) => (
            401,
            "PASSWORD_RESET_TOKEN_INVALID",
            "The password reset token does not work or was used already.",
        ),
        Problem::TokenExpired(PasswordReset) => (
            401,
            "PASSWORD_RESET_TOKEN_EXPIRED",
            "The password reset token is expired.",
        ),
        Problem::TokenMissing(EmailVerification) => (
            401,
            "EMAIL_VERIFICATION_TOKEN_MISSING",
            "The email verification token is missing.",
        ),
        Problem::TokenInvalid(EmailVerification) => (
            401,
            "EMAIL_VERIFICATION_TOKEN_INVALID",
            "The email verification token does not work.",
        ),
        Problem::TokenExpired(EmailVerification) => (
            401,
            "EMAIL_VERIFICATION_TOKEN_EXPIRED",
            "The email verification token is expired.",
        ),
        Problem::AuthenticationRequired | Problem::PasswordSignInRequired => {
            (401, "AUTHENTICATION_REQUIRED", "Sign in first.")
        }
        Problem::InvalidCredentials => (401, "INVALID_CREDENTIALS", "The password is not right."),
        Problem::AccessDenied => (
            403,
            "ACCESS_DENIED",
            "You may not do that, or have to give your password again first.",
        ),
        Problem::CrossSiteRequest => (
            403,
            "CROSS_SITE_REQUEST",
            "The request comes from another site.",
        ),
        Problem::EmailNotVerified => (
            403,
            "EMAIL_NOT_VERIFIED",
            "Verify your email address first.",
        ),
        Problem::NotFound => (404, "NOT_FOUND", "There is nothing here."),
        Problem::UserNotFound => (404, "USER_NOT_FOUND", "User not found."),
        Problem::MethodNotAllowed(_) => (
            405,
            "METHOD_NOT_ALLOWED",
            "This path does not take that method.",
        ),
        Problem::EmailTaken => (
            409,
            "EMAIL_TAKEN",
            "The email address belongs to another user.",
        ),
        Problem::UsernameTaken => (
            409,
            "USERNAME_TAKEN",
            "The username belongs to another user.",
        ),
        Problem::AlreadyVerified => (
            409,
            "EMAIL_ALREADY_VERIFIED",
            "The email address is verified already.",
        ),
        Problem::FeatureDisabled => (409, "FEATURE_DISABLED", "This feature is turned off."),
        Problem::SetupAlreadyDone => (409, "SETUP_ALREADY_DONE", "The setup was done before."),
        Problem::CoolingDown { .. } => (
            429,
            "EMAIL_COOLDOWN_ACTIVE",
            "No email was sent, because a cooldown is active.",
        ),
        Problem::RateLimited { .. } | Problem::TooManyAttempts { .. } => {
            (429, "RATE_LIMITED", "Too many requests; come back later.")
        }
        Problem::EmailDisabled => (503, "EMAIL_DISABLED", "This application sends no email."),
        Problem::Overloaded { .. } => (503, "OVERLOADED", "Too busy; come back in a moment."),
        Problem::HookFailed => (
            500,
            "POST_COMMIT_SIDE_EFFECT_FAILURE",
            "It is done, but something after it failed; it is logged.",
        ),
        Problem::Failed(error) => {
            let message = "Something failed here; it is logged.";
            (500, code(error.kind()), message)
        }
    }
}

fn code(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::CooldownStore => "EMAIL_COOLDOWN_CACHE_FAILURE",
        ErrorKind::Store => "DATABASE_FAILURE",
        ErrorKind::TokenCreation(PasswordReset) => "PASSWORD_RESET_TOKEN_CREATION_FAILURE",
        ErrorKind::TokenCreation(EmailVerification) => "EMAIL_VERIFICATION_TOKEN_CREATION_FAILURE",
        ErrorKind::TokenSecret => "PASSWORD_RESET_TOKEN_SECRET_FAILURE",
        ErrorKind::Hash => "HASH_FAILURE",
        ErrorKind::Template => "EMAIL_TEMPLATE_FAILURE",
        ErrorKind::MailAuthentication => "EMAIL_AUTHENTICATION_FAILURE",
        ErrorKind::Send => "EMAIL_SEND_FAILURE",
        _ => "INTERNAL",
    }
}

fn reason_phrase(status: u16) -> &'static str {
    match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        429 => "Too Many Requests",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    }
}

/// Every broken rule with its field, for there is no other place to tell them.
fn all(violations: &[Violation], method: Method) -> String {
    let told = violations.iter().map(|violation| {
        let field = field_name(violation.field, method);
        format!("{field}: {}", violation.rule)
    });
    told.collect::<Vec<_>>().join(" ")
}

fn field_name(field: Field, method: Method) -> &'static str {
    match field {
        Field::Email if method == Method::Put => "newEmail",
        Field::Email => "email",
        Field::Password => "newPassword",
        Field::CurrentPassword => "oldPassword",
        _ => "",
    }
}
