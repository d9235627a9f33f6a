//! The memory store keeps the promises of every store.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;

use regain_core::{memory::Memory, store::Store};

async fn fresh() -> (Arc<dyn Store>, ()) {
    (Arc::new(Memory::new()), ())
}

regain_testkit::store_contract!(memory, fresh);
