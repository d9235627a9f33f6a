//! The dialect `sphere`: password and e-mail routes as one published collaboration platform has them.
//!
//! Its sentences are that contract's own, in English whatever the reader's language.

use std::time::Duration;

use serde::Serialize;

use crate::{
    dialect::{Call, Dialect, Route},
    operation::{Description, Shape},
    problem::Problem,
    reply::Reply,
};

mod config;
mod email_verification;
mod password_change;
mod password_reset;
mod problems;
#[cfg(test)]
mod tests;

/// The dialect `sphere`. Its contract mounts it at `/auth/api/v1/auth`.
#[derive(Clone, Copy, Debug)]
pub struct Sphere {
    link_lifetime: Duration,
}

impl Sphere {
    /// The dialect as its contract has it: reset links work for 60 minutes.
    pub fn new() -> Self {
        Self {
            link_lifetime: Duration::from_mins(60),
        }
    }

    /// The same with reset links that work for so long: a minute at least, and a day at most (NIST SP 800-63B-4 §4.2.1.2).
    pub fn link_lifetime(mut self, lifetime: Duration) -> Self {
        self.link_lifetime = lifetime.clamp(Duration::from_mins(1), Duration::from_hours(24));
        self
    }
}

impl Default for Sphere {
    fn default() -> Self {
        Self::new()
    }
}

impl Dialect for Sphere {
    fn routes(&self) -> Vec<Route> {
        [
            password_reset::routes(self.link_lifetime),
            password_change::routes(),
            email_verification::routes(),
            config::routes(self.link_lifetime),
        ]
        .concat()
    }

    fn description(&self) -> Option<Description> {
        Some(Description {
            name: "sphere",
            title: "Sphere",
            media_type: "application/json",
            refusal: |_| Shape::of::<problems::Refused>(),
        })
    }

    fn refuse(&self, problem: &Problem, call: &Call) -> Reply {
        problems::reply(problem).with("x-correlation-id", call.regain.correlation_id())
    }
}

/// A success that has nothing more to say.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Said {
    message: &'static str,
}

fn said(message: &'static str) -> Reply {
    Reply::json(200, &Said { message })
}
