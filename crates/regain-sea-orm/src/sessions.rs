//! `regain_sessions`: sessions of our own, for hosts that have none. `regain_session_stamps`: which of the hosts' own have
//! ended.

use async_trait::async_trait;
use regain_core::{
    account::AccountId,
    session::{Revoke, Session, SessionId},
    store::{FindSessions, Sessions, StoreError},
    timestamp::Timestamp,
};
use row::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, DeleteMany, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
    sea_query::{Expr, OnConflict},
};

use crate::{
    failure::failed,
    on::{Connection, On},
};

pub(crate) mod row;
pub(crate) mod stamp;

#[async_trait]
impl<C: Connection> FindSessions for On<C> {
    async fn by_secret_hash(&self, hash: &[u8; 32]) -> Result<Option<Session>, StoreError> {
        let row = Entity::find()
            .filter(Column::SecretHash.eq(hash.to_vec()))
            .one(&self.0)
            .await
            .map_err(failed)?;
        row.map(Model::into_session).transpose()
    }

    async fn of_account(&self, account: &AccountId) -> Result<Vec<Session>, StoreError> {
        let rows = Entity::find()
            .filter(Column::Account.eq(account.as_str()))
            .order_by_desc(Column::CreatedAt)
            .order_by_desc(Column::Id)
            .all(&self.0)
            .await
            .map_err(failed)?;
        rows.into_iter().map(Model::into_session).collect()
    }

    async fn stamp(&self, account: &AccountId) -> Result<Option<[u8; 16]>, StoreError> {
        let row = stamp::Entity::find_by_id(account.as_str())
            .one(&self.0)
            .await
            .map_err(failed)?;
        row.map(stamp::Model::into_stamp).transpose()
    }
}

#[async_trait]
impl Sessions for On<DatabaseTransaction> {
    async fn start(&self, session: &Session) -> Result<(), StoreError> {
        Entity::insert(Model::of(session).into_active_model())
            .exec_without_returning(&self.0)
            .await
            .map_err(failed)?;
        Ok(())
    }

    async fn touch(&self, id: &SessionId, at: Timestamp) -> Result<(), StoreError> {
        Entity::update_many()
            .col_expr(Column::LastSeenAt, Expr::value(at.as_milliseconds()))
            .filter(Column::Id.eq(id.as_str()))
            // Of two requests at once, the earlier may be written later.
            .filter(Column::LastSeenAt.lt(at.as_milliseconds()))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(())
    }

    async fn end(&self, id: &SessionId) -> Result<bool, StoreError> {
        let ended = self
            .delete(Entity::delete_many().filter(Column::Id.eq(id.as_str())))
            .await?;
        Ok(ended > 0)
    }

    async fn revoke(
        &self,
        account: &AccountId,
        which: &Revoke,
        next: &[u8; 16],
    ) -> Result<Option<u64>, StoreError> {
        if *which == Revoke::Keep {
            return Ok(Some(0));
        }
        self.stamp_with(account, next).await?;
        let all = Entity::delete_many().filter(Column::Account.eq(account.as_str()));
        let ended = match which {
            Revoke::Others(kept) => {
                self.delete(all.filter(Column::Id.ne(kept.as_str())))
                    .await?
            }
            Revoke::All | Revoke::Keep => self.delete(all).await?,
        };
        Ok(Some(ended))
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        let old = Column::CreatedAt.lt(before.as_milliseconds());
        self.delete(Entity::delete_many().filter(old)).await
    }
}

impl On<DatabaseTransaction> {
    async fn stamp_with(&self, account: &AccountId, next: &[u8; 16]) -> Result<(), StoreError> {
        let anew = OnConflict::column(stamp::Column::Account)
            .update_column(stamp::Column::Stamp)
            .to_owned();
        stamp::Entity::insert(stamp::Model::of(account, next).into_active_model())
            .on_conflict(anew)
            .exec_without_returning(&self.0)
            .await
            .map_err(failed)?;
        Ok(())
    }

    async fn delete(&self, sessions: DeleteMany<Entity>) -> Result<u64, StoreError> {
        Ok(sessions.exec(&self.0).await.map_err(failed)?.rows_affected)
    }
}
