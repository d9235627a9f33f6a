//! A table that is not what was told of it fails the start, with what mends it.

use std::sync::Arc;

use regain_core::{
    builder::PUBLISHED_APPLICATION_KEY,
    regain::Regain,
    store::{Lack, Needs, Store},
};
use regain_sea_orm::{LoginColumns, SeaOrmStore, Users};
use sea_orm::{ConnectionTrait, DbBackend, Schema};

use super::{everywhere, execute, integer, lacks, text, uuid};

const MEMBERS: &str = "CREATE TABLE members (id varchar(255) NOT NULL PRIMARY KEY, email varchar(255) NOT NULL, \
    hash varchar(255) NOT NULL)";

/// What mends a missing index on `members.email`.
fn index(backend: DbBackend) -> String {
    let sql = "CREATE UNIQUE INDEX \"members_email_unique\" ON \"members\" (\"email\")";
    match backend {
        DbBackend::MySql => sql.replace('"', "`"),
        _ => sql.to_owned(),
    }
}

fn mapped(store: &SeaOrmStore) -> SeaOrmStore {
    store.clone().with_users((text::HOST.users)())
}

fn missing(lacks: &[Lack]) -> Vec<&str> {
    lacks.iter().map(|lack| lack.missing.as_str()).collect()
}

#[tokio::test]
async fn a_missing_table_fails_the_start() {
    everywhere(async |store| {
        let lacks = lacks(&mapped(store)).await;
        assert_eq!(missing(&lacks), ["table members"]);
    })
    .await;
}

#[tokio::test]
async fn a_missing_unique_index_fails_the_start() {
    everywhere(async |store| {
        execute(store, MEMBERS).await;
        let store = mapped(store);
        let found = lacks(&store).await;
        assert_eq!(
            missing(&found),
            ["unique index on members.email alone, for all rows"]
        );
        let mend = index(store.connection().get_database_backend());
        assert_eq!(found[0].mend, mend);
        execute(&store, &mend).await;
        assert_eq!(lacks(&store).await, []);
    })
    .await;
}

/// It says nothing of the column alone, or of all rows.
#[tokio::test]
async fn an_index_of_another_kind_is_no_unique_one() {
    everywhere(async |store| {
        execute(store, MEMBERS).await;
        let others: &[&str] = match store.connection().get_database_backend() {
            DbBackend::MySql => &["email(10)", "email, hash"],
            DbBackend::Postgres => &["lower(email)", "email, hash", "email) WHERE (id <> ''"],
            _ => &["lower(email)", "email, hash", "email) WHERE (id <> ''"],
        };
        for (number, other) in others.iter().enumerate() {
            let create = format!("CREATE UNIQUE INDEX other_{number} ON members ({other})");
            execute(store, &create).await;
        }
        execute(store, "CREATE INDEX plain ON members (email)").await;
        assert_eq!(
            missing(&lacks(&mapped(store)).await),
            ["unique index on members.email alone, for all rows"]
        );
    })
    .await;
}

#[tokio::test]
async fn missing_columns_fail_the_start_with_what_adds_them() {
    everywhere(async |store| {
        let backend = store.connection().get_database_backend();
        let table = Schema::new(backend).create_table_from_entity(integer::Entity);
        store.connection().execute(&table).await.expect("a table");
        for column in ["password_stamp", "locked", "email_verified_at", "full_name"] {
            execute(store, &format!("ALTER TABLE users DROP COLUMN {column}")).await;
        }
        let store = store.clone().with_users((integer::HOST.users)());
        let found = lacks(&store).await;
        let columns = [
            "column users.password_stamp",
            "column users.full_name",
            "column users.email_verified_at",
            "column users.locked",
        ];
        assert_eq!(missing(&found), columns);
        for lack in found {
            execute(&store, &lack.mend).await;
        }
        assert_eq!(lacks(&store).await, []);
    })
    .await;
}

