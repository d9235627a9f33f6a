//! `regain_outbox`: messages that are owed to people.

use async_trait::async_trait;
use regain_core::{
    outbox::{
        Claim, Entry, FindOutbox, Intent, Lease, MessageId, Outbox, Outcome, Prepared, State,
    },
    store::StoreError,
    timestamp::Timestamp,
};
use row::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, FromQueryResult, IdenStatic,
    IntoActiveModel, QueryFilter, QueryOrder, QueryResult, QuerySelect, QueryTrait, UpdateMany,
    sea_query::{Alias, Expr, ExprTrait, LockBehavior, LockType, Order, Query, SelectStatement},
};

use crate::{
    failure::failed,
    on::{Connection, On},
};

pub(crate) mod row;

/// So close to the capacity those who ask are counted one by one: more than are ever at it at once.
const NEARLY: u32 = 1_000;

#[async_trait]
impl<C: Connection> FindOutbox for On<C> {
    async fn find(&self, id: MessageId) -> Result<Option<Entry>, StoreError> {
        let row = Entity::find_by_id(id.as_bytes().to_vec())
            .one(&self.0)
            .await
            .map_err(failed)?;
        row.map(Model::into_entry).transpose()
    }

    async fn list(
        &self,
        state: State,
        before: Option<MessageId>,
        limit: u32,
    ) -> Result<Vec<Entry>, StoreError> {
        let (limit, mut entries) = (limit as usize, Vec::new());
        let mut before = before.map(|id| id.as_bytes().to_vec());
        // A page that is short because of rows which cannot be read would look like the last one.
        while entries.len() < limit {
            let room = limit - entries.len();
            let rows = self.page(state, before, room as u64).await?;
            entries.extend(rows.iter().filter_map(|row| {
                let model = Model::from_query_result(row, "").map_err(failed);
                model.and_then(Model::into_entry).ok()
            }));
            let last = rows.last().filter(|_| rows.len() == room);
            match last.map(|row| row.try_get("", Column::Id.as_str())) {
                Some(Ok(id)) => before = Some(id),
                _ => break,
            }
        }
        Ok(entries)
    }

    async fn next_due(&self) -> Result<Option<Timestamp>, StoreError> {
        let due_at: Option<i64> = Entity::find()
            .select_only()
            .column(Column::DueAt)
            .filter(is_waiting())
            .order_by_asc(Column::DueAt)
            .into_tuple()
            .one(&self.0)
            .await
            .map_err(failed)?;
        Ok(due_at.map(Timestamp::from_milliseconds))
    }
}

impl<C: Connection> On<C> {
    /// Rows in a state, newest first, readable or not.
    async fn page(
        &self,
        state: State,
        before: Option<Vec<u8>>,
        limit: u64,
    ) -> Result<Vec<QueryResult>, StoreError> {
        let mut page = Entity::find()
            .filter(Column::State.eq(state.as_str()))
            .order_by_desc(Column::Id)
            .limit(limit);
        if let Some(id) = before {
            page = page.filter(Column::Id.lt(id));
        }
        self.0.query_all(&page.into_query()).await.map_err(failed)
    }
}

#[async_trait]
impl Outbox for On<DatabaseTransaction> {
    async fn add(&self, intent: &Intent, claim: Option<&Claim>) -> Result<(), StoreError> {
        Entity::insert(Model::of(intent, claim).into_active_model())
            .exec_without_returning(&self.0)
            .await
            .map_err(failed)?;
        Ok(())
    }

    async fn revive(&self, id: MessageId, at: Timestamp) -> Result<bool, StoreError> {
        let revive = Entity::update_many()
            .col_expr(Column::State, Expr::value(State::Waiting.as_str()))
            .col_expr(Column::EndedAt, Expr::value(None::<i64>))
            .col_expr(Column::NextAttemptAt, Expr::value(at.as_milliseconds()))
            .col_expr(Column::DueAt, Expr::value(at.as_milliseconds()))
            .filter(Column::Id.eq(id.as_bytes().to_vec()))
            .filter(Column::State.eq(State::Dead.as_str()));
        Ok(self.update_outbox(revive).await? > 0)
    }

