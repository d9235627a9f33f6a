//! What operators look at.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};

use crate::routes::Shared;

/// Answers once migrated and listening: before, nothing does.
pub(crate) async fn healthz() -> &'static str {
    "ok\n"
}

pub(crate) async fn metrics(State(shared): State<Shared>) -> Response {
    let media_type = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, media_type)], shared.metrics.text()).into_response()
}
