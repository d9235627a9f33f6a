//! The development mailbox.

use actix_web::{
    HttpResponse,
    web::{Data, Html, Json},
};
use example_support::mailbox::{Mailbox, Received};

pub(crate) async fn page(mailbox: Data<Mailbox>) -> Html {
    Html::new(mailbox.page())
}

pub(crate) async fn list(mailbox: Data<Mailbox>) -> Json<Vec<Received>> {
    Json(mailbox.list())
}

pub(crate) async fn clear(mailbox: Data<Mailbox>) -> HttpResponse {
    mailbox.clear();
    HttpResponse::NoContent().finish()
}
