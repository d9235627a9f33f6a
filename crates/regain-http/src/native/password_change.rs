//! `/password/change`.

use regain_core::{password::Password, password_change::Change, violation::Field};
use serde::Deserialize;

use super::replies::Revoked;
use crate::{
    asker::asker,
    dialect::{Call, Route},
    fields::Fields,
    json,
    operation::Operation,
    problem::Result,
    reply::Reply,
    request::Method,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    // Its limit is that of attempts per account.
    vec![
        Route::new(Method::Post, "/password/change", |call| {
            Box::pin(change(call))
        })
        .described(
            Operation::signed_in("Change the password that one knows")
                .takes::<PasswordChange>(&["current_password", "password"])
                .gives::<Revoked>(200)
                .refuses(&[422, 429, 503]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct PasswordChange {
    #[serde(default, deserialize_with = "json::present")]
    current_password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password_confirmation: Option<String>,
}

async fn change(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let body: PasswordChange = json::object(&call.request)?;
    let mut fields = Fields::default();
    let current = fields.required(Field::CurrentPassword, body.current_password);
    let password = fields.required(Field::Password, body.password);
    let (current, password) = fields.accept(current.zip(password))?;
    let command = Change {
        current_password: Password::new(current),
        password: Password::new(password),
        confirmation: body.password_confirmation.map(Password::new),
        locale: None,
    };
    let asker = asker(&call.request);
    let changed = call
        .regain
        .password_change()
        .change(command, principal, asker)
        .await?;
    let sessions_revoked = changed.sessions_revoked;
    let reply = Reply::json(200, &Revoked { sessions_revoked });
    Ok(reply.stamped(changed.session_stamp))
}
