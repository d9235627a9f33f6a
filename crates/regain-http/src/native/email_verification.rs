//! `/email/verification` and `/email/verify`.

use regain_core::{
    email_address::EmailAddress,
    email_change,
    email_verification::{Inspect, Redeem, Renew, Request, Requested, Verified},
    registration,
    timestamp::Timestamp,
    token::{Purpose, Ring},
};
use serde::{Deserialize, Serialize};

use super::{
    proof::{self, Proof, TokenOrCode},
    replies::{Cooldown, Remaining},
    tokens::{OnlyToken, Worth, only_token},
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

const RING: Ring = Ring::EmailVerification;
const ACCEPTED: &[Purpose] = &[Purpose::EmailVerification, Purpose::EmailChange];

pub(super) fn routes() -> Vec<Route> {
    use Method::{Get, Post};
    vec![
        Route::new(Post, "/email/verification", |call| Box::pin(ask(call)))
            .limited(Limit::Ask)
            .described(
                Operation::signed_in("Ask for a message with a verification link")
                    .may_take::<Ask>()
                    .gives::<Cooldown>(202)
                    .gives::<VerifiedEmail>(200)
                    .refuses(&[422, 429, 503]),
            ),
        Route::new(Get, "/email/verification/cooldown", |call| {
            Box::pin(cooldown(call))
        })
        .described(Operation::signed_in("When to ask again").gives::<Remaining>(200)),
        Route::new(Post, "/email/verification/inspect", |call| {
            Box::pin(inspect(call))
        })
        .limited(Limit::Redeem)
        .described(
            Operation::public("What a token is worth, without spending it")
                .takes::<OnlyToken>(&["token"])
                .gives::<Worth>(200)
                .refuses(&[401]),
        ),
        Route::new(Post, "/email/verification/renew", |call| {
            Box::pin(renew(call))
        })
        .limited(Limit::Ask)
        .described(
            Operation::public("Ask for a fresh link in place of one that has expired")
                .takes::<OnlyToken>(&["token"])
                .gives::<Cooldown>(202)
                .refuses(&[401, 404, 429, 503]),
        ),
        Route::new(Post, "/email/verify", |call| Box::pin(verify(call)))
            .limited(Limit::Redeem)
            .described(
                Operation::public("Prove an address with a token, or with a code and its flow")
                    .takes::<TokenOrCode>(&[])
                    .gives::<VerifiedEmail>(200)
                    .refuses(&[401, 404, 422]),
            ),
    ]
}

#[derive(Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
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
    let flow = fields.flow(body.flow.as_deref());
    fields.accept(Some(()))?;
    let command = Request {
        locale: locale(body.locale),
    };
    let asker = asking_in(flow, &call.request);
    let verification = call.regain.email_verification();
    let asked = verification.request(command, principal, asker).await?;
    Ok(match asked {
        Requested::Owed { cooldown } => Reply::json(202, &Cooldown::from(cooldown)),
        Requested::AlreadyVerified { address, at } => {
            Reply::json(200, &VerifiedEmail::new(&address, Some(at)))
        }
    })
}

async fn cooldown(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let left = call.regain.email_verification().cooldown(principal).await?;
    Ok(Reply::json(200, &Remaining::from(left)))
}

async fn inspect(call: &Call) -> Result {
    let token = only_token(&call.request, RING)?;
    let inspected = call
        .regain
        .email_verification()
        .inspect(Inspect { token })
        .await?;
    Ok(Reply::json(200, &Worth::from(inspected)))
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
    Ok(Reply::json(202, &Cooldown::from(cooldown)))
}

async fn verify(call: &Call) -> Result {
    let mut fields = Fields::default();
    let proof = Proof::read(&mut fields, proof::object(&call.request)?)?;
    let token = fields.accept(proof)?.token(call, ACCEPTED).await?;
    if call.regain.claimed_purpose(&token) == Some(Purpose::EmailChange) {
        let confirm = email_change::Confirm { token };
        let account = call.regain.email_change().confirm(confirm).await?.account;
        let body = VerifiedEmail::new(&account.email, account.email_verified_at);
        return Ok(Reply::json(200, &body));
    }
    let flow = call.regain.email_verification();
    let Verified { address, at, .. } = flow.redeem(Redeem { token }).await?;
    let body = VerifiedEmail::new(&address, Some(at));
    Ok(Reply::json(200, &body))
}

/// An address, and when it was proven; null while a change waits for somebody else, and the present one is not proven.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct VerifiedEmail {
    email: String,
    #[cfg_attr(feature = "openapi", schema(required))]
    email_verified_at: Option<String>,
}

impl VerifiedEmail {
    fn new(address: &EmailAddress, at: Option<Timestamp>) -> Self {
        Self {
            email: address.as_str().to_owned(),
            email_verified_at: at.map(|at| at.to_string()),
        }
    }
}
