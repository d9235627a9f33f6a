//! `/config`: what a form must know before anybody types.

use std::time::Duration;

use serde::Serialize;

use crate::{
    dialect::{Call, Route},
    operation::Operation,
    problem::Result,
    reply::Reply,
    request::Method::Get,
};

pub(super) fn routes(link_lifetime: Duration) -> Vec<Route> {
    vec![
        Route::new(Get, "/config", move |call| {
            Box::pin(config(call, link_lifetime))
        })
        .described(Operation::public("What a form must know").gives::<Config>(200)),
    ]
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Config {
    data: Facts,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Facts {
    password_policy: Policy,
    reset_token_minutes: u64,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Policy {
    min_length: usize,
    max_bytes: usize,
    uppercase: bool,
    lowercase: bool,
    digit: bool,
    special: bool,
    blocklist: bool,
}

async fn config(call: &Call, link_lifetime: Duration) -> Result {
    let policy = call.regain.password_policy();
    let classes = policy.classes();
    let password_policy = Policy {
        min_length: policy.min_length(),
        max_bytes: policy.max_bytes(),
        uppercase: classes.upper,
        lowercase: classes.lower,
        digit: classes.digit,
        special: classes.special,
        blocklist: policy.blocklist(),
    };
    let data = Facts {
        password_policy,
        reset_token_minutes: link_lifetime.as_secs() / 60,
    };
    Ok(Reply::json(200, &Config { data }))
}
