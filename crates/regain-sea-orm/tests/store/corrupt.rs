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

use super::migrated;

const TOKEN: &str = "INSERT INTO regain_tokens (id, purpose, account, address, stamp, generation, secret_hash, \
    issued_at, expires_at, handed_over, state) VALUES (zeroblob(16), 'password-reset', 'a', 'ada@example.com', 's', 1, \
    zeroblob(32), 1, 2, 'message', 'live')";
const MESSAGE: &str = "INSERT INTO regain_outbox (id, kind, target_login, lifetime_milliseconds, accepted_locales, \
    created_at, state, attempts, next_attempt_at, due_at) VALUES (zeroblob(16), 'password_reset', 'ada@example.com', 1, \
    'de,en', 1, 'waiting', 0, 1, 1)";
const ACCOUNT: &str = "INSERT INTO regain_accounts (id, email, email_key, scopes, created_at, stamp) \
    VALUES ('a', 'ada@example.com', 'ada@example.com', 'admin', 1, 's')";
const SESSION: &str =
    "INSERT INTO regain_sessions VALUES ('s', 'a', zeroblob(32), 1, 1, NULL, 'password')";
const KEY: &str =
    "INSERT INTO regain_keys VALUES ('password-reset', 1, x'00', 'sealed', 1, NULL, NULL)";

#[tokio::test]
async fn a_corrupt_token_is_an_error() {
    for (column, value) in [
        ("purpose", "'SECRET-reset'"),
        ("address", "'SECRET'"),
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
async fn a_corrupt_message_is_an_error_and_stays_unclaimed() {
    for (column, value) in [
        ("kind", "'SECRET'"),
        ("target_login", "'SECRET@'"),
        ("target_login", "NULL"),
        ("target_account", "'SECRET'"),
        ("token", "x'00'"),
        ("lifetime_milliseconds", "-1"),
        ("requested_locale", "'S'"),
        ("accepted_locales", "'de,*'"),
        ("device", "'SECRET/Linux'"),
        ("attempts", "-7"),
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
        let unit = store.begin().await.expect("it begins");
        let now = Timestamp::from_milliseconds(9);
        let claim = Claim {
            lease: Lease([1; 16]),
            now,
            until: now + Duration::from_secs(60),
            limit: 1,
        };
        names(unit.outbox().claim(&claim).await, "regain_outbox", column);
    }
}

#[tokio::test]
async fn a_corrupt_account_is_an_error() {
    for (column, value) in [
        ("email", "'SECRET'"),
        ("username", "'SECRET@'"),
        ("locale", "'*'"),
        ("created_at", "'SECRET'"),
    ] {
        let store = with(ACCOUNT, "regain_accounts", column, value).await;
        names(
            store.read().accounts().by_id(&AccountId::new("a")).await,
            "regain_accounts",
            column,
        );
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

async fn with(insert: &str, table: &str, column: &str, value: &str) -> SeaOrmStore {
    let store = migrated("sqlite::memory:").await;
    store
        .connection()
        .execute_unprepared(insert)
        .await
        .expect("a sound row");
    let spoil = format!("UPDATE {table} SET {column} = {value}");
    store
        .connection()
        .execute_unprepared(&spoil)
        .await
        .expect("a corrupt row");
    store
}

fn names<T>(read: Result<T, StoreError>, table: &str, column: &str) {
    let Err(error) = read else {
        panic!("{table}.{column} is corrupt")
    };
    let (words, all) = (error.to_string(), format!("{error:?}"));
    assert!(words.contains(column), "{words}");
    assert!(!all.contains("SECRET"), "{all}");
}
