//! What operators look at.

use axum::{
    extract::State,
    http::header::{CONTENT_TYPE, HeaderName},
};
use example_support::metrics::MEDIA_TYPE;

use crate::routes::Shared;

/// Answers once migrated and listening: before, nothing does.
pub(crate) async fn healthz() -> &'static str {
    "ok\n"
}

pub(crate) async fn metrics(
    State(shared): State<Shared>,
) -> ([(HeaderName, &'static str); 1], String) {
    ([(CONTENT_TYPE, MEDIA_TYPE)], shared.metrics.text())
}
