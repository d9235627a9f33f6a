//! The development mailbox.

use axum::{
    Extension, Json,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::Redirect,
};
use example_support::{
    entrance,
    mailbox::{Mailbox, Received},
};
use regain::Regain;

use crate::{page::Shown, principal::all, refusal::Refusal};

pub(crate) async fn page(Extension(mailbox): Extension<Mailbox>, query: RawQuery) -> Shown {
    Shown(mailbox.page(query.0.as_deref()))
}

/// What its form does.
pub(crate) async fn clear_form(
    State(regain): State<Regain>,
    Extension(mailbox): Extension<Mailbox>,
    headers: HeaderMap,
) -> Result<Redirect, Refusal> {
    entrance::own_site(&regain, all(&headers))?;
    mailbox.clear();
    Ok(Redirect::to("/mailbox"))
}

pub(crate) async fn list(Extension(mailbox): Extension<Mailbox>) -> Json<Vec<Received>> {
    Json(mailbox.list())
}

pub(crate) async fn clear(Extension(mailbox): Extension<Mailbox>) -> StatusCode {
    mailbox.clear();
    StatusCode::NO_CONTENT
}
