//! Users in a database of their own, which the store of everything else knows nothing of.

use async_trait::async_trait;
use regain_core::{
    account::{Account, AccountId, Credentials, Login, Stamp, Username},
    email_address::EmailAddress,
    locale::Locale,
    password::PasswordHash,
    store::{
        Accounts, AddressSet, FindAccounts, Lack, Needs, NewAccount, OwnAccounts, ProvenAddress,
        StoreError,
    },
    timestamp::Timestamp,
};
use sea_orm::{
    ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, QueryResult, SqlErr,
    Statement, Value,
};

const TABLE: &str = "CREATE TABLE IF NOT EXISTS users (
    id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, disabled BOOLEAN NOT NULL, scopes TEXT NOT NULL,
    email TEXT NOT NULL, email_key TEXT NOT NULL UNIQUE, verified_at INTEGER,
    username TEXT, username_key TEXT UNIQUE, name TEXT, locale TEXT, time_zone TEXT,
    password TEXT, stamp TEXT NOT NULL)";

pub(crate) struct Users(DatabaseConnection);

impl Users {
    pub(crate) async fn open(url: &str) -> Result<Self, StoreError> {
        let connection = Database::connect(url).await.map_err(failed)?;
        connection.execute_unprepared(TABLE).await.map_err(failed)?;
        Ok(Self(connection))
    }

    async fn find(&self, column: &str, value: &str) -> Result<Option<QueryResult>, StoreError> {
        let sql = format!("SELECT * FROM users WHERE {column} = ?");
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, sql, [value.into()]);
        self.0.query_one_raw(statement).await.map_err(failed)
    }

    /// Whether a row was written. Each statement is committed before it answers.
    async fn write<const N: usize>(&self, sql: &str, values: [Value; N]) -> Result<bool, DbErr> {
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, sql, values);
        Ok(self.0.execute_raw(statement).await?.rows_affected() > 0)
    }
}

#[async_trait]
impl FindAccounts for Users {
    async fn by_login(&self, login: &Login) -> Result<Option<Account>, StoreError> {
        let column = match login {
            Login::Email(_) => "email_key",
            Login::Username(_) => "username_key",
        };
        let row = self.find(column, &login.key()).await?;
        row.as_ref().map(account).transpose()
    }

    async fn by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        let row = self.find("id", id.as_str()).await?;
        row.as_ref().map(account).transpose()
    }

    async fn credentials(&self, id: &AccountId) -> Result<Option<Credentials>, StoreError> {
        let row = self.find("id", id.as_str()).await?;
        row.as_ref().map(credentials).transpose()
    }
}

#[async_trait]
impl Accounts for Users {
    async fn set_password(
        &self,
        id: &AccountId,
        expected: &Stamp,
        password: Option<&PasswordHash>,
        next: &Stamp,
    ) -> Result<bool, StoreError> {
        let password = password.map(|hash| hash.expose_secret().to_owned());
        let sql = "UPDATE users SET password = ?, stamp = ? WHERE id = ? AND stamp = ?";
        let (next, id, expected) = (next.as_str(), id.as_str(), expected.as_str());
        let values = [password.into(), next.into(), id.into(), expected.into()];
        self.write(sql, values).await.map_err(failed)
    }

    async fn rehash_password(
        &self,
        id: &AccountId,
        old: &PasswordHash,
        new: &PasswordHash,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE users SET password = ? WHERE id = ? AND password = ?";
        let (old, new) = (old.expose_secret(), new.expose_secret());
        let values = [new.into(), id.as_str().into(), old.into()];
        self.write(sql, values).await.map_err(failed)
    }

    async fn mark_verified(
        &self,
        id: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE users SET verified_at = coalesce(verified_at, ?) WHERE id = ? AND email_key = ?";
        let (id, address) = (id.as_str(), address.key());
        let values = [at.as_milliseconds().into(), id.into(), address.into()];
        self.write(sql, values).await.map(drop).map_err(failed)
    }

