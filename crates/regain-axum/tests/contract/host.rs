//! A host on axum: its session layer in front of the router.

use std::net::SocketAddr;

use ::axum::{
    Router,
    extract::{Request, State},
    http::header::{AUTHORIZATION, COOKIE},
    middleware::{self, Next},
    response::Response,
};
use regain_core::session::SessionStamp;
use regain_http::mount::Mount;
use regain_testkit::{
    host::Host,
    http_contract::{Fresh, Harness, Server},
};
use tokio::{net::TcpListener, task::JoinHandle};

use crate::stores::Opening;

/// axum on any store.
pub(crate) struct Axum(pub(crate) Opening);

#[async_trait::async_trait]
impl Harness for Axum {
    async fn store(&self) -> Fresh {
        (self.0)().await
    }

    async fn serve(&self, mount: Mount, host: Host) -> Server {
        serve(signed_in(regain_axum::router(mount), host)).await
    }
}

/// The router behind the host's session layer.
pub(crate) fn signed_in(router: Router, host: Host) -> Router {
    router.layer(middleware::from_fn_with_state(host, principal))
}

async fn principal(State(host): State<Host>, mut request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let principal = host.principal(header(AUTHORIZATION), header(COOKIE)).await;
    if let Some(principal) = principal.clone() {
        request.extensions_mut().insert(principal);
    }
    let response = next.run(request).await;
    if let Some(stamp) = response.extensions().get::<SessionStamp>() {
        host.keep(principal.as_ref(), stamp);
    }
    response
}

/// Serves a router on a free port of this machine.
pub(crate) async fn serve(router: Router) -> Server {
    let listener = TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let serving = tokio::spawn(async move { ::axum::serve(listener, service).await });
    Server::new(address, Ending(serving))
}

struct Ending<T>(JoinHandle<T>);

impl<T> Drop for Ending<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
