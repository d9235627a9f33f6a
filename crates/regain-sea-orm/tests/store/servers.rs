//! What only servers can show, where units of work run beside each other.

use regain_sea_orm::{SeaOrmStore, migrations};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::{
    databases::{Database, Server},
    migrated,
};

const SERVERS: [Server; 2] = [Server::Postgres, Server::MariaDb];

#[tokio::test(flavor = "multi_thread")]
async fn stores_that_start_at_once_migrate_once() {
    for server in SERVERS {
        let Some(database) = Database::fresh(server) else {
            continue;
        };
        let starting: Vec<_> = (0..4)
            .map(|_| {
                let url = database.url().to_owned();
                tokio::spawn(async move { migrated(&url).await })
            })
            .collect();
        for store in starting {
            let store = store.await.expect("it started");
            assert_eq!(count(&store, "regain_migrations").await, 3, "{server:?}");
        }
    }
}

#[tokio::test]
async fn the_schema_can_be_run_by_hand() {
    for server in SERVERS {
        let Some(database) = Database::fresh(server) else {
            continue;
        };
        let store = SeaOrmStore::connect(database.url())
            .await
            .expect("it opens");
        let connection = store.connection();
        for statement in migrations::statements(connection.get_database_backend()) {
            connection
                .execute_unprepared(&statement)
                .await
                .expect("a statement");
        }
        assert_eq!(count(&store, "regain_outbox").await, 0, "{server:?}");
    }
}

/// MySQL commits every change of the schema by itself.
#[tokio::test]
async fn a_start_that_was_cut_off_goes_on() {
    let statements = migrations::statements(DbBackend::MySql);
    // Among the tables, between two that are altered, and before the last step is noted.
    for cut_off in [4, statements.len() - 1, statements.len()] {
        let Some(database) = Database::fresh(Server::MariaDb) else {
            return;
        };
        let store = SeaOrmStore::connect(database.url())
            .await
            .expect("it opens");
        for statement in &statements[..cut_off] {
            store
                .connection()
                .execute_unprepared(statement)
                .await
                .expect("a statement");
        }
        store.migrate().await.expect("it goes on");
        assert_eq!(count(&store, "regain_migrations").await, 3, "{cut_off}");
        assert_eq!(count(&store, "regain_session_stamps").await, 0);
    }
}

/// The server's default collation takes all of these for one.
#[tokio::test]
async fn mariadb_compares_byte_by_byte() {
    let Some(database) = Database::fresh(Server::MariaDb) else {
        return;
    };
    let store = migrated(database.url()).await;
    let variants = [
        "mike@example.com",
        "míke@example.com",
        "MIKE@example.com",
        "ｍike@example.com",
        "mike@example.com ",
    ];
    for (number, key) in variants.iter().enumerate() {
        for (table, column, insert) in [
            (
                "regain_accounts",
                "email_key",
                "INSERT INTO regain_accounts (id, email, email_key, scopes, created_at, stamp) \
                    VALUES (?, '', ?, '', 0, '')",
            ),
            (
                "regain_cooldowns",
                "`key`",
                "INSERT INTO regain_cooldowns (ends_at, `key`) VALUES (?, ?)",
            ),
        ] {
            let of = format!("SELECT COUNT(*) FROM {table} WHERE {column} = ?");
            let same = Statement::from_sql_and_values(DbBackend::MySql, &of, [(*key).into()]);
            let row = store
                .connection()
                .query_one_raw(same)
                .await
                .expect("a count");
            let found: i64 = row.expect("one").try_get_by_index(0).expect("a number");
            assert_eq!(found, 0, "{table}: {key:?} is new");
            let values = [(number as i64).into(), (*key).into()];
            let insert = Statement::from_sql_and_values(DbBackend::MySql, insert, values);
            store
                .connection()
                .execute_raw(insert)
                .await
                .expect("it is new");
        }
    }
    let is_alike = "SELECT COUNT(*) FROM regain_accounts WHERE \
        CONVERT(email_key USING utf8mb4) COLLATE utf8mb4_general_ci = 'mike@example.com'";
    let statement = Statement::from_string(DbBackend::MySql, is_alike);
    let row = store
        .connection()
        .query_one_raw(statement)
        .await
        .expect("a count");
    let alike: i64 = row.expect("one").try_get_by_index(0).expect("a number");
    assert!(
        alike >= 4,
        "the default collation would have mixed them up: {alike}"
    );
}

async fn count(store: &SeaOrmStore, table: &str) -> i64 {
    let backend = store.connection().get_database_backend();
    let count = Statement::from_string(backend, format!("SELECT COUNT(*) FROM {table}"));
    let row = store
        .connection()
        .query_one_raw(count)
        .await
        .expect("a count");
    row.expect("one").try_get_by_index(0).expect("a number")
}
