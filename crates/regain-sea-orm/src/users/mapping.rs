//! The users table, whosever it is: its columns, and the statements over them.

use std::sync::Arc;

use regain_core::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    email_address::EmailAddress,
    locale::Locale,
    password::PasswordHash,
    principal::ADMIN,
    store::StoreError,
    timestamp::Timestamp,
};
use sea_orm::{
    DbBackend, EntityName, QueryResult,
    sea_query::{
        Condition, Expr, ExprTrait, Query, SelectStatement, TableRef, UpdateStatement, Value,
    },
};

use super::{
    column::{Column, Kind},
    row::named,
};
use crate::failure::{Failure, corrupt};

/// Which column holds what.
pub(crate) struct Mapping {
    /// Whether the table is of our own making.
    pub(crate) ours: bool,
    pub(crate) table: TableRef,
    pub(crate) schema: Option<String>,
    pub(crate) table_name: &'static str,
    pub(crate) id: Column,
    pub(crate) email: Names,
    pub(crate) password: Column,
    pub(crate) username: Option<Names>,
    pub(crate) stamp: Option<Column>,
    pub(crate) verified_at: Option<Column>,
    pub(crate) name: Option<Column>,
    pub(crate) locale: Option<Column>,
    pub(crate) time_zone: Option<Column>,
    pub(crate) scopes: Option<Scopes>,
    pub(crate) gate: Option<Gate>,
    pub(crate) created_at: Option<Column>,
    /// The rest of the row of a new account.
    pub(crate) on_create: Option<OnCreate>,
}

/// What a person types, as it is shown and as it is compared.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    pub(crate) shown: Column,
    pub(crate) key: Column,
}

pub(crate) enum Scopes {
    Words(Column),
    Admin(Column),
}

/// A flag that opens or shuts an account.
pub(crate) struct Gate {
    pub(crate) column: Column,
    /// What it is where the account is open.
    pub(crate) open: bool,
}

