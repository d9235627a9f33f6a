//! `/keys/{ring}`.

use data_encoding::{BASE64, BASE64URL_NOPAD};
use regain_core::token::Ring;
use serde_json::{Value, json};

use crate::{
    dialect::{Call, Route},
    problem::{Problem, Result},
    reply::Reply,
    request::Method,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::new(Method::Get, "/keys/{ring}", |call| {
        Box::pin(published(call))
    })]
}

async fn published(call: &Call) -> Result {
    let ring = Ring::parse(call.segment()).ok_or(Problem::NotFound)?;
    let published = call.regain.published_keys(ring);
    let retired: Vec<Value> = published
        .retired
        .iter()
        .map(|retired| {
            json!({
                "kid": retired.key.kid,
                "public_key": retired.key.paserk,
                "spki": BASE64.encode(&retired.key.spki),
                "not_after": retired.not_after.to_string(),
            })
        })
        .collect();
    let body = json!({
        "kid": published.active.kid,
        "version": "v4.public",
        "public_key": published.active.paserk,
        "spki": BASE64.encode(&published.active.spki),
        "implicit_assertion": BASE64URL_NOPAD.encode(&published.implicit_assertion),
        "retired": retired,
    });
    Ok(Reply::json(200, &body))
}
