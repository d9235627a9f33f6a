//! `regain_tokens`: the records behind tokens.

use async_trait::async_trait;
use regain_core::{
    account::AccountId,
    code::FlowHash,
    email_address::EmailAddress,
    store::{FindTokens, StoreError, Tokens},
    timestamp::Timestamp,
    token::{Purpose, Record, SecretHash, TokenId},
};
use row::{Column, Entity, LIVE, Model, SUPERSEDED, USED};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Select, UpdateMany,
    sea_query::{CaseStatement, Expr, ExprTrait, Query, SelectStatement, SubQueryStatement},
};

use crate::{
    failure::failed,
    keys,
    on::{Connection, On},
};

pub(crate) mod row;

#[async_trait]
impl<C: Connection> FindTokens for On<C> {
    async fn find(&self, id: TokenId) -> Result<Option<Record>, StoreError> {
        let row = Entity::find_by_id(id.as_bytes().to_vec())
            .one(&self.0)
            .await
            .map_err(failed)?;
        row.map(Model::into_record).transpose()
    }

    async fn live_of(
        &self,
        account: &AccountId,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError> {
        let its = Entity::find().filter(Column::Account.eq(account.as_str()));
        self.live_records(its, purpose).await
    }

    async fn live_for(
        &self,
        address: &EmailAddress,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError> {
        let its = Entity::find().filter(Column::AddressKey.eq(address.key()));
        let mut records = self.live_records(its, purpose).await?;
        // Compared again here: a database's collation may hold for equal what is not.
        records.retain(|record| record.address == *address);
        Ok(records)
    }

    async fn by_flow(
        &self,
        flow: &FlowHash,
        purposes: &[Purpose],
    ) -> Result<Option<Record>, StoreError> {
        let ended = CaseStatement::new()
            .case(Column::State.eq(LIVE), 0)
            .finally(1);
        let row = Entity::find()
            .filter(Column::Flow.eq(flow.as_bytes().to_vec()))
            .filter(Column::Purpose.is_in(purposes.iter().map(|purpose| purpose.as_str())))
            .order_by_asc(Expr::expr(ended))
            .order_by_desc(Column::IssuedAt)
            .order_by_desc(Column::Id)
            .one(&self.0)
            .await
            .map_err(failed)?;
        row.map(Model::into_record).transpose()
    }

    async fn is_signed_by_a_living_key(&self, record: &Record) -> Result<bool, StoreError> {
        let generation: Option<i64> = keys::Entity::find()
            .select_only()
            .column(keys::Column::Generation)
            .filter(keys::Column::Ring.eq(record.purpose.ring().as_str()))
            .filter(keys::Column::Generation.eq(i64::from(record.generation)))
            .filter(keys::Column::InvalidatedAt.is_null())
            .into_tuple()
            .one(&self.0)
            .await
            .map_err(failed)?;
        Ok(generation.is_some())
    }
}

impl<C: Connection> On<C> {
    async fn live_records(
        &self,
        its: Select<Entity>,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError> {
        let rows = its
            .filter(Column::State.eq(LIVE))
            .filter(Column::Purpose.eq(purpose.as_str()))
            .order_by_desc(Column::IssuedAt)
            .order_by_desc(Column::Id)
            .all(&self.0)
            .await
            .map_err(failed)?;
        rows.into_iter().map(Model::into_record).collect()
    }
}

#[async_trait]
impl Tokens for On<DatabaseTransaction> {
    async fn insert(&self, record: &Record) -> Result<(), StoreError> {
        Entity::insert(Model::of(record).into_active_model())
            .exec_without_returning(&self.0)
            .await
            .map_err(failed)?;
        Ok(())
    }

    async fn consume(
        &self,
        id: TokenId,
        purpose: Purpose,
        secret_hash: &SecretHash,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        self.hold_account_of(id).await?;
        let spend = ended_as(USED, at)
            .filter(Column::Id.eq(id.as_bytes().to_vec()))
            .filter(Column::Purpose.eq(purpose.as_str()))
            .filter(Column::SecretHash.eq(secret_hash.as_bytes().to_vec()))
            .filter(Column::ExpiresAt.gt(at.as_milliseconds()))
            .filter(Expr::exists(its_key_lives(purpose)));
        Ok(self.update_tokens(spend).await? > 0)
    }

    async fn supersede(&self, id: TokenId, at: Timestamp) -> Result<bool, StoreError> {
        self.hold_account_of(id).await?;
        let end = ended_as(SUPERSEDED, at).filter(Column::Id.eq(id.as_bytes().to_vec()));
        Ok(self.update_tokens(end).await? > 0)
    }

    async fn supersede_siblings(
        &self,
        account: &AccountId,
        purposes: &[Purpose],
        except: Option<TokenId>,
        at: Timestamp,
    ) -> Result<u64, StoreError> {
        self.hold_account(account).await?;
        let mut end = ended_as(SUPERSEDED, at)
            .filter(Column::Account.eq(account.as_str()))
            .filter(Column::Purpose.is_in(purposes.iter().map(|purpose| purpose.as_str())));
        if let Some(id) = except {
            end = end.filter(Column::Id.ne(id.as_bytes().to_vec()));
        }
        self.update_tokens(end).await
    }

    async fn redate(
        &self,
        id: TokenId,
        generation: u32,
        issued_at: Timestamp,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError> {
        self.hold_account_of(id).await?;
        let redate = living()
            .col_expr(Column::Generation, Expr::value(i64::from(generation)))
            .col_expr(Column::IssuedAt, Expr::value(issued_at.as_milliseconds()))
            .col_expr(Column::ExpiresAt, Expr::value(expires_at.as_milliseconds()))
            .filter(Column::Id.eq(id.as_bytes().to_vec()));
        Ok(self.update_tokens(redate).await? > 0)
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        let swept = Entity::delete_many()
            .filter(Column::ExpiresAt.lt(before.as_milliseconds()))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(swept.rows_affected)
    }
}

impl On<DatabaseTransaction> {
    /// Holds the account that a token acts on.
    async fn hold_account_of(&self, id: TokenId) -> Result<(), StoreError> {
        let Some(lock) = self.0.lock() else {
            return Ok(());
        };
        if self.1.ours {
            let account = Query::select()
                .column(Column::Account)
                .from(Entity)
                .and_where(Column::Id.eq(id.as_bytes().to_vec()))
                .take();
            let mut its = self.1.select(self.backend());
            its.and_where(self.1.id.expr().eq(SubQueryStatement::from(account)));
            return match self.0.query_all(its.lock(lock)).await {
                Ok(_) => Ok(()),
                Err(error) => Err(failed(error)),
            };
        }
        // A host's id may be of another type, or of another collation.
        let account: Option<Option<String>> = Entity::find_by_id(id.as_bytes().to_vec())
            .select_only()
            .column(Column::Account)
            .into_tuple()
            .one(&self.0)
            .await
            .map_err(failed)?;
        match account.flatten() {
            Some(account) => self.hold_account(&AccountId::new(account)).await,
            None => Ok(()),
        }
    }

    async fn update_tokens(&self, update: UpdateMany<Entity>) -> Result<u64, StoreError> {
        Ok(update.exec(&self.0).await.map_err(failed)?.rows_affected)
    }
}

fn living() -> UpdateMany<Entity> {
    Entity::update_many().filter(Column::State.eq(LIVE))
}

fn ended_as(state: &'static str, at: Timestamp) -> UpdateMany<Entity> {
    living()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::EndedAt, Expr::value(at.as_milliseconds()))
}

/// That the key which signed the row at hand is not invalidated.
fn its_key_lives(purpose: Purpose) -> SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(keys::Entity)
        .and_where(keys::Column::Ring.eq(purpose.ring().as_str()))
        .and_where(
            Expr::col((keys::Entity, keys::Column::Generation))
                .equals((Entity, Column::Generation)),
        )
        .and_where(keys::Column::InvalidatedAt.is_null())
        .take()
}
