//! What messages of several flows say in the same words.

use std::time::Duration;

use super::Fact;
use crate::{code::Code, device::Device, link::Link, timestamp::Timestamp};

/// Facts by the names that templates know them by.
pub(crate) type Facts = Vec<(&'static str, Fact)>;

/// A link, and how long it works.
pub(crate) fn link(link: &Link, valid_for: Duration, until: Timestamp) -> Facts {
    vec![
        ("link", Fact::Link(link.clone())),
        ("valid_for", Fact::Span(valid_for)),
        ("valid_until", Fact::At(until)),
    ]
}

/// The code beside the link.
pub(crate) fn code(code: Option<&Code>) -> Option<(&'static str, Fact)> {
    code.map(|code| ("code", Fact::Code(code.clone())))
}

/// When something was asked for, and from what.
pub(crate) fn asked(at: Timestamp, device: Option<Device>) -> Facts {
    let mut facts = vec![("asked_at", Fact::At(at))];
    facts.extend(device.map(|device| ("device", Fact::Device(device))));
    facts
}

/// The account that a message is about.
pub(crate) fn account(masked: &str) -> (&'static str, Fact) {
    ("account", Fact::Account(masked.to_owned()))
}

/// The address that an account is to have, or has now.
pub(crate) fn new_address(masked: &str) -> (&'static str, Fact) {
    ("new_address", Fact::Account(masked.to_owned()))
}
