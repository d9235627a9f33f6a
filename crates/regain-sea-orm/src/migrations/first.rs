//! Version 1: all tables.
//!
//! Names are written out, not taken from the entities: those move on, a migration does not.

use sea_orm::{
    DbBackend,
    sea_query::{
        ColumnDef, Index, IndexCreateStatement, IntoIden, IntoTableRef, TableCreateStatement,
    },
};

use super::columns::{bytes, flag, key, table, text, time};

/// Long enough for any address and any username, with the flow before them.
const KEY: u32 = 384;
/// A host's account id.
const ACCOUNT: u32 = 255;
/// The longest address (RFC 5321 §4.5.3.1.3).
const ADDRESS: u32 = 254;
const NAME: u32 = 64;

pub(super) fn statements(backend: DbBackend) -> Vec<String> {
    let mut tables = [
        accounts(backend),
        tokens(backend),
        outbox(backend),
        cooldowns(backend),
        attempts(backend),
        sessions(backend),
        keys(backend),
        events(backend),
        settings(backend),
    ];
    if backend == DbBackend::MySql {
        return tables.iter_mut().map(whole).collect();
    }
    let tables = tables.iter().map(|table| backend.build(table).sql);
    tables
        .chain(indexes().iter().map(|(_, index)| backend.build(index).sql))
        .collect()
}

/// A table with its indexes in one statement. MySQL commits every one of them: a start that was cut off goes on behind the
/// last table that is there.
fn whole(table: &mut TableCreateStatement) -> String {
    let its: Vec<_> = indexes()
        .into_iter()
        .filter(|(name, _)| table.get_table_name() == Some(&name.into_table_ref()))
        .collect();
    for (_, mut index) in its {
        table.index(&mut index);
    }
    DbBackend::MySql.build(table.if_not_exists()).sql
}

