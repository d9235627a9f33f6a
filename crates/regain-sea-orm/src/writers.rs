//! Whose turn it is to write.
//!
//! SQLite makes a second writer poll, holding its connection meanwhile: under load some would wait for very long, and
//! readers would find no connection. So writers of one process queue here first, in order of arrival. Those of the other
//! databases run beside each other.

use std::{sync::Arc, time::Duration};

use regain_core::store::StoreError;
use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{
    failure::{Failure, failed, is_busy},
    on::On,
    unit::Unit,
};

/// Longer than any unit of work takes, shorter than a person waits.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a transaction is begun before the database counts as busy.
const TRIES: u32 = 3;

/// Held for as long as a unit of work is open; nothing where the database has many writers.
pub(crate) type Turn = Option<OwnedSemaphorePermit>;

/// The queue of those who want to write.
#[derive(Clone)]
pub(crate) struct Writers(Option<Arc<Semaphore>>);

impl Writers {
    /// The queue for this kind of database.
    pub(crate) fn of(connection: &DatabaseConnection) -> Self {
        let one_at_a_time = connection.get_database_backend() == DbBackend::Sqlite;
        Self(one_at_a_time.then(|| Arc::new(Semaphore::new(1))))
    }

    /// Waits for its turn and opens a transaction.
    pub(crate) async fn begin(&self, on: &On<DatabaseConnection>) -> Result<Unit, StoreError> {
        let turn = self.turn().await?;
        let transaction = begin(&on.0).await.map_err(failed)?;
        Ok(Unit::new(On(transaction, Arc::clone(&on.1)), turn))
    }

    async fn turn(&self) -> Result<Turn, StoreError> {
        let Some(queue) = &self.0 else {
            return Ok(None);
        };
        match tokio::time::timeout(PATIENCE, queue.clone().acquire_owned()).await {
            Ok(Ok(turn)) => Ok(Some(turn)),
            Ok(Err(_)) | Err(_) => Err(StoreError::new(Failure::NoTurn)),
        }
    }
}

async fn begin(connection: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let options = options(connection.get_database_backend());
    for _ in 1..TRIES {
        match connection.begin_with_options(options).await {
            Err(error) if is_busy(&error) => tracing::debug!("the database is busy; trying again"),
            settled => return settled,
        }
    }
    connection.begin_with_options(options).await
}

fn options(backend: DbBackend) -> TransactionOptions {
    let default = TransactionOptions::default();
    if backend == DbBackend::Sqlite {
        // Takes the write lock at once: a transaction that reads first and writes later fails without waiting when another
        // one wrote in between (`SQLITE_BUSY_SNAPSHOT`).
        TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..default
        }
    } else {
        // Whatever the server's default is: who was waited for has to be seen, and MySQL would lock gaps.
        TransactionOptions {
            isolation_level: Some(IsolationLevel::ReadCommitted),
            ..default
        }
    }
}
