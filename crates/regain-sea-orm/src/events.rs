//! `regain_events`: the audit trail.

use async_trait::async_trait;
use regain_core::{
    event::Event,
    store::{Events, StoreError},
    timestamp::Timestamp,
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    DatabaseTransaction, QueryFilter,
    entity::prelude::*,
};

use crate::{failure::failed, on::On};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_events")]
pub(crate) struct Model {
    /// Only the order of writing; nobody outside sees it.
    #[sea_orm(primary_key)]
    pub id: i64,
    pub at: i64,
    pub kind: String,
    pub account: Option<String>,
    pub actor: Option<String>,
    pub token: Option<Vec<u8>>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

#[async_trait]
impl Events for On<DatabaseTransaction> {
    async fn record(&self, event: &Event) -> Result<(), StoreError> {
        Entity::insert(ActiveModel {
            id: NotSet,
            at: Set(event.at.as_milliseconds()),
            kind: Set(event.kind.as_str().to_owned()),
            account: Set(event.account.as_ref().map(|id| id.as_str().to_owned())),
            actor: Set(event.actor.as_ref().map(|id| id.as_str().to_owned())),
            token: Set(event.token.map(|id| id.as_bytes().to_vec())),
        })
        .exec_without_returning(&self.0)
        .await
        .map_err(failed)?;
        Ok(())
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        let swept = Entity::delete_many()
            .filter(Column::At.lt(before.as_milliseconds()))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(swept.rows_affected)
    }
}
