//! The settings of one's own account.

use actix_web::{
    Either,
    web::{Data, Redirect},
};
use example_support::pages::settings::{SIGN_IN_FIRST, page};
use regain::Regain;

use crate::{page::Shown, principal::Holder, refusal::Refusal};

pub(crate) async fn show(
    regain: Data<Regain>,
    holder: Option<Holder>,
) -> Result<Either<Shown, Redirect>, Refusal> {
    let Some(Holder(_, account)) = holder else {
        return Ok(Either::Right(Redirect::to(SIGN_IN_FIRST).see_other()));
    };
    Ok(Either::Left(Shown(page(&regain, &account).await?)))
}
