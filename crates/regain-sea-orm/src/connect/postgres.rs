//! PostgreSQL.

use regain_core::store::StoreError;
use sea_orm::{Database, DatabaseConnection, sqlx::postgres::PgConnectOptions};

use crate::failure::failed;

/// Opens the database that `url` names.
pub(super) async fn open(url: &str) -> Result<DatabaseConnection, StoreError> {
    if url.parse::<PgConnectOptions>().is_err() {
        return Err(super::unusable(
            "it is no `postgres://user:password@host/database`",
        ));
    }
    Database::connect(super::options::of_server(url))
        .await
        .map_err(failed)
}
