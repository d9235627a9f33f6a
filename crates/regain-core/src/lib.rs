//! The domain of `regain`: account recovery flows, their model, and the ports they need.
//!
//! It knows no web framework, no database, no mail protocol, no template engine and no async runtime.
//!
//! - The *flows* are [`password_reset`], [`password_change`] and [`email_verification`], each a folder of commands, and
//!   [`sign_in`]. Of those to come, what they say to people is there already.
//! - The *model* is everything that flows are made of: [`token`], [`outbox`], [`account`], [`password`] and so on.
//! - The *ports* are [`store`], [`deliver`], [`message`], [`clock`], [`entropy`], [`event`] and [`avatar`].
//! - A host holds a [`Regain`](regain::Regain), put together by the [`builder`], and spawns its [`courier`].

pub mod account;
pub mod administration;
pub mod asking;
pub mod avatar;
pub mod builder;
pub mod clock;
pub mod code;
pub mod cooldown;
pub mod courier;
mod credential;
mod current_password;
pub mod deliver;
pub mod device;
pub mod email_address;
pub mod email_change;
pub mod email_verification;
pub mod entropy;
pub mod error;
pub mod event;
pub mod header_text;
pub mod keyring;
pub mod link;
pub mod locale;
pub mod memory;
pub mod message;
pub mod outbox;
pub mod password;
pub mod password_change;
pub mod password_reset;
pub mod principal;
pub mod regain;
pub mod registration;
pub mod session;
pub mod sessions;
pub mod settings;
pub mod setup;
pub mod sign_in;
#[cfg(test)]
mod stage;
pub mod store;
pub mod timestamp;
pub mod token;
pub mod violation;
mod wiring;
