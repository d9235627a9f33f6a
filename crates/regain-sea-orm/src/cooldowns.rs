//! `regain_cooldowns`: until when nobody may ask again.

use async_trait::async_trait;
use regain_core::{
    cooldown::{Key, Reservation},
    store::{Cooldowns, StoreError},
    timestamp::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, Condition, DatabaseTransaction, QueryFilter, QuerySelect, entity::prelude::*,
};

use crate::{
    failure::failed,
    on::{Connection, On},
    upsert::Upsert,
};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_cooldowns")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    pub ends_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl<C: Connection> On<C> {
    /// When the cooldown on `key` ends, or ended.
    pub(crate) async fn cooldown_end(&self, key: &Key) -> Result<Option<Timestamp>, StoreError> {
        let ends_at: Option<i64> = Entity::find_by_id(key.as_str())
            .select_only()
            .column(Column::EndsAt)
            .into_tuple()
            .one(&self.0)
            .await
            .map_err(failed)?;
        Ok(ends_at.map(Timestamp::from_milliseconds))
    }
}

#[async_trait]
impl Cooldowns for On<DatabaseTransaction> {
    async fn reserve(&self, reservation: &Reservation) -> Result<Option<Timestamp>, StoreError> {
        let (key, from, until) = (
            reservation.key.as_str(),
            reservation.from.as_milliseconds(),
            reservation.until.as_milliseconds(),
        );
        let row = |ends_at| ActiveModel {
            key: Set(key.to_owned()),
            ends_at: Set(ends_at),
        };
        let taken = self
            .upsert(Upsert {
                row: row(until),
                blank: row(from),
                key: Column::Key,
                changes: vec![(Column::EndsAt, Expr::value(until))],
                condition: Condition::all()
                    .add(Column::Key.eq(key))
                    .add(Column::EndsAt.lte(from)),
            })
            .await?;
        if taken {
            Ok(None)
        } else {
            self.cooldown_end(&reservation.key).await
        }
    }

    async fn release(&self, taken: &Reservation) -> Result<(), StoreError> {
        Entity::delete_many()
            .filter(Column::Key.eq(taken.key.as_str()))
            .filter(Column::EndsAt.eq(taken.until.as_milliseconds()))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(())
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        let swept = Entity::delete_many()
            .filter(Column::EndsAt.lt(before.as_milliseconds()))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(swept.rows_affected)
    }
}
