//! `/email-verification/public/verify` and `/password-reset/verify`: what a genuine token says, used or not.

use regain_core::token::{Description, Purpose, Ring};
use serde::Serialize;

use crate::{
    dialect::{Call, Route},
    fields::Fields,
    limits::Limit,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method::Get,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Get, "/email-verification/public/verify", |call| {
            Box::pin(verify(call, Ring::EmailVerification))
        })
        .limited(Limit::Redeem)
        .described(described("What a token for an address says")),
        Route::new(Get, "/password-reset/verify", |call| {
            Box::pin(verify(call, Ring::PasswordReset))
        })
        .limited(Limit::Redeem)
        .described(described("What a reset token says")),
    ]
}

fn described(summary: &'static str) -> Operation {
    Operation::public(summary)
        .query("token", true)
        .gives::<Verified>(200)
        .refuses(&[400, 422])
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Verified {
    header: TokenHeader,
    body: TokenBody,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct TokenHeader {
    version: &'static str,
    purpose: &'static str,
    kid: String,
}

/// What the record says; a token holds no name and no address.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct TokenBody {
    sub: String,
    exp: i64,
    iat: i64,
    typ: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    u: Option<String>,
}

async fn verify(call: &Call, ring: Ring) -> Result {
    let mut fields = Fields::default();
    let token = fields.query(&call.request, "token");
    let token = fields.required_token(token);
    let token = fields.accept(token)?;
    let described = call.regain.describe(&token, ring).await?;
    let described = described.ok_or(Problem::TokenInvalid(ring))?;
    Ok(Reply::json(200, &Verified::from(described)))
}

impl From<Description> for Verified {
    fn from(described: Description) -> Self {
        let account = described.account;
        let id = account
            .as_ref()
            .map(|account| account.id.as_str().to_owned());
        let username = account.and_then(|account| account.username);
        let username = username.map(|name| name.as_str().to_owned());
        let address = described.address.as_str().to_owned();
        let (typ, sub) = match described.purpose {
            Purpose::PasswordReset => ("pwreset", username.clone().unwrap_or(address)),
            _ => ("emailverify", address),
        };
        Self {
            header: TokenHeader {
                version: "v4",
                purpose: "public",
                kid: described.kid,
            },
            body: TokenBody {
                sub,
                exp: described.expires_at.as_seconds(),
                iat: described.issued_at.as_seconds(),
                typ,
                id,
                u: username,
            },
        }
    }
}
