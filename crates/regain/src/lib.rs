#![doc = include_str!("../README.md")]

pub use regain_core::{
    account, administration, asking, avatar, builder, clock, cooldown, courier, deliver, device,
    email_address, email_change, email_verification, entropy, error, event, header_text, keyring,
    link, locale, message, outbox, password, password_change, password_reset, principal,
    regain::Regain, registration, session, sessions, settings, setup, sign_in, store, timestamp,
    token, violation,
};
pub use regain_http as http;

#[cfg(feature = "actix-web")]
pub use regain_actix_web as actix_web;
#[cfg(feature = "axum")]
pub use regain_axum as axum;
#[cfg(feature = "memory")]
pub use regain_core::memory;
#[cfg(feature = "mail-send")]
pub use regain_mail_send as mail_send;
#[cfg(feature = "pages")]
pub use regain_pages as pages;
#[cfg(feature = "rocket")]
pub use regain_rocket as rocket;
#[cfg(feature = "sea-orm")]
pub use regain_sea_orm as sea_orm;
#[cfg(feature = "templates")]
pub use regain_templates as templates;
