//! The settings of one's own account.

use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect, Response},
};
use example_support::pages::settings::{SIGN_IN_FIRST, page};
use regain::Regain;

use crate::{page::Shown, principal::Holder, refusal::Refusal};

pub(crate) async fn show(
    State(regain): State<Regain>,
    holder: Option<Holder>,
) -> Result<Response, Refusal> {
    let Some(Holder(_, account)) = holder else {
        return Ok(Redirect::to(SIGN_IN_FIRST).into_response());
    };
    Ok(Shown(page(&regain, &account).await?).into_response())
}
