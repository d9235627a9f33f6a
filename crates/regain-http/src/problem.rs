//! Everything that can be refused, without a status or a word: those are each dialect's own.

use std::time::Duration;

use regain_core::{
    administration, email_change, email_verification,
    error::{Error, Failure},
    password_change, password_reset, registration, setup,
    token::Ring,
    violation::Violation,
};

use crate::{
    json::Unread,
    limits::Limit,
    reply::{Reply, whole_seconds},
    request::Method,
};

/// What comes of a request: by default a reply.
pub type Result<T = Reply> = std::result::Result<T, Problem>;

/// Why a request is refused. Every dialect has one table from these to its statuses, whole and without a default.
#[derive(Debug)]
pub enum Problem {
    /// The body was not read.
    Unread(Unread),
    /// Values break rules, all of which are named.
    ValidationFailed(Vec<Violation>),
    /// No token, where that is told before anything else.
    TokenMissing(Ring),
    /// A token that redeems nothing here.
    TokenInvalid(Ring),
    /// A genuine token whose life is over.
    TokenExpired(Ring),
    /// Nobody is signed in.
    AuthenticationRequired,
    /// Nobody is signed in, and a password sign-in would be needed.
    PasswordSignInRequired,
    /// The current password is not that.
    InvalidCredentials,
    /// The caller may not do that, or not this way.
    AccessDenied,
    /// The request comes from another site.
    CrossSiteRequest,
    /// It takes a proven address.
    EmailNotVerified,
    /// No route has this path, or it leads to nothing.
    NotFound,
    /// Routes have this path, with these methods.
    MethodNotAllowed(Vec<Method>),
    /// No such account, which only administrators and holders of a genuine token may learn.
    UserNotFound,
    /// The address belongs to another account.
    EmailTaken,
    /// The username belongs to another account.
    UsernameTaken,
    /// The address is proven already.
    AlreadyVerified,
    /// The host has turned this off.
    FeatureDisabled,
    /// The first-run setup was done before.
    SetupAlreadyDone,
    /// A cooldown is running.
    CoolingDown {
        /// For how long.
        remaining: Duration,
    },
    /// The source network asks too often.
    RateLimited {
        /// What it asks for.
        limit: Limit,
        /// When to come back.
        retry_after: Duration,
    },
    /// Too many wrong passwords for this account.
    TooManyAttempts {
        /// When to come back.
        retry_after: Duration,
    },
    /// No transport is configured.
    EmailDisabled,
    /// Too much waits, for everyone.
    Overloaded {
        /// When to come back.
        retry_after: Duration,
    },
    /// It is done, but what the host does afterwards failed.
    HookFailed,
    /// The operator's fault to mend.
    Failed(Error),
}

impl Problem {
    /// The headers that every dialect sets, below its status.
    pub(crate) fn headers(&self, status: u16) -> Vec<(&'static str, String)> {
        let mut headers = Vec::new();
        if status == 401 {
            headers.push(("www-authenticate", "Bearer".to_owned()));
        }
        match self {
            Self::PasswordSignInRequired => {
                let basic = "Basic realm=\"regain\", charset=\"UTF-8\"";
                headers.push(("www-authenticate", basic.to_owned()));
            }
            Self::MethodNotAllowed(methods) => {
                let names: Vec<_> = methods.iter().map(|method| method.as_str()).collect();
                headers.push(("allow", names.join(", ")));
            }
            Self::CoolingDown { remaining } => {
                headers.extend(limited("cooldown", 1, *remaining));
            }
            Self::RateLimited { limit, retry_after } => {
                headers.extend(limited(limit.name(), limit.per_minute(), *retry_after));
            }
            Self::TooManyAttempts { retry_after } => {
                headers.extend(limited("current-password", 10, *retry_after));
            }
            Self::Overloaded { retry_after } => headers.push(wait(*retry_after)),
            _ => {}
        }
        headers
    }
}

