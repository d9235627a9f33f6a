//! `/password/policy`.

use serde::Serialize;

use crate::{
    dialect::{Call, Route},
    operation::Operation,
    problem::Result,
    reply::Reply,
    request::Method,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Method::Get, "/password/policy", |call| {
            Box::pin(policy(call))
        })
        .described(Operation::public("The rules for new passwords").gives::<Policy>(200)),
    ]
}

/// The rules for new passwords.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Policy {
    preset: &'static str,
    min_length: usize,
    max_bytes: usize,
    classes: Classes,
    blocklist: bool,
    /// For the attribute of that name, which password managers read.
    passwordrules: String,
}

/// Which kinds of characters have to be there.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Classes {
    upper: bool,
    lower: bool,
    digit: bool,
    special: bool,
}

async fn policy(call: &Call) -> Result {
    let policy = call.regain.password_policy();
    let classes = policy.classes();
    let body = Policy {
        preset: policy.name(),
        min_length: policy.min_length(),
        max_bytes: policy.max_bytes(),
        classes: Classes {
            upper: classes.upper,
            lower: classes.lower,
            digit: classes.digit,
            special: classes.special,
        },
        blocklist: policy.blocklist(),
        passwordrules: policy.passwordrules(),
    };
    Ok(Reply::json(200, &body))
}
