//! `/password/change`.

use regain_core::{password::Password, password_change::Change, violation::Field};
use serde::Deserialize;
use serde_json::json;

use crate::{
    asker::asker,
    dialect::{Call, Route},
    fields::Fields,
    json,
    problem::Result,
    reply::Reply,
    request::Method,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    // Its limit is that of attempts per account.
    vec![Route::new(Method::Post, "/password/change", |call| {
        Box::pin(change(call))
    })]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    #[serde(default, deserialize_with = "json::present")]
    current_password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password_confirmation: Option<String>,
}

async fn change(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let body: Body = json::object(&call.request)?;
    let mut fields = Fields::default();
    let current = fields.required(Field::CurrentPassword, body.current_password);
    let password = fields.required(Field::Password, body.password);
    let (current, password) = fields.accept(current.zip(password))?;
    let command = Change {
        current_password: Password::new(current),
        password: Password::new(password),
        confirmation: body.password_confirmation.map(Password::new),
    };
    let asker = asker(&call.request);
    let changed = call
        .regain
        .password_change()
        .change(command, principal, asker)
        .await?;
    let body = json!({ "sessions_revoked": changed.sessions_revoked });
    Ok(Reply::json(200, &body))
}
