//! Whether the users table is what was told of it.

use regain_core::store::{Lack, Needs, StoreError};
use sea_orm::{
    ConnectionTrait, DbBackend,
    sea_query::{ColumnDef, ColumnType, Index, StringLen, Table},
};

use super::{
    catalogue::Catalogue,
    column::{Column, Kind},
    mapping::{Mapping, Scopes},
};

/// Everything that is wrong, each with what mends it.
pub(crate) async fn lacks(
    connection: &impl ConnectionTrait,
    users: &Mapping,
    needs: &Needs,
) -> Result<Vec<Lack>, StoreError> {
    let catalogue = Catalogue::read(connection, users).await?;
    let backend = connection.get_database_backend();
    Ok(judge(users, &catalogue, needs, backend))
}

fn judge(users: &Mapping, catalogue: &Catalogue, needs: &Needs, backend: DbBackend) -> Vec<Lack> {
    if catalogue.columns.is_empty() {
        return vec![Lack {
            missing: format!("table {}", users.table_name),
            wrong: "there are no accounts".to_owned(),
            mend: "run the migrations that make it before `build`".to_owned(),
        }];
    }
    let judge = Judge {
        users,
        catalogue,
        backend,
    };
    let told = judge.told();
    let columns = told.iter().filter_map(|told| judge.column(told));
    let mut lacks: Vec<_> = columns.collect();
    lacks.extend(judge.stamp());
    lacks.extend(judge.keys().into_iter().filter_map(|key| judge.unique(key)));
    lacks.extend(judge.registration(needs));
    lacks
}

struct Judge<'a> {
    users: &'a Mapping,
    catalogue: &'a Catalogue,
    backend: DbBackend,
}

/// A column that was told of, and what it may hold.
struct Told<'a> {
    column: &'a Column,
    kinds: &'static [Kind],
    /// That it has to take `NULL`.
    nullable: bool,
}

const IDS: &[Kind] = &[
    Kind::Integer,
    Kind::Long,
    Kind::Uuid,
    Kind::Bytes,
    Kind::Text,
];
const TEXTS: &[Kind] = &[Kind::Text];
const TIMES: &[Kind] = &[Kind::Long, Kind::DateTime, Kind::Instant];
const FLAGS: &[Kind] = &[Kind::Flag];
/// What a redemption writes as the stamp; others are shorter, so that no column of a fixed length holds them all as they are.
const STAMP: u32 = 43;

