//! The accounts are in the application's own table.

use sea_orm::{ConnectionTrait as _, Database, DatabaseConnection, DbBackend, Statement};
use serde_json::json;

use crate::actix_web::example::Example;

async fn texts(database: &DatabaseConnection, query: &str) -> Vec<String> {
    let statement = Statement::from_string(DbBackend::Sqlite, query);
    let rows = database.query_all_raw(statement).await.expect("a table");
    let texts = rows.iter().map(|row| row.try_get_by_index(0));
    texts.collect::<Result<_, _>>().expect("a text")
}

#[tokio::test]
async fn accounts_are_rows_of_the_applications_own_table() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("own.db");
    let url = format!("sqlite://{}?mode=rwc", file.display());
    let example = Example::start(&["--database-url", &url, "--accounts", "2"]);
    let token = example.session("alice", "Alice-example-pass-1!");
    let bearer = format!("Authorization: Bearer {}\r\n", token.expect("a session"));
    let me = example.send("GET", "/me", &bearer, "").json();
    assert_eq!(
        (&me["id"], &me["email"]),
        (&json!("2"), &json!("alice@example.com"))
    );

    let database = Database::connect(&url).await.expect("it opens");
    let usernames = "SELECT username FROM users ORDER BY id";
    let seeded = ["admin", "alice", "newcomer", "user000001", "user000002"];
    assert_eq!(texts(&database, usernames).await, seeded);
    let hash = "SELECT password_hash FROM users WHERE id = 2";
    let before = texts(&database, hash).await;

    example.post("/api/account/password/forgot", &json!({ "login": "alice" }));
    let reset = json!({ "token": example.token(), "password": "lentils and a blue bicycle" });
    assert_eq!(
        example.post("/api/account/password/reset", &reset).status,
        200
    );
    assert_ne!(texts(&database, hash).await, before);
    assert_eq!(
        texts(&database, "SELECT id FROM regain_accounts").await,
        [""; 0]
    );

    // Seeding what is there already changes nothing.
    assert_eq!(example.terminate(), Some(0));
    let example = Example::start(&["--database-url", &url, "--accounts", "2"]);
    assert_eq!(texts(&database, usernames).await, seeded);
    assert!(
        example
            .session("alice", "lentils and a blue bicycle")
            .is_some()
    );
}
