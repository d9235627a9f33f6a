//! The development mailbox.

use example_support::{
    entrance,
    mailbox::{Mailbox, Received},
};
use regain::Regain;
use rocket::{
    State, delete, get,
    http::{Status, uri::Origin},
    post,
    response::Redirect,
    serde::json::Json,
};

use crate::{page::Shown, principal::All, refusal::Refusal};

#[get("/mailbox")]
pub(crate) fn page(mailbox: &State<Mailbox>, uri: &Origin<'_>) -> Shown {
    Shown(mailbox.page(uri.query().map(|query| query.as_str())))
}

/// What its form does.
#[post("/mailbox/clear")]
pub(crate) fn clear_form(
    regain: &State<Regain>,
    mailbox: &State<Mailbox>,
    headers: All,
) -> Result<Redirect, Refusal> {
    entrance::own_site(regain, headers.0)?;
    mailbox.clear();
    Ok(Redirect::to("/mailbox"))
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