    async fn claim(&self, claim: &Claim) -> Result<Vec<Entry>, StoreError> {
        // Where nothing of a batch can be read, what is sound behind it must not wait.
        while self.lease(claim).await? > 0 {
            let entries = self.readable(claim).await?;
            if !entries.is_empty() {
                return Ok(entries);
            }
        }
        Ok(Vec::new())
    }

    async fn prepare(
        &self,
        id: MessageId,
        lease: Lease,
        prepared: &Prepared,
    ) -> Result<bool, StoreError> {
        let token = prepared.token.map(|id| id.as_bytes().to_vec());
        let update = leased(id.as_bytes(), lease)
            .col_expr(Column::PreparedTo, Expr::value(prepared.to.as_str()))
            .col_expr(Column::PreparedToken, Expr::value(token))
            .col_expr(
                Column::DatedAt,
                Expr::value(prepared.dated_at.as_milliseconds()),
            )
            .col_expr(Column::Seen, Expr::value(prepared.seen))
            .col_expr(Column::Redated, Expr::value(prepared.redated));
        Ok(self.update_outbox(update).await? > 0)
    }

    async fn settle(
        &self,
        id: MessageId,
        lease: Lease,
        outcome: &Outcome,
    ) -> Result<bool, StoreError> {
        let update = settled(leased(id.as_bytes(), lease), outcome);
        Ok(self.update_outbox(update).await? > 0)
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        let swept = Entity::delete_many()
            .filter(Column::State.ne(State::Waiting.as_str()))
            .filter(Column::EndedAt.lt(before.as_milliseconds()))
            .exec(&self.0)
            .await
            .map_err(failed)?;
        Ok(swept.rows_affected)
    }
}

impl On<DatabaseTransaction> {
    /// Whether `capacity` messages wait. Where units of work run beside each other, those that find it nearly so have their
    /// turn one after the other, so that each counts what the last one wrote.
    pub(crate) async fn is_full(&self, capacity: u32) -> Result<bool, StoreError> {
        if self.0.lock().is_some() {
            if !self.wait(capacity.saturating_sub(NEARLY)).await? {
                return Ok(false);
            }
            self.queue("outbox").await?;
        }
        self.wait(capacity).await
    }

    /// Whether so many messages wait; no more than that are counted.
    async fn wait(&self, number: u32) -> Result<bool, StoreError> {
        let waiting = Query::select()
            .expr(Expr::val(1))
            .from(Entity)
            .and_where(is_waiting())
            .limit(number.into())
            .take();
        let count = Query::select()
            .expr(Expr::cust("COUNT(*)"))
            .from_subquery(waiting, Alias::new("waiting"))
            .take();
        let row = self.0.query_one(&count).await.map_err(failed)?;
        let count = row
            .map_or(Ok(0), |row| row.try_get_by_index::<i64>(0))
            .map_err(failed)?;
        Ok(count >= i64::from(number))
    }

