//! Mounts `regain` as an axum router.
//!
//! ```
//! # use std::sync::Arc;
//! # use regain_core::{builder::PUBLISHED_APPLICATION_KEY, memory::Memory, regain::Regain};
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! # let store = Arc::new(Memory::new());
//! # let key = PUBLISHED_APPLICATION_KEY;
//! let regain = Regain::builder(store, "Example", "http://localhost:3000", key)
//!     .dangerous_development_mode()
//!     .build()
//!     .await?;
//! let app: axum::Router = axum::Router::new().nest("/api/account", regain_axum::router(&regain));
//! # Ok::<(), regain_core::builder::Problems>(())
//! # }).unwrap();
//! ```
//!
//! Serve with `into_make_service_with_connect_info::<SocketAddr>()`: without it all callers share one source
//! network, and its limits. Spawn `regain.run_courier(shutdown)` beside the server, or messages stay in the outbox.
//!
//! The host says who is asking by putting a [`Principal`] into the request's extensions, in any layer outside of the
//! router. A closure that reads the request will do:
//!
//! ```
//! # use axum::{Router, extract::Request, http::HeaderMap};
//! # use regain_core::principal::Principal;
//! # fn mount(account: Router, whose: fn(&HeaderMap) -> Option<Principal>) -> Router {
//! account.layer(axum::middleware::map_request(move |mut request: Request| async move {
//!     if let Some(principal) = whose(request.headers()) {
//!         request.extensions_mut().insert(principal);
//!     }
//!     request
//! }))
//! # }
//! ```
//!
//! A host that keeps sessions of its own finds a [`SessionStamp`](regain_core::session::SessionStamp) in the extensions of
//! the response when the caller has changed the password: written into the caller's session, it lets that one live on.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::{Body as AxumBody, to_bytes},
    extract::{ConnectInfo, Request as AxumRequest},
    http::Response,
    routing::any,
};
use http_body_util::LengthLimitError;
use regain_core::principal::Principal;
use regain_http::{
    mount::Mount,
    reply::Reply,
    request::{BODY_LIMIT, Body, Headers, Method, Request},
};

pub use verified_account::VerifiedAccount;

mod verified_account;

/// The router of a mount, for a host of any state.
///
/// `router(&regain)` is the native dialect alone: nest it at the path of your choice. A [`Mount`] with base paths of its
/// own is merged instead.
pub fn router<S>(mount: impl Into<Mount>) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    let mount = Arc::new(mount.into());
    let handler = {
        let mount = Arc::clone(&mount);
        move |request: AxumRequest| {
            let mount = Arc::clone(&mount);
            async move { write(mount.answer(read(request).await).await) }
        }
    };
    mount
        .prefixes()
        .into_iter()
        .fold(Router::new(), |router, prefix| {
            // Routes rather than a fallback, which would stand behind any catch-all of the host's.
            let router = router
                .route(&format!("{prefix}/"), any(handler.clone()))
                .route(&format!("{prefix}/{{*rest}}"), any(handler.clone()));
            if prefix.is_empty() {
                router
            } else {
                router.route(prefix, any(handler.clone()))
            }
        })
}

async fn read(request: AxumRequest) -> Request {
    let (parts, body) = request.into_parts();
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    let headers = parts.headers.iter();
    Request {
        method: Method::parse(parts.method.as_str()),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        headers: Headers::new(
            headers.map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec())),
        ),
        peer: peer.map(|ConnectInfo(address)| address.ip()),
        principal: parts.extensions.get::<Principal>().cloned(),
        body: match to_bytes(body, BODY_LIMIT).await {
            Ok(bytes) => Body::Complete(bytes.into()),
            Err(error) => broken(&error),
        },
    }
}

fn broken(error: &axum::Error) -> Body {
    let source = std::error::Error::source(error);
    if source.is_some_and(|source| source.is::<LengthLimitError>()) {
        Body::TooLarge
    } else {
        Body::Broken
    }
}

fn write(reply: Reply) -> Response<AxumBody> {
    let mut response = Response::builder().status(reply.status);
    if let Some(stamp) = reply.session_stamp {
        response = response.extension(stamp);
    }
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    #[expect(
        clippy::expect_used,
        reason = "an adapter has nothing to say in its place"
    )]
    response
        .body(AxumBody::from(reply.body))
        .expect("the rim writes statuses and headers of HTTP")
}
