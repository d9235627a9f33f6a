//! What the flow says to people.

use std::time::Duration;

use crate::{
    device::Device,
    link::Link,
    message::{Context, Fact, facts},
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
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
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
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
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
        let mut said = facts::link(&self.link, self.valid_for, self.valid_until);
        said.extend(facts::asked(self.asked_at, self.device));
        said.push(facts::account(&self.account));
        said
    }
}

impl Context for ByAdministrator {
    const TEMPLATE: &'static str = "password_reset/by_administrator";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut said = facts::link(&self.link, self.valid_for, self.valid_until);
        said.push(facts::account(&self.account));
        said
    }
}

impl Context for NoAccount {
    const TEMPLATE: &'static str = "password_reset/no_account";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        facts::asked(self.asked_at, self.device)
    }
}
