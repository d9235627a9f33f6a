//! The HTML dialect: ready-made pages for every flow.
//!
//! Every page works without script, which makes them no more than nicer. A GET changes nothing, however often a scanner
//! makes it; a form is sent by the person alone, answered by a redirect, and must come from the page itself.

mod account;
mod answers;
mod asking;
mod email_change;
mod email_verification;
mod link;
mod password_change;
mod password_reset;
mod registration;
mod routes;
mod setup;
mod well_known;

use std::sync::Arc;

use regain_http::{
    dialect::{Call, Dialect, Route},
    problem::Problem,
    reply::Reply,
};
use regain_templates::{Fault, Templates, page::Places};

use answers::Answers;

pub use well_known::WellKnown;

/// The pages. Mount them where the links of the builder lead: `/account`, where nothing else is said.
///
/// They sign nobody in: who has to be signed in is shown the way to the host's own page for that.
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
///
/// use regain_pages::Pages;
/// use regain_templates::Templates;
///
/// let templates = Templates::english("Example", "https://example.com", "help@example.com")?;
/// let pages = Pages::new(Arc::new(templates))
///     .sign_in_at("/sign-in")?
///     .logo_at("/assets/logo.svg")?;
/// # Ok::<(), regain_templates::Fault>(())
/// ```
pub struct Pages {
    answers: Arc<Answers>,
}

impl Pages {
    /// Pages in the words of `templates`.
    pub fn new(templates: Arc<Templates>) -> Self {
        Self {
            answers: Arc::new(Answers::new(templates, Places::default())),
        }
    }

    /// The same where people sign in at `place`; else they are shown the way to the application's URL.
    ///
    /// # Errors
    ///
    /// As [`Places::sign_in_at`].
    pub fn sign_in_at(self, place: &str) -> Result<Self, Fault> {
        self.with(|places| places.sign_in_at(place))
    }

    /// The same with a picture where the application's name would stand.
    ///
    /// # Errors
    ///
    /// As [`Places::logo_at`].
    pub fn logo_at(self, place: &str) -> Result<Self, Fault> {
        self.with(|places| places.logo_at(place))
    }

    fn with(self, add: impl FnOnce(Places) -> Result<Places, Fault>) -> Result<Self, Fault> {
        let places = add(self.answers.places.clone())?;
        let templates = Arc::clone(&self.answers.templates);
        Ok(Self {
            answers: Arc::new(Answers::new(templates, places)),
        })
    }
}

impl Dialect for Pages {
    fn routes(&self) -> Vec<Route> {
        routes::all(&self.answers)
    }

    fn refuse(&self, problem: &Problem, call: &Call) -> Reply {
        self.answers.refused(problem, &call.request)
    }
}

#[cfg(test)]
mod tests;
