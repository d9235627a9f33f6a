//! Tables of the host's own: the store contract on three of them, on every kind of database.

use std::sync::Arc;

use regain_core::store::{Lack, Needs, Store};
use regain_sea_orm::{SeaOrmStore, UserColumn, Users};
use regain_testkit::Memory;
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, Schema};
use tempfile::TempDir;

use super::{
    databases::{Database, Server},
    migrated, url,
};

mod flows;
mod integer;
mod starting;
mod text;
mod uuid;
mod variants;

/// A users table of a host's.
pub(crate) struct Host<E: EntityTrait> {
    /// What its migrations do beside making the table.
    also: fn(DbBackend) -> &'static [&'static str],
    users: fn() -> Users<E::Column>,
    entity: E,
}

impl<E> Host<E>
where
    E: EntityTrait<Column: UserColumn>,
{
    async fn on_sqlite(&self) -> (Arc<dyn Store>, TempDir) {
        let folder = TempDir::new().expect("a folder");
        (Arc::new(self.at(&url(&folder)).await), folder)
    }

    async fn on_postgres(&self) -> (Arc<dyn Store>, Option<Database>) {
        self.on(Server::Postgres).await
    }

    async fn on_mariadb(&self) -> (Arc<dyn Store>, Option<Database>) {
        self.on(Server::MariaDb).await
    }

    async fn on(&self, server: Server) -> (Arc<dyn Store>, Option<Database>) {
        match Database::fresh(server) {
            Some(database) => (Arc::new(self.at(database.url()).await), Some(database)),
            None => (Arc::new(Memory::new()), None),
        }
    }

    /// A store over the host's table, as it has to be.
    async fn at(&self, url: &str) -> SeaOrmStore {
        let store = migrated(url).await;
        let connection = store.connection();
        let backend = connection.get_database_backend();
        let table = Schema::new(backend).create_table_from_entity(self.entity);
        connection.execute(&table).await.expect("a table");
        for statement in (self.also)(backend) {
            execute(&store, statement).await;
        }
        let store = store.with_users((self.users)());
        assert_eq!(lacks(&store).await, []);
        store
    }
}

/// One database of every kind that there is.
async fn everywhere(test: impl AsyncFn(&SeaOrmStore)) {
    let folder = TempDir::new().expect("a folder");
    test(&migrated(&url(&folder)).await).await;
    for server in [Server::Postgres, Server::MariaDb] {
        if let Some(database) = Database::fresh(server) {
            test(&migrated(database.url()).await).await;
        }
    }
}

async fn lacks(store: &SeaOrmStore) -> Vec<Lack> {
    let needs = Needs {
        registration: true,
        approval: false,
    };
    store.lacks(&needs).await.expect("a database")
}

async fn execute(store: &SeaOrmStore, sql: &str) {
    let executed = store.connection().execute_unprepared(sql).await;
    executed.unwrap_or_else(|error| panic!("{sql}: {error}"));
}
