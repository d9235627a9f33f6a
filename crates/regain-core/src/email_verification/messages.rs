//! What the flow says to people.

use std::time::Duration;

use crate::{
    code::Code,
    device::Device,
    link::Link,
    message::{Context, Fact, facts},
    timestamp::Timestamp,
};

/// The link that confirms the address of an account.
#[derive(Clone, Debug)]
pub struct Verify {
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
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
}

impl Context for Verify {
    const TEMPLATE: &'static str = "email_verification/verify";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut said = facts::link(&self.link, self.valid_for, self.valid_until);
        said.extend(facts::code(self.code.as_ref()));
        said.extend(facts::asked(self.asked_at, self.device));
        said.push(facts::account(&self.account));
        said
    }
}
