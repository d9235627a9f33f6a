//! Ids of text, and nothing that could be left out.

use regain_sea_orm::{LoginColumns, Users};
use sea_orm::{DbBackend, entity::prelude::*};

use super::Host;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "members")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    #[sea_orm(unique)]
    pub email: String,
    pub hash: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(crate) const HOST: Host<Entity> = Host {
    also: |_: DbBackend| &[],
    users,
    entity: Entity,
};

fn users() -> Users<Column> {
    Users::of(
        Column::Id,
        LoginColumns::canonical(Column::Email),
        Column::Hash,
    )
}

regain_testkit::users_contract!(sqlite, users, HOST.on_sqlite);
regain_testkit::users_contract!(postgres, users, HOST.on_postgres);
regain_testkit::users_contract!(mariadb, users, HOST.on_mariadb);
