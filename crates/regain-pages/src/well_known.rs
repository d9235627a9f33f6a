//! `/.well-known/change-password`: where password managers send people whose password is known to others.

use regain_http::{
    dialect::{Call, Dialect, Route},
    problem::Problem,
    reply::Reply,
    request::Method,
};

const PATH: &str = "/.well-known/change-password";

/// The one path that managers know, which leads to the page for another password. Mount it at the root of the site, with
/// the base of the pages; every other well-known path stays the host's.
///
/// # Examples
///
/// ```
/// use regain_http::dialect::Dialect;
/// use regain_pages::WellKnown;
///
/// let dialect = WellKnown::new("/account");
/// assert_eq!(dialect.prefixes(), ["/.well-known/change-password"]);
/// ```
#[derive(Clone, Debug)]
pub struct WellKnown {
    location: String,
}

impl WellKnown {
    /// Leads to the pages that are mounted at `base`, as seen from the root of the site.
    pub fn new(base: &str) -> Self {
        let location = format!("{}/password/change", base.trim_end_matches('/'));
        Self { location }
    }
}

impl Dialect for WellKnown {
    fn prefixes(&self) -> Vec<&'static str> {
        vec![PATH]
    }

    fn routes(&self) -> Vec<Route> {
        let location = self.location.clone();
        let route = Route::new(Method::Get, PATH, move |_| {
            // W3C, A Well-Known URL for Changing Passwords: 302, 303 or 307.
            let reply = Reply::empty(302).with("location", location.clone());
            Box::pin(async { Ok(reply) })
        });
        vec![route]
    }

    fn refuse(&self, problem: &Problem, _: &Call) -> Reply {
        Reply::empty(match problem {
            Problem::MethodNotAllowed(_) => 405,
            _ => 404,
        })
    }
}
