//! A refusal, as Rocket answers it.

use example_support::replies::Refused;
use rocket::{
    Request,
    http::Status,
    response::{Responder, Result},
    serde::json::Json,
};

/// The reply of a handler or catcher that will not.
pub(crate) struct Refusal(pub(crate) Refused);

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        Self(refused)
    }
}

impl<'r> Responder<'r, 'static> for Refusal {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        let Self(refused) = self;
        let mut response = Json(refused).respond_to(request)?;
        response.set_status(Status::new(refused.status));
        if let Some((name, value)) = refused.header() {
            response.set_raw_header(name, value);
        }
        Ok(response)
    }
}
