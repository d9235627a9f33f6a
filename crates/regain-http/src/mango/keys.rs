//! The public keys of both rings, and their replacement.

use data_encoding::BASE64;
use regain_core::{keyring::Rotation, token::Ring};

use super::administrator;
use crate::{
    dialect::{Call, Route},
    problem::Result,
    reply::Reply,
    request::Method::{Get, Post},
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Get, "/email-verification/public/public-key", |call| {
            Box::pin(public_key(call, Ring::EmailVerification))
        }),
        Route::new(Post, "/email-verification/reset-keys", |call| {
            Box::pin(reset_keys(call, Ring::EmailVerification))
        }),
        Route::new(Get, "/password-reset/public-key", |call| {
            Box::pin(public_key(call, Ring::PasswordReset))
        }),
        Route::new(Post, "/password-reset/reset-keys", |call| {
            Box::pin(reset_keys(call, Ring::PasswordReset))
        }),
    ]
}

/// SubjectPublicKeyInfo in Base64 (RFC 8410 §4).
async fn public_key(call: &Call, ring: Ring) -> Result {
    let published = call.regain.published_keys(ring);
    Ok(Reply::json(200, &BASE64.encode(&published.active.spki)))
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
