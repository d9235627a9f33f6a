//! `regain_accounts`: users, where the application has no table of its own for them.

use sea_orm::entity::prelude::*;

use crate::users::{LoginColumns, Users, mapping::Mapping};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_accounts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub username: Option<String>,
    pub username_key: Option<String>,
    pub email: String,
    pub email_key: String,
    pub email_verified_at: Option<i64>,
    pub name: Option<String>,
    pub locale: Option<String>,
    pub time_zone: Option<String>,
    pub scopes: String,
    pub disabled: bool,
    pub created_at: i64,
    pub password_hash: Option<String>,
    pub stamp: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Which column holds what.
pub(crate) fn mapping() -> Mapping {
    let address = LoginColumns::with_key(Column::Email, Column::EmailKey);
    let users = Users::of(Column::Id, address, Column::PasswordHash)
        .username(LoginColumns::with_key(
            Column::Username,
            Column::UsernameKey,
        ))
        .stamp(Column::Stamp)
        .email_verified_at(Column::EmailVerifiedAt)
        .name(Column::Name)
        .locale(Column::Locale)
        .time_zone(Column::TimeZone)
        .scopes(Column::Scopes)
        .disabled(Column::Disabled)
        .created_at(Column::CreatedAt);
    Mapping {
        ours: true,
        ..users.mapping
    }
}
