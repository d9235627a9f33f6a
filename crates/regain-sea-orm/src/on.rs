//! What every port is implemented on.

use std::sync::Arc;

use regain_core::store::{
    FindAccounts, FindKeys, FindOutbox, FindSessions, FindSettings, FindTokens, Read,
};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, sea_query::LockType,
};

use crate::users::mapping::Mapping;

/// A connection or a transaction, and where users are. Finding works on both, changing on transactions only.
#[derive(Clone)]
pub(crate) struct On<C>(pub(crate) C, pub(crate) Arc<Mapping>);

/// What finding needs of a connection.
pub(crate) trait Connection: ConnectionTrait + Send + Sync {
    /// How an account that is read is held until the unit of work ends, where units of work run beside each other.
    fn lock(&self) -> Option<LockType>;
}

impl Connection for DatabaseConnection {
    fn lock(&self) -> Option<LockType> {
        None
    }
}

impl Connection for DatabaseTransaction {
    fn lock(&self) -> Option<LockType> {
        match self.get_database_backend() {
            DbBackend::MySql => Some(LockType::Update),
            // The host's own rows that refer to the account can be written meanwhile.
            DbBackend::Postgres => Some(LockType::NoKeyUpdate),
            // One writer at a time.
            _ => None,
        }
    }
}

impl Read for On<DatabaseConnection> {
    fn accounts(&self) -> &dyn FindAccounts {
        self
    }

    fn tokens(&self) -> &dyn FindTokens {
        self
    }

    fn outbox(&self) -> &dyn FindOutbox {
        self
    }

    fn sessions(&self) -> &dyn FindSessions {
        self
    }

    fn keys(&self) -> &dyn FindKeys {
        self
    }

    fn settings(&self) -> &dyn FindSettings {
        self
    }
}
