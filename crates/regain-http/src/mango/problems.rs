//! The status table of the dialect `mango`.

use regain_core::violation::{Field, Rule, Violation};
use serde::Serialize;

use super::{registration::REGISTER, setup::SYSTEM_SETUP};
use crate::{json::Unread, problem::Problem, reply::Reply, request::Request};

/// What was refused; `result` names the properties that break rules.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Refused {
    mango_status_code: u16,
    mango_status_name: &'static str,
    localized_message: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<Broken>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Broken {
    messages: Vec<Message>,
}

/// A property and the rule that it breaks.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Message {
    property: String,
    message: String,
}

pub(super) fn reply(problem: &Problem, request: &Request) -> Reply {
    let (status, (mango_status_code, mango_status_name), localized_message) = row(problem);
    let result = match problem {
        Problem::ValidationFailed(violations) => Some(Broken {
            messages: violations.iter().map(|it| message(it, request)).collect(),
        }),
        Problem::TokenMissing(_) => Some(Broken {
            messages: vec![message(
                &Violation::new(Field::Token, Rule::Required),
                request,
            )],
        }),
        _ => None,
    };
    let body = Refused {
        mango_status_code,
        mango_status_name,
        localized_message,
        result,
    };
    Reply::json(status, &body)
}

const BAD_REQUEST: (u16, &str) = (4005, "BAD_REQUEST");
const VALIDATION_FAILED: (u16, &str) = (4002, "VALIDATION_FAILED");
const ACCESS_DENIED: (u16, &str) = (4004, "ACCESS_DENIED");
const NOT_FOUND: (u16, &str) = (4040, "NOT_FOUND");
const GENERIC_CONFLICT: (u16, &str) = (4090, "GENERIC_CONFLICT");
const RATE_LIMITED: (u16, &str) = (4006, "RATE_LIMITED");
const SERVICE_UNAVAILABLE: (u16, &str) = (5030, "SERVICE_UNAVAILABLE");

type Row = (u16, (u16, &'static str), &'static str);

fn row(problem: &Problem) -> Row {
    match problem {
        Problem::Unread(Unread::Malformed) => (400, BAD_REQUEST, "The request is malformed."),
        Problem::Unread(Unread::TooLarge) => {
            let name = (4130, "CONTENT_TOO_LARGE");
            (413, name, "The request body is too large.")
        }
        Problem::Unread(Unread::UnsupportedMediaType) => {
            let name = (4150, "UNSUPPORTED_MEDIA_TYPE");
            let message = "Send application/json in UTF-8, without an encoding.";
            (415, name, message)
        }
        Problem::ValidationFailed(_) | Problem::TokenMissing(_) => {
            (422, VALIDATION_FAILED, "Some properties break rules.")
        }
        Problem::TokenInvalid(_) | Problem::TokenExpired(_) => {
            (400, BAD_REQUEST, "The token does not work.")
        }
        Problem::AuthenticationRequired | Problem::PasswordSignInRequired => {
            (401, ACCESS_DENIED, "Sign in first.")
        }
        Problem::InvalidCredentials => {
            let name = (4011, "BAD_CREDENTIALS");
            (401, name, "The current password is not right.")
        }
        Problem::AccessDenied => (403, ACCESS_DENIED, "You may not do that, or not this way."),
        Problem::CrossSiteRequest => (403, ACCESS_DENIED, "The request comes from another site."),
        Problem::EmailNotVerified => (403, ACCESS_DENIED, "Verify your email address first."),
        Problem::NotFound => (404, NOT_FOUND, "There is nothing here."),
        Problem::UserNotFound => (404, NOT_FOUND, "There is no such user."),
        Problem::MethodNotAllowed(_) => {
            let name = (4050, "METHOD_NOT_ALLOWED");
            (405, name, "This path does not take that method.")
        }
        Problem::EmailTaken => {
            let message = "The email address belongs to another user.";
            (409, GENERIC_CONFLICT, message)
        }
        Problem::UsernameTaken => {
            let message = "The username belongs to another user.";
            (409, GENERIC_CONFLICT, message)
        }
        Problem::AlreadyVerified => {
            let message = "The email address is verified already.";
            (409, GENERIC_CONFLICT, message)
        }
        Problem::SetupAlreadyDone => (409, GENERIC_CONFLICT, "The setup was done before."),
        Problem::FeatureDisabled => {
            let name = (4093, "FEATURE_DISABLED");
            (409, name, "This feature is turned off.")
        }
        Problem::RateLimited { .. }
        | Problem::CoolingDown { .. }
        | Problem::TooManyAttempts { .. } => {
            let message = "Too many requests; come back later.";
            (429, RATE_LIMITED, message)
        }
        Problem::EmailDisabled => {
            let message = "This application sends no email.";
            (503, SERVICE_UNAVAILABLE, message)
        }
        Problem::Overloaded { .. } => {
            let message = "Too busy; come back in a moment.";
            (503, SERVICE_UNAVAILABLE, message)
        }
        Problem::HookFailed | Problem::Failed(_) => {
            let name = (5000, "INTERNAL_SERVER_ERROR");
            (500, name, "Something failed here.")
        }
    }
}

fn message(violation: &Violation, request: &Request) -> Message {
    let property = property(violation.field, &request.path);
    let message = match (violation.field, &violation.rule) {
        // The contract has the end of a life, and the rule is about its length.
        (Field::ExpiresIn, Rule::Range { min, max }) => {
            format!("Choose a time from {min} to {max} seconds from now.")
        }
        (_, rule) => rule.to_string(),
    };
    Message { property, message }
}

/// The name of a field where it stands in the body of this path.
fn property(field: Field, path: &str) -> String {
    let at = |end: &str| path.ends_with(end);
    let name = match field {
        Field::Token => return "token".to_owned(),
        Field::Email if at("/password-reset/send-email") || at(REGISTER) => "email",
        Field::Email => "emailAddress",
        Field::Username => "username",
        Field::Password if at("/password-reset/reset") => "newPassword",
        Field::Password => "password",
        Field::ExpiresIn => "expiry",
        Field::Name => "name",
        Field::Locale => "locale",
        Field::TimeZone => "timezone",
        _ => "",
    };
    match field {
        _ if at(REGISTER) => format!("user.{name}"),
        Field::Locale | Field::TimeZone if at(SYSTEM_SETUP) => format!("systemSettings.{name}"),
        _ => name.to_owned(),
    }
}
