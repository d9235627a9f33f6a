//! The dialect `singularity`: passwords and addresses as one published application framework has them.
//!
//! Its letters leave before the reply does, so that whoever asks is told how that went.

use regain_core::{
    asking::Asker,
    event::AfterCommit,
    locale::Locale,
    token::{Ring, Token},
};

use crate::{
    asker,
    dialect::{Call, Dialect, Route},
    fields::Fields,
    operation::{Description, Shape},
    problem::{Problem, Result},
    reply::Reply,
};

mod account;
mod email_change;
mod email_verification;
mod password_change;
mod password_reset;
mod problems;
mod replies;
#[cfg(test)]
mod tests;

/// The dialect `singularity`. Its contract has whole paths, so its base is that of the host.
#[derive(Clone, Copy, Debug, Default)]
pub struct Singularity;

impl Dialect for Singularity {
    fn prefixes(&self) -> Vec<&'static str> {
        vec!["/api/auth/password", "/api/auth/email", "/api/users/me"]
    }

    fn routes(&self) -> Vec<Route> {
        [
            password_reset::routes(),
            email_verification::routes(),
            email_change::routes(),
            password_change::routes(),
        ]
        .concat()
    }

    fn description(&self) -> Option<Description> {
        Some(Description {
            name: "singularity",
            title: "Singularity",
            media_type: "application/json",
            refusal: |_| Shape::of::<problems::Refused>(),
        })
    }

    fn refuse(&self, problem: &Problem, call: &Call) -> Reply {
        problems::reply(problem, &call.request, call.regain.now())
    }
}

/// The token in the query, which must be there before anything else is complained about.
fn token(call: &Call, ring: Ring) -> Result<Token> {
    let value = Fields::default().query(&call.request, "token");
    let token = Token::new(value.unwrap_or_default());
    if token.is_empty() {
        Err(Problem::TokenMissing(ring))
    } else {
        Ok(token)
    }
}

/// The language of messages: that of the query, else the application's own, whoever reads them.
async fn locale(call: &Call) -> Result<Option<Locale>> {
    match asker::locale(Fields::default().query(&call.request, "locale")) {
        Some(asked) => Ok(Some(asked)),
        None => Ok(call.regain.default_locale().await?),
    }
}

/// Who asks, but for the languages of the browser.
fn asker(call: &Call) -> Asker {
    Asker {
        accepted_locales: Vec::new(),
        ..asker::asker(&call.request)
    }
}

/// Here a hook that failed is told, though what it was to follow stands.
fn told(after_commit: AfterCommit) -> Result<()> {
    match after_commit {
        AfterCommit::Told => Ok(()),
        AfterCommit::HookFailed => Err(Problem::HookFailed),
    }
}
