//! A store for `regain` in a relational database, through SeaORM.
//!
//! ```
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! use regain_sea_orm::SeaOrmStore;
//!
//! let store = SeaOrmStore::connect("sqlite::memory:").await?;
//! store.migrate().await?;
//! # Ok::<(), regain_core::store::StoreError>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The features `sqlite`, `postgres` and `mysql` say which databases are built in: SQLite, PostgreSQL, and MariaDB (10.6 or
//! newer), which stands for MySQL (8.0.17 or newer) in the tests. Every table's name starts with `regain_`, so the store can
//! live in the host's own database; it keeps its own ledger of migrations and touches no other table, but for the users table
//! that it is told of: [`Users`] maps accounts onto the application's own.
//!
//! # Servers
//!
//! Units of work run beside each other there, under `READ COMMITTED`; each holds the row of the account that it decides about.
//! An ask that a deadlock or a serialisation failure ended is made again.
//!
//! A connection is encrypted where the server offers it. Who must not trust the network demands it, with a certificate that is
//! checked: `postgres://…?sslmode=verify-full`, `mysql://…?ssl-mode=VERIFY_IDENTITY`. An authority of one's own is named by
//! `sslrootcert=` or `ssl-ca=`.
//!
//! # Durability
//!
//! A file is opened with a write-ahead log and `synchronous = FULL`: what was committed survives a power cut. The faster
//! `NORMAL` would let the last commits go with the power, and with them the order to send a message that somebody was
//! promised, or the end of a session.
//!
//! # Writers
//!
//! SQLite has one writer at a time. Those of one process queue in order of arrival, before they take a connection, so
//! that readers always find one; those of other processes are waited for as long as `busy_timeout` says.

mod accounts;
mod asks;
mod attempts;
mod connect;
mod cooldowns;
mod events;
mod failure;
mod keys;
pub mod migrations;
mod on;
mod outbox;
mod sessions;
mod settings;
mod store;
mod tokens;
mod unit;
mod upsert;
mod users;
mod writers;

pub use store::SeaOrmStore;
pub use users::{LoginColumns, UserColumn, Users};
