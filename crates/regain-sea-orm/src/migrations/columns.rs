//! The kinds of columns that our tables have.

use sea_orm::{DbBackend, sea_query::ColumnDef};

/// Text for reading.
pub(super) fn text(name: &'static str, length: u32) -> ColumnDef {
    ColumnDef::new(name).string_len(length).take()
}

/// Text that is compared. Only MySQL would hold different texts for equal by default.
pub(super) fn key(backend: DbBackend, name: &'static str, length: u32) -> ColumnDef {
    let mut column = text(name, length);
    if backend == DbBackend::MySql {
        column.extra("CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
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
