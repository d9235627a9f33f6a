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

/// One step of the schema.
struct Migration {
    version: i64,
    name: &'static str,
    statements: fn(DbBackend) -> Vec<String>,
}

const ALL: [Migration; 1] = [Migration {
    version: 1,
    name: "first",
    statements: first::statements,
}];

/// The whole schema as SQL, for hosts that run their migrations themselves.
///
/// They need not note anything in the ledger, but must not call [`migrate`](crate::SeaOrmStore::migrate) then.
pub fn statements(backend: DbBackend) -> Vec<String> {
    ALL.iter()
        .flat_map(|step| (step.statements)(backend))
        .collect()
}

/// Takes the steps that are missing, all or none. The unit of work holds the write lock, so another process that starts at
/// the same time waits, and then finds nothing missing.
pub(crate) async fn run(unit: Unit) -> Result<(), StoreError> {
    take_missing(&unit.on.0).await.map_err(failed)?;
    unit.commit().await
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
