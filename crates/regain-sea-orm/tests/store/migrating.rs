//! Migrations: repeated, at once, and beside the host's.

use regain_sea_orm::{SeaOrmStore, migrations};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use tempfile::TempDir;

use super::{migrated, url};

#[tokio::test]
async fn migrating_twice_changes_nothing() {
    let folder = TempDir::new().expect("a folder");
    let store = migrated(&url(&folder)).await;
    let before = (schema(&store).await, ledger(&store).await);
    store.migrate().await.expect("again");
    assert_eq!((schema(&store).await, ledger(&store).await), before);
    assert_eq!(before.1, ["1 first", "2 second", "3 third"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn stores_that_start_at_once_migrate_once() {
    for _ in 0..5 {
        let folder = TempDir::new().expect("a folder");
        let starting: Vec<_> = (0..8)
            .map(|_| {
                let url = url(&folder);
                tokio::spawn(async move { migrated(&url).await })
            })
            .collect();
        for store in starting {
            let store = store.await.expect("it started");
            assert_eq!(ledger(&store).await, ["1 first", "2 second", "3 third"]);
        }
    }
}

#[tokio::test]
async fn the_hosts_own_migrations_are_left_alone() {
    let folder = TempDir::new().expect("a folder");
    let store = SeaOrmStore::connect(&url(&folder)).await.expect("it opens");
    let host = "CREATE TABLE seaql_migrations (version varchar PRIMARY KEY, applied_at bigint);
        INSERT INTO seaql_migrations VALUES ('m20260101_users', 7);
        CREATE TABLE users (id integer PRIMARY KEY);";
    store
        .connection()
        .execute_unprepared(host)
        .await
        .expect("the host's tables");
    store.migrate().await.expect("it migrates");
    let rows = texts(
        &store,
        "SELECT version || ' ' || applied_at FROM seaql_migrations",
    )
    .await;
    assert_eq!(rows, ["m20260101_users 7"]);
    let foreign = "SELECT name FROM sqlite_schema WHERE name NOT LIKE '%regain\\_%' ESCAPE '\\' \
        AND name NOT LIKE 'sqlite%' ORDER BY name";
    assert_eq!(texts(&store, foreign).await, ["seaql_migrations", "users"]);
}

#[tokio::test]
async fn a_failed_migration_leaves_nothing() {
    let folder = TempDir::new().expect("a folder");
    let store = SeaOrmStore::connect(&url(&folder)).await.expect("it opens");
    let in_the_way = "CREATE TABLE regain_events (x)";
    store
        .connection()
        .execute_unprepared(in_the_way)
        .await
        .expect("a table in the way");
    assert!(store.migrate().await.is_err());
    assert_eq!(
        texts(&store, "SELECT name FROM sqlite_schema").await,
        ["regain_events"]
    );
}

#[tokio::test]
async fn the_schema_can_be_run_by_hand() {
    let folder = TempDir::new().expect("a folder");
    let by_hand = SeaOrmStore::connect(&url(&folder)).await.expect("it opens");
    for statement in migrations::statements(DbBackend::Sqlite) {
        by_hand
            .connection()
            .execute_unprepared(&statement)
            .await
            .expect("a statement");
    }
    let by_us = migrated("sqlite::memory:").await;
    let mut expected = schema(&by_us).await;
    expected.retain(|sql| !sql.contains("regain_migrations"));
    assert_eq!(schema(&by_hand).await, expected);
}

#[tokio::test]
async fn a_store_of_an_earlier_version_gets_what_is_missing() {
    let store = migrated("sqlite::memory:").await;
    let now = (schema(&store).await, ledger(&store).await);
    let back = "DROP TABLE regain_session_stamps; DROP INDEX regain_tokens_flow;
        ALTER TABLE regain_tokens DROP COLUMN flow; ALTER TABLE regain_outbox DROP COLUMN flow;
        DELETE FROM regain_migrations WHERE version > 1;
        INSERT INTO regain_settings VALUES (1, 2, 'de', 'Europe/Berlin')";
    let connection = store.connection();
    connection
        .execute_unprepared(back)
        .await
        .expect("it goes back");
    store.migrate().await.expect("it migrates");
    assert_eq!((schema(&store).await, ledger(&store).await), now);
    let kept = texts(&store, "SELECT locale FROM regain_settings").await;
    assert_eq!(kept, ["de"]);
}

#[tokio::test]
async fn claims_and_sweeps_use_their_indexes() {
    let store = migrated("sqlite::memory:").await;
    for (query, index) in [
        (
            "SELECT id FROM regain_outbox WHERE state = 'waiting' AND due_at <= 1 ORDER BY due_at, id LIMIT 9",
            "COVERING INDEX regain_outbox_claim",
        ),
        (
            "SELECT due_at FROM regain_outbox WHERE state = 'waiting' ORDER BY due_at LIMIT 1",
            "regain_outbox_claim",
        ),
        (
            "SELECT 1 FROM regain_tokens WHERE account = 'a' AND state = 'live'",
            "regain_tokens_siblings",
        ),
        (
            "SELECT 1 FROM regain_tokens WHERE flow = x'00'",
            "regain_tokens_flow",
        ),
        (
            "DELETE FROM regain_tokens WHERE expires_at < 1",
            "regain_tokens_sweep",
        ),
        (
            "SELECT 1 FROM regain_accounts WHERE email_key = 'a'",
            "regain_accounts_email_key",
        ),
        (
            "SELECT * FROM regain_sessions WHERE account = 'a' ORDER BY created_at DESC, id DESC",
            "regain_sessions_account",
        ),
        (
            "DELETE FROM regain_sessions WHERE created_at < 1",
            "regain_sessions_sweep",
        ),
        (
            "DELETE FROM regain_events WHERE at < 1",
            "regain_events_sweep",
        ),
    ] {
        let rows = store
            .connection()
            .query_all_raw(sql(&format!("EXPLAIN QUERY PLAN {query}")))
            .await;
        let plan: Vec<String> = rows
            .expect("a plan")
            .iter()
            .map(|row| row.try_get("", "detail").expect("a line"))
            .collect();
        let plan = plan.join("; ");
        assert!(plan.contains(index), "{query}: {plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{query}: {plan}");
    }
}

async fn schema(store: &SeaOrmStore) -> Vec<String> {
    texts(
        store,
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name",
    )
    .await
}

async fn ledger(store: &SeaOrmStore) -> Vec<String> {
    texts(
        store,
        "SELECT version || ' ' || name FROM regain_migrations WHERE applied_at > 0",
    )
    .await
}

pub(super) async fn texts(store: &SeaOrmStore, query: &str) -> Vec<String> {
    let rows = store
        .connection()
        .query_all_raw(sql(query))
        .await
        .expect("rows");
    rows.iter()
        .map(|row| row.try_get_by_index(0).expect("text"))
        .collect()
}

fn sql(text: &str) -> Statement {
    Statement::from_string(DbBackend::Sqlite, text)
}
