//! `/api/auth/password/reset-request`, `/api/auth/password/reset` and its cooldown.

use regain_core::{
    account::Login,
    password::Password,
    password_reset::{Redeem, Request},
    token::{Ring, Token},
    violation::{Field, Rule},
};
use serde::{Deserialize, Serialize};

use super::{
    asker, locale,
    replies::{Cooldown, Remaining},
    token, told,
};
use crate::{
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    operation::Operation,
    problem::Result,
    reply::Reply,
    request::Method::{Get, Post},
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Post, "/api/auth/password/reset-request", |call| {
            Box::pin(ask(call))
        })
        .limited(Limit::Ask)
        .described(
            Operation::public("Send a message with a reset link")
                .query("locale", false)
                .takes::<ResetRequest>(&["email"])
                .gives::<Cooldown>(200)
                .refuses(&[429, 503]),
        ),
        Route::new(Get, "/api/auth/password/reset/cooldown", |call| {
            Box::pin(cooldown(call))
        })
        .described(
            Operation::public("When to ask again")
                .query("email", true)
                .gives::<Remaining>(200)
                .refuses(&[400]),
        ),
        Route::new(Post, "/api/auth/password/reset", |call| {
            Box::pin(reset(call))
        })
        .limited(Limit::Redeem)
        .described(
            Operation::public("Set a new password with a token; name it by one of the two")
                .query("token", true)
                .query("locale", false)
                .takes::<Reset>(&[])
                .gives::<Done>(200)
                .refuses(&[401, 404, 503]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct ResetRequest {
    #[serde(default, deserialize_with = "json::present")]
    email: Option<String>,
}

async fn ask(call: &Call) -> Result {
    let body: ResetRequest = json::object(&call.request)?;
    let mut fields = Fields::default();
    let address = fields.required_address(Field::Email, body.email);
    let command = Request {
        login: Login::Email(fields.accept(address)?),
        address: None,
        locale: locale(call).await?,
        lifetime: None,
    };
    let courier = call.regain.courier();
    let asked = courier.request_password_reset(command, asker(call)).await?;
    Ok(Reply::json(200, &Cooldown::from(asked.cooldown)))
}

async fn cooldown(call: &Call) -> Result {
    let mut fields = Fields::default();
    let address = fields.query(&call.request, "email");
    let address = fields.required_address(Field::Email, address);
    let login = Login::Email(fields.accept(address)?);
    let left = call.regain.password_reset().cooldown(&login).await?;
    Ok(Reply::json(200, &Remaining::from(left.cooldown)))
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Reset {
    #[serde(default, deserialize_with = "json::present")]
    new_password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Done {
    success: bool,
}

async fn reset(call: &Call) -> Result {
    let token = token(call, Ring::PasswordReset)?;
    let password = password(json::object(&call.request)?)?;
    let command = command(call, token, password).await?;
    let flow = call.regain.password_reset();
    let redeemed = flow.redeem(command, asker(call)).await?;
    told(redeemed.after_commit)?;
    Ok(Reply::json(200, &Done { success: true }))
}

/// The new password, by exactly one of its two names.
fn password(body: Reset) -> Result<Password> {
    let mut fields = Fields::default();
    let password = match (body.new_password, body.password) {
        (Some(_), Some(_)) => {
            fields.refuse(Field::Password, Rule::Exclusive);
            None
        }
        (new_password, password) => fields.required(Field::Password, new_password.or(password)),
    };
    fields.accept(password.map(Password::new))
}

async fn command(call: &Call, token: Token, password: Password) -> Result<Redeem> {
    Ok(Redeem {
        token,
        password,
        confirmation: None,
        login: None,
        locale: locale(call).await?,
        revocation: None,
    })
}
