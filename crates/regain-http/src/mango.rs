//! The dialect `mango`: passwords, addresses and registration as one published automation platform has them.

use regain_core::principal::Principal;

use crate::{
    dialect::{Call, Dialect, Route},
    operation::{Description, Shape},
    problem::{Problem, Result},
    reply::Reply,
    who,
};

mod email_verification;
mod issued;
mod keys;
mod password_reset;
mod problems;
mod registration;
mod setup;
#[cfg(test)]
mod tests;
mod tokens;
mod user;

/// The dialect `mango`. Its contract has whole paths, so its base is that of the host.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mango;

impl Dialect for Mango {
    fn prefixes(&self) -> Vec<&'static str> {
        vec!["/email-verification", "/password-reset"]
    }

    fn routes(&self) -> Vec<Route> {
        [
            email_verification::routes(),
            registration::routes(),
            password_reset::routes(),
            setup::routes(),
            tokens::routes(),
            keys::routes(),
        ]
        .concat()
    }

    fn description(&self) -> Option<Description> {
        Some(Description {
            name: "mango",
            title: "Mango",
            media_type: "application/json",
            refusal: |_| Shape::of::<problems::Refused>(),
        })
    }

    fn refuse(&self, problem: &Problem, call: &Call) -> Reply {
        problems::reply(problem, &call.request)
    }
}

/// The caller, who must be an administrator with a password sign-in.
fn administrator(call: &Call) -> Result<&Principal> {
    let principal = who::administrator(&call.request, true)?;
    if principal.is_password_sign_in() {
        Ok(principal)
    } else {
        Err(Problem::AccessDenied)
    }
}

/// What public and signed-in askers are answered, within the cooldown as outside of it.
fn asked(asked: Result<()>) -> Result {
    match asked {
        Ok(()) | Err(Problem::CoolingDown { .. }) => Ok(Reply::empty(204)),
        Err(problem) => Err(problem),
    }
}
