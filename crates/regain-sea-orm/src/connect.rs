//! Opening connections.

use std::time::Duration;

use regain_core::store::StoreError;
use sea_orm::{ConnectOptions, DatabaseConnection};

use crate::failure::Failure;

#[cfg(feature = "mysql")]
mod mysql;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

/// How long anybody waits for a connection.
const PATIENCE: Duration = Duration::from_secs(10);
/// To a server: enough for units of work that wait for each other, few enough for many replicas.
#[cfg(any(feature = "mysql", feature = "postgres"))]
const CONNECTIONS: u32 = 10;
/// A connection that was not used for so long may be gone.
#[cfg(any(feature = "mysql", feature = "postgres"))]
const IDLE: Duration = Duration::from_secs(30);

/// Opens the database that `url` names.
pub(crate) async fn open(url: &str) -> Result<DatabaseConnection, StoreError> {
    match url.split_once(':').map(|(scheme, _)| scheme) {
        #[cfg(feature = "mysql")]
        Some("mysql") => mysql::open(url).await,
        #[cfg(feature = "postgres")]
        Some("postgres" | "postgresql") => postgres::open(url).await,
        #[cfg(feature = "sqlite")]
        Some("sqlite") => sqlite::open(url).await,
        _ => Err(unusable(format!("built in are: {}", built_in().join(", ")))),
    }
}

fn built_in() -> Vec<&'static str> {
    let all = [
        ("`mysql:`", cfg!(feature = "mysql")),
        ("`postgres:`", cfg!(feature = "postgres")),
        ("`sqlite:`", cfg!(feature = "sqlite")),
    ];
    let built_in = all.into_iter().filter(|(_, built_in)| *built_in);
    built_in.map(|(scheme, _)| scheme).collect()
}

/// What every connection of ours has: statements hold stored values, so they are not logged.
fn options(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    options
}

#[cfg(any(feature = "mysql", feature = "postgres"))]
fn server(url: &str) -> ConnectOptions {
    let mut options = options(url);
    options
        .max_connections(CONNECTIONS)
        .test_before_acquire_if_idle_for(IDLE);
    options
}

/// The URL names nothing that can be opened; `reason` must not quote it.
fn unusable(reason: impl Into<String>) -> StoreError {
    StoreError::new(Failure::Url(reason.into()))
}
