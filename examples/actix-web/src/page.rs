//! A page, as actix-web answers it.

use actix_web::{
    HttpRequest, HttpResponse, Responder,
    http::{StatusCode, header::ContentType},
};
use example_support::pages::Page;

/// The reply of a handler that shows something.
pub(crate) struct Shown(pub(crate) Page);

impl Responder for Shown {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        self.into()
    }
}

impl From<Shown> for HttpResponse {
    fn from(Shown(page): Shown) -> Self {
        let status = StatusCode::from_u16(page.status);
        let mut response = Self::build(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
        for header in page.headers {
            response.insert_header(header);
        }
        response.content_type(ContentType::html()).body(page.html)
    }
}
