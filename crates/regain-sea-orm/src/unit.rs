//! A unit of work: one write transaction.

use async_trait::async_trait;
use regain_core::store::{
    Accounts, Attempts, Cooldowns, Events, Keys, Outbox, Sessions, Settings, StoreError, Tokens,
    UnitOfWork,
};
use sea_orm::DatabaseTransaction;

use crate::{failure::failed, on::On, writers::Turn};

/// Rolls back when it is dropped.
pub(crate) struct Unit {
    // Dropped in this order: the transaction ends before the next writer has its turn.
    pub(crate) on: On<DatabaseTransaction>,
    turn: Turn,
}

impl Unit {
    pub(crate) fn new(on: On<DatabaseTransaction>, turn: Turn) -> Self {
        Self { on, turn }
    }

    /// Makes everything last.
    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        let Self { on, turn } = self;
        let committed = on.0.commit().await.map_err(failed);
        drop(turn);
        committed
    }

    /// Undoes everything and waits for it, where the next writer should not have to.
    pub(crate) async fn roll_back(self) -> Result<(), StoreError> {
        let Self { on, turn } = self;
        let undone = on.0.rollback().await.map_err(failed);
        drop(turn);
        undone
    }
}

#[async_trait]
impl UnitOfWork for Unit {
    fn accounts(&self) -> &dyn Accounts {
        &self.on
    }

    fn tokens(&self) -> &dyn Tokens {
        &self.on
    }

    fn outbox(&self) -> &dyn Outbox {
        &self.on
    }

    fn cooldowns(&self) -> &dyn Cooldowns {
        &self.on
    }

    fn sessions(&self) -> &dyn Sessions {
        &self.on
    }

    fn keys(&self) -> &dyn Keys {
        &self.on
    }

    fn attempts(&self) -> &dyn Attempts {
        &self.on
    }

    fn events(&self) -> &dyn Events {
        &self.on
    }

    fn settings(&self) -> &dyn Settings {
        &self.on
    }

    async fn commit(self: Box<Self>) -> Result<(), StoreError> {
        (*self).commit().await
    }
}
