//! Recipes for sessions of the host's own, which the book shows; and that they hold.

use std::sync::Arc;

use actix_web::cookie::Key;
use regain_core::regain::Regain;
use regain_http::mount::Mount;
use regain_testkit::{http_contract::Server, session_contract::Stack};
use sea_orm::{ConnectionTrait as _, Database};

use crate::host::serve_app;

mod identity;
mod own_table;
#[path = "../../../regain-axum/tests/contract/sessions/signed_in.rs"]
mod signed_in;

const TABLE: &str = "CREATE TABLE shop_sessions (id text PRIMARY KEY, account text NOT NULL, stamp text NOT NULL, \
    signed_in_at bigint NOT NULL)";

#[derive(Clone, Copy)]
enum Recipe {
    Identity,
    OwnTable,
}

#[async_trait::async_trait]
impl Stack for Recipe {
    async fn serve(&self, regain: Regain) -> Server {
        let mount = Arc::new(Mount::from(&regain));
        match self {
            Self::Identity => {
                let key = Key::from(&[7; 64]);
                serve_app(move || identity::app(&regain, &mount, &key)).await
            }
            Self::OwnTable => {
                let database = Database::connect("sqlite::memory:")
                    .await
                    .expect("it opens");
                database.execute_unprepared(TABLE).await.expect("a table");
                serve_app(move || own_table::app(&regain, &mount, &database)).await
            }
        }
    }
}

mod with_actix_identity {
    regain_testkit::session_contract!(super::Recipe::Identity);
}

mod with_an_own_table {
    regain_testkit::session_contract!(super::Recipe::OwnTable);
}
