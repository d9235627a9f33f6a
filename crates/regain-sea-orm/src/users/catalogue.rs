//! What the database says of the users table.

use regain_core::store::StoreError;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};

use super::mapping::Mapping;
use crate::failure::failed;

/// A table as it is.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    /// Its columns; none where there is no such table.
    pub(crate) columns: Vec<String>,
    /// Those that an insertion has to fill.
    pub(crate) required: Vec<String>,
    /// Those that are unique by themselves, whatever the rest of the row is.
    pub(crate) unique: Vec<String>,
}

impl Catalogue {
    pub(crate) async fn read(
        connection: &impl ConnectionTrait,
        users: &Mapping,
    ) -> Result<Self, StoreError> {
        let [columns, required, unique] = match connection.get_database_backend() {
            DbBackend::MySql => MYSQL,
            DbBackend::Postgres => POSTGRES,
            _ => SQLITE,
        };
        let names = async |query| names(connection, query, users).await.map_err(failed);
        Ok(Self {
            columns: names(columns).await?,
            required: names(required).await?,
            unique: names(unique).await?,
        })
    }
}

async fn names(
    connection: &impl ConnectionTrait,
    query: &str,
    users: &Mapping,
) -> Result<Vec<String>, DbErr> {
    let backend = connection.get_database_backend();
    let table = users.table_name;
    let values = match (backend, &users.schema) {
        (DbBackend::Postgres, Some(schema)) => {
            vec![format!("{}.{}", quoted(schema), quoted(table)).into()]
        }
        (DbBackend::Postgres, None) => vec![quoted(table).into()],
        (_, schema) => vec![table.into(), schema.clone().into()],
    };
    let statement = Statement::from_sql_and_values(backend, query, values);
    let rows = connection.query_all_raw(statement).await?;
    let names = rows.iter().map(|row| row.try_get_by_index(0));
    names.collect()
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Of columns, of those that have to be filled, and of those that are unique.
const SQLITE: [&str; 3] = [
    "SELECT name FROM pragma_table_xinfo(?1, COALESCE(?2, 'main')) WHERE hidden <> 1",
    // A single integer key counts by itself.
    "SELECT name FROM pragma_table_xinfo(?1, COALESCE(?2, 'main')) WHERE \"notnull\" AND dflt_value IS NULL AND hidden = 0 \
        AND NOT (pk = 1 AND UPPER(type) = 'INTEGER')",
    "SELECT MIN(i.name) FROM pragma_index_list(?1, COALESCE(?2, 'main')) AS l, \
        pragma_index_info(l.name, COALESCE(?2, 'main')) AS i WHERE l.\"unique\" AND NOT l.partial \
        GROUP BY l.name HAVING COUNT(*) = 1 AND MIN(i.name) IS NOT NULL \
        UNION SELECT MIN(name) FROM pragma_table_xinfo(?1, COALESCE(?2, 'main')) WHERE pk > 0 HAVING COUNT(*) = 1",
];

const POSTGRES: [&str; 3] = [
    "SELECT attname::text FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped",
    "SELECT attname::text FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped \
        AND attnotnull AND NOT atthasdef AND attidentity = ''",
    "SELECT a.attname::text FROM pg_index AS i \
        JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] \
        WHERE i.indrelid = to_regclass($1) AND i.indisunique AND i.indisvalid AND i.indimmediate AND i.indnkeyatts = 1 \
        AND i.indpred IS NULL AND i.indexprs IS NULL",
];

const MYSQL: [&str; 3] = [
    "SELECT CAST(column_name AS CHAR) FROM information_schema.columns \
        WHERE table_name = ? AND table_schema = COALESCE(?, DATABASE())",
    "SELECT CAST(column_name AS CHAR) FROM information_schema.columns \
        WHERE table_name = ? AND table_schema = COALESCE(?, DATABASE()) AND is_nullable = 'NO' AND column_default IS NULL \
        AND extra NOT LIKE '%auto_increment%' AND extra NOT LIKE '%GENERATED%'",
    "SELECT CAST(MIN(column_name) AS CHAR) FROM information_schema.statistics \
        WHERE table_name = ? AND table_schema = COALESCE(?, DATABASE()) AND non_unique = 0 \
        GROUP BY index_name HAVING COUNT(*) = 1 AND MAX(sub_part) IS NULL AND MIN(column_name) IS NOT NULL",
];
