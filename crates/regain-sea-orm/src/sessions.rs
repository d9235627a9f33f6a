//! `regain_sessions`: sessions of our own, for hosts that have none.

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
    QueryOrder, sea_query::Expr,
};

use crate::{
    failure::failed,
    on::{Connection, On},
};

pub(crate) mod row;

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

    async fn revoke(&self, account: &AccountId, which: &Revoke) -> Result<Option<u64>, StoreError> {
        let all = Entity::delete_many().filter(Column::Account.eq(account.as_str()));
        let ended = match which {
            Revoke::All => self.delete(all).await?,
            Revoke::Others(kept) => {
                self.delete(all.filter(Column::Id.ne(kept.as_str())))
                    .await?
            }
            Revoke::Keep => 0,
        };
        Ok(Some(ended))
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        let old = Column::CreatedAt.lt(before.as_milliseconds());
        self.delete(Entity::delete_many().filter(old)).await
    }
}

impl On<DatabaseTransaction> {
    async fn delete(&self, sessions: DeleteMany<Entity>) -> Result<u64, StoreError> {
        Ok(sessions.exec(&self.0).await.map_err(failed)?.rows_affected)
    }
}
