//! `/forgot-password` and `/reset-password`.

use std::time::Duration;

use regain_core::{
    account::Login,
    error::Failure,
    password::Password,
    password_reset::{Redeem, Refusal, Request, Revocation},
    violation::Field,
};
use serde::Deserialize;

use super::{Said, said};
use crate::{
    asker::asker,
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    operation::Operation,
    problem::Result,
    request::Method::Post,
};

pub(super) fn routes(link_lifetime: Duration) -> Vec<Route> {
    vec![
        Route::new(Post, "/forgot-password", move |call| {
            Box::pin(forgot(call, link_lifetime))
        })
        .limited(Limit::Ask)
        .described(
            Operation::public("Ask for a message with a reset link")
                .takes::<Forgot>(&["login"])
                .gives::<Said>(200)
                .refuses(&[422, 503]),
        ),
        Route::new(Post, "/reset-password", |call| Box::pin(reset(call)))
            .limited(Limit::Redeem)
            .described(
                Operation::public("Set a new password with a token")
                    .takes::<Reset>(&["token", "login", "password", "password_confirmation"])
                    .gives::<Said>(200)
                    .refuses(&[422, 503]),
            ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Forgot {
    #[serde(default, deserialize_with = "json::present")]
    login: Option<String>,
}

async fn forgot(call: &Call, link_lifetime: Duration) -> Result {
    let body: Forgot = json::object(&call.request)?;
    let mut fields = Fields::default();
    let address = fields.required_address(Field::Login, body.login);
    let command = Request {
        login: Login::Email(fields.accept(address)?),
        address: None,
        locale: None,
        lifetime: Some(link_lifetime),
    };
    let flow = call.regain.password_reset();
    match flow.request(command, asker(&call.request)).await {
        Ok(_) | Err(Failure::Refused(Refusal::CoolingDown { .. })) => {
            Ok(said("If the account exists, a reset link has been sent."))
        }
        Err(failure) => Err(failure.into()),
    }
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Reset {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    login: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password_confirmation: Option<String>,
}

async fn reset(call: &Call) -> Result {
    let command = command(json::object(&call.request)?)?;
    let flow = call.regain.password_reset();
    flow.redeem(command, asker(&call.request)).await?;
    Ok(said("Password has been reset successfully."))
}

fn command(body: Reset) -> Result<Redeem> {
    let mut fields = Fields::default();
    let token = fields.required_token(body.token);
    let address = fields.required_address(Field::Login, body.login);
    let password = fields.required(Field::Password, body.password);
    let confirmation = fields.required(Field::PasswordConfirmation, body.password_confirmation);
    let values = token.zip(address).zip(password.zip(confirmation));
    let ((token, address), (password, confirmation)) = fields.accept(values)?;
    Ok(Redeem {
        token,
        password: Password::new(password),
        confirmation: Some(Password::new(confirmation)),
        login: Some(Login::Email(address)),
        locale: None,
        revocation: Some(Revocation::All),
    })
}
