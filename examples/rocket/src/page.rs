//! A page, as Rocket answers it.

use example_support::pages::Page;
use rocket::{
    Request,
    http::Status,
    response::{Responder, Result, content::RawHtml},
};

/// The reply of a handler that shows something.
pub(crate) struct Shown(pub(crate) Page);

impl<'r> Responder<'r, 'static> for Shown {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        let Self(page) = self;
        let mut response = RawHtml(page.html).respond_to(request)?;
        response.set_status(Status::new(page.status));
        for (name, value) in page.headers {
            response.set_raw_header(name, value);
        }
        Ok(response)
    }
}
