//! The store contract on every kind of database, and what only one of them can show.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;

use regain_core::store::Store;
use regain_sea_orm::SeaOrmStore;
use regain_testkit::Memory;
use tempfile::TempDir;

use databases::{Database, Server};

mod conflicts;
mod corrupt;
mod databases;
mod file;
mod killed;
mod migrating;
mod opening;
mod second_database;
mod servers;
mod users;

regain_testkit::store_contract!(sqlite, a_file);
regain_testkit::store_contract!(sqlite_in_memory, memory);

regain_testkit::store_contract!(postgres, on_postgres);
regain_testkit::store_contract!(mariadb, on_mariadb);

async fn on_postgres() -> (Arc<dyn Store>, Option<Database>) {
    on(Server::Postgres).await
}

async fn on_mariadb() -> (Arc<dyn Store>, Option<Database>) {
    on(Server::MariaDb).await
}

/// Where there is no server, the skip is listed, and the promise is kept by the store in memory.
async fn on(server: Server) -> (Arc<dyn Store>, Option<Database>) {
    match Database::fresh(server) {
        Some(database) => (Arc::new(migrated(database.url()).await), Some(database)),
        None => (Arc::new(Memory::new()), None),
    }
}

async fn a_file() -> (Arc<dyn Store>, TempDir) {
    let folder = TempDir::new().expect("a folder");
    (Arc::new(migrated(&url(&folder)).await), folder)
}

async fn memory() -> (Arc<dyn Store>, ()) {
    (Arc::new(migrated("sqlite::memory:").await), ())
}

async fn migrated(url: &str) -> SeaOrmStore {
    let store = SeaOrmStore::connect(url).await.expect("it opens");
    store.migrate().await.expect("it migrates");
    store
}

fn url(folder: &TempDir) -> String {
    format!("sqlite:{}", path(folder).display())
}

fn path(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join("regain.db")
}
