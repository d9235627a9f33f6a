//! Signing in and out, and what only those who have may see.

use std::io;

use example_support::{
    replies::{Me, PAYLOAD_TOO_LARGE, Refused, SignedIn},
    who::{self, COOKIE},
};
use regain::{
    Regain,
    rocket::{Refused as NotVerified, VerifiedAccount},
};
use rocket::{
    State, get,
    http::{Cookie, CookieJar, SameSite, Status},
    post,
    serde::json::Json,
};
use serde_json::{Value, json};

use crate::{
    principal::{Agent, Holder},
    refusal::Refusal,
};

#[post("/sign-in", data = "<body>")]
pub(crate) async fn sign_in(
    regain: &State<Regain>,
    cookies: &CookieJar<'_>,
    agent: Agent<'_>,
    body: Result<Vec<u8>, io::Error>,
) -> Result<Json<SignedIn>, Refusal> {
    let body = body.map_err(|_| PAYLOAD_TOO_LARGE)?;
    let signed_in = who::sign_in(regain, &body, agent.0).await?;
    cookies.add_private(cookie(regain, signed_in.token.clone()));
    Ok(Json(signed_in))
}

#[post("/sign-out")]
pub(crate) async fn sign_out(
    regain: &State<Regain>,
    cookies: &CookieJar<'_>,
    holder: Holder,
) -> Result<Status, Refusal> {
    let Holder(session, _) = holder;
    regain
        .sessions()
        .end(&session)
        .await
        .map_err(Refused::from)?;
    cookies.remove_private(cookie(regain, String::new()));
    Ok(Status::NoContent)
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
