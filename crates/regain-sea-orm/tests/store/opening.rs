//! Opening databases, and URLs that name none.

use std::{sync::Arc, time::Duration};

use regain_core::{account::AccountId, store::Store, token::TokenId};
use regain_sea_orm::SeaOrmStore;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DbBackend, Statement};
use tempfile::TempDir;

use super::{migrated, path, url};

#[tokio::test]
async fn a_file_is_opened_as_the_documentation_says() {
    let folder = TempDir::new().expect("a folder");
    let store = migrated(&url(&folder)).await;
    assert_eq!(
        value(&store, "SELECT journal_mode FROM pragma_journal_mode").await,
        "wal"
    );
    for (name, column, expected) in [
        ("synchronous", "synchronous", "2"),
        ("foreign_keys", "foreign_keys", "1"),
        ("busy_timeout", "timeout", "5000"),
    ] {
        let query = format!("SELECT {column} || '' FROM pragma_{name}");
        // More often than there are connections: it is said to all of them.
        for _ in 0..10 {
            assert_eq!(value(&store, &query).await, expected, "{name}");
        }
    }
}

#[tokio::test]
async fn readers_do_not_wait_for_a_writer() {
    let folder = TempDir::new().expect("a folder");
    let store = migrated(&url(&folder)).await;
    let unit = store.begin().await.expect("a writer");
    unit.accounts()
        .set_enabled(&AccountId::new("a"), true)
        .await
        .expect("it writes");
    let reader = store.clone();
    let read = tokio::spawn(async move {
        reader
            .read()
            .tokens()
            .find(TokenId::from_bytes([0; 16]))
            .await
    });
    let read = tokio::time::timeout(Duration::from_secs(5), read).await;
    assert!(
        read.expect("it does not wait")
            .expect("no panic")
            .expect("it reads")
            .is_none()
    );
    unit.commit().await.expect("it commits");
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_have_their_turn_one_after_the_other() {
    let folder = TempDir::new().expect("a folder");
    // Two stores are like two processes: neither knows of the other's queue.
    let stores = [migrated(&url(&folder)).await, migrated(&url(&folder)).await].map(Arc::new);
    let writers: Vec<_> = (0..40)
        .map(|number: usize| {
            let store = stores[number % 2].clone();
            tokio::spawn(async move {
                let unit = store.begin().await?;
                // Reading first is what makes a deferred transaction fail at its first write.
                unit.tokens().find(TokenId::from_bytes([0; 16])).await?;
                unit.attempts()
                    .charge(
                        "key",
                        regain_core::timestamp::Timestamp::default(),
                        Duration::MAX,
                        99,
                    )
                    .await?;
                unit.commit().await
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("no panic").expect("it waited its turn");
    }
    let counted = value(&stores[0], "SELECT counted || '' FROM regain_attempts").await;
    assert_eq!(counted, "40");
}

#[tokio::test]
async fn databases_in_memory_are_apart_and_stay() {
    let (one, other) = (
        migrated("sqlite::memory:").await,
        migrated("sqlite::memory:").await,
    );
    let insert = "INSERT INTO regain_cooldowns VALUES ('key', 1)";
    one.connection()
        .execute_unprepared(insert)
        .await
        .expect("it writes");
    let count = "SELECT count(*) || '' FROM regain_cooldowns";
    assert_eq!(value(&one, count).await, "1");
    assert_eq!(value(&other, count).await, "0");
}

#[tokio::test]
async fn a_hosts_own_connection_will_do() {
    let mut options = ConnectOptions::new("sqlite::memory:");
    options.sqlx_logging(false);
    let connection = Database::connect(options)
        .await
        .expect("the host's connection");
    let store = SeaOrmStore::new(connection);
    store.migrate().await.expect("it migrates");
    let unit = store.begin().await.expect("it begins");
    unit.commit().await.expect("it commits");
}

#[tokio::test]
async fn a_url_that_names_no_database_says_so() {
    let folder = TempDir::new().expect("a folder");
    let missing = format!("sqlite:{}/missing/regain.db", folder.path().display());
    let directory = format!("sqlite:{}", folder.path().display());
    std::fs::write(
        path(&folder),
        "this is no database, however long it is".repeat(99),
    )
    .expect("a file");
    for (url, reason) in [
        (
            "oracle://ada:secret@db.example/app",
            "built in are: `mysql:`, `postgres:`, `sqlite:`",
        ),
        ("regain.db", "built in are:"),
        (
            "postgres://ada:secret@db.example:port/app",
            "it is no `postgres://user",
        ),
        ("mysql://ada:secret@db.example", "it names no database"),
        ("sqlite:", "it names no file"),
        ("sqlite:a.db?mode=nonsense", "unknown value"),
        (
            missing.as_str(),
            "the database file cannot be opened (code 14)",
        ),
        (directory.as_str(), "the database file cannot be opened"),
        (
            url(&folder).as_str(),
            "the file is no SQLite database (code 26)",
        ),
    ] {
        let error = SeaOrmStore::connect(url)
            .await
            .map(drop)
            .expect_err(url)
            .to_string();
        assert!(error.contains(reason), "{url}: {error}");
        assert!(!error.contains("secret"), "{error}");
    }
}

async fn value(store: &SeaOrmStore, query: &str) -> String {
    let statement = Statement::from_string(DbBackend::Sqlite, query);
    let row = store
        .connection()
        .query_one_raw(statement)
        .await
        .expect("a row")
        .expect("one");
    row.try_get_by_index(0).expect("text")
}
