//! Signing in and out, and what only those who have may see.

use std::io;

use example_support::{
    entrance::{self, Entered, Left},
    pages,
    replies::{Me, PAYLOAD_TOO_LARGE, SignedIn},
    who::COOKIE,
};
use regain::{
    Regain,
    rocket::{Refused as NotVerified, VerifiedAccount},
};
use rocket::{
    Either, Responder, State, get,
    http::{Cookie, CookieJar, SameSite, Status, uri::Origin},
    post,
    response::Redirect,
    serde::json::Json,
};
use serde_json::{Value, json};

use crate::{
    page::Shown,
    principal::{All, Holder},
    refusal::Refusal,
};

#[get("/sign-in")]
pub(crate) fn page(uri: &Origin<'_>) -> Shown {
    Shown(pages::sign_in::page(
        uri.query().map(|query| query.as_str()),
    ))
}

/// What comes of trying.
#[derive(Responder)]
pub(crate) enum Reply {
    Program(Json<SignedIn>),
    Browser(Redirect),
    Again(Shown),
}

#[post("/sign-in", data = "<body>")]
pub(crate) async fn sign_in(
    regain: &State<Regain>,
    cookies: &CookieJar<'_>,
    headers: All,
    body: Result<Vec<u8>, io::Error>,
) -> Result<Reply, Refusal> {
    let body = body.map_err(|_| PAYLOAD_TOO_LARGE)?;
    let (token, reply) = match entrance::sign_in(regain, headers.0, body).await? {
        Entered::Program(session) => (session.token.clone(), Reply::Program(Json(session))),
        Entered::Browser { token, next } => (token, Reply::Browser(Redirect::to(next))),
        Entered::Again(page) => return Ok(Reply::Again(Shown(page))),
    };
    cookies.add_private(cookie(regain, token));
    Ok(reply)
}

#[post("/sign-out")]
pub(crate) async fn sign_out(
    regain: &State<Regain>,
    cookies: &CookieJar<'_>,
    headers: All,
    holder: Option<Holder>,
) -> Result<Either<Status, Redirect>, Refusal> {
    let session = holder.map(|Holder(session, _)| session);
    let left = entrance::sign_out(regain, headers.0, session).await?;
    cookies.remove_private(cookie(regain, String::new()));
    Ok(match left {
        Left::Program => Either::Left(Status::NoContent),
        Left::Browser => Either::Right(Redirect::to("/")),
    })
}

/// Rocket seals what it carries: the session's secret, whose row is in the sessions table.
fn cookie(regain: &Regain, token: String) -> Cookie<'static> {
    Cookie::build((COOKIE, token))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(!regain.public_url().is_plain())
        // Until the browser is closed.
        .expires(None)
        .build()
}

#[get("/me")]
pub(crate) fn me(holder: Holder) -> Json<Me> {
    let Holder(session, account) = holder;
    Json(Me::new(account, &session))
}

/// Only for those who have proven their address.
#[get("/members")]
pub(crate) fn members(
    account: Result<VerifiedAccount, NotVerified>,
) -> Result<Json<Value>, NotVerified> {
    let VerifiedAccount(account) = account?;
    Ok(Json(json!({ "welcome": account.email.as_str() })))
}
