//! Version 2: what the sessions of an account were last revoked under.

use sea_orm::DbBackend;

use super::columns::{bytes, key, table};

pub(super) fn statements(backend: DbBackend) -> Vec<String> {
    let mut stamps = table(backend, "regain_session_stamps")
        // A host's account id.
        .col(key(backend, "account", 255).not_null().primary_key())
        .col(bytes("stamp", 16).not_null())
        .take();
    if backend == DbBackend::MySql {
        // It commits every statement: a start that was cut off goes on here.
        stamps.if_not_exists();
    }
    vec![backend.build(&stamps).sql]
}
