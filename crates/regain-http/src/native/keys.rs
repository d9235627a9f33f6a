//! `/keys/{ring}`.

use data_encoding::{BASE64, BASE64URL_NOPAD};
use regain_core::token::Ring;
use serde::Serialize;

use crate::{
    dialect::{Call, Route},
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Method::Get, "/keys/{ring}", |call| {
            Box::pin(published(call))
        })
        .described(
            Operation::public("What verifies the tokens of a ring")
                .segment("ring", &["password-reset", "email-verification"])
                .gives::<PublicKeys>(200),
        ),
    ]
}

/// What verifies the tokens of a ring: `password-reset` or `email-verification`.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct PublicKeys {
    kid: String,
    version: &'static str,
    /// PASERK.
    public_key: String,
    /// Base64 of the DER.
    spki: String,
    /// Base64url.
    implicit_assertion: String,
    retired: Vec<RetiredKey>,
}

/// A key that signs no more.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct RetiredKey {
    kid: String,
    public_key: String,
    spki: String,
    not_after: String,
}

async fn published(call: &Call) -> Result {
    let ring = Ring::parse(call.segment()).ok_or(Problem::NotFound)?;
    let published = call.regain.current_keys(ring).await;
    let retired = published.retired.into_iter().map(|retired| RetiredKey {
        kid: retired.key.kid,
        public_key: retired.key.paserk,
        spki: BASE64.encode(&retired.key.spki),
        not_after: retired.not_after.to_string(),
    });
    let body = PublicKeys {
        kid: published.active.kid,
        version: "v4.public",
        public_key: published.active.paserk,
        spki: BASE64.encode(&published.active.spki),
        implicit_assertion: BASE64URL_NOPAD.encode(&published.implicit_assertion),
        retired: retired.collect(),
    };
    Ok(Reply::json(200, &body))
}
