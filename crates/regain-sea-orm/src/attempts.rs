//! `regain_attempts`: how often something was tried in its running window.

use std::time::Duration;

use async_trait::async_trait;
use regain_core::{
    store::{Attempts, Charged, StoreError},
    timestamp::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    Condition, DatabaseTransaction, QueryFilter, QuerySelect,
    entity::prelude::*,
    sea_query::{CaseStatement, ExprTrait},
};

use crate::{failure::failed, on::On, upsert::Upsert};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_attempts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    pub counted: i64,
    pub window_ends_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

#[async_trait]
impl Attempts for On<DatabaseTransaction> {
    async fn charge(
        &self,
        key: &str,
        now: Timestamp,
        window: Duration,
        limit: u32,
    ) -> Result<Charged, StoreError> {
        if self.count(key, now, window, limit).await? {
            return Ok(Charged::Allowed);
        }
        let running = self.window_end(key).await?.filter(|end| *end > now);
        Ok(Charged::Exhausted {
            until: running.unwrap_or(now + window),
        })
    }

    async fn count(
        &self,
        key: &str,
        now: Timestamp,
        window: Duration,
        limit: u32,
    ) -> Result<bool, StoreError> {
        Ok(limit > 0 && self.one_more(key, now, now + window, limit).await?)
    }

    async fn refund(&self, key: &str) -> Result<(), StoreError> {
        Entity::update_many()
            .col_expr(Column::Counted, Expr::col(Column::Counted).sub(1))
            .filter(Column::Key.eq(key))
            .filter(Column::Counted.gt(0))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(())
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        let swept = Entity::delete_many()
            .filter(Column::WindowEndsAt.lt(before.as_milliseconds()))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(swept.rows_affected)
    }
}

impl On<DatabaseTransaction> {
    /// Counts under the lock of the row, so that racing callers cannot all be the last one; `false` where the limit is reached.
    async fn one_more(
        &self,
        key: &str,
        now: Timestamp,
        ends_at: Timestamp,
        limit: u32,
    ) -> Result<bool, StoreError> {
        let over = || Column::WindowEndsAt.lte(now.as_milliseconds());
        let next = Expr::col((Entity, Column::Counted)).add(1);
        let same_end = Expr::col((Entity, Column::WindowEndsAt));
        let counted = CaseStatement::new().case(over(), 1).finally(next);
        let end = CaseStatement::new()
            .case(over(), ends_at.as_milliseconds())
            .finally(same_end);
        let row = |counted| ActiveModel {
            key: Set(key.to_owned()),
            counted: Set(counted),
            window_ends_at: Set(ends_at.as_milliseconds()),
        };
        self.upsert(Upsert {
            row: row(1),
            blank: row(0),
            key: Column::Key,
            changes: vec![
                (Column::Counted, counted.into()),
                (Column::WindowEndsAt, end.into()),
            ],
            condition: Condition::all()
                .add(Column::Key.eq(key))
                .add(Condition::any().add(over()).add(Column::Counted.lt(limit))),
        })
        .await
    }

    /// Lets those who come here go on one after the other, each after the other's unit of work.
    pub(crate) async fn queue(&self, name: &str) -> Result<(), StoreError> {
        let row = ActiveModel {
            key: Set(name.to_owned()),
            counted: Set(0),
            window_ends_at: Set(i64::MAX),
        };
        self.hold_row(row, Column::Key).await
    }

    async fn window_end(&self, key: &str) -> Result<Option<Timestamp>, StoreError> {
        let ends_at: Option<i64> = Entity::find_by_id(key)
            .select_only()
            .column(Column::WindowEndsAt)
            .into_tuple()
            .one(&self.0)
            .await
            .map_err(failed)?;
        Ok(ends_at.map(Timestamp::from_milliseconds))
    }
}
