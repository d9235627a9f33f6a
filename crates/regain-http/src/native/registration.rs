//! `/registration`, and what administrators do with it.

use regain_core::{
    account::AccountId,
    password::Password,
    registration::{Complete, Request},
    token::Ring,
    violation::{Field, Rule},
};
use serde::Deserialize;

use super::{
    account::Account,
    replies::Cooldown,
    tokens::{object, token},
};
use crate::{
    asker::{asker, locale},
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    operation::Operation,
    problem::Result,
    reply::Reply,
    request::Method,
    who,
};

const RING: Ring = Ring::EmailVerification;

pub(super) fn routes() -> Vec<Route> {
    use Method::Post;
    vec![
        Route::new(Post, "/registration", |call| Box::pin(ask(call)))
            .limited(Limit::Ask)
            .described(
                Operation::public("Ask for a message with a link to register")
                    .takes::<Register>(&["email"])
                    .gives::<Cooldown>(202)
                    .refuses(&[409, 422, 429, 503]),
            ),
        Route::new(Post, "/registration/complete", |call| {
            Box::pin(complete(call))
        })
        .limited(Limit::Redeem)
        .described(
            Operation::public("Make an account for the address of a token")
                .takes::<Registration>(&["token", "password"])
                .gives::<Account>(201)
                .refuses(&[401, 409, 422, 503]),
        ),
        Route::new(Post, "/admin/accounts/{id}/approve", |call| {
            Box::pin(approve(call))
        })
        .described(
            Operation::administrator("Open an account that waits for approval")
                .gives::<Account>(200),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Register {
    #[serde(default, deserialize_with = "json::present")]
    email: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    flow: Option<String>,
}

async fn ask(call: &Call) -> Result {
    let body: Register = json::object(&call.request)?;
    let mut fields = Fields::default();
    let address = fields.required_address(Field::Email, body.email);
    fields.flow(body.flow.as_deref());
    let command = Request {
        address: fields.accept(address)?,
        locale: locale(body.locale),
    };
    let flow = call.regain.registration();
    let asked = flow.request(command, asker(&call.request)).await?;
    Ok(Reply::json(202, &Cooldown::from(asked.cooldown)))
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Registration {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    username: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    name: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    time_zone: Option<String>,
}

async fn complete(call: &Call) -> Result {
    let body: Registration = object(&call.request, RING)?;
    let token = token(body.token, RING)?;
    let command = Complete {
        token,
        password: Password::new(body.password.unwrap_or_default()),
        username: body.username,
        name: body.name,
        locale: locale(body.locale),
        time_zone: body.time_zone,
    };
    if command.password.is_empty() {
        let mut fields = Fields::default();
        fields.refuse(Field::Password, Rule::Required);
        fields.refuse_all(command.violations());
        return fields.accept(None);
    }
    let completed = call.regain.registration().complete(command).await?;
    Ok(Reply::json(201, &Account::from(completed.account)))
}

async fn approve(call: &Call) -> Result {
    let principal = who::administrator(&call.request, false)?;
    let id = AccountId::new(call.segment());
    let account = call.regain.registration().approve(&id, principal).await?;
    Ok(Reply::json(200, &Account::from(account)))
}
