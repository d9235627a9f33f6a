//! One column of the users table: how it is bound, and how it is read.

use regain_core::{account::AccountId, store::StoreError, timestamp::Timestamp};
use sea_orm::{
    ColumnTrait, DbBackend, EntityName, QueryResult, TryGetable,
    prelude::{TimeDateTime, TimeDateTimeWithTimeZone, Uuid},
    sea_query::{ColumnType, Expr, ExprTrait, Func, Value},
};

use crate::failure::{Failure, corrupt, failed};

/// A column, without the type of its entity.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) table: &'static str,
    pub(crate) name: &'static str,
    pub(crate) sql_type: ColumnType,
    pub(crate) nullable: bool,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Integer,
    /// An integer that has room for a time.
    Long,
    Uuid,
    /// A UUID in 16 bytes.
    Bytes,
    Text,
    /// A time without a zone, in UTC.
    DateTime,
    Instant,
    Flag,
    Other,
}

impl Column {
    pub(crate) fn of<C: ColumnTrait>(column: C) -> Self {
        let def = column.def();
        Self {
            table: C::EntityName::default().table_name(),
            name: column.as_str(),
            sql_type: def.get_column_type().clone(),
            nullable: def.is_null(),
        }
    }

    pub(crate) fn expr(&self) -> Expr {
        Expr::col(self.name)
    }

    pub(crate) fn kind(&self) -> Kind {
        match &self.sql_type {
            ColumnType::TinyInteger
            | ColumnType::SmallInteger
            | ColumnType::Integer
            | ColumnType::TinyUnsigned
            | ColumnType::SmallUnsigned
            | ColumnType::Unsigned => Kind::Integer,
            ColumnType::BigInteger | ColumnType::BigUnsigned => Kind::Long,
            ColumnType::Uuid => Kind::Uuid,
            ColumnType::Binary(16) => Kind::Bytes,
            // A type of the database's own, such as `citext`, has to go for text.
            ColumnType::Char(_)
            | ColumnType::String(_)
            | ColumnType::Text
            | ColumnType::Custom(_) => Kind::Text,
            ColumnType::DateTime | ColumnType::Timestamp => Kind::DateTime,
            ColumnType::TimestampWithTimeZone => Kind::Instant,
            ColumnType::Boolean => Kind::Flag,
            _ => Kind::Other,
        }
    }

    /// The value of an id; `None` where no row can have it.
    pub(crate) fn id_value(&self, id: &AccountId) -> Option<Value> {
        let text = id.as_str();
        let uuid = || {
            let parsed = Uuid::try_parse(text).ok();
            // As we write it, and in no other way: one account has one id.
            parsed.filter(|uuid| uuid.to_string() == text)
        };
        match self.kind() {
            Kind::Integer | Kind::Long => {
                let number = text.parse::<i64>().ok();
                let written = number.filter(|number| number.to_string() == text);
                written.map(Value::from)
            }
            Kind::Uuid => uuid().map(Value::from),
            Kind::Bytes => uuid().map(|uuid| Value::from(uuid.as_bytes().to_vec())),
            // No text of PostgreSQL's has a zero in it, and asking for one is an error.
            _ => (!text.contains('\0')).then(|| Value::from(text)),
        }
    }

    /// The id as it is selected: every integer is read as the same one.
    pub(crate) fn id_expr(&self, backend: DbBackend) -> Expr {
        match self.kind() {
            Kind::Integer | Kind::Long if backend == DbBackend::MySql => {
                self.expr().cast_as("SIGNED")
            }
            Kind::Integer | Kind::Long => self.expr().cast_as("BIGINT"),
            _ => self.expr(),
        }
    }

    /// The id from the first column of a row.
    pub(crate) fn id(&self, row: &QueryResult) -> Result<AccountId, StoreError> {
        let text = match self.kind() {
            Kind::Integer | Kind::Long => row.try_get_by_index::<i64>(0).map(|id| id.to_string()),
            Kind::Uuid => row.try_get_by_index::<Uuid>(0).map(|id| id.to_string()),
            Kind::Bytes => {
                let bytes: Vec<u8> = row.try_get_by_index(0).map_err(failed)?;
                let uuid = Uuid::from_slice(&bytes).map_err(|_| corrupt(self.table, self.name))?;
                Ok(uuid.to_string())
            }
            _ => row.try_get_by_index::<String>(0),
        };
        text.map(AccountId::new).map_err(failed)
    }

