//! A page, as axum answers it.

use axum::{
    http::StatusCode,
    response::{AppendHeaders, Html, IntoResponse, Response},
};
use example_support::pages::Page;

/// The reply of a handler that shows something.
pub(crate) struct Shown(pub(crate) Page);

impl IntoResponse for Shown {
    fn into_response(self) -> Response {
        let Self(page) = self;
        let status = StatusCode::from_u16(page.status);
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = AppendHeaders(page.headers);
        (status, headers, Html(page.html)).into_response()
    }
}
