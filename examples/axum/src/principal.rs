//! Who is asking, for the recovery routes.

use std::time::Duration;

use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use example_support::{
    replies::{INTERNAL, OVERLOADED, RATE_LIMITED, Refused},
    who::{self, Unknown},
};

use crate::routes::Shared;

/// Puts the caller, if there is one, where regain looks for it.
pub(crate) async fn identify(
    State(shared): State<Shared>,
    mut request: Request,
    next: Next,
) -> Response {
    let headers = request.headers();
    let authorization = text(headers, header::AUTHORIZATION);
    let cookie = text(headers, header::COOKIE);
    match who::principal(&shared.regain, authorization, cookie).await {
        Ok(Some(principal)) => {
            request.extensions_mut().insert(principal);
        }
        Ok(None) => {}
        Err(unknown) => return refuse(unknown),
    }
    next.run(request).await
}

pub(crate) fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

pub(crate) fn refuse(unknown: Unknown) -> Response {
    let later = |status: StatusCode, wait: Duration, refused: Refused| {
        let wait = [(header::RETRY_AFTER, wait.as_secs().max(1).to_string())];
        (status, wait, Json(refused)).into_response()
    };
    match unknown {
        Unknown::Overloaded { retry_after } => {
            later(StatusCode::SERVICE_UNAVAILABLE, retry_after, OVERLOADED)
        }
        Unknown::TooManyAttempts { retry_after } => {
            later(StatusCode::TOO_MANY_REQUESTS, retry_after, RATE_LIMITED)
        }
        Unknown::Failed(error) => {
            tracing::error!(%error, "nobody could be identified");
            (StatusCode::INTERNAL_SERVER_ERROR, Json(INTERNAL)).into_response()
        }
    }
}
