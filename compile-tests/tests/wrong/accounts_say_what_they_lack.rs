use std::sync::Arc;

use regain_core::store::{Store, with_accounts};

struct Members;

fn store(store: Arc<dyn Store>) -> Arc<dyn Store> {
    with_accounts(store, Arc::new(Members))
}

fn main() {}
