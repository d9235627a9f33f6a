//! A process that is killed between any two statements: all of a redemption lasts, or nothing does.

use std::{env, process};

use regain_core::{
    account::{Account, AccountId, Stamp},
    event::{Event, Kind},
    password::PasswordHash,
    principal::SignedInBy,
    session::{Revoke, Session, SessionId},
    store::{NewAccount, Store, StoreError, StoredKey, UnitOfWork},
    timestamp::Timestamp,
    token::{HandedOver, Purpose, Record, SecretHash, State, Subject, TokenId},
};
use regain_sea_orm::SeaOrmStore;
use tempfile::TempDir;

use super::{
    databases::{Database, Server},
    migrated, url,
};

const URL: &str = "REGAIN_TEST_KILLED_URL";
const STEP: &str = "REGAIN_TEST_KILLED_STEP";
/// What is written before the commit.
const STEPS: usize = 5;
const STAMP: [u8; 16] = [6; 16];

#[tokio::test]
async fn a_killed_process_leaves_all_or_nothing_on_sqlite() {
    let folder = TempDir::new().expect("a folder");
    is_whole(&url(&folder)).await;
}

#[tokio::test]
async fn a_killed_process_leaves_all_or_nothing_on_postgres() {
    if let Some(database) = Database::fresh(Server::Postgres) {
        is_whole(database.url()).await;
    }
}

#[tokio::test]
async fn a_killed_process_leaves_all_or_nothing_on_mariadb() {
    if let Some(database) = Database::fresh(Server::MariaDb) {
        is_whole(database.url()).await;
    }
}

/// Not a test of its own: the process that is killed.
#[tokio::test]
#[expect(
    clippy::disallowed_methods,
    reason = "the test that starts this process says what it is for"
)]
async fn the_process_that_is_killed() {
    let (Ok(url), Ok(step)) = (env::var(URL), env::var(STEP)) else {
        return;
    };
    let store = SeaOrmStore::connect(&url).await.expect("it opens");
    let unit = store.begin().await.expect("it begins");
    let last: usize = step.parse().expect("a number");
    for step in 0..STEPS {
        if step == last {
            process::abort();
        }
        write(&*unit, step).await.expect("it writes");
    }
    if last > STEPS {
        unit.commit().await.expect("it commits");
    }
    process::abort();
}

async fn is_whole(url: &str) {
    let store = migrated(url).await;
    prepare(&store).await.expect("it writes");
    for step in 0..=STEPS {
        kill_at(url, step);
        assert_eq!(
            written(&store).await.expect("it reads"),
            [false; 5],
            "{step}"
        );
    }
    kill_at(url, STEPS + 1);
    assert_eq!(written(&store).await.expect("it reads"), [true; 5]);
}

fn kill_at(url: &str, step: usize) {
    let killed = process::Command::new(env::current_exe().expect("this program"))
        .args(["--exact", "killed::the_process_that_is_killed"])
        .env(URL, url)
        .env(STEP, step.to_string())
        .output()
        .expect("it starts");
    assert!(!killed.status.success(), "it was killed at step {step}");
    let said = String::from_utf8_lossy(&killed.stdout);
    assert!(!said.contains("panicked"), "{said}");
}

async fn write(unit: &dyn UnitOfWork, step: usize) -> Result<(), StoreError> {
    let (id, at) = (id(), Timestamp::default());
    match step {
        0 => {
            let (token, secret) = (record().id, record().secret_hash);
            let tokens = unit.tokens();
            assert!(
                tokens
                    .consume(token, Purpose::PasswordReset, &secret, at)
                    .await?
            );
        }
        1 => {
            let (old, new) = (Stamp::new("old"), Stamp::new("new"));
            let password = PasswordHash::new("new".to_owned());
            let accounts = unit.accounts();
            assert!(
                accounts
                    .set_password(&id, &old, Some(&password), &new)
                    .await?
            );
        }
        2 => assert_eq!(
            unit.sessions().revoke(&id, &Revoke::All, &STAMP).await?,
            Some(1)
        ),
        3 => {
            let purposes = [Purpose::PasswordReset];
            unit.tokens()
                .supersede_siblings(&id, &purposes, None, at)
                .await?;
        }
        _ => {
            unit.events()
                .record(&Event {
                    at,
                    kind: Kind::PasswordReset,
                    account: Some(id),
                    actor: None,
                    token: None,
                })
                .await?;
        }
    }
    Ok(())
}

/// Whether the token is spent, the password new, the session ended, those of the host's own, and the sibling too.
async fn written(store: &SeaOrmStore) -> Result<[bool; 5], StoreError> {
    let read = store.read();
    let token = read.tokens().find(record().id).await?.expect("the token");
    let held = read
        .accounts()
        .credentials(&id())
        .await?
        .expect("the account");
    let sessions = read.sessions().of_account(&id()).await?;
    let stamp = read.sessions().stamp(&id()).await?;
    let living = read.tokens().live_of(&id(), Purpose::PasswordReset).await?;
    Ok([
        matches!(token.state, State::Used(_)),
        held.stamp == Stamp::new("new"),
        sessions.is_empty(),
        stamp == Some(STAMP),
        living.is_empty(),
    ])
}

async fn prepare(store: &SeaOrmStore) -> Result<(), StoreError> {
    let at = Timestamp::default();
    let unit = store.begin().await?;
    let account = Account {
        id: id(),
        username: None,
        email: "ada@example.com".parse().expect("an address"),
        email_verified_at: None,
        name: None,
        locale: None,
        time_zone: None,
        scopes: Vec::new(),
        disabled: false,
        created_at: at,
    };
    let new = NewAccount {
        account,
        password: Some(PasswordHash::new("old".to_owned())),
        stamp: Stamp::new("old"),
    };
    assert!(unit.accounts().create(&new).await?.is_some());
    let key = StoredKey {
        ring: Purpose::PasswordReset.ring().as_str().to_owned(),
        generation: 1,
        public: vec![1; 32],
        sealed: "v4.local.".to_owned(),
        created_at: at,
        retires_at: None,
        invalidated_at: None,
    };
    assert!(unit.keys().insert_if_absent(&key).await?);
    let sibling = TokenId::from_bytes([8; 16]);
    unit.tokens().insert(&record()).await?;
    unit.tokens()
        .insert(&Record {
            id: sibling,
            ..record()
        })
        .await?;
    let session = Session {
        id: SessionId::new("session"),
        account: id(),
        secret_hash: [1; 32],
        created_at: at,
        last_seen_at: at,
        user_agent: None,
        signed_in_by: SignedInBy::Password,
    };
    unit.sessions().start(&session).await?;
    unit.commit().await
}

fn record() -> Record {
    let issued_at = Timestamp::default();
    Record {
        id: TokenId::from_bytes([7; 16]),
        purpose: Purpose::PasswordReset,
        subject: Subject::Credentials(id(), Stamp::new("old")),
        address: "ada@example.com".parse().expect("an address"),
        partner: None,
        flow: None,
        generation: 1,
        secret_hash: SecretHash::from_bytes([9; 32]),
        issued_at,
        expires_at: issued_at + std::time::Duration::from_secs(60),
        handed_over: HandedOver::Message,
        fixed_dates: false,
        state: State::Live,
    }
}

fn id() -> AccountId {
    AccountId::new("ada")
}
