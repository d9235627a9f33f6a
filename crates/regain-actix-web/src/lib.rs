//! Mounts `regain` as an actix-web scope.
//!
//! ```
//! # use std::sync::Arc;
//! # use regain_core::{builder::PUBLISHED_APPLICATION_KEY, memory::Memory, regain::Regain};
//! # use regain_http::mount::Mount;
//! # actix_web::rt::System::new().block_on(async {
//! # let store = Arc::new(Memory::new());
//! # let key = PUBLISHED_APPLICATION_KEY;
//! let regain = Regain::builder(store, "Example", "http://localhost:3000", key)
//!     .dangerous_development_mode()
//!     .build()
//!     .await?;
//! let mount = Arc::new(Mount::from(&regain));
//! let server = actix_web::HttpServer::new(move || {
//!     actix_web::App::new().service(regain_actix_web::scope("/api/account", &mount))
//! });
//! # drop(server);
//! # Ok::<(), regain_core::builder::Problems>(())
//! # }).unwrap();
//! ```
//!
//! Make the mount outside of the factory, as here: the factory runs in every worker, and the limits are the mount's.
//!
//! Spawn `regain.run_courier(shutdown)` beside the server, or messages stay in the outbox.
//!
//! The host says who is asking by putting a [`Principal`] into the request's extensions, in any middleware around the
//! scope. A closure that reads the request will do:
//!
//! ```
//! # use actix_web::{HttpMessage, dev::Service, dev::ServiceRequest, http::header::HeaderMap};
//! # use regain_core::principal::Principal;
//! # fn app(whose: fn(&HeaderMap) -> Option<Principal>) {
//! let app = actix_web::App::new().wrap_fn(move |request: ServiceRequest, service| {
//!     if let Some(principal) = whose(request.headers()) {
//!         request.extensions_mut().insert(principal);
//!     }
//!     service.call(request)
//! });
//! # drop(app);
//! # }
//! ```
//!
//! A host that keeps sessions of its own finds a [`SessionStamp`](regain_core::session::SessionStamp) in the extensions of
//! the response when the caller has changed the password: written into the caller's session, it lets that one live on.

use std::sync::Arc;

use actix_web::{
    HttpMessage as _, HttpRequest, HttpResponse, Route, Scope,
    http::StatusCode,
    web::{self, Payload, ServiceConfig},
};
use regain_core::principal::Principal;
use regain_http::{
    mount::Mount,
    reply::Reply,
    request::{BODY_LIMIT, Body, Headers, Method, Request},
};

pub use verified_account::VerifiedAccount;

mod verified_account;

/// The scope of a mount: the base paths of the mount begin at `path`.
///
/// A mount of the native dialect alone is [`Mount::from`] a handle.
pub fn scope(path: &str, mount: &Arc<Mount>) -> Scope {
    Scope::new(path.trim_end_matches('/')).configure(configure(mount))
}

/// A mount with base paths of its own, for `App::configure`.
///
/// A mount without any takes every path: whatever is registered after it is not reached.
pub fn configure(mount: &Arc<Mount>) -> impl FnOnce(&mut ServiceConfig) + use<> {
    let mount = Arc::clone(mount);
    move |config| {
        for prefix in mount.prefixes() {
            config.service(Scope::new(prefix).default_service(route(prefix, &mount)));
        }
    }
}

fn route(prefix: &str, mount: &Arc<Mount>) -> Route {
    let (prefix, mount) = (prefix.to_owned(), Arc::clone(mount));
    web::to(move |request: HttpRequest, payload: Payload| {
        let path = format!("{prefix}{}", below(&request));
        let mount = Arc::clone(&mount);
        async move { write(mount.answer(read(path, &request, payload).await).await) }
    })
}

/// The path below the scope as it was sent: actix-web's own is decoded, but for slashes.
fn below(request: &HttpRequest) -> &str {
    let depth = request.match_info().unprocessed().matches('/').count();
    let path = request.uri().path();
    let Some(last) = depth.checked_sub(1) else {
        return "";
    };
    let start = path.rmatch_indices('/').nth(last);
    start.map_or("", |(start, _)| &path[start..])
}

async fn read(path: String, request: &HttpRequest, payload: Payload) -> Request {
    let headers = request.headers().iter();
    // Not in the midst of what waits for the body: somebody else may write extensions meanwhile.
    let principal = request.extensions().get::<Principal>().cloned();
    Request {
        method: Method::parse(request.method().as_str()),
        path,
        query: request.uri().query().map(str::to_owned),
        headers: Headers::new(
            headers.map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec())),
        ),
        peer: request.peer_addr().map(|address| address.ip()),
        principal,
        body: match payload.to_bytes_limited(BODY_LIMIT).await {
            Ok(Ok(bytes)) => Body::Complete(bytes.into()),
            Ok(Err(_)) => Body::Broken,
            Err(_) => Body::TooLarge,
        },
    }
}

fn write(reply: Reply) -> HttpResponse {
    #[expect(
        clippy::expect_used,
        reason = "an adapter has nothing to say in its place"
    )]
    let status = StatusCode::from_u16(reply.status).expect("the rim writes statuses of HTTP");
    let mut response = HttpResponse::build(status);
    for header in reply.headers {
        response.append_header(header);
    }
    let mut response = response.body(reply.body);
    if let Some(stamp) = reply.session_stamp {
        response.extensions_mut().insert(stamp);
    }
    response
}
