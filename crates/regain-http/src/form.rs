//! The one decoder of forms.

use url::form_urlencoded;

use crate::{
    json::Unread,
    request::{Body, Request},
};

/// The fields of a form.
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Reads the body as `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    ///
    /// [`Unread`]; a field that stands twice is malformed, for nobody knows which is meant.
    pub fn read(request: &Request) -> Result<Self, Unread> {
        let bytes = match &request.body {
            Body::Complete(bytes) => bytes,
            Body::TooLarge => return Err(Unread::TooLarge),
            Body::Broken => return Err(Unread::Malformed),
        };
        let media_type = request.headers.get("content-type").unwrap_or_default();
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Unread::UnsupportedMediaType);
        }
        let mut fields: Vec<(String, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(bytes) {
            if fields.iter().any(|(known, _)| *known == name) {
                return Err(Unread::Malformed);
            }
            fields.push((name.into_owned(), value.into_owned()));
        }
        Ok(Self(fields))
    }

    /// Takes a field out; an absent one is empty.
    pub fn take(&mut self, name: &str) -> String {
        let index = self.0.iter().position(|(known, _)| known == name);
        index
            .map(|index| self.0.swap_remove(index).1)
            .unwrap_or_default()
    }
}
