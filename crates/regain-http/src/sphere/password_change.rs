//! `/change-password`.

use regain_core::{password::Password, password_change::Change, violation::Field};
use serde::Deserialize;

use super::{Said, said};
use crate::{
    asker::asker,
    dialect::{Call, Route},
    fields::Fields,
    json,
    operation::Operation,
    problem::Result,
    request::Method::Post,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    // Its limit is that of attempts per account.
    vec![
        Route::new(Post, "/change-password", |call| Box::pin(change(call))).described(
            Operation::signed_in("Change the password that one knows")
                .takes::<ChangePassword>(&["current_password", "password", "password_confirmation"])
                .gives::<Said>(200)
                .refuses(&[422, 429, 503]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct ChangePassword {
    #[serde(default, deserialize_with = "json::present")]
    current_password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password_confirmation: Option<String>,
}

async fn change(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let command = command(json::object(&call.request)?)?;
    let flow = call.regain.password_change();
    let changed = flow
        .change(command, principal, asker(&call.request))
        .await?;
    let reply = said("Password has been changed successfully.");
    Ok(reply.stamped(changed.session_stamp))
}

fn command(body: ChangePassword) -> Result<Change> {
    let mut fields = Fields::default();
    let current = fields.required(Field::CurrentPassword, body.current_password);
    let password = fields.required(Field::Password, body.password);
    let confirmation = fields.required(Field::PasswordConfirmation, body.password_confirmation);
    let (current, (password, confirmation)) =
        fields.accept(current.zip(password.zip(confirmation)))?;
    Ok(Change {
        current_password: Password::new(current),
        password: Password::new(password),
        confirmation: Some(Password::new(confirmation)),
        locale: None,
    })
}
