//! The development mailbox.

use axum::{Extension, Json, http::StatusCode, response::Html};
use example_support::mailbox::{Mailbox, Received};

pub(crate) async fn page(Extension(mailbox): Extension<Mailbox>) -> Html<String> {
    Html(mailbox.page())
}

pub(crate) async fn list(Extension(mailbox): Extension<Mailbox>) -> Json<Vec<Received>> {
    Json(mailbox.list())
}

pub(crate) async fn clear(Extension(mailbox): Extension<Mailbox>) -> StatusCode {
    mailbox.clear();
    StatusCode::NO_CONTENT
}
