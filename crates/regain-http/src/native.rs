//! The native dialect: the reference contract.

use crate::{
    dialect::{Call, Dialect, Route},
    operation::{Description, Shape},
    problem::Problem,
    reply::Reply,
};

mod account;
mod admin;
mod avatar;
mod email_change;
mod email_verification;
mod keys;
mod password_change;
mod password_policy;
mod password_reset;
mod problems;
mod proof;
mod registration;
mod replies;
mod sessions;
mod setup;
#[cfg(test)]
mod tests;
mod tokens;

/// The native dialect.
#[derive(Clone, Copy, Debug, Default)]
pub struct Native;

impl Dialect for Native {
    fn routes(&self) -> Vec<Route> {
        [
            password_reset::routes(),
            password_change::routes(),
            password_policy::routes(),
            email_verification::routes(),
            email_change::routes(),
            registration::routes(),
            setup::routes(),
            admin::routes(),
            avatar::routes(),
            keys::routes(),
            sessions::routes(),
        ]
        .concat()
    }

    fn description(&self) -> Option<Description> {
        Some(Description {
            name: "native",
            title: "Account recovery",
            media_type: problems::MEDIA_TYPE,
            refusal: |_| Shape::of::<problems::ProblemDetails>(),
        })
    }

    fn refuse(&self, problem: &Problem, _call: &Call) -> Reply {
        problems::reply(problem)
    }
}

/// A refusal beside the routes, with the headers that the mount would add.
pub(crate) fn refuse(problem: &Problem) -> Reply {
    let reply = problems::reply(problem);
    let headers = problem.headers(reply.status);
    headers
        .into_iter()
        .fold(reply, |reply, (name, value)| reply.with(name, value))
}