    async fn set_address(
        &self,
        id: &AccountId,
        expected: &Stamp,
        to: &ProvenAddress,
        next: &Stamp,
    ) -> Result<AddressSet, StoreError> {
        let sql = "UPDATE users SET email = ?, email_key = ?, verified_at = ?, stamp = ?
                   WHERE id = ? AND stamp = ?";
        let (email, key) = (to.address.as_str(), to.address.key());
        let verified_at = to.verified_at.map(Timestamp::as_milliseconds);
        let (next, id, expected) = (next.as_str(), id.as_str(), expected.as_str());
        let values = [
            email.into(),
            key.into(),
            verified_at.into(),
            next.into(),
            id.into(),
            expected.into(),
        ];
        match self.write(sql, values).await {
            Ok(true) => Ok(AddressSet::Written),
            Ok(false) => Ok(AddressSet::Stale),
            Err(error) if is_taken(&error) => Ok(AddressSet::Taken),
            Err(error) => Err(failed(error)),
        }
    }

    async fn set_preferences(
        &self,
        id: &AccountId,
        locale: &Locale,
        time_zone: &str,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE users SET locale = ?, time_zone = ? WHERE id = ?";
        let values = [locale.as_str().into(), time_zone.into(), id.as_str().into()];
        self.write(sql, values).await.map_err(failed)
    }

    async fn create(&self, new: &NewAccount) -> Result<Option<AccountId>, StoreError> {
        let sql = "INSERT INTO users (id, created_at, disabled, scopes, email, email_key, verified_at, username,
                   username_key, name, locale, time_zone, password, stamp) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
        let account = &new.account;
        let username = account.username.as_ref();
        let values = [
            account.id.as_str().into(),
            account.created_at.as_milliseconds().into(),
            account.disabled.into(),
            account.scopes.join(" ").into(),
            account.email.as_str().into(),
            account.email.key().into(),
            account
                .email_verified_at
                .map(Timestamp::as_milliseconds)
                .into(),
            username.map(|name| name.as_str().to_owned()).into(),
            username.map(Username::key).into(),
            account.name.clone().into(),
            account
                .locale
                .as_ref()
                .map(|tag| tag.as_str().to_owned())
                .into(),
            account.time_zone.clone().into(),
            new.password
                .as_ref()
                .map(|hash| hash.expose_secret().to_owned())
                .into(),
            new.stamp.as_str().into(),
        ];
        match self.write(sql, values).await {
            Err(error) if is_taken(&error) => Ok(None),
            created => {
                created.map_err(failed)?;
                Ok(Some(account.id.clone()))
            }
        }
    }

    async fn set_enabled(&self, id: &AccountId, enabled: bool) -> Result<bool, StoreError> {
        let sql = "UPDATE users SET disabled = ? WHERE id = ?";
        let values = [(!enabled).into(), id.as_str().into()];
        self.write(sql, values).await.map_err(failed)
    }
}

#[async_trait]
impl OwnAccounts for Users {
    async fn lacks(&self, _needs: &Needs) -> Result<Vec<Lack>, StoreError> {
        // Nothing: `create` works.
        Ok(Vec::new())
    }
}

fn account(row: &QueryResult) -> Result<Account, StoreError> {
    let read = |column| row.try_get::<Option<String>>("", column).map_err(failed);
    let time = |column| row.try_get::<Option<i64>>("", column).map_err(failed);
    let (id, email, scopes) = (read("id")?, read("email")?, read("scopes")?);
    Ok(Account {
        id: AccountId::new(id.unwrap_or_default()),
        username: read("username")?.and_then(|name| name.parse().ok()),
        email: email.unwrap_or_default().parse().map_err(StoreError::new)?,
        email_verified_at: time("verified_at")?.map(Timestamp::from_milliseconds),
        name: read("name")?,
        locale: read("locale")?.and_then(|tag| Locale::parse(&tag)),
        time_zone: read("time_zone")?,
        scopes: scopes
            .unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
        disabled: row.try_get("", "disabled").map_err(failed)?,
        created_at: Timestamp::from_milliseconds(time("created_at")?.unwrap_or_default()),
    })
}

fn credentials(row: &QueryResult) -> Result<Credentials, StoreError> {
    let password: Option<String> = row.try_get("", "password").map_err(failed)?;
    let stamp: String = row.try_get("", "stamp").map_err(failed)?;
    Ok(Credentials {
        password: password.map(PasswordHash::new),
        stamp: Stamp::new(stamp),
    })
}

fn is_taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

/// What SQLite says names columns, never what is in them.
fn failed(error: DbErr) -> StoreError {
    StoreError::new(error)
}
