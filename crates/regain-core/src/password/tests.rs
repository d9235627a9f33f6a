//! Promises of this module, by part.
#![allow(clippy::unwrap_used, reason = "tests")]

mod blocklist;
mod context;
mod hasher;
mod hostile;
mod legacy;
mod policy;
mod pool;
mod spy;
mod typed;

use super::Password;

fn password(text: &str) -> Password {
    Password::new(text.to_owned())
}
