//! What operators look at.

use actix_web::{HttpResponse, web::Data};
use example_support::metrics::{MEDIA_TYPE, Metrics};

/// Answers once migrated and listening: before, nothing does.
pub(crate) async fn healthz() -> &'static str {
    "ok\n"
}

pub(crate) async fn metrics(metrics: Data<Metrics>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(MEDIA_TYPE)
        .body(metrics.text())
}
