//! What the flow says to people.

use crate::{
    device::Device,
    message::{Context, Fact, facts},
    timestamp::Timestamp,
};

/// The notice that a password was changed or reset. It carries no link that signs anybody in.
#[derive(Clone, Debug)]
pub struct Changed {
    /// When.
    pub changed_at: Timestamp,
    /// Roughly what it was done from.
    pub device: Option<Device>,
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
}

impl Context for Changed {
    const TEMPLATE: &'static str = "password_change/changed";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut said = vec![("changed_at", Fact::At(self.changed_at))];
        said.extend(self.device.map(|device| ("device", Fact::Device(device))));
        said.push(facts::account(&self.account));
        said
    }
}
