//! Deadlocks and serialisation failures, brought about by triggers.

use std::time::Duration;

use regain_core::{
    account::Login,
    cooldown::{Flow, Key, Reservation},
    outbox::{Ask, Asked, Intent, Kind, MessageId, Target},
    store::{Asks, Store, StoreError},
    timestamp::Timestamp,
};
use regain_sea_orm::SeaOrmStore;
use sea_orm::ConnectionTrait;

use super::{
    databases::{Database, Server},
    migrated,
};

const POSTGRES: [&str; 2] = ["40001", "40P01"];
const MARIADB: [&str; 2] = ["1205", "1213"];

#[tokio::test]
async fn an_ask_is_made_again_after_a_conflict() {
    for code in POSTGRES {
        is_made_again(Server::Postgres, code).await;
    }
    for code in MARIADB {
        is_made_again(Server::MariaDb, code).await;
    }
}

#[tokio::test]
async fn an_ask_that_always_conflicts_fails_and_writes_nothing() {
    for (server, code) in [(Server::Postgres, "40001"), (Server::MariaDb, "1213")] {
        let Some((store, _kept)) = conflicting(server, code, 99).await else {
            continue;
        };
        let error = store.ask(ask()).await.expect_err("it conflicts");
        assert!(error.to_string().contains(code), "{error}");
        is_unwritten(&store).await.expect("it reads");
    }
}

#[tokio::test]
async fn other_faults_are_not_tried_again() {
    for (server, code) in [(Server::Postgres, "23514"), (Server::MariaDb, "1644")] {
        let Some((store, _kept)) = conflicting(server, code, 1).await else {
            continue;
        };
        let error = store.ask(ask()).await.expect_err("it fails once");
        assert!(error.to_string().contains(code), "{error}");
        is_unwritten(&store).await.expect("it reads");
        assert_eq!(store.ask(ask()).await.expect("once"), Asked::Owed);
    }
}

async fn is_made_again(server: Server, code: &str) {
    let Some((store, _kept)) = conflicting(server, code, 4).await else {
        return;
    };
    assert_eq!(store.ask(ask()).await.expect("the fifth"), Asked::Owed);
    let owed = store.read().outbox().find(ask().intent.id).await;
    assert!(owed.expect("it reads").is_some(), "{server:?} {code}");
}

async fn is_unwritten(store: &SeaOrmStore) -> Result<(), StoreError> {
    assert_eq!(store.cooldown_end(&ask().cooldown.key).await?, None);
    let owed = store.read().outbox().find(ask().intent.id).await?;
    assert!(owed.is_none());
    Ok(())
}

/// A store that fails with `code` whenever a message is to be written, so many times. A sequence counts them: it is not
/// rolled back.
async fn conflicting(server: Server, code: &str, times: u32) -> Option<(SeaOrmStore, Database)> {
    let database = Database::fresh(server)?;
    let store = migrated(database.url()).await;
    let statements = match server {
        Server::Postgres => vec![
            "CREATE SEQUENCE tries".to_owned(),
            format!(
                "CREATE FUNCTION conflict() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
                IF nextval('tries') <= {times} THEN RAISE EXCEPTION USING ERRCODE = '{code}'; END IF; \
                RETURN NEW; END $$"
            ),
            "CREATE TRIGGER conflict BEFORE INSERT ON regain_outbox \
                FOR EACH ROW EXECUTE FUNCTION conflict()"
                .to_owned(),
        ],
        Server::MariaDb => vec![
            "CREATE SEQUENCE tries".to_owned(),
            format!(
                "CREATE TRIGGER conflict BEFORE INSERT ON regain_outbox FOR EACH ROW \
                IF NEXTVAL(tries) <= {times} THEN \
                SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = {code}; END IF"
            ),
        ],
    };
    for statement in statements {
        store
            .connection()
            .execute_unprepared(&statement)
            .await
            .expect("a trigger");
    }
    Some((store, database))
}

fn ask() -> Ask {
    let now = Timestamp::from_milliseconds(1_795_334_400_000);
    let login: Login = "ada@example.com".parse().expect("a login");
    Ask {
        cooldown: Reservation {
            key: Key::asked(Flow::Reset, &login),
            from: now,
            until: now + Duration::from_secs(60),
        },
        intent: Intent {
            id: MessageId::from_bytes([7; 16]),
            kind: Kind::PasswordReset,
            target: Target::Login(login),
            token: None,
            lifetime: Duration::from_secs(1800),
            new_address: None,
            requested_locale: None,
            accepted_locales: Vec::new(),
            flow: None,
            device: None,
            created_at: now,
        },
        token: None,
        claim: None,
        newest: None,
        capacity: 100,
    }
}
