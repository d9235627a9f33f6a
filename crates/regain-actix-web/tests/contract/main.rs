//! The HTTP contract on actix-web, store by store; what only actix-web can do; and what must not be told.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "../../../regain-sea-orm/tests/store/databases.rs"]
mod databases;
mod host;
mod members;
mod mounting;
mod sessions;
#[path = "../../../regain-sea-orm/tests/store/stores.rs"]
mod stores;

mod actix_web {
    mod memory {
        use crate::{host::Actix, stores::MEMORY};

        regain_testkit::http_contract!(Actix(MEMORY));
    }

    mod sqlite {
        use crate::{host::Actix, stores::SQLITE};

        regain_testkit::http_contract!(Actix(SQLITE));
    }

    mod postgres {
        use crate::{host::Actix, stores::POSTGRES};

        regain_testkit::http_contract!(Actix(POSTGRES));
    }

    mod mariadb {
        use crate::{host::Actix, stores::MARIADB};

        regain_testkit::http_contract!(Actix(MARIADB));
    }
}
