//! Signing in and out, and what only those who have may see.

use actix_web::{
    Error, HttpRequest, HttpResponse,
    http::header::{SET_COOKIE, USER_AGENT},
    web::{Bytes, Data, Json},
};
use example_support::{
    replies::{Me, PAYLOAD_TOO_LARGE, Refused},
    who,
};
use regain::{Regain, actix_web::VerifiedAccount};
use serde_json::{Value, json};

use crate::{
    principal::{Holder, text},
    refusal::Refusal,
};

pub(crate) async fn sign_in(
    regain: Data<Regain>,
    request: HttpRequest,
    body: Result<Bytes, Error>,
) -> Result<HttpResponse, Refusal> {
    let body = body.map_err(|_| PAYLOAD_TOO_LARGE)?;
    let agent = text(request.headers(), USER_AGENT);
    let signed_in = who::sign_in(&regain, &body, agent).await?;
    let cookie = who::set_cookie(&regain, Some(&signed_in.token));
    let mut response = HttpResponse::Ok();
    Ok(response.insert_header((SET_COOKIE, cookie)).json(signed_in))
}

pub(crate) async fn sign_out(
    regain: Data<Regain>,
    Holder(session, _): Holder,
) -> Result<HttpResponse, Refusal> {
    let ended = regain.sessions().end(&session).await;
    ended.map_err(Refused::from)?;
    let cookie = who::set_cookie(&regain, None);
    let mut response = HttpResponse::NoContent();
    Ok(response.insert_header((SET_COOKIE, cookie)).finish())
}

pub(crate) async fn me(Holder(session, account): Holder) -> Json<Me> {
    Json(Me::new(account, &session))
}

/// Only for those who have proven their address.
pub(crate) async fn members(VerifiedAccount(account): VerifiedAccount) -> Json<Value> {
    Json(json!({ "welcome": account.email.as_str() }))
}
