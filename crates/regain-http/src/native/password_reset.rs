//! `/password/forgot`, `/password/reset` and `/admin/password-resets`.

use std::time::Duration;

use regain_core::{
    password::Password,
    password_reset::{Cancel, For, Inspect, Issue, Redeem, Renew, Request, Terms},
    token::{self, Purpose, Ring},
    violation::{Field, Rule},
};
use serde::{Deserialize, Serialize};

use super::{
    replies::{Cooldown, Done, Remaining, Revoked},
    tokens::{self, OnlyToken, Worth, object, only_token},
};
use crate::{
    asker::{asker, asking_in, locale},
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

const RING: Ring = Ring::PasswordReset;

pub(super) fn routes() -> Vec<Route> {
    use Method::{Get, Post};
    vec![
        Route::new(Post, "/password/forgot", |call| Box::pin(forgot(call)))
            .limited(Limit::Ask)
            .described(
                Operation::public("Ask for a message with a reset link")
                    .takes::<Forgot>(&["login"])
                    .gives::<Cooldown>(202)
                    .refuses(&[422, 429, 503]),
            ),
        Route::new(Get, "/password/forgot/cooldown", |call| {
            Box::pin(cooldown(call))
        })
        .described(
            Operation::public("When to ask again")
                .query("login", true)
                .gives::<Remaining>(200)
                .refuses(&[422]),
        ),
        Route::new(Post, "/password/reset/inspect", |call| {
            Box::pin(inspect(call))
        })
        .limited(Limit::Redeem)
        .described(
            Operation::public("What a token is worth, without spending it")
                .takes::<OnlyToken>(&["token"])
                .gives::<Worth>(200)
                .refuses(&[401]),
        ),
        Route::new(Post, "/password/reset", |call| Box::pin(redeem(call)))
            .limited(Limit::Redeem)
            .described(
                Operation::public("Set a new password with a token")
                    .takes::<Reset>(&["token", "password"])
                    .gives::<Revoked>(200)
                    .refuses(&[401, 404, 422, 503]),
            ),
        Route::new(Post, "/password/reset/cancel", |call| {
            Box::pin(cancel(call))
        })
        .limited(Limit::Redeem)
        .described(
            Operation::public("End a reset that somebody else asked for")
                .takes::<OnlyToken>(&["token"])
                .gives::<Done>(200)
                .refuses(&[401]),
        ),
        Route::new(Post, "/password/reset/renew", |call| Box::pin(renew(call)))
            .limited(Limit::Ask)
            .described(
                Operation::public("Ask for a fresh link in place of one that has expired")
                    .takes::<OnlyToken>(&["token"])
                    .gives::<Cooldown>(202)
                    .refuses(&[401, 404, 429, 503]),
            ),
        Route::new(Post, "/admin/password-resets", |call| Box::pin(issue(call))).described(
            Operation::administrator("Start a reset for an account")
                .takes::<AdminReset>(&[])
                .gives::<Issued>(201)
                .refuses(&[404, 422, 503]),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Forgot {
    #[serde(default, deserialize_with = "json::present")]
    login: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    flow: Option<String>,
}

async fn forgot(call: &Call) -> Result {
    let body: Forgot = json::object(&call.request)?;
    let mut fields = Fields::default();
    let login = fields.required_login(body.login);
    let flow = fields.flow(body.flow.as_deref());
    let login = fields.accept(login)?;
    let command = Request {
        login,
        address: None,
        locale: locale(body.locale),
        lifetime: None,
    };
    let asked = call
        .regain
        .password_reset()
        .request(command, asking_in(flow, &call.request))
        .await?;
    Ok(Reply::json(202, &Cooldown::from(asked.cooldown)))
}

async fn cooldown(call: &Call) -> Result {
    let mut fields = Fields::default();
    let mut values = call.request.query_values("login");
    // Twice is as good as not at all: which one would be meant?
    let login = fields.required_login(values.pop().filter(|_| values.is_empty()));
    let login = fields.accept(login)?;
    let left = call.regain.password_reset().cooldown(&login).await?;
    Ok(Reply::json(200, &Remaining::from(left.cooldown)))
}

async fn inspect(call: &Call) -> Result {
    let command = Inspect {
        token: only_token(&call.request, RING)?,
    };
    let inspected = call.regain.password_reset().inspect(command).await?;
    Ok(Reply::json(200, &Worth::from(inspected)))
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Reset {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    password_confirmation: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    login: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
}

async fn redeem(call: &Call) -> Result {
    let body: Reset = object(&call.request, RING)?;
    let token = tokens::token(body.token, RING)?;
    let mut fields = Fields::default();
    let password = fields.required(Field::Password, body.password);
    let login = fields.login(body.login);
    let command = Redeem {
        token,
        password: Password::new(fields.accept(password)?),
        confirmation: body.password_confirmation.map(Password::new),
        login,
        locale: locale(body.locale),
        revocation: None,
    };
    let redeemed = call
        .regain
        .password_reset()
        .redeem(command, asker(&call.request))
        .await?;
    let sessions_revoked = redeemed.sessions_revoked;
    Ok(Reply::json(200, &Revoked { sessions_revoked }))
}

async fn cancel(call: &Call) -> Result {
    let command = Cancel {
        token: only_token(&call.request, RING)?,
    };
    call.regain.password_reset().cancel(command).await?;
    Ok(Reply::json(200, &Done {}))
}

async fn renew(call: &Call) -> Result {
    let command = Renew {
        token: only_token(&call.request, RING)?,
    };
    let asked = call
        .regain
        .password_reset()
        .renew(command, asker(&call.request))
        .await?;
    Ok(Reply::json(202, &Cooldown::from(asked.cooldown)))
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct AdminReset {
    #[serde(default, deserialize_with = "json::present")]
    login: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    account_id: Option<String>,
    #[serde(default = "yes")]
    deliver: bool,
    #[serde(default)]
    reveal: bool,
    #[serde(default)]
    lock_password: bool,
    #[serde(default, deserialize_with = "json::present")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<u64>))]
    expires_in: Option<i128>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
}

fn yes() -> bool {
    true
}

/// A token that an administrator made; it and its link where they were to be revealed.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Issued {
    expires_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl From<token::Issued> for Issued {
    fn from(issued: token::Issued) -> Self {
        let (token, url) = issued.revealed.unzip();
        Self {
            expires_at: issued.expires_at.to_string(),
            token: token.map(|token| token.expose_secret().to_owned()),
            url: url.map(|link| link.expose_secret().to_owned()),
        }
    }
}

async fn issue(call: &Call) -> Result {
    let body = json::object::<AdminReset>(&call.request);
    let reveals = body.as_ref().is_ok_and(|body| body.reveal);
    let principal = who::administrator(&call.request, reveals)?;
    let body = body?;
    let mut fields = Fields::default();
    let whose = match (body.login, body.account_id) {
        (Some(_), Some(_)) => {
            fields.refuse(Field::AccountId, Rule::Exclusive);
            None
        }
        (None, Some(id)) => fields.account_id(id).map(For::Account),
        (login, None) => fields.required_login(login).map(For::Login),
    };
    // A negative span is out of range like any other that is too short.
    let expires_in = body
        .expires_in
        .map(|s| Duration::from_secs(u64::try_from(s).unwrap_or(0)));
    let terms = Terms {
        deliver: body.deliver,
        reveal: body.reveal,
        expires_in,
    };
    fields.refuse_all(terms.violations(Purpose::PasswordReset));
    let whose = fields.accept(whose)?;
    let command = Issue {
        whose,
        terms,
        lock_password: body.lock_password,
        heeds_cooldown: false,
        locale: locale(body.locale),
    };
    let issued = call
        .regain
        .password_reset()
        .issue(command, principal)
        .await?;
    Ok(Reply::json(201, &Issued::from(issued)))
}
