//! `/email-verification/public/send-email` and `/email-verification/public/register`.

use regain_core::{
    email_address::EmailAddress,
    error::Failure,
    password::Password,
    registration::{Complete, Refusal, Request},
    violation::{Field, Rule},
};
use serde::Deserialize;

use super::{asked, user::User};
use crate::{
    asker::{asker, locale},
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    operation::Operation,
    problem::Result,
    reply::Reply,
    request::Method::Post,
};

/// Whose fields are those of the user to be.
pub(super) const REGISTER: &str = "/email-verification/public/register";

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Post, REGISTER, |call| Box::pin(register(call)))
            .limited(Limit::Redeem)
            .described(
                Operation::public("Register with a token")
                    .takes::<Register>(&["token", "user"])
                    .gives::<User>(200)
                    .refuses(&[409, 422, 503]),
            ),
        Route::new(Post, "/email-verification/public/send-email", |call| {
            Box::pin(send_email(call))
        })
        .limited(Limit::Ask)
        .described(
            Operation::public("Send a message with a link to register")
                .takes::<RegistrationEmail>(&["emailAddress"])
                .gives_nothing(204)
                .refuses(&[409, 422, 503]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct RegistrationEmail {
    #[serde(default, rename = "emailAddress", deserialize_with = "json::present")]
    email_address: Option<String>,
}

async fn send_email(call: &Call) -> Result {
    let body: RegistrationEmail = json::object(&call.request)?;
    let mut fields = Fields::default();
    let address = fields.required_address(Field::Email, body.email_address);
    asked(ask(call, fields.accept(address)?).await)
}

/// Asks for a link to register with `address`.
pub(super) async fn ask(call: &Call, address: EmailAddress) -> Result<()> {
    let command = Request {
        address,
        locale: None,
    };
    let flow = call.regain.registration();
    flow.request(command, asker(&call.request)).await?;
    Ok(())
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Register {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
    #[serde(default, deserialize_with = "json::nested")]
    user: NewUser,
}

/// Other platforms keep more of a user: what is not known here is passed over.
#[derive(Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct NewUser {
    #[serde(default, deserialize_with = "json::present")]
    username: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    name: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    timezone: Option<String>,
}

async fn register(call: &Call) -> Result {
    let Register { token, user } = json::object(&call.request)?;
    let mut fields = Fields::default();
    let token = fields.required_token(token);
    let password = fields.required(Field::Password, user.password);
    let (token, password) = fields.accept(token.zip(password))?;
    let command = Complete {
        token,
        password: Password::new(password),
        username: user.username,
        name: user.name,
        locale: locale(user.locale),
        time_zone: user.timezone,
    };
    match call.regain.registration().complete(command).await {
        Ok(completed) => Ok(Reply::json(200, &User::from(completed.account))),
        Err(Failure::Refused(Refusal::EmailTaken)) => taken(Field::Email),
        Err(Failure::Refused(Refusal::UsernameTaken)) => taken(Field::Username),
        Err(failure) => Err(failure.into()),
    }
}

/// What somebody else has is a wrong value like any other.
fn taken(field: Field) -> Result {
    let mut fields = Fields::default();
    fields.refuse(field, Rule::Taken);
    fields.accept(None)
}
