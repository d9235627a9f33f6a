//! Columns whose collation holds for equal what is not (CVE-2019-19844): nobody is taken for anybody else.

use regain_core::{
    account::{AccountId, Login},
    password::PasswordHash,
    store::Store,
};
use regain_sea_orm::SeaOrmStore;
use sea_orm::{ConnectionTrait, DbBackend};

use super::{everywhere, execute, text};

/// What MariaDB's default collation takes for `mike@example.com`, and the other databases' looser ones in part.
const VARIANTS: [&str; 5] = [
    "míke@example.com",
    "MIKE@example.com",
    "ｍike@example.com",
    "mike@example.com ",
    "mike@example.côm",
];

/// A table without any unique index, with the loosest collation that there is by default or at hand.
async fn members(store: &SeaOrmStore) -> SeaOrmStore {
    let collation = match store.connection().get_database_backend() {
        // The server's default.
        DbBackend::MySql => "",
        DbBackend::Postgres => {
            let loose = "CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level1', deterministic = false)";
            execute(store, loose).await;
            "COLLATE loose"
        }
        _ => "COLLATE NOCASE",
    };
    let table = format!(
        "CREATE TABLE members (id varchar(99) {collation} NOT NULL, email varchar(99) {collation} NOT NULL, \
            hash varchar(99) {collation} NOT NULL)"
    );
    execute(store, &table).await;
    store.clone().with_users((text::HOST.users)())
}

async fn add(store: &SeaOrmStore, id: &str, email: &str) {
    let insert = format!("INSERT INTO members VALUES ('{id}', '{email}', '$test$Hash')");
    execute(store, &insert).await;
}

async fn found(store: &SeaOrmStore) -> Option<String> {
    let login: Login = "Mike@example.com".parse().expect("an address");
    let found = store.read().accounts().by_login(&login).await;
    let account = found.expect("it reads")?;
    Some(account.id.as_str().to_owned())
}

#[tokio::test]
async fn variants_of_an_address_do_not_match() {
    everywhere(async |store| {
        let store = members(store).await;
        for (number, variant) in VARIANTS.iter().enumerate() {
            add(&store, &format!("id-{number}"), variant).await;
            assert_eq!(found(&store).await, None, "{variant:?}");
        }
        // Behind all those, which the database may name first.
        add(&store, "mike", "mike@example.com").await;
        assert_eq!(found(&store).await.as_deref(), Some("mike"));
    })
    .await;
}

/// They are the test's own proof that the default collation would have mixed them up.
#[tokio::test]
async fn the_database_holds_variants_for_alike() {
    everywhere(async |store| {
        let store = members(store).await;
        for (number, variant) in VARIANTS.iter().enumerate() {
            add(&store, &format!("id-{number}"), variant).await;
        }
        let backend = store.connection().get_database_backend();
        let alike = "SELECT COUNT(*) FROM members WHERE email = 'mike@example.com'";
        let alike = sea_orm::Statement::from_string(backend, alike);
        let row = store.connection().query_one_raw(alike).await;
        let alike: i64 = row
            .expect("a count")
            .expect("one")
            .try_get_by_index(0)
            .expect("a number");
        let least = match backend {
            DbBackend::Sqlite => 1,
            _ => 4,
        };
        assert!(alike >= least, "{backend:?}: {alike}");
    })
    .await;
}

#[tokio::test]
async fn variants_of_an_id_do_not_match() {
    everywhere(async |store| {
        let store = members(store).await;
        add(&store, "mike", "mike@example.com").await;
        for variant in ["MIKE", "míke", "ｍike", "mike "] {
            let id = AccountId::new(variant);
            let accounts = store.read().accounts();
            let read = accounts.by_id(&id).await.expect("it reads");
            assert_eq!(read, None, "{variant:?}");
            let held = accounts.credentials(&id).await.expect("it reads");
            assert!(held.is_none(), "{variant:?}");
            assert!(
                !rehashed(&store, variant, "$test$Hash").await,
                "{variant:?}"
            );
        }
        assert!(
            !rehashed(&store, "mike", "$test$hash").await,
            "another hash"
        );
        assert!(rehashed(&store, "mike", "$test$Hash").await);
    })
    .await;
}

async fn rehashed(store: &SeaOrmStore, id: &str, old: &str) -> bool {
    let unit = store.begin().await.expect("it begins");
    let (old, new) = (
        PasswordHash::new(old.to_owned()),
        PasswordHash::new("new".to_owned()),
    );
    let accounts = unit.accounts();
    let rehashed = accounts
        .rehash_password(&AccountId::new(id), &old, &new)
        .await;
    rehashed.expect("it writes")
}
