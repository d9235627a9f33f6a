//! The settings of one's own account.

use example_support::pages::settings::{SIGN_IN_FIRST, page};
use regain::Regain;
use rocket::{Either, State, get, response::Redirect};

use crate::{page::Shown, principal::Holder, refusal::Refusal};

#[get("/settings")]
pub(crate) async fn show(
    regain: &State<Regain>,
    holder: Option<Holder>,
) -> Result<Either<Shown, Redirect>, Refusal> {
    let Some(Holder(_, account)) = holder else {
        return Ok(Either::Right(Redirect::to(SIGN_IN_FIRST)));
    };
    Ok(Either::Left(Shown(page(regain, &account).await?)))
}
