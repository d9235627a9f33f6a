//! The start page: what can be tried here.

use axum::{extract::State, http::HeaderMap, response::Html};

use crate::{routes::Shared, sign_in::holder};

pub(crate) async fn show(State(shared): State<Shared>, headers: HeaderMap) -> Html<String> {
    let signed_in = holder(&shared, &headers).await.ok();
    let username = signed_in.and_then(|(_, account)| account.username);
    // A username is its owner's to choose: nothing of it may become markup.
    let who = username.map(|name| name.as_str().replace('&', "&amp;").replace('<', "&lt;"));
    let base = shared.regain.public_url().as_str();
    let page = example_support::home::page(base, who.as_deref(), shared.mailbox.is_some());
    Html(page)
}
