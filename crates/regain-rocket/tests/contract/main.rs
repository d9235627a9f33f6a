//! The HTTP contract on Rocket, store by store; what only Rocket can do; and what must not be told.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "../../../regain-sea-orm/tests/store/databases.rs"]
mod databases;
mod host;
mod members;
mod mounting;
mod sending;
mod sessions;
#[path = "../../../regain-sea-orm/tests/store/stores.rs"]
mod stores;

mod rocket {
    mod memory {
        use crate::{host::OnRocket, stores::MEMORY};

        regain_testkit::http_contract!(OnRocket(MEMORY));
    }

    mod sqlite {
        use crate::{host::OnRocket, stores::SQLITE};

        regain_testkit::http_contract!(OnRocket(SQLITE));
    }

    mod postgres {
        use crate::{host::OnRocket, stores::POSTGRES};

        regain_testkit::http_contract!(OnRocket(POSTGRES));
    }

    mod mariadb {
        use crate::{host::OnRocket, stores::MARIADB};

        regain_testkit::http_contract!(OnRocket(MARIADB));
    }
}
