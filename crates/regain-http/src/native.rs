//! The native dialect: the reference contract.

use crate::{
    dialect::{Call, Dialect, Route},
    problem::Problem,
    reply::Reply,
};

mod email_verification;
mod keys;
mod password_change;
mod password_policy;
mod password_reset;
mod problems;
mod sessions;
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
            keys::routes(),
            sessions::routes(),
        ]
        .concat()
    }

    fn refuse(&self, problem: &Problem, _call: &Call) -> Reply {
        problems::reply(problem)
    }
}