    /// The id in a value that the host chose.
    pub(crate) fn id_of(&self, value: &Value) -> Option<AccountId> {
        let text = match value {
            Value::String(Some(text)) => text.clone(),
            Value::Uuid(Some(uuid)) => uuid.to_string(),
            Value::Bytes(Some(bytes)) => Uuid::from_slice(bytes).ok()?.to_string(),
            Value::TinyInt(Some(number)) => number.to_string(),
            Value::SmallInt(Some(number)) => number.to_string(),
            Value::Int(Some(number)) => number.to_string(),
            Value::BigInt(Some(number)) => number.to_string(),
            Value::TinyUnsigned(Some(number)) => number.to_string(),
            Value::SmallUnsigned(Some(number)) => number.to_string(),
            Value::Unsigned(Some(number)) => number.to_string(),
            Value::BigUnsigned(Some(number)) => number.to_string(),
            _ => return None,
        };
        Some(AccountId::new(text))
    }

    /// The value of a text. Where there is none, a column that takes no `NULL` is empty.
    pub(crate) fn text_value(&self, text: Option<&str>) -> Value {
        match text {
            None if !self.nullable => Value::from(""),
            text => Value::from(text.map(str::to_owned)),
        }
    }

    pub(crate) fn text(&self, row: &QueryResult) -> Result<Option<String>, StoreError> {
        let text: Option<String> = self.read(row)?;
        Ok(text.filter(|text| self.nullable || !text.is_empty()))
    }

    pub(crate) fn time_value(&self, time: Option<Timestamp>) -> Result<Value, StoreError> {
        if self.kind() == Kind::Long {
            return Ok(Value::from(time.map(Timestamp::as_milliseconds)));
        }
        let instant = time.map(|time| self.instant(time)).transpose()?;
        Ok(match self.kind() {
            Kind::DateTime => {
                Value::from(instant.map(|at| TimeDateTime::new(at.date(), at.time())))
            }
            _ => Value::from(instant),
        })
    }

    fn instant(&self, time: Timestamp) -> Result<TimeDateTimeWithTimeZone, StoreError> {
        let nanoseconds = i128::from(time.as_milliseconds()) * 1_000_000;
        TimeDateTimeWithTimeZone::from_unix_timestamp_nanos(nanoseconds).map_err(|_| self.unfit())
    }

    pub(crate) fn time(&self, row: &QueryResult) -> Result<Option<Timestamp>, StoreError> {
        let instant = match self.kind() {
            Kind::Long => {
                let milliseconds: Option<i64> = self.read(row)?;
                return Ok(milliseconds.map(Timestamp::from_milliseconds));
            }
            Kind::DateTime => self
                .read::<Option<TimeDateTime>>(row)?
                .map(TimeDateTime::assume_utc),
            _ => self.read::<Option<TimeDateTimeWithTimeZone>>(row)?,
        };
        let milliseconds =
            instant.map(|at| i64::try_from(at.unix_timestamp_nanos().div_euclid(1_000_000)));
        let milliseconds = milliseconds.transpose();
        let milliseconds = milliseconds.map_err(|_| corrupt(self.table, self.name))?;
        Ok(milliseconds.map(Timestamp::from_milliseconds))
    }

    /// `NULL` is no.
    pub(crate) fn flag(&self, row: &QueryResult) -> Result<bool, StoreError> {
        let flag: Option<bool> = self.read(row)?;
        Ok(flag.unwrap_or_default())
    }

    /// This value, written into it.
    pub(crate) fn to(&self, value: Value) -> (&'static str, Expr) {
        (self.name, Expr::val(value))
    }

    /// That it holds this text, byte by byte: what a collation holds for alike is not the same (CVE-2019-19844). `NULL` is
    /// empty.
    pub(crate) fn holds(&self, text: &str, backend: DbBackend) -> Expr {
        let text = Expr::val(text);
        let held = if self.nullable {
            Func::coalesce([self.expr(), Expr::val("")]).into()
        } else {
            self.expr()
        };
        held.eq(match backend {
            DbBackend::MySql => text.cast_as("BINARY"),
            DbBackend::Postgres => Expr::cust_with_expr("$1 COLLATE \"C\"", text),
            _ => Expr::cust_with_expr("? COLLATE BINARY", text),
        })
    }

    /// The error of a value that it has no room for.
    pub(crate) fn unfit(&self) -> StoreError {
        StoreError::new(Failure::Unfit {
            table: self.table,
            column: self.name,
        })
    }

    fn read<T: TryGetable>(&self, row: &QueryResult) -> Result<T, StoreError> {
        row.try_get("", self.name).map_err(failed)
    }
}
