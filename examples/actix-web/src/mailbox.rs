//! The development mailbox.

use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Json, Redirect},
};
use example_support::{
    entrance,
    mailbox::{Mailbox, Received},
};
use regain::Regain;

use crate::{page::Shown, principal::all, refusal::Refusal};

pub(crate) async fn page(mailbox: Data<Mailbox>, request: HttpRequest) -> Shown {
    Shown(mailbox.page(Some(request.query_string())))
}

/// What its form does.
pub(crate) async fn clear_form(
    regain: Data<Regain>,
    mailbox: Data<Mailbox>,
    request: HttpRequest,
) -> Result<Redirect, Refusal> {
    entrance::own_site(&regain, all(request.headers()))?;
    mailbox.clear();
    Ok(Redirect::to("/mailbox").see_other())
}

pub(crate) async fn list(mailbox: Data<Mailbox>) -> Json<Vec<Received>> {
    Json(mailbox.list())
}

pub(crate) async fn clear(mailbox: Data<Mailbox>) -> HttpResponse {
    mailbox.clear();
    HttpResponse::NoContent().finish()
}
