//! `/registration`, and what administrators do with it.

use regain_core::{
    account::AccountId,
    password::Password,
    registration::{Complete, Request},
    token::{Purpose, Token},
    violation::{Field, Rule},
};
use serde::Deserialize;

use super::{
    account::Account,
    proof::{self, Proof, TokenOrCode},
    replies::Cooldown,
};
use crate::{
    asker::{asking_in, locale},
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

const ACCEPTED: &[Purpose] = &[Purpose::Registration];

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
            Operation::public("Make an account for the address that a token, or a code and its flow, were sent to")
                .takes::<Registration>(&["password"])
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
    let flow = fields.flow(body.flow.as_deref());
    let command = Request {
        address: fields.accept(address)?,
        locale: locale(body.locale),
    };
    let asker = asking_in(flow, &call.request);
    let asked = call.regain.registration().request(command, asker).await?;
    Ok(Reply::json(202, &Cooldown::from(asked.cooldown)))
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Registration {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    flow: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    code: Option<String>,
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
    let body: Registration = proof::object(&call.request)?;
    let mut fields = Fields::default();
    let shown = TokenOrCode {
        token: body.token,
        flow: body.flow,
        code: body.code,
    };
    let proof = Proof::read(&mut fields, shown)?;
    let beside = Complete {
        token: Token::new(""),
        password: Password::new(body.password.unwrap_or_default()),
        username: body.username,
        name: body.name,
        locale: locale(body.locale),
        time_zone: body.time_zone,
    };
    let is_empty = beside.password.is_empty();
    if is_empty {
        fields.refuse(Field::Password, Rule::Required);
    }
    if is_empty || proof.is_none() {
        fields.refuse_all(beside.violations());
    }
    let token = fields.accept(proof)?.token(call, ACCEPTED).await?;
    let command = Complete { token, ..beside };
    let completed = call.regain.registration().complete(command).await?;
    Ok(Reply::json(201, &Account::from(completed.account)))
}

async fn approve(call: &Call) -> Result {
    let principal = who::administrator(&call.request, false)?;
    let id = AccountId::new(call.segment());
    let account = call.regain.registration().approve(&id, principal).await?;
    Ok(Reply::json(200, &Account::from(account)))
}
