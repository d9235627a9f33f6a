//! Who is asking.

use std::convert::Infallible;

use example_support::who::{self, COOKIE, Caller};
use regain::{
    Regain,
    account::Account,
    http::request::Headers,
    session::{SessionId, SessionSecret},
};
use rocket::{
    Data, Request, async_trait,
    fairing::{Fairing, Info, Kind},
    http::Status,
    request::{FromRequest, Outcome},
    uri,
};

/// Puts the caller, if there is one, where regain looks for it, and [`Holder`] does.
pub(crate) struct Identify;

#[async_trait]
impl Fairing for Identify {
    fn info(&self) -> Info {
        Info {
            name: "who is asking",
            kind: Kind::Request,
        }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let Some(regain) = request.rocket().state::<Regain>() else {
            return;
        };
        let authorization = request.headers().get_one("authorization");
        let cookie = request.cookies().get_private(COOKIE);
        let cookie = cookie.map(|cookie| SessionSecret::new(cookie.value()));
        match who::caller(regain, authorization, cookie).await {
            Ok(caller) => {
                request.local_cache(|| caller.as_ref().map(|caller| caller.principal.clone()));
                request.local_cache(|| caller);
            }
            Err(refused) => {
                // A fairing does not answer: nothing is there, and the catcher says why.
                request.local_cache(|| refused);
                request.set_uri(uri!("/refused"));
            }
        }
    }
}

/// The holder of the session that the request carries.
pub(crate) struct Holder(pub(crate) SessionId, pub(crate) Account);

#[async_trait]
impl<'r> FromRequest<'r> for Holder {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let caller = request.local_cache(|| None::<Caller>).clone();
        match caller.and_then(Caller::holder) {
            Some((session, account)) => Outcome::Success(Self(session, account)),
            None => Outcome::Error((Status::Unauthorized, ())),
        }
    }
}

/// All headers, as regain reads them.
pub(crate) struct All(pub(crate) Headers);

#[async_trait]
impl<'r> FromRequest<'r> for All {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Infallible> {
        let headers = request.headers().iter();
        let headers =
            headers.map(|header| (header.name.to_string(), header.value.into_owned().into()));
        Outcome::Success(Self(Headers::new(headers)))
    }
}
