//! The dialect `s_launch`: recovery and sessions as one published workflow platform has them.

use serde::Serialize;

use crate::{
    dialect::{Call, Dialect, Route},
    operation::{Description, Shape},
    problem::Problem,
    reply::Reply,
};

mod avatar;
mod password_reset;
mod problems;
mod sessions;
#[cfg(test)]
mod tests;

/// The dialect `s_launch`. Its contract has whole paths, so its base is that of the host.
#[derive(Clone, Copy, Debug, Default)]
pub struct SLaunch;

impl Dialect for SLaunch {
    fn prefixes(&self) -> Vec<&'static str> {
        vec!["/api/users", "/api/self/sessions", "/api/admin/sessions"]
    }

    fn routes(&self) -> Vec<Route> {
        [
            password_reset::routes(),
            sessions::routes(),
            avatar::routes(),
        ]
        .concat()
    }

    fn description(&self) -> Option<Description> {
        Some(Description {
            name: "s_launch",
            title: "S-Launch",
            media_type: "application/json",
            refusal: |status| match status {
                422 => Shape::of::<problems::Invalid>(),
                _ => Shape::of::<problems::Refused>(),
            },
        })
    }

    fn refuse(&self, problem: &Problem, call: &Call) -> Reply {
        problems::reply(problem, &call.request)
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
