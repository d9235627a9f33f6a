//! `/password-reset/send-email`, `/password-reset/create` and `/password-reset/reset`.

use regain_core::{
    account::Login,
    error::Failure,
    password::Password,
    password_reset::{For, Issue, Redeem, Refusal, Request, Revocation},
    token::{Purpose, Ring},
    violation::Field,
};
use serde::Deserialize;

use super::{
    administrator, asked,
    issued::{self, Issued},
};
use crate::{
    asker::asker,
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method::Post,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Post, "/password-reset/create", |call| {
            Box::pin(create(call))
        })
        .described(
            Operation::administrator("Create a reset token for a user")
                .takes::<ResetToken>(&["username"])
                .gives::<Issued>(200)
                .refuses(&[404, 422, 503]),
        ),
        Route::new(Post, "/password-reset/reset", |call| Box::pin(reset(call)))
            .limited(Limit::Redeem)
            .described(
                Operation::public("Set a new password with a token")
                    .takes::<Reset>(&["token", "newPassword"])
                    .gives_nothing(204)
                    .refuses(&[422, 503]),
            ),
        Route::new(Post, "/password-reset/send-email", |call| {
            Box::pin(send_email(call))
        })
        .limited(Limit::Ask)
        .described(
            Operation::public("Send a message with a reset link, where both belong to one user")
                .takes::<ResetEmail>(&["username", "email"])
                .gives_nothing(204)
                .refuses(&[422, 503]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct ResetEmail {
    #[serde(default, deserialize_with = "json::present")]
    username: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    email: Option<String>,
}

/// Whoever is asked for: the address is compared where nobody waits for it.
async fn send_email(call: &Call) -> Result {
    let body: ResetEmail = json::object(&call.request)?;
    let mut fields = Fields::default();
    let username = fields.required_username(body.username);
    let address = fields.required_address(Field::Email, body.email);
    let (username, address) = fields.accept(username.zip(address))?;
    let command = Request {
        login: Login::Username(username),
        address: Some(address),
        locale: None,
        lifetime: None,
    };
    let flow = call.regain.password_reset();
    let requested = flow.request(command, asker(&call.request)).await;
    asked(requested.map(|_| ()).map_err(Problem::from))
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct ResetToken {
    #[serde(default, deserialize_with = "json::present")]
    username: Option<String>,
    #[serde(default = "yes")]
    lock_password: bool,
    #[serde(default)]
    send_email: bool,
    #[serde(default, deserialize_with = "json::present")]
    expiry: Option<String>,
}

fn yes() -> bool {
    true
}

async fn create(call: &Call) -> Result {
    let principal = administrator(call)?;
    let body: ResetToken = json::object(&call.request)?;
    let mut fields = Fields::default();
    let username = fields.required_username(body.username);
    let (purpose, send) = (Purpose::PasswordReset, body.send_email);
    let terms = issued::terms(&mut fields, call, purpose, send, body.expiry);
    let command = Issue {
        whose: For::Login(Login::Username(fields.accept(username)?)),
        terms,
        lock_password: body.lock_password,
        heeds_cooldown: false,
        locale: None,
    };
    let flow = call.regain.password_reset();
    issued::reply(&flow.issue(command, principal).await?)
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Reset {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
    #[serde(default, rename = "newPassword", deserialize_with = "json::present")]
    new_password: Option<String>,
}

async fn reset(call: &Call) -> Result {
    let command = redeem(json::object(&call.request)?)?;
    let flow = call.regain.password_reset();
    match flow.redeem(command, asker(&call.request)).await {
        Ok(_) => Ok(Reply::empty(204)),
        // An account that is gone is a fault of the token, here.
        Err(Failure::Refused(Refusal::AccountUnknown)) => {
            Err(Problem::TokenInvalid(Ring::PasswordReset))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn redeem(body: Reset) -> Result<Redeem> {
    let mut fields = Fields::default();
    let token = fields.required_token(body.token);
    let password = fields.required(Field::Password, body.new_password);
    let (token, password) = fields.accept(token.zip(password))?;
    Ok(Redeem {
        token,
        password: Password::new(password),
        confirmation: None,
        login: None,
        locale: None,
        revocation: Some(Revocation::All),
    })
}
