//! Signing in and out, and what only those who have may see.

use axum::{
    Json,
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
};
use example_support::{
    replies::{Me, PAYLOAD_TOO_LARGE, Refused},
    who,
};
use regain::{Regain, axum::VerifiedAccount};
use serde_json::{Value, json};

use crate::{
    principal::{Holder, text},
    refusal::Refusal,
};

type Reply<T> = Result<T, Refusal>;

pub(crate) async fn sign_in(
    State(regain): State<Regain>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Reply<impl IntoResponse> {
    let body = body.map_err(|_| PAYLOAD_TOO_LARGE)?;
    let signed_in = who::sign_in(&regain, &body, text(&headers, header::USER_AGENT)).await?;
    let cookie = who::set_cookie(&regain, Some(&signed_in.token));
    Ok(([(header::SET_COOKIE, cookie)], Json(signed_in)))
}

pub(crate) async fn sign_out(
    State(regain): State<Regain>,
    Holder(session, _): Holder,
) -> Reply<impl IntoResponse> {
    regain
        .sessions()
        .end(&session)
        .await
        .map_err(Refused::from)?;
    let cookie = who::set_cookie(&regain, None);
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie)]))
}

pub(crate) async fn me(Holder(session, account): Holder) -> Json<Me> {
    Json(Me::new(account, &session))
}

/// Only for those who have proven their address.
pub(crate) async fn members(VerifiedAccount(account): VerifiedAccount) -> Json<Value> {
    Json(json!({ "welcome": account.email.as_str() }))
}
