use std::sync::Arc;

use regain_core::regain::Regain;
use sea_orm::DatabaseConnection;

fn builder(connection: DatabaseConnection, key: String) {
    Regain::builder(Arc::new(connection), "Example", "https://example.com", key);
}

fn main() {}
