//! Cooldowns: how long nobody may ask again for the same thing.

use std::fmt;

use crate::{
    account::{AccountId, Login},
    timestamp::Timestamp,
};

/// What is asked for; each flow has a counter of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flow {
    /// A password reset.
    Reset,
    /// The proof of an address.
    Verification,
    /// A new address.
    Change,
    /// A new account.
    Registration,
}

impl Flow {
    fn as_str(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Verification => "verification",
            Self::Change => "change",
            Self::Registration => "registration",
        }
    }
}

/// What a cooldown is counted on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key(String);

impl Key {
    /// What was asked, as it was asked: the request path knows nothing else.
    pub fn asked(flow: Flow, login: &Login) -> Self {
        Self(format!("{}:{}", flow.as_str(), login.key()))
    }

    /// The account that a message went to: its username, address and spellings share one message.
    pub fn account(flow: Flow, account: &AccountId) -> Self {
        Self(format!("{}:account:{account}", flow.as_str()))
    }

    /// The address of somebody without an account.
    pub fn stranger(login: &Login) -> Self {
        Self(format!("stranger:{}", login.key()))
    }

    /// The text that stores keep.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A cooldown to be taken, unless one is running at its start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reservation {
    /// On what.
    pub key: Key,
    /// When it starts.
    pub from: Timestamp,
    /// When it ends; equal to `from` where cooldowns are off.
    pub until: Timestamp,
}
