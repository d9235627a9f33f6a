//! The four stores, fresh for every test that serves over one.

use std::{pin::Pin, sync::Arc};

use regain_sea_orm::SeaOrmStore;
use regain_testkit::{Memory, http_contract::Fresh};
use tempfile::TempDir;

use crate::databases::{Database, Server};

/// How a store is opened.
pub(crate) type Opening = fn() -> Pin<Box<dyn Future<Output = Fresh> + Send>>;

/// In memory.
pub(crate) const MEMORY: Opening = || Box::pin(async { Fresh::new(Memory::new()) });
/// A database file.
pub(crate) const SQLITE: Opening = || Box::pin(sqlite());
/// PostgreSQL.
pub(crate) const POSTGRES: Opening = || Box::pin(on(Server::Postgres));
/// MariaDB.
pub(crate) const MARIADB: Opening = || Box::pin(on(Server::MariaDb));

async fn sqlite() -> Fresh {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("regain.db").display());
    Fresh {
        store: Arc::new(open(&url).await),
        kept: Box::new(folder),
    }
}

/// Where there is no server, the skip is listed, and the store in memory stands in.
async fn on(server: Server) -> Fresh {
    match Database::fresh(server) {
        Some(database) => Fresh {
            store: Arc::new(open(database.url()).await),
            kept: Box::new(database),
        },
        None => Fresh::new(Memory::new()),
    }
}

async fn open(url: &str) -> SeaOrmStore {
    let store = SeaOrmStore::connect(url).await.expect("it opens");
    store.migrate().await.expect("it migrates");
    store
}
