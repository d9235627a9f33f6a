//! The HTTP contract on axum, store by store; what only axum can do; and what must not be told.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "../../../regain-sea-orm/tests/store/databases.rs"]
mod databases;
mod host;
mod mounting;
mod sessions;
#[path = "../../../regain-sea-orm/tests/store/stores.rs"]
mod stores;

mod axum {
    mod memory {
        use crate::{host::Axum, stores::MEMORY};

        regain_testkit::http_contract!(Axum(MEMORY));
    }

    mod sqlite {
        use crate::{host::Axum, stores::SQLITE};

        regain_testkit::http_contract!(Axum(SQLITE));
    }

    mod postgres {
        use crate::{host::Axum, stores::POSTGRES};

        regain_testkit::http_contract!(Axum(POSTGRES));
    }

    mod mariadb {
        use crate::{host::Axum, stores::MARIADB};

        regain_testkit::http_contract!(Axum(MARIADB));
    }
}
