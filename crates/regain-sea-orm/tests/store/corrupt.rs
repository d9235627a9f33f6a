//! Rows that nobody of ours wrote: an error that names the place and quotes nothing, and never a panic.

use std::time::Duration;

use regain_core::{
    account::{AccountId, Login, Stamp},
    outbox::{Claim, Lease, MessageId},
    session::SessionId,
    store::{NewAccount, Store, StoreError},
    timestamp::Timestamp,
    token::TokenId,
};
use regain_sea_orm::SeaOrmStore;
use sea_orm::ConnectionTrait;

use super::{migrated, migrating::texts};

mod records;

const TOKEN: &str = "INSERT INTO regain_tokens (id, purpose, account, address, address_key, stamp, generation, secret_hash, \
    issued_at, expires_at, handed_over, state) VALUES (zeroblob(16), 'password-reset', 'a', 'ada@example.com', 'ada@example.com', 's', 1, \
    zeroblob(32), 1, 2, 'message', 'live')";
const MESSAGE: &str = "INSERT INTO regain_outbox (id, kind, target_login, lifetime_milliseconds, accepted_locales, \
    created_at, state, attempts, next_attempt_at, due_at) VALUES (zeroblob(16), 'password_reset', 'ada@example.com', 1, \
    'de,en', 1, 'waiting', 0, 1, 1)";
const ACCOUNT: &str = "INSERT INTO regain_accounts (id, email, email_key, scopes, created_at, stamp) \
    VALUES ('a', 'ada@example.com', 'ada@example.com', 'admin', 1, 's')";
const SESSION: &str =
    "INSERT INTO regain_sessions VALUES ('s', 'a', zeroblob(32), 1, 1, NULL, 'password')";
const STAMP: &str = "INSERT INTO regain_session_stamps VALUES ('a', zeroblob(16))";
const KEY: &str =
    "INSERT INTO regain_keys VALUES ('password-reset', 1, x'00', 'sealed', 1, NULL, NULL)";

#[tokio::test]
async fn a_corrupt_token_is_an_error() {
    for (column, value) in [
        ("purpose", "'SECRET-reset'"),
        ("address", "'SECRET'"),
        ("partner", "x'00'"),
        ("generation", "-1"),
        ("generation", "4294967296"),
        ("secret_hash", "x'00'"),
        ("handed_over", "'SECRET'"),
        ("state", "'SECRET'"),
        ("state", "'used'"),
        ("ended_at", "1"),
        ("issued_at", "'SECRET'"),
    ] {
        let store = with(TOKEN, "regain_tokens", column, value).await;
        let read = store
            .read()
            .tokens()
            .find(TokenId::from_bytes([0; 16]))
            .await;
        names(
            read,
            "regain_tokens",
            if value == "'used'" {
                "ended_at"
            } else {
                column
            },
        );
    }
}

#[tokio::test]
async fn a_corrupt_message_is_given_up_and_the_others_are_claimed() {
    for (column, value) in [
        ("kind", "'SECRET'"),
        ("target_login", "'SECRET@'"),
        ("target_login", "NULL"),
        ("target_account", "'SECRET'"),
        ("target_address", "'SECRET'"),
        ("token", "x'00'"),
        ("lifetime_milliseconds", "-1"),
        ("new_address", "'SECRET'"),
        ("requested_locale", "'S'"),
        ("accepted_locales", "'de,*'"),
        ("device", "'SECRET/Linux'"),
        ("attempts", "-7"),
        ("created_at", "'SECRET'"),
    ] {
        let store = with(MESSAGE, "regain_outbox", column, value).await;
        let read = store
            .read()
            .outbox()
            .find(MessageId::from_bytes([0; 16]))
            .await;
        let column = if column == "target_account" {
            "target_login"
        } else {
            column
        };
        names(read, "regain_outbox", column);
        add_sound(&store, 1).await;
        assert_eq!(claimed(&store, 9).await, [sound(1)], "{column}");
        assert_eq!(dead(&store).await.len(), 1, "{column}");
        let failure = dead(&store).await.remove(0);
        assert!(failure.contains(column), "{failure}");
        assert!(!failure.contains("SECRET"), "{failure}");
    }
}

#[tokio::test]
async fn a_sound_message_does_not_wait_behind_a_corrupt_batch() {
    for limit in [1, 2, 3] {
        let store = with(MESSAGE, "regain_outbox", "kind", "'SECRET'").await;
        for id in ["x'00'", "x'0000'"] {
            let another = MESSAGE
                .replace("zeroblob(16)", id)
                .replace("'password_reset'", "'SECRET'");
            execute(&store, &another).await;
        }
        add_sound(&store, 2).await;
        assert_eq!(claimed(&store, limit).await, [sound(2)], "{limit}");
        assert_eq!(dead(&store).await.len(), 3, "{limit}");
    }
}

#[tokio::test]
async fn what_was_given_up_is_owed_no_more_and_swept_in_its_time() {
    let store = with(MESSAGE, "regain_outbox", "kind", "'SECRET'").await;
    assert_eq!(claimed(&store, 9).await, []);
    assert_eq!(
        store.read().outbox().next_due().await.expect("it reads"),
        None
    );
    let unit = store.begin().await.expect("it begins");
    let (at, later) = (now(), now() + Duration::from_millis(1));
    assert_eq!(unit.outbox().sweep(at).await.expect("it sweeps"), 0);
    assert_eq!(unit.outbox().sweep(later).await.expect("it sweeps"), 1);
}

#[tokio::test]
async fn a_message_without_an_id_of_ours_stops_nobody() {
    let store = with(MESSAGE, "regain_outbox", "id", "7").await;
    add_sound(&store, 2).await;
    assert_eq!(claimed(&store, 1).await, [sound(2)]);
    assert_eq!(claimed(&store, 1).await, []);
}

