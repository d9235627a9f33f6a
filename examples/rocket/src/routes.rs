//! The routes: recovery from regain, the rest our own.

use std::sync::Arc;

use example_support::host::Host;
use rocket::{Build, Rocket, routes};

use crate::{
    catchers::catchers, config::config, home, mailbox, operations, principal::Identify, settings,
    sign_in,
};

pub(crate) fn routes(host: &Host) -> Rocket<Build> {
    // All of account recovery; the courier is the host's.
    let recovery = regain::rocket::fairing(host.mount()).without_courier();
    let rocket = rocket::custom(config(host))
        .attach(recovery)
        .attach(Identify)
        .manage(Arc::clone(&host.metrics))
        .manage(home::Offer {
            mailbox: host.mailbox.is_some(),
        })
        .mount("/", routes![home::show, settings::show])
        .mount(
            "/",
            routes![sign_in::page, sign_in::sign_in, sign_in::sign_out],
        )
        .mount("/", routes![sign_in::me, sign_in::members])
        .mount("/", routes![operations::healthz, operations::metrics])
        .register("/", catchers());
    match host.mailbox.clone() {
        Some(mailbox) => rocket
            .manage(mailbox)
            .mount("/", routes![mailbox::page, mailbox::clear_form])
            .mount("/", routes![mailbox::list, mailbox::clear]),
        None => rocket,
    }
}
