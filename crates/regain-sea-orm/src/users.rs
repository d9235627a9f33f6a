//! The application's own users table, told by the columns of its SeaORM entity.

use std::{marker::PhantomData, sync::Arc};

use regain_core::account::Account;
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, EntityTrait, IdenStatic, Iterable, sea_query::Expr,
};

use column::Column;
use mapping::{Gate, Mapping, Names, Scopes};

mod catalogue;
pub(crate) mod check;
pub(crate) mod column;
pub(crate) mod mapping;
mod row;

/// What is known of the application's users, and where.
///
/// Each part is a column of one entity. Its type says how it is bound and read:
///
/// | part | columns |
/// |---|---|
/// | id | any integer, which the database counts up; a UUID, native or in `binary(16)`; text |
/// | address, password hash, stamp, username, name, locale, time zone, scopes | text |
/// | times | `timestamptz`, `timestamp` and `datetime` in UTC, or `bigint` in milliseconds since the Unix epoch |
/// | `admin`, `enabled`, `disabled` | `boolean` |
///
/// Where a text is nothing, it is `NULL`, or empty where the column takes no `NULL`.
///
/// What the table lacks is left out, and then:
///
/// | without | |
/// |---|---|
/// | `username` | people sign in by address alone |
/// | `email_verified_at` | no address counts as proven: what only a proven one may use stays shut |
/// | `stamp` | it follows from the password hash and the address ([`Stamp::derived`]); a hash that is upgraded at a sign-in then ends the links that are out |
/// | `name`, `locale`, `time_zone` | nobody is greeted by name, and messages come in the application's language |
/// | `scopes` or `admin` | nobody is an administrator here; the host's `Principal` may say so |
/// | `enabled` or `disabled` | no account is shut, and registrations cannot wait for approval |
/// | `created_at` | every account is as old as 1970 |
///
/// What a registration says beyond that is dropped where it is the name, the locale, the time zone or the proof of the
/// address, and an error otherwise.
///
/// # Examples
///
/// ```
/// mod user {
///     use sea_orm::entity::prelude::*;
///
///     #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
///     #[sea_orm(table_name = "users")]
///     pub struct Model {
///         #[sea_orm(primary_key)]
///         pub id: i64,
///         pub tenant: i32,
///         pub email: String,
///         #[sea_orm(unique)]
///         pub email_key: String,
///         pub email_verified_at: Option<TimeDateTimeWithTimeZone>,
///         pub password_hash: Option<String>,
///         pub password_stamp: String,
///         pub full_name: String,
///         pub is_admin: bool,
///         pub is_active: bool,
///         pub created_at: TimeDateTimeWithTimeZone,
///     }
///
///     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
///     pub enum Relation {}
///
///     impl ActiveModelBehavior for ActiveModel {}
/// }
///
/// use regain_core::account::Account;
/// use regain_sea_orm::{LoginColumns, SeaOrmStore, Users};
/// use sea_orm::ActiveValue::Set;
/// use user::Column;
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let address = LoginColumns::with_key(Column::Email, Column::EmailKey);
/// let users = Users::of(Column::Id, address, Column::PasswordHash)
///     .stamp(Column::PasswordStamp)
///     .email_verified_at(Column::EmailVerifiedAt)
///     .name(Column::FullName)
///     .admin(Column::IsAdmin)
///     .enabled(Column::IsActive)
///     .created_at(Column::CreatedAt)
///     // What a registration cannot know.
///     .on_create(|_: &Account| user::ActiveModel {
///         tenant: Set(1),
///         ..Default::default()
///     });
/// let store = SeaOrmStore::connect("sqlite::memory:").await?.with_users(users);
/// store.migrate().await?;
/// # Ok::<(), regain_core::store::StoreError>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A column of another entity does not compile:
///
/// ```compile_fail,E0308
/// # mod user {
/// #     use sea_orm::entity::prelude::*;
/// #     #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
/// #     #[sea_orm(table_name = "users")]
/// #     pub struct Model { #[sea_orm(primary_key)] pub id: i64, pub email: String }
/// #     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
/// #     pub enum Relation {}
/// #     impl ActiveModelBehavior for ActiveModel {}
/// # }
/// # mod post {
/// #     use sea_orm::entity::prelude::*;
/// #     #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
/// #     #[sea_orm(table_name = "posts")]
/// #     pub struct Model { #[sea_orm(primary_key)] pub id: i64, pub text: String }
/// #     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
/// #     pub enum Relation {}
/// #     impl ActiveModelBehavior for ActiveModel {}
/// # }
/// use regain_sea_orm::{LoginColumns, Users};
///
/// Users::of(
///     user::Column::Id,
///     LoginColumns::canonical(user::Column::Email),
///     post::Column::Text,
/// );
/// ```
///
/// [`Stamp::derived`]: regain_core::account::Stamp::derived
#[must_use = "give it to `SeaOrmStore::with_users`"]
pub struct Users<C> {
    pub(crate) mapping: Mapping,
    of: PhantomData<C>,
}