/// The indexes, each with its table.
fn indexes() -> [(&'static str, IndexCreateStatement); 15] {
    [
        unique("regain_accounts", "email_key"),
        unique("regain_accounts", "username_key"),
        index("regain_tokens", "siblings", &["account", "state"]),
        index("regain_tokens", "address", &["address_key", "state"]),
        index("regain_tokens", "sweep", &["expires_at"]),
        index("regain_outbox", "claim", &["state", "due_at", "id"]),
        index("regain_outbox", "list", &["state", "id"]),
        index("regain_outbox", "sweep", &["ended_at"]),
        index("regain_cooldowns", "sweep", &["ends_at"]),
        index("regain_attempts", "sweep", &["window_ends_at"]),
        unique("regain_sessions", "secret_hash"),
        index(
            "regain_sessions",
            "account",
            &["account", "created_at", "id"],
        ),
        index("regain_sessions", "sweep", &["created_at"]),
        index("regain_events", "account", &["account", "at"]),
        index("regain_events", "sweep", &["at"]),
    ]
}

fn accounts(backend: DbBackend) -> TableCreateStatement {
    table(backend, "regain_accounts")
        .col(key(backend, "id", ACCOUNT).not_null().primary_key())
        .col(text("username", NAME))
        .col(key(backend, "username_key", NAME))
        .col(text("email", ADDRESS).not_null())
        .col(key(backend, "email_key", ADDRESS).not_null())
        .col(time("email_verified_at"))
        .col(ColumnDef::new("name").text())
        .col(text("locale", 35))
        .col(text("time_zone", NAME))
        .col(ColumnDef::new("scopes").text().not_null())
        .col(flag("disabled"))
        .col(time("created_at").not_null())
        .col(ColumnDef::new("password_hash").text())
        .col(key(backend, "stamp", ACCOUNT).not_null())
        .take()
}

fn tokens(backend: DbBackend) -> TableCreateStatement {
    table(backend, "regain_tokens")
        .col(bytes("id", 16).not_null().primary_key())
        .col(key(backend, "purpose", NAME).not_null())
        .col(key(backend, "account", ACCOUNT))
        .col(key(backend, "stamp", ACCOUNT))
        .col(key(backend, "inviter", ACCOUNT))
        .col(text("address", ADDRESS).not_null())
        .col(key(backend, "address_key", ADDRESS).not_null())
        .col(bytes("partner", 16))
        .col(time("generation").not_null())
        .col(bytes("secret_hash", 32).not_null())
        .col(time("issued_at").not_null())
        .col(time("expires_at").not_null())
        .col(text("handed_over", NAME).not_null())
        .col(flag("fixed_dates"))
        .col(key(backend, "state", NAME).not_null())
        .col(time("ended_at"))
        .take()
}

fn outbox(backend: DbBackend) -> TableCreateStatement {
    table(backend, "regain_outbox")
        .col(bytes("id", 16).not_null().primary_key())
        .col(text("kind", NAME).not_null())
        .col(text("target_login", ADDRESS))
        .col(key(backend, "target_account", ACCOUNT))
        .col(text("target_address", ADDRESS))
        .col(bytes("token", 16))
        .col(time("lifetime_milliseconds").not_null())
        .col(text("new_address", ADDRESS))
        .col(text("requested_locale", 35))
        .col(ColumnDef::new("accepted_locales").text().not_null())
        .col(text("device", NAME))
        .col(time("created_at").not_null())
        .col(text("prepared_to", ADDRESS))
        .col(bytes("prepared_token", 16))
        .col(time("dated_at"))
        .col(flag("seen"))
        .col(flag("redated"))
        .col(key(backend, "state", NAME).not_null())
        .col(time("attempts").not_null())
        .col(time("next_attempt_at").not_null())
        .col(time("due_at").not_null())
        .col(bytes("lease", 16))
        .col(ColumnDef::new("failure").text())
        .col(time("ended_at"))
        .take()
}

fn cooldowns(backend: DbBackend) -> TableCreateStatement {
    table(backend, "regain_cooldowns")
        .col(key(backend, "key", KEY).not_null().primary_key())
        .col(time("ends_at").not_null())
        .take()
}

fn attempts(backend: DbBackend) -> TableCreateStatement {
    table(backend, "regain_attempts")
        .col(key(backend, "key", KEY).not_null().primary_key())
        .col(time("counted").not_null())
        .col(time("window_ends_at").not_null())
        .take()
}

fn sessions(backend: DbBackend) -> TableCreateStatement {
    table(backend, "regain_sessions")
        .col(key(backend, "id", ACCOUNT).not_null().primary_key())
        .col(key(backend, "account", ACCOUNT).not_null())
        .col(bytes("secret_hash", 32).not_null())
        .col(time("created_at").not_null())
        .col(time("last_seen_at").not_null())
        .col(ColumnDef::new("user_agent").text())
        .col(text("signed_in_by", NAME).not_null())
        .take()
}

fn keys(backend: DbBackend) -> TableCreateStatement {
    table(backend, "regain_keys")
        .col(key(backend, "ring", NAME).not_null())
        .col(time("generation").not_null())
        .col(ColumnDef::new("public").blob().not_null())
        .col(ColumnDef::new("sealed").text().not_null())
        .col(time("created_at").not_null())
        .col(time("retires_at"))
        .col(time("invalidated_at"))
        .primary_key(Index::create().col("ring").col("generation"))
        .take()
}

fn events(backend: DbBackend) -> TableCreateStatement {
    table(backend, "regain_events")
        .col(time("id").not_null().auto_increment().primary_key())
        .col(time("at").not_null())
        .col(text("kind", NAME).not_null())
        .col(key(backend, "account", ACCOUNT))
        .col(key(backend, "actor", ACCOUNT))
        .col(bytes("token", 16))
        .take()
}

fn settings(backend: DbBackend) -> TableCreateStatement {
    table(backend, "regain_settings")
        .col(time("id").not_null().primary_key())
        .col(time("set_up_at").not_null())
        .col(text("locale", 35).not_null())
        .col(text("time_zone", NAME).not_null())
        .take()
}

fn unique(table: &'static str, column: &'static str) -> (&'static str, IndexCreateStatement) {
    let (table, mut index) = index(table, column, &[column]);
    (table, index.unique().take())
}

fn index(
    table: &'static str,
    name: &str,
    columns: &[&'static str],
) -> (&'static str, IndexCreateStatement) {
    let mut index = Index::create();
    index.name(format!("{table}_{name}")).table(table);
    for column in columns {
        index.col(column.into_iden());
    }
    (table, index)
}
