//! `regain_migrations`: which steps were taken.

use regain_core::timestamp::Timestamp;
use sea_orm::{ActiveValue::Set, DbBackend, QuerySelect, entity::prelude::*};

use super::columns::{table, text, time};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_migrations")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    pub name: String,
    pub applied_at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Makes the ledger where there is none.
pub(super) fn statement(backend: DbBackend) -> String {
    let table = table(backend, "regain_migrations")
        .if_not_exists()
        .col(time("version").primary_key())
        .col(text("name", 64).not_null())
        .col(time("applied_at").not_null())
        .take();
    backend.build(&table).sql
}

/// The versions that were taken.
pub(super) async fn versions(connection: &impl ConnectionTrait) -> Result<Vec<i64>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::Version)
        .into_tuple()
        .all(connection)
        .await
}

/// Notes a step.
pub(super) async fn note(
    connection: &impl ConnectionTrait,
    version: i64,
    name: &str,
    at: Timestamp,
) -> Result<(), DbErr> {
    Entity::insert(ActiveModel {
        version: Set(version),
        name: Set(name.to_owned()),
        applied_at: Set(at.as_milliseconds()),
    })
    .exec_without_returning(connection)
    .await?;
    Ok(())
}
