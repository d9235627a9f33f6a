//! The routes: recovery from regain, the rest our own.

use std::sync::Arc;

use axum::{
    Extension, Router,
    extract::{DefaultBodyLimit, FromRef},
    middleware::from_fn_with_state,
    routing::{get, post},
};
use example_support::{
    host::Host,
    mailbox::Mailbox,
    metrics::Metrics,
    replies::{BODY_LIMIT, NOT_FOUND},
};
use regain::Regain;

use crate::{home, mailbox, operations, principal, refusal::Refusal, settings, sign_in};

/// What our own handlers need.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) regain: Regain,
    pub(crate) mailbox: Option<Mailbox>,
    pub(crate) metrics: Arc<Metrics>,
}

impl FromRef<Shared> for Regain {
    fn from_ref(shared: &Shared) -> Self {
        shared.regain.clone()
    }
}

pub(crate) fn routes(host: &Host) -> Router {
    let shared = Shared {
        regain: host.regain.clone(),
        mailbox: host.mailbox.clone(),
        metrics: Arc::clone(&host.metrics),
    };
    let mut app = Router::new()
        // All of account recovery.
        .merge(regain::axum::router(host.mount()))
        .route("/", get(home::show))
        .route("/sign-in", get(sign_in::page).post(sign_in::sign_in))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/settings", get(settings::show))
        .route("/me", get(sign_in::me))
        .route("/members", get(sign_in::members))
        .route("/healthz", get(operations::healthz))
        .route("/metrics", get(operations::metrics));
    if let Some(mailbox) = host.mailbox.clone() {
        let letters = Router::new()
            .route("/mailbox", get(mailbox::page))
            .route("/mailbox/clear", post(mailbox::clear_form))
            .route("/mailbox.json", get(mailbox::list).delete(mailbox::clear));
        app = app.merge(letters.layer(Extension(mailbox)));
    }
    app.fallback(async || Refusal(NOT_FOUND))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(from_fn_with_state(shared.clone(), principal::identify))
        .with_state(shared)
}
