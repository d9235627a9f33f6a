//! The application's own users: their table, and what regain is told of it.

use regain::{
    sea_orm::{LoginColumns, SeaOrmStore, Users},
    store::StoreError,
};
use sea_orm::{ConnectionTrait as _, DbBackend, DbErr, Schema, entity::prelude::*};

/// A user. A key is the canonical form of the column before it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "users")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub username: Option<String>,
    #[sea_orm(unique)]
    pub username_key: Option<String>,
    pub email: String,
    #[sea_orm(unique)]
    pub email_key: String,
    pub email_verified_at: Option<TimeDateTimeWithTimeZone>,
    pub password_hash: Option<String>,
    pub password_stamp: String,
    pub full_name: Option<String>,
    pub locale: Option<String>,
    pub time_zone: Option<String>,
    pub roles: String,
    pub is_disabled: bool,
    pub created_at: TimeDateTimeWithTimeZone,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Keeps the accounts of `store` in the table, which is made where it is missing.
pub(crate) async fn keep(store: SeaOrmStore) -> Result<SeaOrmStore, StoreError> {
    migrate(store.connection()).await.map_err(StoreError::new)?;
    let username = LoginColumns::with_key(Column::Username, Column::UsernameKey);
    let address = LoginColumns::with_key(Column::Email, Column::EmailKey);
    let users = Users::of(Column::Id, address, Column::PasswordHash)
        .username(username)
        .email_verified_at(Column::EmailVerifiedAt)
        .stamp(Column::PasswordStamp)
        .name(Column::FullName)
        .locale(Column::Locale)
        .time_zone(Column::TimeZone)
        .scopes(Column::Roles)
        .disabled(Column::IsDisabled)
        .created_at(Column::CreatedAt);
    Ok(store.with_users(users))
}

async fn migrate(connection: &DatabaseConnection) -> Result<(), DbErr> {
    let backend = connection.get_database_backend();
    let mut table = Schema::new(backend).create_table_from_entity(Entity);
    table.if_not_exists();
    if backend == DbBackend::MySql {
        // By default one name would be taken for another.
        table.collate("utf8mb4_bin");
    }
    // PostgreSQL does not wait for another replica that is just making it.
    if connection.execute(&table).await.is_err() {
        connection.execute(&table).await?;
    }
    Ok(())
}
