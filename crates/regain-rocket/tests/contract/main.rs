//! The HTTP contract on Rocket, store by store; what only Rocket can do; and what must not be told.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod host;
mod members;
mod mounting;
mod sending;

mod rocket {
    mod memory {
        use crate::host::OnRocket;

        regain_testkit::http_contract!(OnRocket::on_memory());
    }

    mod sqlite {
        use crate::host::OnRocket;

        regain_testkit::http_contract!(OnRocket::on_sqlite());
    }
}
