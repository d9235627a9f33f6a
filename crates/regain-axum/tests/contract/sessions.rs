//! Recipes for sessions of the host's own, which the book shows; and that they hold.

use ::axum::{Router, routing::get};
use pasetors::keys::SymmetricKey;
use regain_core::regain::Regain;
use regain_testkit::{
    http_contract::Server,
    neutral::{Request, wire},
    session_contract::Stack,
};

use crate::host::serve;

mod axum_login;
mod paseto;
mod signed_in;
mod tower_sessions;

#[derive(Clone, Copy)]
enum Recipe {
    AxumLogin,
    Paseto,
    TowerSessions,
}

#[async_trait::async_trait]
impl Stack for Recipe {
    async fn serve(&self, regain: Regain) -> Server {
        let app = match self {
            Self::AxumLogin => axum_login::app(&regain),
            Self::Paseto => paseto::app(&regain, SymmetricKey::from(&[7; 32]).expect("32 bytes")),
            Self::TowerSessions => tower_sessions::app(&regain),
        };
        serve(app).await
    }
}

/// axum-login's layer keeps sessions of its tower-sessions; another one's extractor does not find them, and says so.
#[tokio::test]
async fn a_session_of_another_version_is_refused_at_once() {
    let layer = ::axum_login::tower_sessions::SessionManagerLayer::new(
        ::axum_login::tower_sessions::MemoryStore::default(),
    );
    let handler = |_: ::tower_sessions::Session| async {};
    let router = Router::new().route("/", get(handler)).layer(layer);
    let server = serve(router).await;
    let reply = wire::send(server.address(), &Request::get("/")).await;
    assert_eq!(reply.status, 500);
}

mod with_axum_login {
    regain_testkit::session_contract!(super::Recipe::AxumLogin);
}

mod with_paseto {
    regain_testkit::session_contract!(super::Recipe::Paseto);
}

mod with_tower_sessions {
    regain_testkit::session_contract!(super::Recipe::TowerSessions);
}
