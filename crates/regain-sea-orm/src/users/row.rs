//! The row of a new account.

use regain_core::{
    account::{AccountId, Username},
    locale::Locale,
    password::PasswordHash,
    principal::ADMIN,
    store::{NewAccount, StoreError},
};
use sea_orm::sea_query::{Expr, InsertStatement, Query, Value};

use super::{
    column::{Column, Kind},
    mapping::{Mapping, Names, Row, Scopes},
};

impl Mapping {
    /// The statement that adds a row.
    pub(crate) fn insert(&self, row: Row) -> Result<InsertStatement, StoreError> {
        let (columns, values): (Vec<_>, Vec<_>) = row.into_iter().unzip();
        let mut insert = Query::insert();
        insert.into_table(self.table.clone()).columns(columns);
        insert.values(values).map_err(StoreError::new)?;
        Ok(insert)
    }

    /// The row of a new account, and its id where the database does not choose it.
    pub(crate) fn row(&self, new: &NewAccount) -> Result<(Row, Option<AccountId>), StoreError> {
        let account = &new.account;
        let host = self.on_create.as_ref();
        let mut row = host.map_or_else(Row::new, |host| host(account));
        let id = self.place_id(&account.id, &mut row)?;
        for (column, value) in self.mapped(new)? {
            row.retain(|(given, _)| *given != column);
            row.push((column, value));
        }
        Ok((row, id))
    }

    /// The host's id, or the proposed one where the database does not count.
    fn place_id(
        &self,
        proposed: &AccountId,
        row: &mut Row,
    ) -> Result<Option<AccountId>, StoreError> {
        if let Some((_, given)) = row.iter().find(|(column, _)| *column == self.id.name) {
            let Expr::Value(value) = given else {
                return Err(self.id.unfit());
            };
            let id = self.id.id_of(value);
            return id.map(Some).ok_or_else(|| self.id.unfit());
        }
        if matches!(self.id.kind(), Kind::Integer | Kind::Long) {
            return Ok(None);
        }
        let value = self.id.id_value(proposed);
        row.push((
            self.id.name,
            Expr::val(value.ok_or_else(|| self.id.unfit())?),
        ));
        Ok(Some(proposed.clone()))
    }

    /// What follows from the account.
    fn mapped(&self, new: &NewAccount) -> Result<Row, StoreError> {
        let account = &new.account;
        let mut row = self.address(&account.email);
        let hash = new.password.as_ref().map(PasswordHash::expose_secret);
        row.push(self.password.to(self.password.text_value(hash)));
        row.extend(self.stamp_to(&new.stamp));
        row.extend(self.username(account.username.as_ref())?);
        for (column, text) in [
            (&self.name, account.name.as_deref()),
            (&self.locale, account.locale.as_ref().map(Locale::as_str)),
            (&self.time_zone, account.time_zone.as_deref()),
        ] {
            row.extend(
                column
                    .as_ref()
                    .map(|column| column.to(column.text_value(text))),
            );
        }
        for (column, at) in [
            (&self.verified_at, account.email_verified_at),
            (&self.created_at, Some(account.created_at)),
        ] {
            if let Some(column) = column {
                row.push(column.to(column.time_value(at)?));
            }
        }
        row.extend(self.scoped(&account.scopes)?);
        row.extend(self.shut(account.disabled)?);
        Ok(row)
    }

    fn username(&self, username: Option<&Username>) -> Result<Row, StoreError> {
        match (&self.username, username) {
            (Some(Names { shown, key }), Some(username)) => {
                Ok(named((shown, key), username.as_str(), &username.key()))
            }
            // Not empty, as another text would be: one row alone could have it so.
            (Some(Names { shown, key }), None) => {
                let nothing = || Value::String(None);
                Ok(vec![shown.to(nothing()), key.to(nothing())])
            }
            (None, Some(_)) => Err(self.without("username")),
            (None, None) => Ok(Row::new()),
        }
    }

    fn scoped(&self, scopes: &[String]) -> Result<Option<(&'static str, Expr)>, StoreError> {
        match &self.scopes {
            Some(Scopes::Words(column)) => {
                let fit = |scope: &String| !scope.is_empty() && !scope.contains(' ');
                if !scopes.iter().all(fit) {
                    return Err(column.unfit());
                }
                Ok(Some(column.to(column.text_value(Some(&scopes.join(" "))))))
            }
            Some(Scopes::Admin(column)) => match scopes {
                [] => Ok(Some(column.to(Value::from(false)))),
                [scope] if scope == ADMIN => Ok(Some(column.to(Value::from(true)))),
                _ => Err(column.unfit()),
            },
            None if scopes.is_empty() => Ok(None),
            None => Err(self.without("scopes")),
        }
    }
}

/// What a person types, as it is written.
pub(crate) fn named((shown, key): (&Column, &Column), spelling: &str, canonical: &str) -> Row {
    let key_to = key.to(Value::from(canonical));
    if shown.name == key.name {
        vec![key_to]
    } else {
        vec![shown.to(Value::from(spelling)), key_to]
    }
}
