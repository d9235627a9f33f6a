//! `/email/verification` and `/email/verify`.

use regain_core::{
    email_verification::{Inspect, Redeem, Refusal, Renew, Request, Requested, Verified},
    error::Failure,
    token::Ring,
};
use serde::Deserialize;
use serde_json::json;

use super::{
    Problem, Result, route,
    tokens::{only_token, valued},
    values::{self, Fields},
    who,
};
use crate::{
    asker::asker,
    dialect::{Call, Route},
    json,
    limits::Limit,
    reply::{Reply, whole_seconds},
    request::Body,
    request::Method,
};

const RING: Ring = Ring::EmailVerification;

pub(super) fn routes() -> Vec<Route> {
    use Method::{Get, Post};
    vec![
        route(Post, "/email/verification", |call| Box::pin(ask(call))).limited(Limit::Ask),
        route(Get, "/email/verification/cooldown", |call| {
            Box::pin(cooldown(call))
        }),
        route(Post, "/email/verification/inspect", |call| {
            Box::pin(inspect(call))
        })
        .limited(Limit::Redeem),
        route(Post, "/email/verification/renew", |call| {
            Box::pin(renew(call))
        })
        .limited(Limit::Ask),
        route(Post, "/email/verify", |call| Box::pin(verify(call))).limited(Limit::Redeem),
    ]
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    flow: Option<String>,
}

async fn ask(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let body = match &call.request.body {
        // Nothing in it is due.
        Body::Complete(bytes) if bytes.is_empty() => Ask::default(),
        _ => json::object(&call.request)?,
    };
    let mut fields = Fields::default();
    fields.flow(body.flow.as_deref());
    fields.accept(Some(()))?;
    let command = Request {
        locale: values::locale(body.locale),
    };
    let flow = call.regain.email_verification();
    let asked = flow
        .request(command, principal, asker(&call.request))
        .await?;
    Ok(match asked {
        Requested::Owed { cooldown } => {
            values::reply(202, &json!({ "cooldown": whole_seconds(cooldown) }))
        }
        Requested::AlreadyVerified { address, at } => verified(address.as_str(), &at.to_string()),
    })
}

async fn cooldown(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let left = call.regain.email_verification().cooldown(principal).await?;
    Ok(values::reply(
        200,
        &json!({ "remaining": whole_seconds(left) }),
    ))
}

async fn inspect(call: &Call) -> Result {
    let token = only_token(&call.request, RING)?;
    let inspected = call
        .regain
        .email_verification()
        .inspect(Inspect { token })
        .await?;
    Ok(values::reply(200, &valued(inspected)))
}

async fn renew(call: &Call) -> Result {
    let token = only_token(&call.request, RING)?;
    let flow = call.regain.email_verification();
    let cooldown = flow.renew(Renew { token }, asker(&call.request)).await?;
    Ok(values::reply(
        202,
        &json!({ "cooldown": whole_seconds(cooldown) }),
    ))
}

async fn verify(call: &Call) -> Result {
    let token = only_token(&call.request, RING)?;
    let flow = call.regain.email_verification();
    let Verified { address, at, .. } = flow.redeem(Redeem { token }).await?;
    Ok(verified(address.as_str(), &at.to_string()))
}

fn verified(email: &str, email_verified_at: &str) -> Reply {
    let body = json!({ "email": email, "email_verified_at": email_verified_at });
    values::reply(200, &body)
}

impl From<Failure<Refusal>> for Problem {
    fn from(failure: Failure<Refusal>) -> Self {
        match failure {
            Failure::Failed(error) => Self::Failed(error),
            Failure::Refused(refusal) => match refusal {
                Refusal::TokenInvalid => Self::TokenInvalid(RING),
                Refusal::TokenExpired => Self::TokenExpired(RING),
                Refusal::AccountUnknown => Self::UserNotFound,
                Refusal::PrincipalUnknown => Self::AuthenticationRequired,
                Refusal::CoolingDown { remaining } => Self::CoolingDown { remaining },
                Refusal::NoTransport => Self::EmailDisabled,
                Refusal::Overloaded { retry_after } => Self::Overloaded { retry_after },
            },
        }
    }
}
