//! The store contract on SQLite, and what only a database file can show.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;

use regain_core::store::Store;
use regain_sea_orm::SeaOrmStore;
use tempfile::TempDir;

mod corrupt;
mod file;
mod migrating;
mod opening;

regain_testkit::store_contract!(sqlite, a_file);
regain_testkit::store_contract!(sqlite_in_memory, memory);

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
