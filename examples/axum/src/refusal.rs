//! A refusal, as axum answers it.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use example_support::replies::Refused;

/// The reply of a handler that will not.
pub(crate) struct Refusal(pub(crate) Refused);

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        Self(refused)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let Self(refused) = self;
        let status = StatusCode::from_u16(refused.status);
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (
            status,
            refused.header().map(|header| [header]),
            Json(refused),
        )
            .into_response()
    }
}
