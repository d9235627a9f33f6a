//! Ids that the database counts up, times with a zone, and a place for everything.

use regain_sea_orm::{LoginColumns, Users};
use sea_orm::{DbBackend, entity::prelude::*};

use super::Host;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "users")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub login: Option<String>,
    #[sea_orm(unique)]
    pub login_key: Option<String>,
    pub email: String,
    #[sea_orm(unique)]
    pub email_key: String,
    pub email_verified_at: Option<TimeDateTimeWithTimeZone>,
    pub full_name: Option<String>,
    pub language: Option<String>,
    pub time_zone: Option<String>,
    pub roles: String,
    pub locked: bool,
    pub created_at: TimeDateTimeWithTimeZone,
    pub password_hash: Option<String>,
    pub password_stamp: String,
    #[sea_orm(default_value = 0)]
    pub logins: i32,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(crate) const HOST: Host<Entity> = Host {
    also,
    users,
    entity: Entity,
};

fn users() -> Users<Column> {
    let address = LoginColumns::with_key(Column::Email, Column::EmailKey);
    let username = LoginColumns::with_key(Column::Login, Column::LoginKey);
    Users::of(Column::Id, address, Column::PasswordHash)
        .username(username)
        .stamp(Column::PasswordStamp)
        .email_verified_at(Column::EmailVerifiedAt)
        .name(Column::FullName)
        .locale(Column::Language)
        .time_zone(Column::TimeZone)
        .scopes(Column::Roles)
        .disabled(Column::Locked)
        .created_at(Column::CreatedAt)
}

/// Otherwise its default collation would refuse a second name that it holds for the first.
fn also(backend: DbBackend) -> &'static [&'static str] {
    match backend {
        DbBackend::MySql => &[
            "ALTER TABLE users MODIFY login_key varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin",
        ],
        _ => &[],
    }
}

regain_testkit::users_contract!(sqlite, whole users, HOST.on_sqlite);
regain_testkit::users_contract!(postgres, whole users, HOST.on_postgres);
regain_testkit::users_contract!(mariadb, whole users, HOST.on_mariadb);
