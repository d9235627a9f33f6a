//! What operators look at.

use std::sync::Arc;

use example_support::metrics::{MEDIA_TYPE, Metrics};
use rocket::{Responder, State, get, http::Header};

/// Answers once migrated and listening: before, nothing does.
#[get("/healthz")]
pub(crate) fn healthz() -> &'static str {
    "ok\n"
}

#[derive(Responder)]
pub(crate) struct Text(String, Header<'static>);

#[get("/metrics")]
pub(crate) fn metrics(metrics: &State<Arc<Metrics>>) -> Text {
    Text(metrics.text(), Header::new("content-type", MEDIA_TYPE))
}
