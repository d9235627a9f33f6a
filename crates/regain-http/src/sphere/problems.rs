//! The status table of the dialect `sphere`.

use std::collections::BTreeMap;

use regain_core::violation::{Field, Violation};
use serde::Serialize;

use crate::{json::Unread, problem::Problem, reply::Reply};

const INVALID: &str = "The given data was invalid.";

/// What was refused; where values were, what is wrong with each.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Refused {
    message: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, Vec<String>>))]
    errors: Errors,
}

type Errors = BTreeMap<&'static str, Vec<String>>;

pub(super) fn reply(problem: &Problem) -> Reply {
    let (status, message) = row(problem);
    let errors = errors(problem);
    Reply::json(status, &Refused { message, errors })
}

fn row(problem: &Problem) -> (u16, &'static str) {
    match problem {
        Problem::Unread(Unread::Malformed) => (400, "The request is malformed."),
        Problem::Unread(Unread::TooLarge) => (413, "The request body is too large."),
        Problem::Unread(Unread::UnsupportedMediaType) => {
            (415, "Send application/json in UTF-8, without an encoding.")
        }
        // A token that does not work is a wrong value like any other, and so is whoever it would be for.
        Problem::ValidationFailed(_)
        | Problem::TokenMissing(_)
        | Problem::TokenInvalid(_)
        | Problem::TokenExpired(_)
        | Problem::UserNotFound
        | Problem::InvalidCredentials => (422, INVALID),
        Problem::AuthenticationRequired | Problem::PasswordSignInRequired => {
            (401, "Unauthenticated.")
        }
        Problem::AccessDenied => (403, "This action is not allowed."),
        Problem::CrossSiteRequest => (403, "The request comes from another site."),
        Problem::EmailNotVerified => (403, "Verify your email address first."),
        Problem::NotFound => (404, "There is nothing here."),
        Problem::MethodNotAllowed(_) => (405, "This path does not take that method."),
        Problem::EmailTaken => (409, "The email address belongs to another account."),
        Problem::UsernameTaken => (409, "The username belongs to another account."),
        Problem::AlreadyVerified => (409, "The email address is verified already."),
        Problem::FeatureDisabled => (409, "This feature is turned off."),
        Problem::SetupAlreadyDone => (409, "The setup was done before."),
        Problem::CoolingDown { .. }
        | Problem::RateLimited { .. }
        | Problem::TooManyAttempts { .. } => (429, "Too many requests; come back later."),
        Problem::EmailDisabled => (503, "This application sends no email."),
        Problem::Overloaded { .. } => (503, "Too busy; come back in a moment."),
        Problem::HookFailed | Problem::Failed(_) => {
            (500, "Something failed here; the correlation id finds it.")
        }
    }
}

/// The fields with everything that is wrong with them.
fn errors(problem: &Problem) -> Errors {
    let one = |field, message: &str| Errors::from([(field, vec![message.to_owned()])]);
    match problem {
        Problem::ValidationFailed(violations) => by_field(violations),
        Problem::TokenMissing(_)
        | Problem::TokenInvalid(_)
        | Problem::TokenExpired(_)
        | Problem::UserNotFound => one("token", "The token does not work or was used already."),
        Problem::InvalidCredentials => one("current_password", "This password is not right."),
        _ => Errors::new(),
    }
}

fn by_field(violations: &[Violation]) -> Errors {
    let mut errors = Errors::new();
    for violation in violations {
        let messages = errors.entry(field_name(violation.field)).or_default();
        messages.push(violation.rule.to_string());
    }
    errors
}

fn field_name(field: Field) -> &'static str {
    match field {
        Field::Login => "login",
        Field::Token => "token",
        Field::Password => "password",
        Field::PasswordConfirmation => "password_confirmation",
        Field::CurrentPassword => "current_password",
        _ => "",
    }
}
