//! MariaDB and MySQL.

use regain_core::store::StoreError;
use sea_orm::{
    Database, DatabaseConnection,
    sqlx::{
        Executor,
        mysql::{MySqlConnectOptions, MySqlPoolOptions},
    },
};

use crate::failure::failed;

/// What is too long is an error, whatever the server says: cut short, two keys could become the same.
const STRICT: &str = "SET SESSION sql_mode = CONCAT(@@sql_mode, ',STRICT_TRANS_TABLES')";

/// Opens the database that `url` names.
pub(super) async fn open(url: &str) -> Result<DatabaseConnection, StoreError> {
    let parsed = url.parse::<MySqlConnectOptions>();
    if parsed.is_ok_and(|options| options.get_database().is_none()) {
        return Err(super::unusable("it names no database"));
    }
    let mut options = super::options::of_server(url);
    options.map_sqlx_mysql_pool_opts(strict);
    Database::connect(options).await.map_err(failed)
}

fn strict(options: MySqlPoolOptions) -> MySqlPoolOptions {
    options.after_connect(|connection, _| {
        Box::pin(async move { connection.execute(STRICT).await.map(drop) })
    })
}
