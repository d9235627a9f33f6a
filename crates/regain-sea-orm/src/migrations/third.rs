//! Version 3: the flow that a message was asked for in, and with it the code of its token.

use sea_orm::{
    DbBackend,
    sea_query::{Index, Table},
};

use super::columns::bytes;

const TOKENS: &str = "regain_tokens";
const OUTBOX: &str = "regain_outbox";
const FLOW: &str = "flow";
const INDEX: &str = "regain_tokens_flow";

pub(super) fn statements(backend: DbBackend) -> Vec<String> {
    if backend == DbBackend::MySql {
        return on_mysql();
    }
    let with_flow = |table: &'static str| {
        let mut altered = Table::alter();
        let altered = altered.table(table).add_column(bytes(FLOW, 32));
        backend.build(altered).sql
    };
    let mut index = Index::create();
    index.name(INDEX).table(TOKENS).col(FLOW);
    vec![
        with_flow(TOKENS),
        backend.build(&index).sql,
        with_flow(OUTBOX),
    ]
}

/// Each table is altered in one go, and a start that was cut off goes on here: `IF NOT EXISTS` for columns is MariaDB's alone, so
/// that they are missing is looked up. What belongs together is sent together: the next statement of a pool may come over another
/// connection, which knows nothing of it.
fn on_mysql() -> Vec<String> {
    let index = format!(", ADD INDEX {INDEX} ({FLOW})");
    let tables = [(TOKENS, index.as_str()), (OUTBOX, "")];
    let altered = tables.map(|(table, index)| {
        format!(
            "SET @regain = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() \
             AND table_name = '{table}' AND column_name = '{FLOW}') > 0, 'DO 0', \
             'ALTER TABLE {table} ADD COLUMN {FLOW} binary(32){index}'); \
             PREPARE regain FROM @regain; EXECUTE regain; DEALLOCATE PREPARE regain"
        )
    });
    altered.into()
}
