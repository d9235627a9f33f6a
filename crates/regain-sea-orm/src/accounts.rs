//! Users, in whatever table they are.

use async_trait::async_trait;
use regain_core::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    email_address::EmailAddress,
    locale::Locale,
    password::PasswordHash,
    store::{Accounts, AddressSet, FindAccounts, NewAccount, ProvenAddress, StoreError},
    timestamp::Timestamp,
};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, QueryResult, TransactionTrait,
    sea_query::{ExprTrait, InsertStatement, OnConflict, Query, SelectStatement, UpdateStatement},
};

use crate::{
    failure::{failed, is_taken},
    on::{Connection, On},
};

mod own;

pub(crate) use own::mapping;

#[async_trait]
impl<C: Connection> FindAccounts for On<C> {
    async fn by_login(&self, login: &Login) -> Result<Option<Account>, StoreError> {
        let users = &self.1;
        let Some(column) = users.key_of(login) else {
            return Ok(None);
        };
        let mut query = users.accounts(self.backend());
        let key = login.key();
        query
            .column(column.name)
            .and_where(column.expr().eq(key.as_str()));
        // Compared again here, byte by byte: a database's collation may hold for equal what is not (CVE-2019-19844), so that
        // there may be several, and the address of one that is not meant may be none in our eyes.
        for row in self.0.query_all(&query).await.map_err(failed)? {
            if column.text(&row)?.as_deref() != Some(&*key) {
                continue;
            }
            let found = users.account(&row)?;
            if let Some(account) = found.filter(|account| account.answers_to(login)) {
                return Ok(Some(account));
            }
        }
        Ok(None)
    }

    async fn by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        let users = &self.1;
        let row = self.row(users.accounts(self.backend()), id).await?;
        row.map(|row| users.account(&row)?.ok_or_else(|| users.corrupt_email()))
            .transpose()
    }

    async fn credentials(&self, id: &AccountId) -> Result<Option<Credentials>, StoreError> {
        let users = &self.1;
        let row = self.row(users.credentials(self.backend()), id).await?;
        row.map(|row| users.proof(&row)).transpose()
    }
}

impl<C: Connection> On<C> {
    pub(crate) fn backend(&self) -> DbBackend {
        self.0.get_database_backend()
    }

    /// What a query says of one account.
    ///
    /// An account stands for all that is its own. A unit of work that decides about it holds its row first: no other one
    /// decides meanwhile, and none waits for the account that already holds something of it.
    async fn row(
        &self,
        mut query: SelectStatement,
        id: &AccountId,
    ) -> Result<Option<QueryResult>, StoreError> {
        let Some(its) = self.1.is(id, self.backend()) else {
            return Ok(None);
        };
        query.cond_where(its);
        if let Some(lock) = self.0.lock() {
            query.lock(lock);
        }
        self.0.query_one(&query).await.map_err(failed)
    }
}

#[async_trait]
impl Accounts for On<DatabaseTransaction> {
    async fn set_password(
        &self,
        id: &AccountId,
        expected: &Stamp,
        password: Option<&PasswordHash>,
        next: &Stamp,
    ) -> Result<bool, StoreError> {
        let column = &self.1.password;
        let password = column.text_value(password.map(PasswordHash::expose_secret));
        let mut update = self.1.update();
        update.values([column.to(password)]);
        update.values(self.1.stamp_to(next));
        if !self.against(&mut update, id, expected).await? {
            return Ok(false);
        }
        self.update_account(update, id).await
    }

    async fn rehash_password(
        &self,
        id: &AccountId,
        old: &PasswordHash,
        new: &PasswordHash,
    ) -> Result<bool, StoreError> {
        let column = &self.1.password;
        let mut update = self.1.update();
        update.values([column.to(column.text_value(Some(new.expose_secret())))]);
        update.and_where(column.holds(old.expose_secret(), self.backend()));
        self.update_account(update, id).await
    }

    async fn mark_verified(
        &self,
        id: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let Some(column) = &self.1.verified_at else {
            return Ok(());
        };
        let mut update = self.1.update();
        update.values([column.to(column.time_value(Some(at))?)]);
        update.and_where(self.1.email.key.holds(address.key(), self.backend()));
        update.and_where(column.expr().is_null());
        self.update_account(update, id).await?;
        Ok(())
    }

