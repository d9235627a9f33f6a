//! `/api/users/password-recovery`, `/api/users/verify-recovery-token` and `/api/users/change-password`.

use regain_core::{
    account::Login,
    error::Failure,
    password::Password,
    password_reset::{For, Inspect, Inspected, Issue, Redeem, Refusal, Revocation, Terms},
    token::Ring,
    violation::{Field, Rule},
};
use serde::{Deserialize, Serialize};

use super::{Said, said};
use crate::{
    asker::{asker, locale},
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method::Post,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Post, "/api/users/password-recovery", |call| {
            Box::pin(recover(call))
        })
        .described(
            Operation::administrator(
                "Send a message with a reset link; name the account by one of the three",
            )
            .takes::<PasswordRecovery>(&[])
            .gives::<Said>(200)
            .refuses(&[404, 422, 503]),
        ),
        Route::new(Post, "/api/users/verify-recovery-token", |call| {
            Box::pin(verify(call))
        })
        .limited(Limit::Redeem)
        .described(
            Operation::public("What a token is worth, without spending it")
                .takes::<TokenRequest>(&["token"])
                .gives::<Verification>(200)
                .refuses(&[422]),
        ),
        Route::new(Post, "/api/users/change-password", |call| {
            Box::pin(change(call))
        })
        .limited(Limit::Redeem)
        .described(
            Operation::public("Set a new password with a token; name it by one of the three")
                .takes::<PasswordReset>(&["token"])
                .gives::<Said>(200)
                .refuses(&[401, 422, 503]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct PasswordRecovery {
    #[serde(default, deserialize_with = "json::present")]
    email: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    username: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    id: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
}

async fn recover(call: &Call) -> Result {
    let principal = who::administrator(&call.request, false)?;
    let mut body: PasswordRecovery = json::object(&call.request)?;
    let locale = locale(body.locale.take());
    let mut fields = Fields::default();
    let whose = whose(&mut fields, body);
    let command = Issue {
        whose: fields.accept(whose)?,
        terms: Terms {
            deliver: true,
            reveal: false,
            expires_in: None,
        },
        lock_password: false,
        heeds_cooldown: true,
        locale,
    };
    let flow = call.regain.password_reset();
    match flow.issue(command, principal).await {
        // Whoever asks again in a moment is answered as always, and nothing is sent.
        Ok(_) | Err(Failure::Refused(Refusal::CoolingDown { .. })) => {
            Ok(said("A recovery message is on its way."))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Exactly one of three names.
fn whose(fields: &mut Fields, body: PasswordRecovery) -> Option<For> {
    let names = [
        (Field::Email, body.email),
        (Field::Username, body.username),
        (Field::AccountId, body.id),
    ];
    match the_one(fields, names)? {
        (Field::Email, name) => {
            let address = fields.required_address(Field::Email, Some(name))?;
            Some(For::Login(Login::Email(address)))
        }
        (Field::Username, name) => {
            let username = name.parse().ok();
            if username.is_none() {
                fields.refuse(Field::Username, Rule::Login);
            }
            username.map(Login::Username).map(For::Login)
        }
        (_, id) => fields.account_id(id).map(For::Account),
    }
}

/// The field that was given, where only one of them was. Where none was, the first is missed.
fn the_one(
    fields: &mut Fields,
    candidates: [(Field, Option<String>); 3],
) -> Option<(Field, String)> {
    let [(first, _), ..] = candidates;
    let given = candidates.into_iter();
    let mut given = given.filter_map(|(field, value)| Some((field, value?)));
    let Some(one) = given.next() else {
        fields.refuse(first, Rule::Required);
        return None;
    };
    for (field, _) in given {
        fields.refuse(field, Rule::Exclusive);
    }
    Some(one)
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct TokenRequest {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Verification {
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<String>,
}

async fn verify(call: &Call) -> Result {
    let body: TokenRequest = json::object(&call.request)?;
    let mut fields = Fields::default();
    let token = fields.required_token(body.token);
    let token = fields.accept(token)?;
    let inspected = call
        .regain
        .password_reset()
        .inspect(Inspect { token })
        .await?;
    let expires_at = match inspected {
        Inspected::Valid { expires_at, .. } => Some(expires_at.to_string()),
        Inspected::Dead(_) | Inspected::Invalid => None,
    };
    let valid = expires_at.is_some();
    Ok(Reply::json(200, &Verification { valid, expires_at }))
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct PasswordReset {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    new_password: Option<String>,
    #[serde(default, rename = "newPassword", deserialize_with = "json::present")]
    camel_case: Option<String>,
}

async fn change(call: &Call) -> Result {
    let command = command(json::object(&call.request)?)?;
    let flow = call.regain.password_reset();
    match flow.redeem(command, asker(&call.request)).await {
        Ok(_) => Ok(said("The password has been changed.")),
        // An account that is gone is a fault of the token, here.
        Err(Failure::Refused(Refusal::AccountUnknown)) => {
            Err(Problem::TokenInvalid(Ring::PasswordReset))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn command(body: PasswordReset) -> Result<Redeem> {
    let mut fields = Fields::default();
    let token = fields.required_token(body.token);
    let names = [body.password, body.new_password, body.camel_case];
    let password = the_one(&mut fields, names.map(|value| (Field::Password, value)));
    let password = password.and_then(|(field, value)| fields.required(field, Some(value)));
    let (token, password) = fields.accept(token.zip(password))?;
    Ok(Redeem {
        token,
        password: Password::new(password),
        confirmation: None,
        login: None,
        locale: None,
        revocation: Some(Revocation::Keep),
    })
}
