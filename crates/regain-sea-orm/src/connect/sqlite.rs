//! SQLite, in a file or in memory.

use std::time::Duration;

use regain_core::store::StoreError;
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DbErr,
    sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};

use crate::failure::{failed, is_busy};

/// One writer and four readers.
const CONNECTIONS: u32 = 5;
/// How long a connection waits for a writer of another process.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Opens the database that `url` names.
pub(super) async fn open(url: &str) -> Result<DatabaseConnection, StoreError> {
    let place = Place::of(url).map_err(super::unusable)?;
    connect(options(url, place)).await.map_err(failed)
}

/// Switching to the write-ahead log takes the file for itself, and SQLite does not wait for that: of several connections,
/// of one process or of more, that meet a new file at once, all but one try again. Later there is nothing to switch.
async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {
    for pause in [10, 20, 40, 80, 160, 320].map(Duration::from_millis) {
        match Database::connect(options.clone()).await {
            Err(error) if is_busy(&error) => tokio::time::sleep(pause).await,
            settled => return settled,
        }
    }
    Database::connect(options).await
}

fn options(url: &str, place: Place) -> ConnectOptions {
    // A database in memory is gone with its last connection, and several connections to it would lock each other's tables.
    // With one, everybody waits in turn; that cannot block, since nobody asks for a second connection in a unit of work.
    let connections = match place {
        Place::File => CONNECTIONS,
        Place::Memory => 1,
    };
    let mut options = super::options::of(url);
    options
        .min_connections(connections)
        .max_connections(connections)
        .idle_timeout(None)
        .max_lifetime(None)
        .map_sqlx_sqlite_opts(sqlite);
    options
}

fn sqlite(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(BUSY_TIMEOUT)
        .foreign_keys(true)
}

/// Where a SQLite database is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    File,
    Memory,
}

impl Place {
    /// Reads as much of the URL as must be known; `Err` says what is wrong with it, without quoting it.
    fn of(url: &str) -> Result<Self, String> {
        let rest = url
            .strip_prefix("sqlite:")
            .ok_or("it does not begin with `sqlite:`")?;
        let (name, parameters) = rest.split_once('?').unwrap_or((rest, ""));
        let name = name.trim_start_matches("//");
        if let Err(error) = url.parse::<SqliteConnectOptions>() {
            // A SQLite URL has no password in it.
            return Err(error.to_string());
        }
        if name == ":memory:" || parameters.split('&').any(|pair| pair == "mode=memory") {
            return Ok(Self::Memory);
        }
        // SQLite would make a database of its own for every connection.
        if name.is_empty() {
            Err("it names no file".to_owned())
        } else {
            Ok(Self::File)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn tells_files_from_memory_and_from_nonsense() {
        for file in [
            "sqlite:a.db",
            "sqlite://a.db",
            "sqlite:///var/a.db",
            "sqlite:a.db?mode=rwc",
        ] {
            assert_eq!(Place::of(file), Ok(Place::File), "{file}");
        }
        for memory in [
            "sqlite::memory:",
            "sqlite://:memory:",
            "sqlite:a?mode=memory&cache=shared",
        ] {
            assert_eq!(Place::of(memory), Ok(Place::Memory), "{memory}");
        }
        for bad in [
            "",
            "a.db",
            "postgres://a:secret@b/c",
            "sqlite:",
            "sqlite://",
            "sqlite:?mode=rwc",
            "sqlite:a?x=1",
        ] {
            let reason = Place::of(bad).expect_err(bad);
            assert!(!reason.contains("secret"), "{reason}");
        }
    }
}
