//! The HTTP contract on axum, store by store; what only axum can do; and what must not be told.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "../../../regain-sea-orm/tests/store/databases.rs"]
mod databases;
mod host;
mod mounting;

mod axum {
    mod memory {
        use crate::host::Axum;

        regain_testkit::http_contract!(Axum::on_memory());
    }

    mod sqlite {
        use crate::host::Axum;

        regain_testkit::http_contract!(Axum::on_sqlite());
    }

    mod postgres {
        use crate::host::Axum;

        regain_testkit::http_contract!(Axum::on_postgres());
    }

    mod mariadb {
        use crate::host::Axum;

        regain_testkit::http_contract!(Axum::on_mariadb());
    }
}
