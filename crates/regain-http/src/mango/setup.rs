//! `/password-reset/system-setup`.

use regain_core::{password::Password, setup::Complete, violation::Field};
use serde::Deserialize;

use super::{administrator, user::User};
use crate::{
    asker::asker,
    dialect::{Call, Route},
    fields::Fields,
    json,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method::Post,
};

/// Whose fields are those of the system.
pub(super) const SYSTEM_SETUP: &str = "/password-reset/system-setup";

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Post, SYSTEM_SETUP, |call| Box::pin(set_up(call))).described(
            Operation::administrator("Set the system up, once")
                .takes::<SystemSetup>(&["password", "systemSettings"])
                .gives::<User>(200)
                .refuses(&[409, 422, 503]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct SystemSetup {
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::nested")]
    system_settings: SystemSettings,
}

/// Other platforms have more settings: what is not known here is passed over.
#[derive(Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct SystemSettings {
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    timezone: Option<String>,
}

async fn set_up(call: &Call) -> Result {
    let principal = administrator(call)?;
    if call.regain.setup().is_done().await? {
        return Err(Problem::SetupAlreadyDone);
    }
    let command = command(json::object(&call.request)?)?;
    let flow = call.regain.setup();
    let done = flow
        .complete(command, principal, asker(&call.request))
        .await?;
    let reply = Reply::json(200, &User::from(done.account));
    Ok(reply.stamped(done.session_stamp))
}

fn command(body: SystemSetup) -> Result<Complete> {
    let mut fields = Fields::default();
    let password = fields.required(Field::Password, body.password);
    let locale = fields.required(Field::Locale, body.system_settings.locale);
    let time_zone = fields.required(Field::TimeZone, body.system_settings.timezone);
    let (password, (locale, time_zone)) = fields.accept(password.zip(locale.zip(time_zone)))?;
    Ok(Complete {
        password: Password::new(password),
        locale,
        time_zone,
    })
}
