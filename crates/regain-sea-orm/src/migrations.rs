//! The schema, step by step.
//!
//! A runner of our own: steps that were taken are noted in `regain_migrations`, and never in the ledger that the host's own
//! migrations use. A step is never edited once it was released; steps of a later version are left alone.

use regain_core::{
    clock::{self, Clock},
    store::StoreError,
};
use sea_orm::{ConnectionTrait, DbBackend, DbErr};

use crate::{failure::failed, unit::Unit};

mod columns;
mod first;
mod ledger;
mod second;
mod third;

/// One step of the schema.
struct Migration {
    version: i64,
    name: &'static str,
    statements: fn(DbBackend) -> Vec<String>,
}

const ALL: [Migration; 3] = [
    Migration {
        version: 1,
        name: "first",
        statements: first::statements,
    },
    Migration {
        version: 2,
        name: "second",
        statements: second::statements,
    },
    Migration {
        version: 3,
        name: "third",
        statements: third::statements,
    },
];

/// The whole schema as SQL, for hosts that run their migrations themselves.
///
/// They need not note anything in the ledger, but must not call [`migrate`](crate::SeaOrmStore::migrate) then.
pub fn statements(backend: DbBackend) -> Vec<String> {
    ALL.iter()
        .flat_map(|step| (step.statements)(backend))
        .collect()
}

/// Takes the steps that are missing. Another process that starts at the same time waits, and then finds nothing missing.
///
/// All or none, but on MySQL, where a change of the schema cannot be undone: there each table is one statement, which leaves alone
/// what is there, and the next start goes on behind the last one.
pub(crate) async fn run(unit: Unit) -> Result<(), StoreError> {
    let connection = &unit.on.0;
    let (lock, unlock) = locks(connection.get_database_backend());
    if let Some(statement) = lock {
        connection
            .execute_unprepared(statement)
            .await
            .map_err(failed)?;
    }
    let taken = take_missing(connection).await;
    if let Some(statement) = unlock {
        connection
            .execute_unprepared(statement)
            .await
            .map_err(failed)?;
    }
    taken.map_err(failed)?;
    unit.commit().await
}

/// What lets one process at a time migrate, and what lets the next one. A transaction of SQLite's does so by itself.
fn locks(backend: DbBackend) -> (Option<&'static str>, Option<&'static str>) {
    match backend {
        // It ends with the transaction. The number is for nobody else.
        DbBackend::Postgres => (
            Some("SELECT pg_advisory_xact_lock(7308324465900511598)"),
            None,
        ),
        // Its changes of the schema end every transaction.
        DbBackend::MySql => (
            Some("SELECT GET_LOCK(CONCAT('regain ', LEFT(DATABASE(), 50)), 60)"),
            Some("SELECT RELEASE_LOCK(CONCAT('regain ', LEFT(DATABASE(), 50)))"),
        ),
        _ => (None, None),
    }
}

async fn take_missing(connection: &impl ConnectionTrait) -> Result<(), DbErr> {
    let backend = connection.get_database_backend();
    connection
        .execute_unprepared(&ledger::statement(backend))
        .await?;
    let taken = ledger::versions(connection).await?;
    for step in ALL.iter().filter(|step| !taken.contains(&step.version)) {
        for statement in (step.statements)(backend) {
            connection.execute_unprepared(&statement).await?;
        }
        ledger::note(connection, step.version, step.name, clock::System.now()).await?;
    }
    Ok(())
}
