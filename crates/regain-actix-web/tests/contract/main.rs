//! The HTTP contract on actix-web, store by store; what only actix-web can do; and what must not be told.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod host;
mod members;
mod mounting;

mod actix_web {
    mod memory {
        use crate::host::Actix;

        regain_testkit::http_contract!(Actix::on_memory());
    }

    mod sqlite {
        use crate::host::Actix;

        regain_testkit::http_contract!(Actix::on_sqlite());
    }
}
