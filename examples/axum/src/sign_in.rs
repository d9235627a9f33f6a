//! Signing in and out, and what only those who have may see.

use axum::{
    Json,
    body::Bytes,
    extract::{RawQuery, State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use example_support::{
    entrance::{self, Entered, Left},
    pages,
    replies::{Me, PAYLOAD_TOO_LARGE},
    who,
};
use regain::{Regain, axum::VerifiedAccount};
use serde_json::{Value, json};

use crate::{
    page::Shown,
    principal::{Holder, all},
    refusal::Refusal,
};

type Reply<T> = Result<T, Refusal>;

pub(crate) async fn page(query: RawQuery) -> Shown {
    Shown(pages::sign_in::page(query.0.as_deref()))
}

pub(crate) async fn sign_in(
    State(regain): State<Regain>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Reply<Response> {
    let body = body.map_err(|_| PAYLOAD_TOO_LARGE)?;
    let entered = entrance::sign_in(&regain, all(&headers), body.into()).await?;
    let cookie = |token: &str| [(header::SET_COOKIE, who::set_cookie(&regain, Some(token)))];
    Ok(match entered {
        Entered::Program(session) => (cookie(&session.token), Json(session)).into_response(),
        Entered::Browser { token, next } => (cookie(&token), Redirect::to(&next)).into_response(),
        Entered::Again(page) => Shown(page).into_response(),
    })
}

pub(crate) async fn sign_out(
    State(regain): State<Regain>,
    holder: Option<Holder>,
    headers: HeaderMap,
) -> Reply<impl IntoResponse> {
    let session = holder.map(|Holder(session, _)| session);
    let left = entrance::sign_out(&regain, all(&headers), session).await?;
    let reply = match left {
        Left::Program => StatusCode::NO_CONTENT.into_response(),
        Left::Browser => Redirect::to("/").into_response(),
    };
    Ok((
        [(header::SET_COOKIE, who::set_cookie(&regain, None))],
        reply,
    ))
}

pub(crate) async fn me(Holder(session, account): Holder) -> Json<Me> {
    Json(Me::new(account, &session))
}

/// Only for those who have proven their address.
pub(crate) async fn members(VerifiedAccount(account): VerifiedAccount) -> Json<Value> {
    Json(json!({ "welcome": account.email.as_str() }))
}
