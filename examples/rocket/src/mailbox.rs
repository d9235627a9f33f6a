//! The development mailbox.

use example_support::mailbox::{Mailbox, Received};
use rocket::{State, delete, get, http::Status, response::content::RawHtml, serde::json::Json};

#[get("/mailbox")]
pub(crate) fn page(mailbox: &State<Mailbox>) -> RawHtml<String> {
    RawHtml(mailbox.page())
}

#[get("/mailbox.json")]
pub(crate) fn list(mailbox: &State<Mailbox>) -> Json<Vec<Received>> {
    Json(mailbox.list())
}

#[delete("/mailbox.json")]
pub(crate) fn clear(mailbox: &State<Mailbox>) -> Status {
    mailbox.clear();
    Status::NoContent
}
