//! A refusal, as actix-web answers it.

use std::fmt;

use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use example_support::replies::Refused;

/// The error of a handler, an extractor or a middleware that will not.
#[derive(Debug)]
pub(crate) struct Refusal(pub(crate) Refused);

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        Self(refused)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.detail)
    }
}

impl ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        if let Some(header) = self.0.header() {
            response.insert_header(header);
        }
        response.json(self.0)
    }
}
