//! The start page: what can be tried here.

use axum::extract::State;
use example_support::pages::home;

use crate::{page::Shown, principal::Holder, routes::Shared};

pub(crate) async fn show(State(shared): State<Shared>, holder: Option<Holder>) -> Shown {
    let account = holder.map(|Holder(_, account)| account);
    let mailbox = shared.mailbox.is_some();
    Shown(home::page(&shared.regain, account.as_ref(), mailbox))
}
