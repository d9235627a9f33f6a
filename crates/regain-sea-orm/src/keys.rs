//! `regain_keys`: sealed keys.

use async_trait::async_trait;
use regain_core::{
    store::{FindKeys, Keys, StoreError, StoredKey},
    timestamp::Timestamp,
};
use sea_orm::{
    Condition, DatabaseTransaction, IntoActiveModel, QueryFilter, QueryOrder, UpdateMany,
    entity::prelude::*,
};

use crate::{
    failure::{corrupt, failed},
    on::{Connection, On},
};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_keys")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub ring: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub generation: i64,
    pub public: Vec<u8>,
    pub sealed: String,
    pub created_at: i64,
    pub retires_at: Option<i64>,
    pub invalidated_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    fn of(key: &StoredKey) -> Self {
        Self {
            ring: key.ring.clone(),
            generation: key.generation.into(),
            public: key.public.clone(),
            sealed: key.sealed.clone(),
            created_at: key.created_at.as_milliseconds(),
            retires_at: key.retires_at.map(Timestamp::as_milliseconds),
            invalidated_at: key.invalidated_at.map(Timestamp::as_milliseconds),
        }
    }

    fn into_key(self) -> Result<StoredKey, StoreError> {
        Ok(StoredKey {
            ring: self.ring,
            generation: self
                .generation
                .try_into()
                .map_err(|_| corrupt("regain_keys", "generation"))?,
            public: self.public,
            sealed: self.sealed,
            created_at: Timestamp::from_milliseconds(self.created_at),
            retires_at: self.retires_at.map(Timestamp::from_milliseconds),
            invalidated_at: self.invalidated_at.map(Timestamp::from_milliseconds),
        })
    }
}

#[async_trait]
impl<C: Connection> FindKeys for On<C> {
    async fn all(&self) -> Result<Vec<StoredKey>, StoreError> {
        let rows = Entity::find()
            .order_by_asc(Column::Ring)
            .order_by_asc(Column::Generation)
            .all(&self.0)
            .await
            .map_err(failed)?;
        rows.into_iter().map(Model::into_key).collect()
    }
}

#[async_trait]
impl Keys for On<DatabaseTransaction> {
    async fn insert_if_absent(&self, key: &StoredKey) -> Result<bool, StoreError> {
        self.insert_unless_taken(Model::of(key).into_active_model())
            .await
    }

    async fn retire(
        &self,
        ring: &str,
        generation: u32,
        retires_at: Timestamp,
    ) -> Result<(), StoreError> {
        let end = retires_at.as_milliseconds();
        let later = Condition::any()
            .add(Column::RetiresAt.is_null())
            .add(Column::RetiresAt.gt(end));
        let retire = older(ring, generation)
            .col_expr(Column::RetiresAt, Expr::value(end))
            .filter(later);
        retire.exec(&self.0).await.map_err(failed)?;
        Ok(())
    }

    async fn invalidate(
        &self,
        ring: &str,
        generation: u32,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        older(ring, generation)
            .col_expr(Column::InvalidatedAt, Expr::value(at.as_milliseconds()))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(())
    }

    async fn reseal(&self, ring: &str, generation: u32, sealed: &str) -> Result<(), StoreError> {
        Entity::update_many()
            .col_expr(Column::Sealed, Expr::value(sealed))
            .filter(Column::Ring.eq(ring))
            .filter(Column::Generation.eq(i64::from(generation)))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(())
    }
}

/// The living keys of a ring before a generation.
fn older(ring: &str, generation: u32) -> UpdateMany<Entity> {
    Entity::update_many()
        .filter(Column::Ring.eq(ring))
        .filter(Column::Generation.lt(i64::from(generation)))
        .filter(Column::InvalidatedAt.is_null())
}
