//! What went wrong, in words of our own.
//!
//! # Security
//!
//! What a driver says may quote a stored value, and a statement holds them all: neither gets into an error, only the kind
//! and the database's code.

use std::fmt;

use regain_core::store::StoreError;
use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr, SqlErr, sqlx};

/// Why the store failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The database or its driver said no.
    Database {
        kind: &'static str,
        /// SQLite's extended result code, PostgreSQL's `SQLSTATE`, or MySQL's number.
        code: Option<String>,
    },
    /// A stored value is none that we write.
    Corrupt {
        table: &'static str,
        column: &'static str,
    },
    /// A value that cannot be stored as it is.
    Unfit {
        table: &'static str,
        column: &'static str,
    },
    /// Something for which the users table has no column.
    Unmapped {
        table: &'static str,
        part: &'static str,
    },
    /// The driver could not read a column.
    Undecodable { column: String },
    /// Other writers took too long.
    NoTurn,
    /// The URL names no database that can be opened.
    Url(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database {
                kind,
                code: Some(code),
            } => write!(f, "{kind} (code {code})"),
            Self::Database { kind, code: None } => f.write_str(kind),
            Self::Corrupt { table, column } => {
                write!(f, "{table}.{column} holds a value that is none of ours")
            }
            Self::Unfit { table, column } => {
                write!(f, "{table}.{column} cannot hold the given value")
            }
            Self::Unmapped { table, part } => {
                write!(f, "{table} has no column for the {part}, or none was told")
            }
            Self::Undecodable { column } => {
                write!(f, "column {column} holds a value of another type")
            }
            Self::NoTurn => f.write_str("other writers took too long"),
            Self::Url(reason) => write!(f, "the database URL is of no use: {reason}"),
        }
    }
}

impl std::error::Error for Failure {}

/// Tells what failed, without what it was about.
pub(crate) fn failed(error: DbErr) -> StoreError {
    StoreError::new(describe(&error))
}

/// The error of a stored value that is none of ours.
pub(crate) fn corrupt(table: &'static str, column: &'static str) -> StoreError {
    StoreError::new(Failure::Corrupt { table, column })
}

/// Whether another process is writing.
pub(crate) fn is_busy(error: &DbErr) -> bool {
    matches!(sqlx_error(error), Some(sqlx::Error::Database(said)) if kind(said.as_ref()) == LOCKED)
}

/// Whether something unique is somebody else's.
pub(crate) fn is_taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

/// Whether another transaction was in the way, so that the whole unit of work may succeed the next time.
pub(crate) fn is_conflict(error: &StoreError) -> bool {
    let failure = std::error::Error::source(error).and_then(|source| source.downcast_ref());
    matches!(failure, Some(Failure::Database { kind, .. }) if *kind == CONFLICT)
}

fn describe(error: &DbErr) -> Failure {
    if let Some(error) = sqlx_error(error) {
        return describe_sqlx(error);
    }
    let kind = match error {
        DbErr::ConnectionAcquire(ConnAcquireErr::Timeout) => "no connection was free in time",
        DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed) => "the connections were closed",
        DbErr::Conn(_) => "there is no connection",
        DbErr::Type(_) | DbErr::TryIntoErr { .. } => "a stored value has another type",
        DbErr::RecordNotInserted => "nothing was inserted",
        _ => "SeaORM failed",
    };
    Failure::Database { kind, code: None }
}

fn describe_sqlx(error: &sqlx::Error) -> Failure {
    let kind = match error {
        sqlx::Error::Database(said) => {
            return Failure::Database {
                kind: kind(said.as_ref()),
                code: code(said.as_ref()),
            };
        }
        sqlx::Error::ColumnDecode { index, .. } => {
            return Failure::Undecodable {
                column: index.trim_matches('"').to_owned(),
            };
        }
        sqlx::Error::Io(_) => "the connection broke",
        sqlx::Error::Tls(_) => "the connection could not be secured",
        sqlx::Error::Protocol(_) => "the database was not understood",
        sqlx::Error::PoolTimedOut => "no connection was free in time",
        sqlx::Error::PoolClosed => "the connections were closed",
        sqlx::Error::WorkerCrashed => "the driver's thread is gone",
        sqlx::Error::BeginFailed => "the transaction did not begin",
        _ => "the driver failed",
    };
    Failure::Database { kind, code: None }
}

fn sqlx_error(error: &DbErr) -> Option<&sqlx::Error> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => Some(error),
        _ => None,
    }
}

const LOCKED: &str = "the database is locked by somebody else";
const CONFLICT: &str = "another transaction was in the way";
const REFUSED: &str = "the database refused";

type Said = dyn sqlx::error::DatabaseError;

fn kind(said: &Said) -> &'static str {
    let code = code(said).unwrap_or_default();
    #[cfg(feature = "sqlite")]
    if said
        .try_downcast_ref::<sqlx::sqlite::SqliteError>()
        .is_some()
    {
        return sqlite_kind(&code);
    }
    match code.as_str() {
        // A serialisation failure, a deadlock (PostgreSQL); a lock that was waited for too long, a deadlock (MySQL).
        "40001" | "40P01" | "1205" | "1213" => CONFLICT,
        "28000" | "28P01" | "1044" | "1045" => "the database lets this user not in",
        "3D000" | "1049" => "there is no such database",
        "42P01" | "1146" => "a table is missing: nobody has migrated",
        "23505" | "1062" => "a constraint forbids it",
        _ => REFUSED,
    }
}

fn code(said: &Said) -> Option<String> {
    #[cfg(feature = "mysql")]
    if let Some(said) = said.try_downcast_ref::<sqlx::mysql::MySqlDatabaseError>() {
        return Some(said.number().to_string());
    }
    said.code().map(Into::into)
}

/// By the result code without its extension (<https://www.sqlite.org/rescode.html>).
#[cfg(feature = "sqlite")]
fn sqlite_kind(code: &str) -> &'static str {
    match code.parse().map_or(0, |code: i32| code & 0xff) {
        5 => LOCKED,
        6 => "a table is locked by somebody else",
        8 => "the database is read-only",
        10 => "the disk failed",
        11 => "the database file is damaged",
        13 => "the disk is full",
        14 => "the database file cannot be opened",
        19 => "a constraint forbids it",
        26 => "the file is no SQLite database",
        _ => REFUSED,
    }
}
