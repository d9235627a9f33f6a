//! `/setup`.

use regain_core::{
    password::Password,
    setup::Complete,
    violation::{Field, Rule},
};
use serde::{Deserialize, Serialize};

use super::account::Account;
use crate::{
    asker::asker,
    dialect::{Call, Route},
    fields::Fields,
    json,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Method::Get, "/setup", |call| Box::pin(show(call)))
            .described(Operation::public("Whether the application is set up").gives::<State>(200)),
        Route::new(Method::Post, "/setup", |call| Box::pin(complete(call))).described(
            Operation::administrator("Set the application up, once")
                .takes::<Setup>(&["password", "locale", "time_zone"])
                .gives::<Account>(200)
                .refuses(&[409, 422, 503]),
        ),
    ]
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct State {
    done: bool,
}

async fn show(call: &Call) -> Result {
    let done = call.regain.setup().is_done().await?;
    Ok(Reply::json(200, &State { done }))
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Setup {
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    time_zone: Option<String>,
}

async fn complete(call: &Call) -> Result {
    let principal = who::administrator(&call.request, true)?;
    if !principal.is_password_sign_in() {
        return Err(Problem::AccessDenied);
    }
    if call.regain.setup().is_done().await? {
        return Err(Problem::SetupAlreadyDone);
    }
    let body: Setup = json::object(&call.request)?;
    let command = Complete {
        password: Password::new(body.password.unwrap_or_default()),
        locale: body.locale.unwrap_or_default(),
        time_zone: body.time_zone.unwrap_or_default(),
    };
    if command.password.is_empty() {
        let mut fields = Fields::default();
        fields.refuse(Field::Password, Rule::Required);
        fields.refuse_all(command.violations());
        return fields.accept(None);
    }
    let flow = call.regain.setup();
    let done = flow
        .complete(command, principal, asker(&call.request))
        .await?;
    let reply = Reply::json(200, &Account::from(done.account));
    Ok(reply.stamped(done.session_stamp))
}