#[tokio::test]
async fn a_corrupt_account_is_an_error() {
    for (column, value) in [("email", "'SECRET'"), ("created_at", "'SECRET'")] {
        let store = with(ACCOUNT, "regain_accounts", column, value).await;
        names(
            store.read().accounts().by_id(&AccountId::new("a")).await,
            "regain_accounts",
            column,
        );
    }
}

/// The rest of the table is the application's own affair: it keeps nobody from recovery.
#[tokio::test]
async fn what_is_no_username_or_language_is_read_as_none() {
    for (column, value) in [("username", "'ada@home'"), ("locale", "'*'")] {
        let store = with(ACCOUNT, "regain_accounts", column, value).await;
        let read = store.read().accounts().by_id(&AccountId::new("a")).await;
        let account = read.expect("it reads").expect("it is there");
        assert_eq!((account.username, account.locale), (None, None));
    }
}

#[tokio::test]
async fn an_address_that_belies_its_key_is_not_found_by_it() {
    let store = with(ACCOUNT, "regain_accounts", "email", "'eve@example.com'").await;
    let login: Login = "ada@example.com".parse().expect("an address");
    assert!(
        store
            .read()
            .accounts()
            .by_login(&login)
            .await
            .expect("it reads")
            .is_none()
    );
}

#[tokio::test]
async fn a_corrupt_session_or_key_is_an_error() {
    let store = with(SESSION, "regain_sessions", "signed_in_by", "'SECRET'").await;
    let read = store.read().sessions().by_secret_hash(&[0; 32]).await;
    names(read, "regain_sessions", "signed_in_by");
    let store = with(STAMP, "regain_session_stamps", "stamp", "x'00'").await;
    let read = store.read().sessions().stamp(&AccountId::new("a")).await;
    names(read, "regain_session_stamps", "stamp");
    let store = with(KEY, "regain_keys", "generation", "-1").await;
    names(store.read().keys().all().await, "regain_keys", "generation");
}

#[tokio::test]
async fn errors_quote_no_value() {
    let store = migrated("sqlite::memory:").await;
    store
        .connection()
        .execute_unprepared(SESSION)
        .await
        .expect("a session");
    let unit = store.begin().await.expect("it begins");
    let session = regain_core::session::Session {
        id: SessionId::new("SECRET"),
        account: AccountId::new("SECRET"),
        secret_hash: [0; 32],
        created_at: Timestamp::default(),
        last_seen_at: Timestamp::default(),
        user_agent: Some("SECRET".to_owned()),
        signed_in_by: regain_core::principal::SignedInBy::Other,
    };
    let error = unit
        .sessions()
        .start(&session)
        .await
        .expect_err("the hash is taken");
    assert_eq!(
        error.to_string(),
        "the store failed: a constraint forbids it (code 2067)"
    );
    assert!(!format!("{error:?}").contains("SECRET"), "{error:?}");
}

#[tokio::test]
async fn a_scope_that_cannot_be_kept_is_refused() {
    let store = with(ACCOUNT, "regain_accounts", "id", "'b'").await;
    let mut account = store
        .read()
        .accounts()
        .by_id(&AccountId::new("b"))
        .await
        .expect("read")
        .expect("there");
    account.scopes = vec!["two words".to_owned()];
    let new = NewAccount {
        account,
        password: None,
        stamp: Stamp::new("s"),
    };
    let unit = store.begin().await.expect("it begins");
    names(
        unit.accounts().create(&new).await,
        "regain_accounts",
        "scopes",
    );
}

/// The ids of what can be claimed.
async fn claimed(store: &SeaOrmStore, limit: u32) -> Vec<MessageId> {
    let claim = Claim {
        lease: Lease([1; 16]),
        now: now(),
        until: now() + Duration::from_secs(60),
        limit,
    };
    let unit = store.begin().await.expect("it begins");
    let entries = unit.outbox().claim(&claim).await.expect("it claims");
    unit.commit().await.expect("it commits");
    entries.into_iter().map(|entry| entry.intent.id).collect()
}

/// Why the dead messages are dead.
async fn dead(store: &SeaOrmStore) -> Vec<String> {
    let query = "SELECT failure FROM regain_outbox WHERE state = 'dead' AND lease IS NULL";
    texts(store, query).await
}

/// Adds a message that is due after the corrupt ones.
async fn add_sound(store: &SeaOrmStore, last: u8) {
    let id = format!("x'{last:0>32x}'");
    execute(store, &MESSAGE.replace("zeroblob(16)", &id)).await;
    execute(
        store,
        &format!("UPDATE regain_outbox SET due_at = 2 WHERE id = {id}"),
    )
    .await;
}

fn sound(last: u8) -> MessageId {
    let mut id = [0; 16];
    id[15] = last;
    MessageId::from_bytes(id)
}

fn now() -> Timestamp {
    Timestamp::from_milliseconds(9)
}

async fn with(insert: &str, table: &str, column: &str, value: &str) -> SeaOrmStore {
    let store = migrated("sqlite::memory:").await;
    execute(&store, insert).await;
    execute(&store, &format!("UPDATE {table} SET {column} = {value}")).await;
    store
}

async fn execute(store: &SeaOrmStore, sql: &str) {
    store
        .connection()
        .execute_unprepared(sql)
        .await
        .expect("a row");
}

fn names<T>(read: Result<T, StoreError>, table: &str, column: &str) {
    let Err(error) = read else {
        panic!("{table}.{column} is corrupt")
    };
    let (words, all) = (error.to_string(), format!("{error:?}"));
    assert!(words.contains(column), "{words}");
    assert!(!all.contains("SECRET"), "{all}");
}