/// Columns and what they are given.
pub(crate) type Row = Vec<(&'static str, Expr)>;

/// What the host says of a new account.
pub(crate) type OnCreate = Arc<dyn Fn(&Account) -> Row + Send + Sync>;

impl Mapping {
    pub(crate) fn new(
        entity: &impl EntityName,
        id: Column,
        email: Names,
        password: Column,
    ) -> Self {
        Self {
            ours: false,
            table: entity.table_ref(),
            schema: entity.schema_name().map(str::to_owned),
            table_name: entity.table_name(),
            id,
            email,
            password,
            username: None,
            stamp: None,
            verified_at: None,
            name: None,
            locale: None,
            time_zone: None,
            scopes: None,
            gate: None,
            created_at: None,
            on_create: None,
        }
    }

    /// Where a login is looked up; `None` where people have no such.
    pub(crate) fn key_of(&self, login: &Login) -> Option<&Column> {
        match login {
            Login::Email(_) => Some(&self.email.key),
            Login::Username(_) => self.username.as_ref().map(|names| &names.key),
        }
    }

    /// That the row is the account's; `None` where no row can be.
    pub(crate) fn is(&self, id: &AccountId, backend: DbBackend) -> Option<Condition> {
        let same = self.id.expr().eq(Expr::val(self.id.id_value(id)?));
        let text = self.id.kind() == Kind::Text;
        let bytewise = text.then(|| self.id.holds(id.as_str(), backend));
        Some(Condition::all().add(same).add_option(bytewise))
    }

    /// What is read of accounts: finding somebody never fetches a password's hash.
    pub(crate) fn accounts(&self, backend: DbBackend) -> SelectStatement {
        let mut query = self.select(backend);
        let scopes = self.scopes.as_ref().map(|scopes| match scopes {
            Scopes::Words(column) | Scopes::Admin(column) => column,
        });
        let optional = [
            self.username.as_ref().map(|names| &names.shown),
            self.verified_at.as_ref(),
            self.name.as_ref(),
            self.locale.as_ref(),
            self.time_zone.as_ref(),
            scopes,
            self.gate.as_ref().map(|gate| &gate.column),
            self.created_at.as_ref(),
        ];
        query.column(self.email.shown.name);
        for column in optional.into_iter().flatten() {
            query.column(column.name);
        }
        query
    }

    /// What is read to check a password.
    pub(crate) fn credentials(&self, backend: DbBackend) -> SelectStatement {
        let version = self.stamp.as_ref().unwrap_or(&self.email.shown);
        let mut query = self.select(backend);
        query.column(self.password.name).column(version.name).take()
    }

    /// The ids, first of all columns.
    pub(crate) fn select(&self, backend: DbBackend) -> SelectStatement {
        Query::select()
            .from(self.table.clone())
            .expr_as(self.id.id_expr(backend), self.id.name)
            .take()
    }

    pub(crate) fn update(&self) -> UpdateStatement {
        Query::update().table(self.table.clone()).take()
    }

    /// The account of a row; `None` where its address is none.
    pub(crate) fn account(&self, row: &QueryResult) -> Result<Option<Account>, StoreError> {
        let email = self.email.shown.text(row)?.unwrap_or_default();
        let Ok(email) = email.parse() else {
            return Ok(None);
        };
        let username = self.username.as_ref().map(|names| &names.shown);
        Ok(Some(Account {
            id: self.id.id(row)?,
            // What is no username or language in our eyes is the application's own affair.
            username: text(username, row)?.and_then(|name| name.parse().ok()),
            email,
            email_verified_at: time(self.verified_at.as_ref(), row)?,
            name: text(self.name.as_ref(), row)?,
            locale: text(self.locale.as_ref(), row)?.and_then(|tag| Locale::parse(&tag)),
            time_zone: text(self.time_zone.as_ref(), row)?,
            scopes: self.scopes(row)?,
            disabled: match &self.gate {
                Some(gate) => gate.column.flag(row)? != gate.open,
                None => false,
            },
            created_at: time(self.created_at.as_ref(), row)?.unwrap_or_default(),
        }))
    }

    fn scopes(&self, row: &QueryResult) -> Result<Vec<String>, StoreError> {
        Ok(match &self.scopes {
            Some(Scopes::Words(column)) => {
                let words = column.text(row)?.unwrap_or_default();
                let words = words.split(' ').filter(|scope| !scope.is_empty());
                words.map(str::to_owned).collect()
            }
            Some(Scopes::Admin(column)) if column.flag(row)? => vec![ADMIN.to_owned()],
            _ => Vec::new(),
        })
    }

    pub(crate) fn proof(&self, row: &QueryResult) -> Result<Credentials, StoreError> {
        let password = self.password.text(row)?.map(PasswordHash::new);
        let stamp = match &self.stamp {
            Some(column) => Stamp::new(column.text(row)?.unwrap_or_default()),
            None => {
                let email = self.email.shown.text(row)?.unwrap_or_default();
                let email = email.parse().map_err(|_| self.corrupt_email())?;
                Stamp::derived(password.as_ref(), &email)
            }
        };
        Ok(Credentials { password, stamp })
    }

    /// The error of an address that is none.
    pub(crate) fn corrupt_email(&self) -> StoreError {
        corrupt(self.table_name, self.email.shown.name)
    }

    /// An address as it is written.
    pub(crate) fn address(&self, address: &EmailAddress) -> Row {
        let Names { shown, key } = &self.email;
        named((shown, key), address.as_str(), address.key())
    }

    /// The next stamp, where there is a place for it.
    pub(crate) fn stamp_to(&self, next: &Stamp) -> Option<(&'static str, Expr)> {
        let column = self.stamp.as_ref()?;
        Some(column.to(Value::from(next.as_str())))
    }

    /// What shuts an account or opens it.
    pub(crate) fn shut(&self, disabled: bool) -> Result<Option<(&'static str, Expr)>, StoreError> {
        match &self.gate {
            Some(gate) => Ok(Some(gate.column.to(Value::from(gate.open != disabled)))),
            None if !disabled => Ok(None),
            None => Err(self.without("flag that shuts an account")),
        }
    }

    /// The error of a part that the table has no column for.
    pub(crate) fn without(&self, part: &'static str) -> StoreError {
        StoreError::new(Failure::Unmapped {
            table: self.table_name,
            part,
        })
    }
}

fn text(column: Option<&Column>, row: &QueryResult) -> Result<Option<String>, StoreError> {
    column.map_or(Ok(None), |column| column.text(row))
}

fn time(column: Option<&Column>, row: &QueryResult) -> Result<Option<Timestamp>, StoreError> {
    column.map_or(Ok(None), |column| column.time(row))
}