    async fn set_address(
        &self,
        id: &AccountId,
        expected: &Stamp,
        to: &ProvenAddress,
        next: &Stamp,
    ) -> Result<AddressSet, StoreError> {
        let mut update = self.1.update();
        update.values(self.1.address(&to.address));
        update.values(self.1.stamp_to(next));
        if let Some(column) = &self.1.verified_at {
            update.values([column.to(column.time_value(to.verified_at)?)]);
        }
        let Some(its) = self.1.is(id, self.backend()) else {
            return Ok(AddressSet::Stale);
        };
        if !self.against(&mut update, id, expected).await? {
            return Ok(AddressSet::Stale);
        }
        update.cond_where(its);
        // In a savepoint: after an error PostgreSQL takes nothing more.
        let attempt = self.0.begin().await.map_err(failed)?;
        match attempt.execute(&update).await {
            Ok(updated) => {
                attempt.commit().await.map_err(failed)?;
                let written = updated.rows_affected() > 0;
                Ok(if written {
                    AddressSet::Written
                } else {
                    AddressSet::Stale
                })
            }
            Err(error) if is_taken(&error) => {
                attempt.rollback().await.map_err(failed)?;
                Ok(AddressSet::Taken)
            }
            Err(error) => Err(failed(error)),
        }
    }

    async fn set_preferences(
        &self,
        id: &AccountId,
        locale: &Locale,
        time_zone: &str,
    ) -> Result<bool, StoreError> {
        let chosen = [
            (&self.1.locale, locale.as_str()),
            (&self.1.time_zone, time_zone),
        ];
        let chosen = chosen.into_iter().filter_map(|(column, text)| {
            let column = column.as_ref()?;
            Some(column.to(column.text_value(Some(text))))
        });
        let mut update = self.1.update();
        update.values(chosen);
        if update.get_values().is_empty() {
            return Ok(self.by_id(id).await?.is_some());
        }
        self.update_account(update, id).await
    }

    async fn create(&self, account: &NewAccount) -> Result<Option<AccountId>, StoreError> {
        let (row, id) = self.1.row(account)?;
        let insert = self.1.insert(row)?;
        if self.backend() == DbBackend::MySql {
            self.insert_counting(insert, id).await
        } else {
            self.insert_returning(insert).await
        }
    }

    async fn set_enabled(&self, id: &AccountId, enabled: bool) -> Result<bool, StoreError> {
        let Some(change) = self.1.shut(!enabled)? else {
            return Ok(self.by_id(id).await?.is_some());
        };
        let mut update = self.1.update();
        update.values([change]);
        self.update_account(update, id).await
    }
}

impl On<DatabaseTransaction> {
    /// Holds the account with this id, where there is one.
    pub(crate) async fn hold_account(&self, id: &AccountId) -> Result<(), StoreError> {
        if self.0.lock().is_none() {
            return Ok(());
        }
        let held = self.row(self.1.select(self.backend()), id).await;
        held.map(drop)
    }

    /// Lets a change through only where the stamp still is `expected`; answers whether it may be at all.
    async fn against(
        &self,
        update: &mut UpdateStatement,
        id: &AccountId,
        expected: &Stamp,
    ) -> Result<bool, StoreError> {
        if let Some(column) = &self.1.stamp {
            update.and_where(column.holds(expected.as_str(), self.backend()));
            return Ok(true);
        }
        // Reading holds the row: what the stamp is derived from stays as it is.
        let held = self.credentials(id).await?;
        Ok(held.is_some_and(|held| held.stamp == *expected))
    }

    async fn update_account(
        &self,
        mut update: UpdateStatement,
        id: &AccountId,
    ) -> Result<bool, StoreError> {
        let Some(its) = self.1.is(id, self.backend()) else {
            return Ok(false);
        };
        update.cond_where(its);
        let updated = self.0.execute(&update).await.map_err(failed)?;
        Ok(updated.rows_affected() > 0)
    }

    /// Whatever is taken: the id, the address or the username.
    async fn insert_returning(
        &self,
        mut insert: InsertStatement,
    ) -> Result<Option<AccountId>, StoreError> {
        let id = self.1.id.id_expr(self.backend());
        insert
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .returning(Query::returning().exprs([id]));
        let inserted = self.0.query_all(&insert).await.map_err(failed)?;
        inserted.first().map(|row| self.1.id.id(row)).transpose()
    }

    /// MySQL returns nothing; and its `INSERT IGNORE` ignores whatever else is wrong too: texts that are too long are cut.
    async fn insert_counting(
        &self,
        insert: InsertStatement,
        id: Option<AccountId>,
    ) -> Result<Option<AccountId>, StoreError> {
        match self.0.execute(&insert).await {
            Ok(inserted) => {
                let counted = || AccountId::new(inserted.last_insert_id().to_string());
                Ok(Some(id.unwrap_or_else(counted)))
            }
            Err(error) if is_taken(&error) => Ok(None),
            Err(error) => Err(failed(error)),
        }
    }
}
