//! UUIDs, times without a zone, flags, and columns that a registration knows nothing of.

use regain_core::account::Account;
use regain_sea_orm::{LoginColumns, Users};
use sea_orm::{ActiveValue::Set, DbBackend, entity::prelude::*};

use super::Host;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub tenant: i32,
    pub email: String,
    #[sea_orm(unique)]
    pub canonical: String,
    pub verified: Option<TimeDateTime>,
    pub name: String,
    pub admin: bool,
    pub active: bool,
    pub created: TimeDateTime,
    pub password: Option<String>,
    pub version: Option<String>,
    pub theme: String,
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
    let address = LoginColumns::with_key(Column::Email, Column::Canonical);
    Users::of(Column::Id, address, Column::Password)
        .stamp(Column::Version)
        .email_verified_at(Column::Verified)
        .name(Column::Name)
        .admin(Column::Admin)
        .enabled(Column::Active)
        .created_at(Column::Created)
        .on_create(|account: &Account| ActiveModel {
            tenant: Set(7),
            theme: Set(format!("for {}", account.email.domain())),
            email: Set("it is the account's".to_owned()),
            ..Default::default()
        })
}

regain_testkit::users_contract!(sqlite, users, HOST.on_sqlite);
regain_testkit::users_contract!(postgres, users, HOST.on_postgres);
regain_testkit::users_contract!(mariadb, users, HOST.on_mariadb);
