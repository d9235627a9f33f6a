//! The HTTP contract on axum, store by store; what only axum can do; and what must not be told.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

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
}
