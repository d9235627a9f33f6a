//! The routes: recovery from regain, the rest our own.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::FromRef,
    http::StatusCode,
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use example_support::{host::Host, mailbox::Mailbox, metrics::Metrics, replies::NOT_FOUND};
use regain::Regain;

use crate::{home, mailbox, operations, principal, sign_in};

impl FromRef<Shared> for Regain {
    fn from_ref(shared: &Shared) -> Self {
        shared.regain.clone()
    }
}

/// What our own handlers need.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) regain: Regain,
    pub(crate) mailbox: Option<Mailbox>,
    pub(crate) metrics: Arc<Metrics>,
}

pub(crate) fn routes(host: &Host) -> Router {
    let shared = Shared {
        regain: host.regain.clone(),
        mailbox: host.mailbox.clone(),
        metrics: Arc::clone(&host.metrics),
    };
    // All of account recovery: mounted, and told who is asking.
    let recovery = regain::axum::router(host.mount())
        .layer(from_fn_with_state(shared.clone(), principal::identify));
    let mut app = Router::new()
        .merge(recovery)
        .route("/", get(home::show))
        .route("/sign-in", post(sign_in::sign_in))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/me", get(sign_in::me))
        .route(
            "/members",
            get(sign_in::members).layer(from_fn_with_state(shared.clone(), principal::identify)),
        )
        .route("/healthz", get(operations::healthz))
        .route("/metrics", get(operations::metrics));
    if shared.mailbox.is_some() {
        app = app
            .route("/mailbox", get(mailbox::page))
            .route("/mailbox.json", get(mailbox::list).delete(mailbox::clear));
    }
    app.fallback(not_found).with_state(shared)
}

async fn not_found() -> Response {
    (StatusCode::NOT_FOUND, Json(NOT_FOUND)).into_response()
}
