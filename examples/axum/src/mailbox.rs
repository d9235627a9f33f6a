//! The development mailbox.

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

use crate::routes::Shared;

pub(crate) async fn page(State(shared): State<Shared>) -> Response {
    Html(
        shared
            .mailbox
            .map(|mailbox| mailbox.page())
            .unwrap_or_default(),
    )
    .into_response()
}

pub(crate) async fn list(State(shared): State<Shared>) -> Response {
    Json(
        shared
            .mailbox
            .map(|mailbox| mailbox.list())
            .unwrap_or_default(),
    )
    .into_response()
}

pub(crate) async fn clear(State(shared): State<Shared>) -> StatusCode {
    if let Some(mailbox) = shared.mailbox {
        mailbox.clear();
    }
    StatusCode::NO_CONTENT
}
