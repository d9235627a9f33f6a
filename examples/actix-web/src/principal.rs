//! Who is asking.

use std::future::{Ready, ready};

use actix_web::{
    Error, FromRequest, HttpMessage as _, HttpRequest,
    body::MessageBody,
    dev::{Payload, ServiceRequest, ServiceResponse},
    http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName},
    middleware::Next,
    web::Data,
};
use example_support::{
    replies::AUTHENTICATION_REQUIRED,
    who::{self, Caller},
};
use regain::{Regain, account::Account, http::request::Headers, session::SessionId};

use crate::refusal::Refusal;

/// Puts the caller, if there is one, where regain looks for it, and [`Holder`] does.
pub(crate) async fn identify(
    regain: Data<Regain>,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let headers = request.headers();
    let authorization = text(headers, AUTHORIZATION);
    let cookie = text(headers, COOKIE).and_then(who::session_cookie);
    let caller = who::caller(&regain, authorization, cookie).await;
    if let Some(caller) = caller.map_err(Refusal)? {
        let mut extensions = request.extensions_mut();
        extensions.insert(caller.principal.clone());
        extensions.insert(caller);
    }
    next.call(request).await
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

impl FromRequest for Holder {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let caller = request.extensions().get::<Caller>().cloned();
        let holder = caller.and_then(Caller::holder);
        let holder = holder.map(|(session, account)| Self(session, account));
        ready(holder.ok_or(Refusal(AUTHENTICATION_REQUIRED)))
    }
}