/// `Retry-After`, and the `RateLimit` fields (draft-ietf-httpapi-ratelimit-headers).
fn limited(name: &str, quota: u32, span: Duration) -> [(&'static str, String); 3] {
    let seconds = whole_seconds(span);
    [
        wait(span),
        ("ratelimit-policy", format!("\"{name}\";q={quota}")),
        ("ratelimit", format!("\"{name}\";r=0;t={seconds}")),
    ]
}

/// When to come back, in whole seconds (RFC 9110 §10.2.3).
fn wait(span: Duration) -> (&'static str, String) {
    ("retry-after", whole_seconds(span).to_string())
}

impl From<Unread> for Problem {
    fn from(unread: Unread) -> Self {
        Self::Unread(unread)
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// A refusal of any flow, or the fault that kept it from its end.
impl<R: Into<Problem>> From<Failure<R>> for Problem {
    fn from(failure: Failure<R>) -> Self {
        match failure {
            Failure::Refused(refusal) => refusal.into(),
            Failure::Failed(error) => Self::Failed(error),
        }
    }
}

impl From<password_reset::Refusal> for Problem {
    fn from(refusal: password_reset::Refusal) -> Self {
        use password_reset::Refusal;
        match refusal {
            Refusal::Unacceptable(violations) => Self::ValidationFailed(violations),
            Refusal::TokenInvalid => Self::TokenInvalid(Ring::PasswordReset),
            Refusal::TokenExpired => Self::TokenExpired(Ring::PasswordReset),
            Refusal::AccountUnknown => Self::UserNotFound,
            Refusal::AccessDenied => Self::AccessDenied,
            Refusal::CoolingDown { remaining } => Self::CoolingDown { remaining },
            Refusal::NoTransport => Self::EmailDisabled,
            Refusal::Overloaded { retry_after } => Self::Overloaded { retry_after },
        }
    }
}

impl From<password_change::Refusal> for Problem {
    fn from(refusal: password_change::Refusal) -> Self {
        use password_change::Refusal;
        match refusal {
            Refusal::Unacceptable(violations) => Self::ValidationFailed(violations),
            Refusal::CurrentPasswordWrong => Self::InvalidCredentials,
            Refusal::TooManyAttempts { retry_after } => Self::TooManyAttempts { retry_after },
            Refusal::AccountUnknown => Self::AuthenticationRequired,
            Refusal::Overloaded { retry_after } => Self::Overloaded { retry_after },
        }
    }
}

impl From<email_verification::Refusal> for Problem {
    fn from(refusal: email_verification::Refusal) -> Self {
        use email_verification::Refusal;
        match refusal {
            Refusal::TokenInvalid => Self::TokenInvalid(Ring::EmailVerification),
            Refusal::TokenExpired => Self::TokenExpired(Ring::EmailVerification),
            Refusal::AccountUnknown => Self::UserNotFound,
            Refusal::PrincipalUnknown => Self::AuthenticationRequired,
            Refusal::CoolingDown { remaining } => Self::CoolingDown { remaining },
            Refusal::NoTransport => Self::EmailDisabled,
            Refusal::Overloaded { retry_after } => Self::Overloaded { retry_after },
        }
    }
}

impl From<email_change::Refusal> for Problem {
    fn from(refusal: email_change::Refusal) -> Self {
        use email_change::Refusal;
        match refusal {
            Refusal::Unacceptable(violations) => Self::ValidationFailed(violations),
            Refusal::TokenInvalid => Self::TokenInvalid(Ring::EmailVerification),
            Refusal::TokenExpired => Self::TokenExpired(Ring::EmailVerification),
            Refusal::AccountUnknown => Self::UserNotFound,
            Refusal::PrincipalUnknown => Self::AuthenticationRequired,
            Refusal::AccessDenied => Self::AccessDenied,
            Refusal::CurrentPasswordWrong => Self::InvalidCredentials,
            Refusal::TooManyAttempts { retry_after } => Self::TooManyAttempts { retry_after },
            Refusal::EmailTaken => Self::EmailTaken,
            Refusal::CoolingDown { remaining } => Self::CoolingDown { remaining },
            Refusal::NoTransport => Self::EmailDisabled,
            Refusal::Overloaded { retry_after } => Self::Overloaded { retry_after },
        }
    }
}

impl From<registration::Refusal> for Problem {
    fn from(refusal: registration::Refusal) -> Self {
        use registration::Refusal;
        match refusal {
            Refusal::Closed => Self::FeatureDisabled,
            Refusal::Unacceptable(violations) => Self::ValidationFailed(violations),
            Refusal::TokenInvalid => Self::TokenInvalid(Ring::EmailVerification),
            Refusal::TokenExpired => Self::TokenExpired(Ring::EmailVerification),
            Refusal::AccessDenied => Self::AccessDenied,
            Refusal::AccountUnknown => Self::UserNotFound,
            Refusal::EmailTaken => Self::EmailTaken,
            Refusal::UsernameTaken => Self::UsernameTaken,
            Refusal::CoolingDown { remaining } => Self::CoolingDown { remaining },
            Refusal::NoTransport => Self::EmailDisabled,
            Refusal::Overloaded { retry_after } => Self::Overloaded { retry_after },
        }
    }
}

impl From<setup::Refusal> for Problem {
    fn from(refusal: setup::Refusal) -> Self {
        use setup::Refusal;
        match refusal {
            Refusal::Unacceptable(violations) => Self::ValidationFailed(violations),
            Refusal::AccessDenied => Self::AccessDenied,
            Refusal::PrincipalUnknown => Self::AuthenticationRequired,
            Refusal::AlreadyDone => Self::SetupAlreadyDone,
            Refusal::Overloaded { retry_after } => Self::Overloaded { retry_after },
        }
    }
}

impl From<administration::Refusal> for Problem {
    fn from(refusal: administration::Refusal) -> Self {
        use administration::Refusal;
        match refusal {
            Refusal::AccessDenied => Self::AccessDenied,
            Refusal::NotFound => Self::NotFound,
        }
    }
}

#[cfg(test)]
mod tests;
