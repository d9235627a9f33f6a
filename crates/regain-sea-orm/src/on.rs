//! What every port is implemented on.

use regain_core::store::{
    FindAccounts, FindKeys, FindOutbox, FindSessions, FindSettings, FindTokens, Read,
};
use sea_orm::{ConnectionTrait, DatabaseConnection};

/// A connection or a transaction. Finding works on both, changing on transactions only.
#[derive(Clone)]
pub(crate) struct On<C>(pub(crate) C);

/// What finding needs of a connection.
pub(crate) trait Connection: ConnectionTrait + Send + Sync {}

impl<C: ConnectionTrait + Send + Sync> Connection for C {}

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
