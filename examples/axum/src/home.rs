//! The start page: what can be tried here.

use axum::{extract::State, response::Html};
use example_support::home;

use crate::{principal::Holder, routes::Shared};

pub(crate) async fn show(State(shared): State<Shared>, holder: Option<Holder>) -> Html<String> {
    let account = holder.map(|Holder(_, account)| account);
    let mailbox = shared.mailbox.is_some();
    Html(home::page(&shared.regain, account.as_ref(), mailbox))
}
