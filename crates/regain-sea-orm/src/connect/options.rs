//! What connections of ours have in common.

use std::time::Duration;

use sea_orm::ConnectOptions;

/// How long anybody waits for a connection.
const PATIENCE: Duration = Duration::from_secs(10);
/// To a server: enough for units of work that wait for each other, few enough for many replicas.
#[cfg(any(feature = "mysql", feature = "postgres"))]
const CONNECTIONS: u32 = 10;
/// A connection that was not used for so long may be gone.
#[cfg(any(feature = "mysql", feature = "postgres"))]
const IDLE: Duration = Duration::from_secs(30);

/// Of every one: statements hold stored values, so they are not logged.
pub(super) fn of(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    options
}

/// Of those to a server.
#[cfg(any(feature = "mysql", feature = "postgres"))]
pub(super) fn of_server(url: &str) -> ConnectOptions {
    let mut options = of(url);
    options
        .max_connections(CONNECTIONS)
        .test_before_acquire_if_idle_for(IDLE);
    options
}
