//! The dialect `sphere`: password and e-mail routes as one published collaboration platform has them.
//!
//! Its sentences are that contract's own, in English whatever the reader's language.

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
#[derive(Clone, Copy, Debug, Default)]
pub struct Sphere;

impl Dialect for Sphere {
    fn routes(&self) -> Vec<Route> {
        [
            password_reset::routes(),
            password_change::routes(),
            email_verification::routes(),
            config::routes(),
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
