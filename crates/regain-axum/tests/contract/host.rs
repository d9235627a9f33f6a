//! A host on axum: its session layer in front of the router.

use std::{net::SocketAddr, pin::Pin, sync::Arc};

use ::axum::{
    Router,
    extract::{Request, State},
    http::header::{AUTHORIZATION, COOKIE},
    middleware::{self, Next},
    response::Response,
};
use regain_http::mount::Mount;
use regain_sea_orm::SeaOrmStore;
use regain_testkit::{
    Memory,
    host::Host,
    http_contract::{Fresh, Harness, Server},
};
use tempfile::TempDir;
use tokio::{net::TcpListener, task::JoinHandle};

use crate::databases::{self, Database};

type Opening = fn() -> Pin<Box<dyn Future<Output = Fresh> + Send>>;

/// axum on any store.
pub(crate) struct Axum(Opening);

impl Axum {
    /// axum on the store in memory.
    pub(crate) fn on_memory() -> Self {
        Self(|| Box::pin(async { Fresh::new(Memory::new()) }))
    }

    /// axum on a database file.
    pub(crate) fn on_sqlite() -> Self {
        Self(|| Box::pin(sqlite()))
    }

    /// axum on PostgreSQL.
    pub(crate) fn on_postgres() -> Self {
        Self(|| Box::pin(on(databases::Server::Postgres)))
    }

    /// axum on MariaDB.
    pub(crate) fn on_mariadb() -> Self {
        Self(|| Box::pin(on(databases::Server::MariaDb)))
    }
}

#[async_trait::async_trait]
impl Harness for Axum {
    async fn store(&self) -> Fresh {
        (self.0)().await
    }

    async fn serve(&self, mount: Mount, host: Host) -> Server {
        serve(signed_in(regain_axum::router(mount), host)).await
    }
}

async fn sqlite() -> Fresh {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("regain.db").display());
    let store = SeaOrmStore::connect(&url).await.expect("it opens");
    store.migrate().await.expect("it migrates");
    Fresh {
        store: Arc::new(store),
        kept: Box::new(folder),
    }
}

/// Where there is no server, the skip is listed, and the store in memory stands in.
async fn on(server: databases::Server) -> Fresh {
    let Some(database) = Database::fresh(server) else {
        return Fresh::new(Memory::new());
    };
    let store = SeaOrmStore::connect(database.url())
        .await
        .expect("it opens");
    store.migrate().await.expect("it migrates");
    Fresh {
        store: Arc::new(store),
        kept: Box::new(database),
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
    if let Some(principal) = principal {
        request.extensions_mut().insert(principal);
    }
    next.run(request).await
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
