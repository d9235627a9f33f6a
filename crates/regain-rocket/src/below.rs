//! What Rocket hands over below one prefix of a mount.

use std::{io::Cursor, sync::Arc};

use regain_core::{principal::Principal, session::SessionStamp};
use regain_http::{
    mount::Mount,
    reply::Reply,
    request::{self, BODY_LIMIT, Body, Headers},
};
use rocket::{
    Catcher, Data, Request, Response, Route, async_trait, catcher,
    data::ToByteUnit as _,
    http::{Header, Method, Status, uri::Origin},
    route,
};

/// Behind the routes of the host that have a static segment, and before its catch-alls.
const RANK: isize = -3;

/// The field of a form that Rocket takes for the method of a POST, at its longest.
const OVERRIDE: &str = "_method=delete";

/// What writes the stamp of the caller's session, which lives on, into a cookie: for `rocket.manage(KeepStamp(keep))`.
///
/// In a response fairing it would be too late, for Rocket has taken the cookies then.
pub struct KeepStamp(pub fn(&Request<'_>, &SessionStamp));

/// The handler of one prefix.
#[derive(Clone)]
pub(crate) struct Below {
    pub(crate) mount: Arc<Mount>,
    pub(crate) prefix: String,
    /// How many segments stand before what is below.
    pub(crate) depth: usize,
}

impl Below {
    /// For every method that Rocket knows, but for CONNECT, which has no path.
    pub(crate) fn routes(&self) -> Vec<Route> {
        use Method::{Delete, Get, Head, Options, Patch, Post, Put, Trace};
        let methods = [Get, Head, Post, Put, Patch, Delete, Options, Trace].into_iter();
        let route = |method| Route::ranked(RANK, method, "/<_..>", self.clone());
        methods.map(route).collect()
    }

    /// For methods that Rocket does not know. At the root they are the host's to catch.
    pub(crate) fn catchers(&self) -> Vec<Catcher> {
        let catcher = Catcher::new(Status::BadRequest.code, self.clone());
        Vec::from_iter((self.depth > 0).then_some(catcher))
    }

    fn request(&self, request: &Request<'_>, method: &str, body: Body) -> request::Request {
        let headers = request.headers().iter();
        let headers = headers.map(|one| (one.name.to_string(), one.value.into_owned().into()));
        request::Request {
            method: request::Method::parse(method),
            path: format!("{}{}", self.prefix, self.path(request.uri())),
            query: request.uri().query().map(|query| query.as_str().to_owned()),
            headers: Headers::new(headers),
            peer: request.remote().map(|address| address.ip()),
            principal: request.local_cache(|| None::<Principal>).clone(),
            body,
        }
    }

    /// The path below the prefix as it was sent: Rocket decodes segments, and leaves empty ones out, before it matches.
    fn path<'a>(&self, uri: &'a Origin<'_>) -> &'a str {
        let whole = uri.path().raw().as_str();
        (0..self.depth).fold(whole, |rest, _| {
            let rest = rest.trim_start_matches('/');
            rest.find('/').map_or("", |end| &rest[end..])
        })
    }
}

#[async_trait]
impl route::Handler for Below {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> route::Outcome<'r> {
        let bytes = data.open(BODY_LIMIT.bytes()).into_bytes().await;
        let method = match &bytes {
            Ok(bytes) if is_overwritten(request, bytes) => Method::Post,
            _ => request.method(),
        };
        let body = match bytes {
            Ok(bytes) if bytes.is_complete() => Body::Complete(bytes.into_inner()),
            Ok(_) => Body::TooLarge,
            Err(_) => Body::Broken,
        };
        let neutral = self.request(request, method.as_str(), body);
        let reply = self.mount.answer(neutral).await;
        let stamp = request.local_cache(|| reply.session_stamp.clone());
        if let Some((keep, stamp)) = request.rocket().state::<KeepStamp>().zip(stamp.as_ref()) {
            keep.0(request, stamp);
        }
        route::Outcome::Success(write(reply))
    }
}

#[async_trait]
impl catcher::Handler for Below {
    async fn handle<'r>(&self, _: Status, request: &'r Request<'_>) -> catcher::Result<'r> {
        let request = self.request(request, "", Body::Broken);
        Ok(write(self.mount.answer(request).await))
    }
}

/// Whether Rocket has overwritten the method of a POST, because a form says so.
fn is_overwritten(request: &Request<'_>, body: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&body[..body.len().min(OVERRIDE.len())]);
    let field = start.split('&').find(|field| !field.is_empty());
    let name = field.and_then(|field| field.strip_prefix("_method="));
    let form = request.content_type().is_some_and(|one| one.is_form());
    form && name.is_some_and(|name| name.eq_ignore_ascii_case(request.method().as_str()))
}

pub(crate) fn write<'r>(reply: Reply) -> Response<'r> {
    let mut response = Response::new();
    response.set_status(Status::new(reply.status));
    for (name, value) in reply.headers {
        response.adjoin_header(Header::new(name, value));
    }
    response.set_sized_body(reply.body.len(), Cursor::new(reply.body));
    response
}
