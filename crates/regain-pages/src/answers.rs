//! Pages as replies.

use std::sync::Arc;

use regain_core::{
    token::Token,
    violation::{Field, Rule, Violation},
};
use regain_http::{
    asker::asker, form::Form, json::Unread, problem::Problem, reply::Reply, request::Request,
};
use regain_templates::{
    Templates,
    page::{Page, Places, View},
};

/// Writes pages.
pub(crate) struct Answers {
    pub(crate) templates: Arc<Templates>,
    pub(crate) places: Places,
}

impl Answers {
    pub(crate) fn new(templates: Arc<Templates>, places: Places) -> Self {
        Self { templates, places }
    }

    /// One style and one script, known by their hashes; a picture of this site's, if any; forms to this site alone,
    /// framed by nobody.
    ///
    /// Asked for after the page: in development the host may have changed the style in between.
    fn policy(&self) -> String {
        let (style, script) = (
            self.templates.style_source(),
            self.templates.script_source(),
        );
        let pictures = if self.places.has_logo() {
            "img-src 'self'; "
        } else {
            ""
        };
        format!(
            "default-src 'none'; script-src {script}; style-src {style}; {pictures}form-action 'self'; \
             base-uri 'none'; frame-ancestors 'none'"
        )
    }

    /// The page of `view`, in the reader's language.
    pub(crate) fn page(&self, status: u16, request: &Request, view: View<'_>) -> Reply {
        let locales = asker(request).accepted_locales;
        match self.templates.page(&Page {
            locales: &locales,
            places: &self.places,
            view,
        }) {
            Ok(html) => Reply::html(status, html)
                .with("content-security-policy", self.policy())
                // Whoever opened it could move the window to a page that looks the same.
                .with("cross-origin-opener-policy", "same-origin")
                .with("vary", "Accept-Language, Cookie"),
            Err(fault) => {
                tracing::error!(%fault, "a page cannot be written");
                Reply::empty(500)
            }
        }
    }

    /// Sends the browser on to a page, so that reloading it sends no form again.
    pub(crate) fn see(&self, location: impl Into<String>) -> Reply {
        Reply::empty(303).with("location", location)
    }

    /// The page that stands for a refusal.
    pub(crate) fn refused(&self, problem: &Problem, request: &Request) -> Reply {
        let (status, view) = match problem {
            // A password far too long makes a form too large, too.
            Problem::Unread(Unread::TooLarge) => (413, View::Unreadable),
            Problem::Unread(Unread::UnsupportedMediaType) => (415, View::Unreadable),
            Problem::MethodNotAllowed(_) => (405, View::Unreadable),
            Problem::CrossSiteRequest => (403, View::CrossSite),
            Problem::NotFound | Problem::UserNotFound => (404, View::NotFound),
            Problem::CoolingDown { remaining: wait }
            | Problem::RateLimited {
                retry_after: wait, ..
            }
            | Problem::TooManyAttempts { retry_after: wait } => {
                (429, View::TooMany { wait: *wait })
            }
            Problem::EmailTaken => (409, View::EmailTaken),
            Problem::AlreadyVerified => (409, View::AlreadyVerified),
            Problem::FeatureDisabled => (409, View::Closed),
            Problem::SetupAlreadyDone => (409, View::SetupAlreadyDone),
            Problem::EmailDisabled => (503, View::NoMail),
            Problem::Overloaded { .. } => (503, View::Overloaded),
            Problem::HookFailed | Problem::Failed(_) => (500, View::Failed),
            Problem::AuthenticationRequired | Problem::PasswordSignInRequired => {
                (401, View::SignInFirst)
            }
            // Only that the password was not given, or not lately: scopes are looked at where pages need them.
            Problem::AccessDenied => (403, View::SignInAgain),
            Problem::EmailNotVerified => (403, View::Forbidden),
            // A form that means nothing; and what pages say themselves, or what nothing on them leads to.
            Problem::Unread(Unread::Malformed)
            | Problem::ValidationFailed(_)
            | Problem::TokenMissing(_)
            | Problem::TokenInvalid(_)
            | Problem::TokenExpired(_)
            | Problem::InvalidCredentials
            | Problem::UsernameTaken => (400, View::Unreadable),
        };
        self.page(status, request, view)
    }
}

/// The token of a form that has nothing else.
pub(crate) fn only_token(request: &Request) -> Result<Token, Unread> {
    Form::read(request).map(|mut form| Token::new(form.take("token")))
}

/// An empty password breaks one rule that people understand, not two.
pub(crate) fn told_once(mut violations: Vec<Violation>) -> Vec<Violation> {
    let empty = Violation::new(Field::Password, Rule::Required);
    if violations.contains(&empty) {
        let of_passwords = [Field::Password, Field::PasswordConfirmation];
        violations
            .retain(|violation| *violation == empty || !of_passwords.contains(&violation.field));
    }
    violations
}
