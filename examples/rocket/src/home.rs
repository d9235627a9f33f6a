//! The start page: what can be tried here.

use example_support::pages::home;
use regain::Regain;
use rocket::{State, get};

use crate::{page::Shown, principal::Holder};

/// What this process has to offer.
pub(crate) struct Offer {
    pub(crate) mailbox: bool,
}

#[get("/")]
pub(crate) fn show(regain: &State<Regain>, offer: &State<Offer>, holder: Option<Holder>) -> Shown {
    let account = holder.map(|Holder(_, account)| account);
    Shown(home::page(regain, account.as_ref(), offer.mailbox))
}
