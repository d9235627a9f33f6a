//! The kinds of columns that our tables have.

use sea_orm::{
    DbBackend,
    sea_query::{ColumnDef, Table, TableCreateStatement},
};

/// MariaDB reads the first comment, MySQL the second; in `utf8mb4_bin`, which both have, a trailing space means nothing.
const MYSQL: &str = "ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 \
    /*M! COLLATE utf8mb4_nopad_bin */ /*!80017 COLLATE utf8mb4_0900_bin */";

/// A table whose texts are compared byte by byte.
pub(super) fn table(backend: DbBackend, name: &'static str) -> TableCreateStatement {
    let mut table = Table::create().table(name).take();
    if backend == DbBackend::MySql {
        table.extra(MYSQL);
    }
    table
}

/// Text for reading.
pub(super) fn text(name: &'static str, length: u32) -> ColumnDef {
    ColumnDef::new(name).string_len(length).take()
}

/// Text that is compared, byte by byte: what collations hold for alike is somebody else's. For MySQL the [table] says it.
pub(super) fn key(backend: DbBackend, name: &'static str, length: u32) -> ColumnDef {
    let mut column = text(name, length);
    if backend == DbBackend::Postgres {
        column.extra("COLLATE \"C\"");
    }
    column
}

/// Bytes of a fixed number.
pub(super) fn bytes(name: &'static str, length: u32) -> ColumnDef {
    ColumnDef::new(name).binary_len(length).take()
}

/// Milliseconds since the Unix epoch, or any other whole number.
pub(super) fn time(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().take()
}

/// Yes or no; no by default.
pub(super) fn flag(name: &'static str) -> ColumnDef {
    ColumnDef::new(name)
        .boolean()
        .not_null()
        .default(false)
        .take()
}
