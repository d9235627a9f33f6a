//! What there is to say where no handler answers.

use example_support::replies::{AUTHENTICATION_REQUIRED, INTERNAL, NOT_FOUND};
use rocket::{
    Catcher, Request, Responder, catch, catchers,
    http::{Header, Method},
};

use crate::refusal::Refusal;

pub(crate) fn catchers() -> Vec<Catcher> {
    catchers![unauthorized, not_found, internal]
}

#[catch(401)]
fn unauthorized() -> Refusal {
    Refusal(AUTHENTICATION_REQUIRED)
}

/// The path is there, the method is not (RFC 9110 §15.5.6).
#[derive(Responder)]
#[response(status = 405)]
struct MethodNotAllowed((), Header<'static>);

#[catch(404)]
fn not_found(request: &Request<'_>) -> Result<MethodNotAllowed, Refusal> {
    let refused = request.local_cache(|| NOT_FOUND);
    let routes = request.rocket().routes();
    let same_path = routes.filter(|route| route.uri.path() == request.uri().path());
    let methods = same_path.map(|route| match route.method {
        Method::Get => "GET,HEAD",
        method => method.as_str(),
    });
    match Vec::from_iter(methods).join(",") {
        none if none.is_empty() => Err(Refusal(*refused)),
        methods => Ok(MethodNotAllowed((), Header::new("allow", methods))),
    }
}

#[catch(500)]
fn internal() -> Refusal {
    Refusal(INTERNAL)
}
