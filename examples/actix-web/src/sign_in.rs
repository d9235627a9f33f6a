//! Signing in and out, and what only those who have may see.

use actix_web::{
    Error, HttpRequest, HttpResponse,
    http::header::{LOCATION, SET_COOKIE},
    web::{Bytes, Data, Json},
};
use example_support::{
    entrance::{self, Entered, Left},
    pages,
    replies::{Me, PAYLOAD_TOO_LARGE},
    who,
};
use regain::{Regain, actix_web::VerifiedAccount};
use serde_json::{Value, json};

use crate::{
    page::Shown,
    principal::{Holder, all},
    refusal::Refusal,
};

pub(crate) async fn page(request: HttpRequest) -> Shown {
    Shown(pages::sign_in::page(Some(request.query_string())))
}

pub(crate) async fn sign_in(
    regain: Data<Regain>,
    request: HttpRequest,
    body: Result<Bytes, Error>,
) -> Result<HttpResponse, Refusal> {
    let body = body.map_err(|_| PAYLOAD_TOO_LARGE)?;
    let entered = entrance::sign_in(&regain, all(request.headers()), body.into()).await?;
    let cookie = |token: &str| (SET_COOKIE, who::set_cookie(&regain, Some(token)));
    Ok(match entered {
        Entered::Program(session) => HttpResponse::Ok()
            .insert_header(cookie(&session.token))
            .json(session),
        Entered::Browser { token, next } => HttpResponse::SeeOther()
            .insert_header(cookie(&token))
            .insert_header((LOCATION, next))
            .finish(),
        Entered::Again(page) => Shown(page).into(),
    })
}

pub(crate) async fn sign_out(
    regain: Data<Regain>,
    holder: Option<Holder>,
    request: HttpRequest,
) -> Result<HttpResponse, Refusal> {
    let session = holder.map(|Holder(session, _)| session);
    let left = entrance::sign_out(&regain, all(request.headers()), session).await?;
    let mut response = match left {
        Left::Program => HttpResponse::NoContent(),
        Left::Browser => HttpResponse::SeeOther(),
    };
    if left == Left::Browser {
        response.insert_header((LOCATION, "/"));
    }
    let cookie = who::set_cookie(&regain, None);
    Ok(response.insert_header((SET_COOKIE, cookie)).finish())
}

pub(crate) async fn me(Holder(session, account): Holder) -> Json<Me> {
    Json(Me::new(account, &session))
}

/// Only for those who have proven their address.
pub(crate) async fn members(VerifiedAccount(account): VerifiedAccount) -> Json<Value> {
    Json(json!({ "welcome": account.email.as_str() }))
}
