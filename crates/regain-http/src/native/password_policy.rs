//! `/password/policy`.

use serde_json::json;

use crate::{
    dialect::{Call, Route},
    problem::Result,
    reply::Reply,
    request::Method,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::new(Method::Get, "/password/policy", |call| {
        Box::pin(policy(call))
    })]
}

async fn policy(call: &Call) -> Result {
    let policy = call.regain.password_policy();
    let classes = policy.classes();
    let body = json!({
        "preset": policy.name(),
        "min_length": policy.min_length(),
        "max_bytes": policy.max_bytes(),
        "classes": {
            "upper": classes.upper,
            "lower": classes.lower,
            "digit": classes.digit,
            "special": classes.special,
        },
        "blocklist": policy.blocklist(),
        "passwordrules": policy.passwordrules(),
    });
    Ok(Reply::json(200, &body))
}