/// But where the host says it, or where nobody registers.
#[tokio::test]
async fn what_a_registration_cannot_fill_fails_the_start() {
    everywhere(async |store| {
        let backend = store.connection().get_database_backend();
        let table = Schema::new(backend).create_table_from_entity(uuid::Entity);
        store.connection().execute(&table).await.expect("a table");
        let address = LoginColumns::with_key(uuid::Column::Email, uuid::Column::Canonical);
        let users = || Users::of(uuid::Column::Id, address.clone(), uuid::Column::Password);
        let alone = store.clone().with_users(users());
        let unfilled = ["tenant", "name", "admin", "active", "created", "theme"];
        let unfilled = unfilled.map(|column| format!("value for person.{column}"));
        assert_eq!(missing(&lacks(&alone).await), unfilled);
        let filled = users().on_create(|_| uuid::ActiveModel::default());
        let filled = store.clone().with_users(filled);
        assert_eq!(lacks(&filled).await, []);
        let nobody = Needs {
            registration: false,
            approval: false,
        };
        assert_eq!(alone.lacks(&nobody).await.expect("a database"), []);
    })
    .await;
}

#[tokio::test]
async fn approval_needs_a_column_that_shuts_accounts() {
    everywhere(async |store| {
        execute(store, MEMBERS).await;
        execute(store, &index(store.connection().get_database_backend())).await;
        let approval = Needs {
            registration: true,
            approval: true,
        };
        let lacks = mapped(store).lacks(&approval).await.expect("a database");
        assert_eq!(missing(&lacks), ["column that shuts accounts in members"]);
        assert!(lacks[0].mend.contains("Users::enabled"), "{lacks:?}");
    })
    .await;
}

#[tokio::test]
async fn a_column_of_another_kind_fails_the_start() {
    everywhere(async |store| {
        let backend = store.connection().get_database_backend();
        let table = Schema::new(backend).create_table_from_entity(integer::Entity);
        store.connection().execute(&table).await.expect("a table");
        let address = LoginColumns::with_key(integer::Column::Email, integer::Column::EmailKey);
        let users = Users::of(integer::Column::Id, address, integer::Column::PasswordHash)
            .stamp(integer::Column::Locked)
            .created_at(integer::Column::Id)
            .email_verified_at(integer::Column::CreatedAt)
            .scopes(integer::Column::Roles);
        let found = store.clone().with_users(users);
        let needs = Needs {
            registration: false,
            approval: false,
        };
        let lacks = found.lacks(&needs).await.expect("a database");
        assert_eq!(
            missing(&lacks),
            [
                "fitting type of users.locked",
                "NULL in users.created_at",
                "fitting type of users.id",
            ]
        );
    })
    .await;
}

mod narrow {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "members")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        #[sea_orm(unique)]
        pub email: String,
        pub hash: String,
        #[sea_orm(column_type = "String(StringLen::N(22))")]
        pub short: String,
        #[sea_orm(column_type = "Char(Some(43))")]
        pub padded: String,
        #[sea_orm(column_type = "String(StringLen::N(43))")]
        pub wide: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub(super) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is cut or padded is no stamp of anybody's: no link would set a password.
#[tokio::test]
async fn a_stamp_without_room_fails_the_start() {
    use narrow::{Column, Entity};
    everywhere(async |store| {
        let backend = store.connection().get_database_backend();
        let table = Schema::new(backend).create_table_from_entity(Entity);
        store.connection().execute(&table).await.expect("a table");
        let nobody = Needs {
            registration: false,
            approval: false,
        };
        for (column, expected) in [
            (
                Column::Short,
                &["room in members.short for 43 characters"][..],
            ),
            (
                Column::Padded,
                &["room in members.padded for 43 characters"],
            ),
            (Column::Wide, &[]),
        ] {
            let email = LoginColumns::canonical(Column::Email);
            let users = Users::of(Column::Id, email, Column::Hash).stamp(column);
            let mapped = store.clone().with_users(users);
            let found = mapped.lacks(&nobody).await.expect("a database");
            assert_eq!(missing(&found), expected);
        }
    })
    .await;
}

#[tokio::test]
async fn build_says_so() {
    everywhere(async |store| {
        execute(store, MEMBERS).await;
        let mend = index(store.connection().get_database_backend());
        let store = mapped(store);
        let built = build(&store).await.expect_err("no index");
        assert!(built.contains("REGAIN-C011"), "{built}");
        assert!(built.contains("members.email"), "{built}");
        assert!(built.contains(&mend), "{built}");
        execute(&store, &mend).await;
        assert_eq!(build(&store).await, Ok(()));
    })
    .await;
}

async fn build(store: &SeaOrmStore) -> Result<(), String> {
    let builder = Regain::builder(
        Arc::new(store.clone()),
        "Example",
        "http://localhost:3000",
        PUBLISHED_APPLICATION_KEY,
    );
    let built = builder.dangerous_development_mode().build().await;
    built.map(drop).map_err(|problems| problems.to_string())
}