    /// Leases what is due. Answers how many.
    async fn lease(&self, claim: &Claim) -> Result<u64, StoreError> {
        let lease = Entity::update_many()
            .col_expr(Column::Lease, Expr::value(claim.lease.0.to_vec()))
            .col_expr(Column::DueAt, Expr::value(claim.until.as_milliseconds()))
            .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1));
        let due = due(claim);
        let lease = if self.0.lock().is_some() {
            lease.filter(Column::Id.is_in(self.hold_free(due).await?))
        } else {
            lease.filter(Column::Id.in_subquery(due))
        };
        self.update_outbox(lease).await
    }

    /// Holds those that no other claim is just about to lease.
    async fn hold_free(&self, mut due: SelectStatement) -> Result<Vec<Vec<u8>>, StoreError> {
        due.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
        let rows = self.0.query_all(&due).await.map_err(failed)?;
        rows.iter()
            .map(|row| row.try_get_by_index(0).map_err(failed))
            .collect()
    }

    /// What was leased, but for the rows that hold no message; those end.
    async fn readable(&self, claim: &Claim) -> Result<Vec<Entry>, StoreError> {
        let leased = Entity::find()
            .filter(is_waiting())
            .filter(Column::DueAt.eq(claim.until.as_milliseconds()))
            .filter(Column::Lease.eq(claim.lease.0.to_vec()))
            .order_by_asc(Column::NextAttemptAt)
            .order_by_asc(Column::Id)
            .into_query();
        // Row by row: one that cannot even be decoded must not hide the others.
        let rows = self.0.query_all(&leased).await.map_err(failed)?;
        let mut entries = Vec::with_capacity(rows.len());
        for row in rows {
            match Model::from_query_result(&row, "")
                .map_err(failed)
                .and_then(Model::into_entry)
            {
                Ok(entry) => entries.push(entry),
                Err(error) => self.give_up(&row, claim, &error).await?,
            }
        }
        Ok(entries)
    }

    /// Ends a message that cannot be read: it would be claimed for ever.
    async fn give_up(
        &self,
        row: &QueryResult,
        claim: &Claim,
        error: &StoreError,
    ) -> Result<(), StoreError> {
        let Ok(id) = row.try_get::<Vec<u8>>("", Column::Id.as_str()) else {
            // Nothing tells it from the others; its lease keeps it out of their way.
            tracing::error!(%error, "a message without an id of ours cannot be read");
            return Ok(());
        };
        let message = <[u8; 16]>::try_from(id.as_slice()).map(MessageId::from_bytes);
        let message = message.ok().map(tracing::field::display);
        tracing::error!(%error, message, "a message cannot be read and is given up");
        let dead = Outcome::Ended {
            state: State::Dead,
            at: claim.now,
            failure: Some(error.to_string()),
        };
        self.update_outbox(settled(leased(&id, claim.lease), &dead))
            .await?;
        Ok(())
    }

    async fn update_outbox(&self, update: UpdateMany<Entity>) -> Result<u64, StoreError> {
        Ok(update.exec(&self.0).await.map_err(failed)?.rows_affected)
    }
}

fn is_waiting() -> Expr {
    Column::State.eq(State::Waiting.as_str())
}

/// The waiting message, as long as it is under this very lease. A lapsed lease that nobody took over still holds: the
/// value fences, not the time.
fn leased(id: &[u8], lease: Lease) -> UpdateMany<Entity> {
    Entity::update_many()
        .filter(Column::Id.eq(id.to_vec()))
        .filter(Column::Lease.eq(lease.0.to_vec()))
        .filter(is_waiting())
}

/// Gives the lease back and writes what became of it.
fn settled(leased: UpdateMany<Entity>, outcome: &Outcome) -> UpdateMany<Entity> {
    let given_back = leased.col_expr(Column::Lease, Expr::value(None::<Vec<u8>>));
    match outcome {
        Outcome::Ended { state, at, failure } => given_back
            .col_expr(Column::State, Expr::value(state.as_str()))
            .col_expr(Column::EndedAt, Expr::value(at.as_milliseconds()))
            .col_expr(Column::Failure, Expr::value(failure.clone())),
        Outcome::Retry { at, failure, seen } => given_back
            .col_expr(Column::NextAttemptAt, Expr::value(at.as_milliseconds()))
            .col_expr(Column::DueAt, Expr::value(at.as_milliseconds()))
            .col_expr(Column::Failure, Expr::value(failure.as_str()))
            .col_expr(Column::Seen, Expr::value(*seen)),
    }
}

/// What can be claimed, in the order of the index.
fn due(claim: &Claim) -> SelectStatement {
    Query::select()
        .column(Column::Id)
        .from(Entity)
        .and_where(is_waiting())
        .and_where(Column::DueAt.lte(claim.now.as_milliseconds()))
        .order_by(Column::DueAt, Order::Asc)
        .order_by(Column::Id, Order::Asc)
        .limit(claim.limit.into())
        .take()
}
