//! `/email/verification` and `/email/verify`.

use regain_core::{
    email_change,
    email_verification::{Inspect, Redeem, Renew, Request, Requested, Verified},
    registration,
    token::{Purpose, Ring},
};
use serde::Deserialize;
use serde_json::json;

use super::tokens::{only_token, valued};
use crate::{
    asker::{asker, locale},
    dialect::{Call, Route},
    fields::Fields,
    json,
    limits::Limit,
    problem::Result,
    reply::{Reply, whole_seconds},
    request::Method,
    who,
};

const RING: Ring = Ring::EmailVerification;

pub(super) fn routes() -> Vec<Route> {
    use Method::{Get, Post};
    vec![
        Route::new(Post, "/email/verification", |call| Box::pin(ask(call))).limited(Limit::Ask),
        Route::new(Get, "/email/verification/cooldown", |call| {
            Box::pin(cooldown(call))
        }),
        Route::new(Post, "/email/verification/inspect", |call| {
            Box::pin(inspect(call))
        })
        .limited(Limit::Redeem),
        Route::new(Post, "/email/verification/renew", |call| {
            Box::pin(renew(call))
        })
        .limited(Limit::Ask),
        Route::new(Post, "/email/verify", |call| Box::pin(verify(call))).limited(Limit::Redeem),
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
    let body: Ask = json::optional(&call.request)?;
    let mut fields = Fields::default();
    fields.flow(body.flow.as_deref());
    fields.accept(Some(()))?;
    let command = Request {
        locale: locale(body.locale),
    };
    let flow = call.regain.email_verification();
    let asked = flow
        .request(command, principal, asker(&call.request))
        .await?;
    Ok(match asked {
        Requested::Owed { cooldown } => {
            Reply::json(202, &json!({ "cooldown": whole_seconds(cooldown) }))
        }
        Requested::AlreadyVerified { address, at } => {
            verified(address.as_str(), Some(at.to_string()))
        }
    })
}

async fn cooldown(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let left = call.regain.email_verification().cooldown(principal).await?;
    Ok(Reply::json(
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
    Ok(Reply::json(200, &valued(inspected)))
}

async fn renew(call: &Call) -> Result {
    let token = only_token(&call.request, RING)?;
    let (regain, asker) = (&call.regain, asker(&call.request));
    let cooldown = match regain.claimed_purpose(&token) {
        Some(Purpose::EmailChange) => {
            let renew = email_change::Renew { token };
            regain.email_change().renew(renew, asker).await?
        }
        Some(Purpose::Registration) => {
            let renew = registration::Renew { token };
            regain.registration().renew(renew, asker).await?
        }
        _ => {
            let renew = Renew { token };
            regain.email_verification().renew(renew, asker).await?
        }
    };
    Ok(Reply::json(
        202,
        &json!({ "cooldown": whole_seconds(cooldown) }),
    ))
}

async fn verify(call: &Call) -> Result {
    let token = only_token(&call.request, RING)?;
    if call.regain.claimed_purpose(&token) == Some(Purpose::EmailChange) {
        let confirm = email_change::Confirm { token };
        let account = call.regain.email_change().confirm(confirm).await?.account;
        let at = account.email_verified_at.map(|at| at.to_string());
        return Ok(verified(account.email.as_str(), at));
    }
    let flow = call.regain.email_verification();
    let Verified { address, at, .. } = flow.redeem(Redeem { token }).await?;
    Ok(verified(address.as_str(), Some(at.to_string())))
}

fn verified(email: &str, email_verified_at: Option<String>) -> Reply {
    let body = json!({ "email": email, "email_verified_at": email_verified_at });
    Reply::json(200, &body)
}
