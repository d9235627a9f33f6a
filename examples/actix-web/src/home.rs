//! The start page: what can be tried here.

use actix_web::web::{Data, Html};
use example_support::{home, mailbox::Mailbox};
use regain::Regain;

use crate::principal::Holder;

pub(crate) async fn show(
    regain: Data<Regain>,
    mailbox: Option<Data<Mailbox>>,
    holder: Option<Holder>,
) -> Html {
    let account = holder.map(|Holder(_, account)| account);
    Html::new(home::page(&regain, account.as_ref(), mailbox.is_some()))
}
