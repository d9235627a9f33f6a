//! The store itself.

use std::sync::Arc;

use async_trait::async_trait;
use regain_core::store::{Lack, Needs, Read, Store, StoreError, UnitOfWork};
use sea_orm::DatabaseConnection;

use crate::{
    accounts, connect, migrations,
    on::On,
    unit::Unit,
    users::{UserColumn, Users, check},
    writers::Writers,
};

/// A store over a SeaORM connection. Cloning it is cheap: clones share their connections.
#[derive(Clone)]
pub struct SeaOrmStore {
    pub(crate) reader: On<DatabaseConnection>,
    writers: Writers,
}

impl SeaOrmStore {
    /// Opens connections of its own: `sqlite:path/to/file`, `sqlite::memory:`, `postgres://user:password@host/database`, or
    /// `mysql://user:password@host/database`. To a server there are ten at most.
    ///
    /// A file that is not there is made. It gets a write-ahead log and five connections; a database in memory has one,
    /// which is kept for as long as the store is.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the URL is of another kind or cannot be read, or the file cannot be opened.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        Ok(Self::new(connect::open(url).await?))
    }

    /// [`connect`](Self::connect), then [`migrate`](Self::migrate).
    ///
    /// # Errors
    ///
    /// Those of both.
    pub async fn connect_and_migrate(url: &str) -> Result<Self, StoreError> {
        let store = Self::connect(url).await?;
        store.migrate().await?;
        Ok(store)
    }

    /// Uses the host's own connection, so that everything is in one database.
    ///
    /// Its settings are the host's. For SQLite that should mean a write-ahead log, `synchronous = FULL`, a busy timeout of
    /// some seconds, and for all, statements that are not logged. On MySQL `sql_mode` has to be strict.
    pub fn new(connection: DatabaseConnection) -> Self {
        let writers = Writers::of(&connection);
        Self {
            reader: On(connection, Arc::new(accounts::mapping())),
            writers,
        }
    }

    /// Keeps accounts in the application's own table, in the same transactions as everything else, and not in
    /// `regain_accounts`.
    ///
    /// Whether the table is what is told of it is found out when the store is given to `Regain::builder`, and `build` says
    /// what is missing and how to mend it. By then the application's own migrations have to be through.
    pub fn with_users<C: UserColumn>(self, users: Users<C>) -> Self {
        let reader = On(self.reader.0, Arc::new(users.mapping));
        Self { reader, ..self }
    }

    /// Makes the tables that are missing. Doing it again changes nothing, and so does another process that does it at
    /// the same time.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the store failed; nothing was changed then.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        migrations::run(self.unit().await?).await
    }

    /// The connection, for the host's own statements.
    pub fn connection(&self) -> &DatabaseConnection {
        &self.reader.0
    }

    pub(crate) async fn unit(&self) -> Result<Unit, StoreError> {
        self.writers.begin(&self.reader).await
    }
}

#[async_trait]
impl Store for SeaOrmStore {
    fn read(&self) -> &dyn Read {
        &self.reader
    }

    async fn begin(&self) -> Result<Box<dyn UnitOfWork>, StoreError> {
        Ok(Box::new(self.unit().await?))
    }

    async fn lacks(&self, needs: &Needs) -> Result<Vec<Lack>, StoreError> {
        if self.reader.1.ours {
            return Ok(Vec::new());
        }
        check::lacks(&self.reader.0, &self.reader.1, needs).await
    }
}
