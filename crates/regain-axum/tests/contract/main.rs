//! The HTTP contract on axum, store by store; what only axum can do; and what must not be told.

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
