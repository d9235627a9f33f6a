//! Opening connections.

use regain_core::store::StoreError;
use sea_orm::DatabaseConnection;

use crate::failure::Failure;

#[cfg(feature = "mysql")]
mod mysql;
#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
mod options;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

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

/// The URL names nothing that can be opened; `reason` must not quote it.
fn unusable(reason: impl Into<String>) -> StoreError {
    StoreError::new(Failure::Url(reason.into()))
}
