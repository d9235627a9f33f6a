//! `regain_accounts`: users, where the application has no table of its own for them.

use async_trait::async_trait;
use regain_core::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    email_address::EmailAddress,
    locale::Locale,
    password::PasswordHash,
    store::{Accounts, AddressSet, FindAccounts, NewAccount, ProvenAddress, StoreError},
    timestamp::Timestamp,
};
use row::{Column, Entity, Known, Model, Proof};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    Select, TransactionTrait, UpdateMany,
    sea_query::{Expr, ExprTrait, LockType},
};

use crate::{
    failure::{failed, is_taken},
    on::{Connection, On},
};

pub(crate) mod row;

#[async_trait]
impl<C: Connection> FindAccounts for On<C> {
    async fn by_login(&self, login: &Login) -> Result<Option<Account>, StoreError> {
        let same_key = match login {
            Login::Email(email) => Column::EmailKey.eq(email.key()),
            Login::Username(username) => Column::UsernameKey.eq(username.key()),
        };
        let found = self.account(Entity::find().filter(same_key)).await?;
        // Compared again here: a database's collation may hold for equal what is not (CVE-2019-19844).
        Ok(found.filter(|account| account.answers_to(login)))
    }

    async fn by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        let its = held(Entity::find_by_id(id.as_str()), self.0.lock());
        let found = self.account(its).await?;
        Ok(found.filter(|account| account.id == *id))
    }

    async fn credentials(&self, id: &AccountId) -> Result<Option<Credentials>, StoreError> {
        let proof = held(Entity::find_by_id(id.as_str()), self.0.lock())
            .select_only()
            .into_partial_model::<Proof>()
            .one(&self.0)
            .await
            .map_err(failed)?;
        Ok(proof.map(Proof::into_credentials))
    }
}

impl<C: Connection> On<C> {
    async fn account(&self, query: Select<Entity>) -> Result<Option<Account>, StoreError> {
        let known = query
            .into_partial_model::<Known>()
            .one(&self.0)
            .await
            .map_err(failed)?;
        known.map(Known::into_account).transpose()
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
        let password = password.map(|hash| hash.expose_secret().to_owned());
        let update = one(id)
            .col_expr(Column::PasswordHash, Expr::value(password))
            .col_expr(Column::Stamp, Expr::value(next.as_str()))
            .filter(Column::Stamp.eq(expected.as_str()));
        self.update_account(update).await
    }

    async fn rehash_password(
        &self,
        id: &AccountId,
        old: &PasswordHash,
        new: &PasswordHash,
    ) -> Result<bool, StoreError> {
        let update = one(id)
            .col_expr(Column::PasswordHash, Expr::value(new.expose_secret()))
            .filter(Column::PasswordHash.eq(old.expose_secret()));
        self.update_account(update).await
    }

    async fn mark_verified(
        &self,
        id: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let update = one(id)
            .col_expr(Column::EmailVerifiedAt, Expr::value(at.as_milliseconds()))
            .filter(Column::EmailKey.eq(address.key()))
            .filter(Column::EmailVerifiedAt.is_null());
        self.update_account(update).await?;
        Ok(())
    }

    async fn set_address(
        &self,
        id: &AccountId,
        expected: &Stamp,
        to: &ProvenAddress,
        next: &Stamp,
    ) -> Result<AddressSet, StoreError> {
        let verified_at = to.verified_at.map(Timestamp::as_milliseconds);
        let update = one(id)
            .col_expr(Column::Email, Expr::value(to.address.as_str()))
            .col_expr(Column::EmailKey, Expr::value(to.address.key()))
            .col_expr(Column::EmailVerifiedAt, Expr::value(verified_at))
            .col_expr(Column::Stamp, Expr::value(next.as_str()))
            .filter(Column::Stamp.eq(expected.as_str()));
        // In a savepoint: after an error PostgreSQL takes nothing more.
        let attempt = self.0.begin().await.map_err(failed)?;
        match update.exec(&attempt).await {
            Ok(updated) => {
                attempt.commit().await.map_err(failed)?;
                let written = updated.rows_affected > 0;
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
        let update = one(id)
            .col_expr(Column::Locale, Expr::value(locale.as_str()))
            .col_expr(Column::TimeZone, Expr::value(time_zone));
        self.update_account(update).await
    }

    async fn create(&self, account: &NewAccount) -> Result<Option<AccountId>, StoreError> {
        // Whatever is taken: the id, the address or the username.
        let created = self
            .insert_unless_taken(Model::of(account)?.into_active_model())
            .await?;
        Ok(created.then(|| account.account.id.clone()))
    }

    async fn set_enabled(&self, id: &AccountId, enabled: bool) -> Result<bool, StoreError> {
        self.update_account(one(id).col_expr(Column::Disabled, Expr::value(!enabled)))
            .await
    }
}

impl On<DatabaseTransaction> {
    /// Holds the account with this id, where there is one.
    pub(crate) async fn hold_account(&self, id: impl Into<Expr>) -> Result<(), StoreError> {
        let Some(lock) = self.0.lock() else {
            return Ok(());
        };
        let its = Entity::find().select_only().column(Column::Id);
        let its = its.filter(Expr::col(Column::Id).eq(id.into()));
        let held = its.lock(lock).into_tuple::<String>().all(&self.0).await;
        held.map(drop).map_err(failed)
    }

    async fn update_account(&self, update: UpdateMany<Entity>) -> Result<bool, StoreError> {
        Ok(update.exec(&self.0).await.map_err(failed)?.rows_affected > 0)
    }
}

/// An account stands for all that is its own. A unit of work that decides about it holds its row first: no other one decides
/// meanwhile, and none waits for the account that already holds something of it.
fn held(its: Select<Entity>, lock: Option<LockType>) -> Select<Entity> {
    match lock {
        Some(lock) => its.lock(lock),
        None => its,
    }
}

fn one(id: &AccountId) -> UpdateMany<Entity> {
    Entity::update_many().filter(Column::Id.eq(id.as_str()))
}
