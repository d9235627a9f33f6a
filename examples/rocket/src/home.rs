//! The start page: what can be tried here.

use example_support::home;
use regain::Regain;
use rocket::{State, get, response::content::RawHtml};

use crate::principal::Holder;

/// What this process has to offer.
pub(crate) struct Offer {
    pub(crate) mailbox: bool,
}

#[get("/")]
pub(crate) fn show(
    regain: &State<Regain>,
    offer: &State<Offer>,
    holder: Option<Holder>,
) -> RawHtml<String> {
    let account = holder.map(|Holder(_, account)| account);
    RawHtml(home::page(regain, account.as_ref(), offer.mailbox))
}
