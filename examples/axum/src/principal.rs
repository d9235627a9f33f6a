//! Who is asking.

use std::convert::Infallible;

use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts, Request, State},
    http::{HeaderMap, HeaderName, header, request::Parts},
    middleware::Next,
    response::Response,
};
use example_support::{
    replies::AUTHENTICATION_REQUIRED,
    who::{self, Caller},
};
use regain::{Regain, account::Account, http::request::Headers, session::SessionId};

use crate::refusal::Refusal;

/// Puts the caller, if there is one, where regain looks for it, and [`Holder`] does.
pub(crate) async fn identify(
    State(regain): State<Regain>,
    mut request: Request,
    next: Next,
) -> Result<Response, Refusal> {
    let headers = request.headers();
    let authorization = text(headers, header::AUTHORIZATION);
    let cookie = text(headers, header::COOKIE).and_then(who::session_cookie);
    if let Some(caller) = who::caller(&regain, authorization, cookie).await? {
        let extensions = request.extensions_mut();
        extensions.insert(caller.principal.clone());
        extensions.insert(caller);
    }
    Ok(next.run(request).await)
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// As regain reads them.
pub(crate) fn all(headers: &HeaderMap) -> Headers {
    let headers = headers.iter();
    Headers::new(headers.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())))
}

/// The holder of the session that the request carries.
pub(crate) struct Holder(pub(crate) SessionId, pub(crate) Account);

impl Holder {
    fn of(parts: &Parts) -> Option<Self> {
        let caller = parts.extensions.get::<Caller>().cloned()?;
        let (session, account) = caller.holder()?;
        Some(Self(session, account))
    }
}

impl<S: Sync> FromRequestParts<S> for Holder {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        Self::of(parts).ok_or(Refusal(AUTHENTICATION_REQUIRED))
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for Holder {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Infallible> {
        Ok(Self::of(parts))
    }
}
