//! The public keys of both rings, and their replacement.

use data_encoding::BASE64;
use regain_core::{keyring::Rotation, token::Ring};
use serde::Serialize;

use super::administrator;
use crate::{
    dialect::{Call, Route},
    operation::Operation,
    problem::Result,
    reply::Reply,
    request::Method::{Get, Post},
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Get, "/email-verification/public/public-key", |call| {
            Box::pin(public_key(call, Ring::EmailVerification))
        })
        .described(of_key("What verifies tokens for addresses")),
        Route::new(Post, "/email-verification/reset-keys", |call| {
            Box::pin(reset_keys(call, Ring::EmailVerification))
        })
        .described(of_reset(
            "Replace the key of tokens for addresses; all of them die",
        )),
        Route::new(Get, "/password-reset/public-key", |call| {
            Box::pin(public_key(call, Ring::PasswordReset))
        })
        .described(of_key("What verifies reset tokens")),
        Route::new(Post, "/password-reset/reset-keys", |call| {
            Box::pin(reset_keys(call, Ring::PasswordReset))
        })
        .described(of_reset("Replace the key of reset tokens; all of them die")),
    ]
}

fn of_key(summary: &'static str) -> Operation {
    Operation::public(summary).gives::<PublicKey>(200)
}

fn of_reset(summary: &'static str) -> Operation {
    Operation::administrator(summary).gives_nothing(204)
}

/// SubjectPublicKeyInfo in Base64 (RFC 8410 §4).
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct PublicKey(String);

async fn public_key(call: &Call, ring: Ring) -> Result {
    let published = call.regain.current_keys(ring).await;
    Ok(Reply::json(
        200,
        &PublicKey(BASE64.encode(&published.active.spki)),
    ))
}

/// Every outstanding token of the ring dies, on every replica.
async fn reset_keys(call: &Call, ring: Ring) -> Result {
    let principal = administrator(call)?;
    let administration = call.regain.administration();
    administration
        .rotate_keys(ring, Rotation::Invalidate, principal)
        .await?;
    Ok(Reply::empty(204))
}