impl<'a> Judge<'a> {
    fn told(&self) -> Vec<Told<'a>> {
        let users = self.users;
        let told = |kinds, column| Told {
            column,
            kinds,
            nullable: false,
        };
        let unproven = |column| Told {
            nullable: true,
            ..told(TIMES, column)
        };
        let mut all = vec![
            told(IDS, &users.id),
            told(TEXTS, &users.email.shown),
            told(TEXTS, &users.email.key),
            told(TEXTS, &users.password),
        ];
        if let Some(names) = &users.username {
            // Who has none: an empty name is one that only one row could have.
            all.extend([&names.shown, &names.key].map(|column| Told {
                nullable: true,
                ..told(TEXTS, column)
            }));
        }
        let texts = [&users.stamp, &users.name, &users.locale, &users.time_zone];
        all.extend(
            texts
                .into_iter()
                .flatten()
                .map(|column| told(TEXTS, column)),
        );
        all.extend(users.verified_at.iter().map(unproven));
        all.extend(users.created_at.iter().map(|column| told(TIMES, column)));
        all.extend(users.scopes.iter().map(|scopes| match scopes {
            Scopes::Words(column) => told(TEXTS, column),
            Scopes::Admin(column) => told(FLAGS, column),
        }));
        all.extend(users.gate.iter().map(|gate| told(FLAGS, &gate.column)));
        all.dedup_by(|one, other| one.column.name == other.column.name);
        all
    }

    fn column(&self, told: &Told<'_>) -> Option<Lack> {
        let column = told.column;
        if !self.has(&self.catalogue.columns, column.name) {
            let mut new = ColumnDef::new_with_type(column.name, column.sql_type.clone());
            let mut add = Table::alter();
            add.table(self.users.table.clone()).add_column(&mut new);
            return Some(Lack {
                missing: format!("column {}", self.name(column)),
                wrong: "the mapping names it, and the table has none".to_owned(),
                mend: self.backend.build(&add).sql,
            });
        }
        if !told.kinds.contains(&column.kind()) {
            return Some(Lack {
                missing: format!("fitting type of {}", self.name(column)),
                wrong: format!("{:?} cannot hold it", column.sql_type),
                mend: "see the table of types in the documentation of `Users`".to_owned(),
            });
        }
        (told.nullable && !column.nullable).then(|| Lack {
            missing: format!("NULL in {}", self.name(column)),
            wrong: "its entity says that it takes no NULL, which an account without it needs"
                .to_owned(),
            mend: "make the column nullable, and its field an `Option`".to_owned(),
        })
    }

    fn stamp(&self) -> Option<Lack> {
        let column = self.users.stamp.as_ref()?;
        let narrow = match column.sql_type {
            ColumnType::Char(_) => true,
            ColumnType::String(StringLen::N(length)) => length < STAMP,
            _ => false,
        };
        narrow.then(|| Lack {
            missing: format!("room in {} for {STAMP} characters", self.name(column)),
            wrong: "no link would set a password".to_owned(),
            mend: format!("make it varchar({STAMP}) or longer, in its entity too"),
        })
    }

    /// The columns by which an account is found.
    fn keys(&self) -> Vec<&'a Column> {
        let username = self.users.username.as_ref().map(|names| &names.key);
        let keys = [&self.users.id, &self.users.email.key];
        keys.into_iter().chain(username).collect()
    }

    fn unique(&self, key: &Column) -> Option<Lack> {
        let there = self.has(&self.catalogue.columns, key.name);
        if !there || self.has(&self.catalogue.unique, key.name) {
            return None;
        }
        let mut index = Index::create();
        index
            .unique()
            .name(format!("{}_{}_unique", self.users.table_name, key.name))
            .table(self.users.table.clone())
            .col(key.name);
        Some(Lack {
            missing: format!("unique index on {} alone, for all rows", self.name(key)),
            wrong: "two accounts could have the same".to_owned(),
            mend: self.backend.build(&index).sql,
        })
    }

    fn registration(&self, needs: &Needs) -> Vec<Lack> {
        let users = self.users;
        let mut lacks = Vec::new();
        if needs.approval && users.gate.is_none() {
            lacks.push(Lack {
                missing: format!("column that shuts accounts in {}", users.table_name),
                wrong: "whoever registers could sign in before an administrator approves"
                    .to_owned(),
                mend: "tell `Users::enabled` or `Users::disabled`, or set another `Opening`"
                    .to_owned(),
            });
        }
        // What the host's own row sets is not known before there is an account.
        if needs.registration && users.on_create.is_none() {
            lacks.extend(self.unfilled().into_iter().map(|column| Lack {
                missing: format!("value for {}.{column}", users.table_name),
                wrong: "it takes no NULL and has no default, and a registration has nothing for it".to_owned(),
                mend: "give it a default, tell `Users::on_create`, or set registration.opening to `Opening::Nobody`"
                    .to_owned(),
            }));
        }
        lacks
    }

    /// What an insertion has to fill and the mapping does not.
    fn unfilled(&self) -> Vec<&'a str> {
        let counted = matches!(self.users.id.kind(), Kind::Integer | Kind::Long);
        let told = self.told();
        let written: Vec<_> = told
            .iter()
            .map(|told| told.column.name)
            .filter(|name| !counted || *name != self.users.id.name)
            .collect();
        let required = self.catalogue.required.iter().map(String::as_str);
        required
            .filter(|column| !written.iter().any(|name| self.same(name, column)))
            .collect()
    }

    fn has(&self, names: &[String], name: &str) -> bool {
        names.iter().any(|there| self.same(there, name))
    }

    /// PostgreSQL alone tells quoted names apart by case.
    fn same(&self, one: &str, other: &str) -> bool {
        match self.backend {
            DbBackend::Postgres => one == other,
            _ => one.eq_ignore_ascii_case(other),
        }
    }

    fn name(&self, column: &Column) -> String {
        format!("{}.{}", self.users.table_name, column.name)
    }
}