/// A column of a SeaORM entity: a variant of the `Column` that belongs to it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no column of a SeaORM entity",
    label = "expected a column, such as `user::Column::Email`",
    note = "the entity that it belongs to has to be the one whose `Column` it is"
)]
pub trait UserColumn: ColumnTrait {
    /// The entity.
    type Entity: EntityTrait<Column = Self>;
}

#[diagnostic::do_not_recommend]
impl<C> UserColumn for C
where
    C: ColumnTrait,
    C::EntityName: EntityTrait<Column = C>,
{
    type Entity = C::EntityName;
}

/// Where people are found by what they type: an address, or a username.
///
/// The key is the canonical form, compared byte by byte: ASCII letters in lower case, and nothing else changed. (An address's
/// domain is in A-labels anyhow.) Its column needs a unique index of its own.
#[derive(Clone, Debug)]
pub struct LoginColumns<C> {
    names: Names,
    of: PhantomData<C>,
}

impl<C: UserColumn> LoginColumns<C> {
    /// The column holds the canonical form already, and nothing else: who is written there otherwise is not found.
    pub fn canonical(column: C) -> Self {
        Self::with_key(column, column)
    }

    /// One column for the spelling that its owner chose, and one for the canonical form of it.
    pub fn with_key(column: C, key: C) -> Self {
        Self {
            names: Names {
                shown: Column::of(column),
                key: Column::of(key),
            },
            of: PhantomData,
        }
    }
}

impl<C: UserColumn> Users<C> {
    /// What cannot be done without.
    pub fn of(id: C, address: LoginColumns<C>, password_hash: C) -> Self {
        let table = C::Entity::default();
        let mapping = Mapping::new(
            &table,
            Column::of(id),
            address.names,
            Column::of(password_hash),
        );
        Self {
            mapping,
            of: PhantomData,
        }
    }

    /// The name to sign in with.
    pub fn username(mut self, columns: LoginColumns<C>) -> Self {
        self.mapping.username = Some(columns.names);
        self
    }

    /// The version of the credentials, of up to 43 characters. The application writes a new one, of its own making, whenever
    /// it changes a password or an address by itself.
    pub fn stamp(mut self, column: C) -> Self {
        self.mapping.stamp = Some(Column::of(column));
        self
    }

    /// When the address was proven; `NULL` where it was not.
    pub fn email_verified_at(mut self, column: C) -> Self {
        self.mapping.verified_at = Some(Column::of(column));
        self
    }

    /// The name to be greeted by.
    pub fn name(mut self, column: C) -> Self {
        self.mapping.name = Some(Column::of(column));
        self
    }

    /// The language, as a BCP 47 tag. What is none is read as nothing.
    pub fn locale(mut self, column: C) -> Self {
        self.mapping.locale = Some(Column::of(column));
        self
    }

    /// The IANA time zone.
    pub fn time_zone(mut self, column: C) -> Self {
        self.mapping.time_zone = Some(Column::of(column));
        self
    }

    /// What the account may do: words with one space between them (RFC 6749 §3.3). Recovery knows `admin`.
    pub fn scopes(mut self, column: C) -> Self {
        self.mapping.scopes = Some(Scopes::Words(Column::of(column)));
        self
    }

    /// Whether the account is an administrator's, where that is all there is to know: the scope `admin`.
    pub fn admin(mut self, column: C) -> Self {
        self.mapping.scopes = Some(Scopes::Admin(Column::of(column)));
        self
    }

    /// Whether the account is open.
    pub fn enabled(mut self, column: C) -> Self {
        self.mapping.gate = Some(Gate {
            column: Column::of(column),
            open: true,
        });
        self
    }

    /// Whether the account is shut.
    pub fn disabled(mut self, column: C) -> Self {
        self.mapping.gate = Some(Gate {
            column: Column::of(column),
            open: false,
        });
        self
    }

    /// When the account was made.
    pub fn created_at(mut self, column: C) -> Self {
        self.mapping.created_at = Some(Column::of(column));
        self
    }

    /// What else stands in the row of a new account, for columns that take no `NULL` and have no default. It may give the id
    /// too; columns that are told here are written from the account, whatever it says.
    ///
    /// The row is inserted in the transaction of the registration, without the entity's `ActiveModelBehavior`.
    pub fn on_create<F>(mut self, row: F) -> Self
    where
        F: Fn(&Account) -> <C::Entity as EntityTrait>::ActiveModel + Send + Sync + 'static,
    {
        self.mapping.on_create = Some(Arc::new(move |account| set::<C::Entity>(&row(account))));
        self
    }
}

/// What is set in a row.
fn set<E: EntityTrait>(row: &E::ActiveModel) -> Vec<(&'static str, Expr)> {
    let given = E::Column::iter().filter_map(|column| match row.get(column) {
        ActiveValue::Set(value) | ActiveValue::Unchanged(value) => {
            Some((column.as_str(), column.save_as(Expr::val(value))))
        }
        ActiveValue::NotSet => None,
    });
    given.collect()
}
