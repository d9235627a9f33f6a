//! `/api/users/me/password`.

use regain_core::{password::Password, password_change::Change, violation::Field};
use serde::Deserialize;

use super::{account::Account, asker, locale, told};
use crate::{
    dialect::{Call, Route},
    fields::Fields,
    json,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method::Put,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    // Its limit is that of attempts per account.
    vec![
        Route::new(Put, "/api/users/me/password", |call| Box::pin(change(call))).described(
            Operation::signed_in("Change one's own password")
                .query("locale", false)
                .takes::<Passwords>(&["oldPassword", "newPassword"])
                .gives::<Account>(200)
                .refuses(&[404, 429, 503]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Passwords {
    #[serde(default, deserialize_with = "json::present")]
    old_password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    new_password: Option<String>,
}

async fn change(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let body: Passwords = json::object(&call.request)?;
    let mut fields = Fields::default();
    let old = fields.required(Field::CurrentPassword, body.old_password);
    let new = fields.required(Field::Password, body.new_password);
    let (old, new) = fields.accept(old.zip(new))?;
    let command = Change {
        current_password: Password::new(old),
        password: Password::new(new),
        confirmation: None,
        locale: locale(call).await?,
    };
    let flow = call.regain.password_change();
    let changed = flow.change(command, principal, asker(call)).await?;
    told(changed.after_commit)?;
    let account = call.regain.account(&principal.account).await?;
    let account = account.ok_or(Problem::UserNotFound)?;
    let reply = Reply::json(200, &Account::from(account));
    Ok(reply.stamped(changed.session_stamp))
}
