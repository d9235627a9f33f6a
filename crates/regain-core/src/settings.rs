//! What the host decided, checked once at the start.

use std::time::Duration;

use crate::{
    code,
    email_address::EmailAddress,
    email_change, email_verification,
    header_text::HeaderText,
    link::{Links, PublicUrl},
    password::policy::Policy,
    password_change, password_reset, registration,
};

/// Everything that flows need to know and that does not change while they run.
pub(crate) struct Settings {
    pub(crate) mode: Mode,
    /// Whether this process hands messages over itself.
    pub(crate) sends: bool,
    /// Whether sessions are kept here; else they are the host's own, and cannot be counted.
    pub(crate) keeps_sessions: bool,
    pub(crate) application_name: String,
    pub(crate) public_url: PublicUrl,
    pub(crate) links: Links,
    pub(crate) epoch: u64,
    pub(crate) cooldown: Duration,
    pub(crate) outbox_capacity: u32,
    pub(crate) budget: Budget,
    pub(crate) codes: code::Policy,
    pub(crate) password_policy: Policy,
    pub(crate) password_reset: password_reset::Policy,
    pub(crate) password_change: password_change::Policy,
    pub(crate) email_verification: email_verification::Policy,
    pub(crate) email_change: email_change::Policy,
    pub(crate) registration: registration::Policy,
}

/// Whom messages come from.
#[derive(Clone, Debug)]
pub(crate) struct Sender {
    pub(crate) name: HeaderText,
    pub(crate) address: EmailAddress,
    pub(crate) reply_to: EmailAddress,
}

/// How many messages leave this process in a minute; what is over the budget waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// All messages.
    pub messages_per_minute: u32,
    /// Of these, messages to addresses without an account.
    pub strangers_per_minute: u32,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            messages_per_minute: 600,
            strangers_per_minute: 60,
        }
    }
}

/// Whether real people depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// They do: weak settings are refused.
    Production,
    /// They do not.
    Development,
}
