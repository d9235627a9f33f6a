//! What the flow says to people.

use std::time::Duration;

use crate::{
    device::Device,
    link::Link,
    message::{Context, Fact},
    timestamp::Timestamp,
};

/// The link to set a new password, to somebody who asked for it.
#[derive(Clone, Debug)]
pub struct Reset {
    /// The link.
    pub link: Link,
    /// How long it works, in all.
    pub valid_for: Duration,
    /// Until when it works.
    pub valid_until: Timestamp,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// Roughly what it was asked from.
    pub device: Option<Device>,
}

/// The same link, which an administrator asked for.
#[derive(Clone, Debug)]
pub struct ByAdministrator {
    /// The link.
    pub link: Link,
    /// How long it works, in all.
    pub valid_for: Duration,
    /// Until when it works.
    pub valid_until: Timestamp,
}

/// That there is no account with this address. It says nothing that the asker wrote.
#[derive(Clone, Debug)]
pub struct NoAccount {
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// Roughly what it was asked from.
    pub device: Option<Device>,
}

impl Context for Reset {
    const TEMPLATE: &'static str = "password_reset/reset";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut facts = link_facts(&self.link, self.valid_for, self.valid_until);
        facts.extend(asker_facts(self.asked_at, self.device));
        facts
    }
}

impl Context for ByAdministrator {
    const TEMPLATE: &'static str = "password_reset/by_administrator";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        link_facts(&self.link, self.valid_for, self.valid_until)
    }
}

impl Context for NoAccount {
    const TEMPLATE: &'static str = "password_reset/no_account";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        asker_facts(self.asked_at, self.device)
    }
}

fn link_facts(link: &Link, valid_for: Duration, until: Timestamp) -> Vec<(&'static str, Fact)> {
    vec![
        ("link", Fact::Link(link.clone())),
        ("valid_for", Fact::Span(valid_for)),
        ("valid_until", Fact::At(until)),
    ]
}

fn asker_facts(asked_at: Timestamp, device: Option<Device>) -> Vec<(&'static str, Fact)> {
    let mut facts = vec![("asked_at", Fact::At(asked_at))];
    facts.extend(device.map(|device| ("device", Fact::Device(device))));
    facts
}
