//! `/email/send-verification` and `/email/verify`.

use regain_core::{
    email_verification::{Redeem, Refusal, Request},
    error::Failure,
    token::Ring,
};
use serde::{Deserialize, Serialize};

use super::{Said, said};
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
    who,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Post, "/email/send-verification", |call| {
            Box::pin(send(call))
        })
        .limited(Limit::Ask)
        .described(
            Operation::signed_in("Ask for a message with a verification link")
                .may_take::<Nothing>()
                .gives::<Said>(200)
                .refuses(&[503]),
        ),
        Route::new(Post, "/email/verify", |call| Box::pin(verify(call)))
            .limited(Limit::Redeem)
            .described(
                Operation::public("Prove an address with a token")
                    .takes::<Verify>(&["token"])
                    .gives::<Verified>(200)
                    .refuses(&[422]),
            ),
    ]
}

/// It has no fields; an empty object is as good as no body.
#[derive(Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Nothing {}

async fn send(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let Nothing {} = json::optional(&call.request)?;
    let flow = call.regain.email_verification();
    let command = Request::default();
    match flow.request(command, principal, asker(&call.request)).await {
        Ok(_) | Err(Failure::Refused(Refusal::CoolingDown { .. })) => {
            Ok(said("Verification email has been sent."))
        }
        Err(failure) => Err(failure.into()),
    }
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Verify {
    #[serde(default, deserialize_with = "json::present")]
    token: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Verified {
    message: &'static str,
    data: VerifiedAt,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct VerifiedAt {
    email_verified_at: String,
}

async fn verify(call: &Call) -> Result {
    let body: Verify = json::object(&call.request)?;
    let mut fields = Fields::default();
    let token = fields.required_token(body.token);
    let token = fields.accept(token)?;
    let verified = call
        .regain
        .email_verification()
        .redeem(Redeem { token })
        .await?;
    if verified.now.is_none() {
        return Err(Problem::TokenInvalid(Ring::EmailVerification));
    }
    let email_verified_at = verified.at.to_string();
    let body = Verified {
        message: "Email has been verified successfully.",
        data: VerifiedAt { email_verified_at },
    };
    Ok(Reply::json(200, &body))
}
