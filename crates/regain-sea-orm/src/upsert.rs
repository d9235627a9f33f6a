//! Rows that may be there already, in the words of every database.

use regain_core::store::StoreError;
use sea_orm::{
    ActiveModelTrait, Condition, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait,
    Insert, IntoActiveModel, QueryFilter,
    sea_query::{Expr, OnConflict},
};

use crate::{
    failure::{failed, is_taken},
    on::On,
};

/// A row that is written where there is none, and changed where there is one and a condition holds.
pub(crate) struct Upsert<A: ActiveModelTrait> {
    /// The row that is written.
    pub(crate) row: A,
    /// A row for the same key that changes nothing by being there: the condition holds for it.
    pub(crate) blank: A,
    pub(crate) key: Column<A>,
    /// In this order: MySQL reads what it has just written.
    pub(crate) changes: Vec<(Column<A>, Expr)>,
    pub(crate) condition: Condition,
}

type Column<A> = <<A as ActiveModelTrait>::Entity as EntityTrait>::Column;
type Row<A> = <<A as ActiveModelTrait>::Entity as EntityTrait>::Model;

impl On<DatabaseTransaction> {
    /// Inserts a row unless something that is unique in it is taken; answers whether it did.
    pub(crate) async fn insert_unless_taken<A>(&self, row: A) -> Result<bool, StoreError>
    where
        A: ActiveModelTrait + Send,
        Row<A>: IntoActiveModel<A>,
    {
        let insert = Insert::one(row);
        let inserted = if self.is_mysql() {
            // Its `INSERT IGNORE` ignores whatever else is wrong too: texts that are too long are cut.
            match insert.exec_without_returning(&self.0).await {
                Err(error) if is_taken(&error) => Ok(0),
                settled => settled,
            }
        } else {
            let unless_taken = OnConflict::new().do_nothing().to_owned();
            insert
                .on_conflict(unless_taken)
                .exec_without_returning(&self.0)
                .await
        };
        Ok(inserted.map_err(failed)? > 0)
    }

    /// Writes or changes a row, of racing callers one after the other; answers whether it did either.
    pub(crate) async fn upsert<A>(&self, upsert: Upsert<A>) -> Result<bool, StoreError>
    where
        A: ActiveModelTrait + Send,
        Row<A>: IntoActiveModel<A>,
    {
        if self.is_mysql() {
            return self.upsert_in_two(upsert).await;
        }
        let conflict = OnConflict::column(upsert.key)
            .values(upsert.changes)
            .action_cond_where(upsert.condition)
            .to_owned();
        let written = Insert::one(upsert.row)
            .on_conflict(conflict)
            .exec_without_returning(&self.0)
            .await;
        Ok(written.map_err(failed)? > 0)
    }

    /// MySQL knows no condition there, and does not tell a new row from one that was left alone.
    async fn upsert_in_two<A>(&self, upsert: Upsert<A>) -> Result<bool, StoreError>
    where
        A: ActiveModelTrait + Send,
        Row<A>: IntoActiveModel<A>,
    {
        self.hold_row(upsert.blank, upsert.key).await?;
        let mut change = A::Entity::update_many().filter(upsert.condition);
        for (column, value) in upsert.changes {
            change = change.col_expr(column, value);
        }
        let changed = change.exec(&self.0).await.map_err(failed)?;
        Ok(changed.rows_affected > 0)
    }

    /// Holds the row with this key until the unit of work ends; `row` is written where there is none.
    pub(crate) async fn hold_row<A>(&self, row: A, key: Column<A>) -> Result<(), StoreError>
    where
        A: ActiveModelTrait + Send,
        Row<A>: IntoActiveModel<A>,
    {
        let unchanged = OnConflict::column(key).update_column(key).to_owned();
        let held = Insert::one(row)
            .on_conflict(unchanged)
            .exec_without_returning(&self.0)
            .await;
        held.map(drop).map_err(failed)
    }

    fn is_mysql(&self) -> bool {
        self.0.get_database_backend() == DbBackend::MySql
    }
}
