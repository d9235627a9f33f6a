//! What the flow says to people.

use std::time::Duration;

pub use crate::message::taken::Taken;
use crate::{
    code::Code,
    device::Device,
    link::Link,
    message::{Context, Fact, facts},
    timestamp::Timestamp,
};

/// The link to go on with a registration.
#[derive(Clone, Debug)]
pub struct Register {
    /// The link.
    pub link: Link,
    /// The code beside it, where the asker wanted one.
    pub code: Option<Code>,
    /// How long it works, in all.
    pub valid_for: Duration,
    /// Until when it works.
    pub valid_until: Timestamp,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// Roughly what it was asked from.
    pub device: Option<Device>,
}

/// The same for somebody whom an administrator invites.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The link.
    pub link: Link,
    /// How long it works, in all.
    pub valid_for: Duration,
    /// Until when it works.
    pub valid_until: Timestamp,
}

/// That an administrator has approved the account.
#[derive(Clone, Debug)]
pub struct Approved {
    /// When.
    pub approved_at: Timestamp,
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
}

impl Context for Register {
    const TEMPLATE: &'static str = "registration/register";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut said = facts::link(&self.link, self.valid_for, self.valid_until);
        said.extend(facts::code(self.code.as_ref()));
        said.extend(facts::asked(self.asked_at, self.device));
        said
    }
}

impl Context for Invitation {
    const TEMPLATE: &'static str = "registration/invitation";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        facts::link(&self.link, self.valid_for, self.valid_until)
    }
}

impl Context for Approved {
    const TEMPLATE: &'static str = "registration/approved";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        vec![
            ("approved_at", Fact::At(self.approved_at)),
            facts::account(&self.account),
        ]
    }
}
