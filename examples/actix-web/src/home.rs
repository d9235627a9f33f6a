//! The start page: what can be tried here.

use actix_web::web::Data;
use example_support::{mailbox::Mailbox, pages::home};
use regain::Regain;

use crate::{page::Shown, principal::Holder};

pub(crate) async fn show(
    regain: Data<Regain>,
    mailbox: Option<Data<Mailbox>>,
    holder: Option<Holder>,
) -> Shown {
    let account = holder.map(|Holder(_, account)| account);
    Shown(home::page(&regain, account.as_ref(), mailbox.is_some()))
}
