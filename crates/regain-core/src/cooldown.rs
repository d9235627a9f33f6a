//! Cooldowns: how long nobody may ask again for the same thing.

use std::fmt;

use crate::{
    account::{AccountId, Login},
    code::FlowHash,
    email_address::EmailAddress,
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
///
/// # Security
///
/// The first word says what the rest is, so that no username can name an account's key and use its message up:
/// `no_login_names_the_key_of_an_account`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Key(String);

impl Key {
    /// What was asked, as it was asked: the request path knows nothing else.
    pub fn asked(flow: Flow, login: &Login) -> Self {
        Self(format!("asked:{}:{}", flow.as_str(), login.key()))
    }

    /// The same, where a login and an address must belong together. No address holds a colon, so no two pairs share a key.
    pub fn pair(flow: Flow, login: &Login, address: &EmailAddress) -> Self {
        let (flow, login, address) = (flow.as_str(), login.key(), address.key());
        Self(format!("pair:{flow}:{login}:{address}"))
    }

    /// The account that a message went to: its username, address and spellings share one message.
    pub fn account(flow: Flow, account: &AccountId) -> Self {
        Self(format!("account:{}:{account}", flow.as_str()))
    }

    /// The same for those who asked in a flow of their own.
    pub fn flow(flow: Flow, account: &AccountId, asked_in: &FlowHash) -> Self {
        Self(format!("flow:{}:{asked_in}:{account}", flow.as_str()))
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

/// Kept back: it holds a whole address or username.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.0.split(':').next().unwrap_or_default();
        write!(f, "Key({kind}:***)")
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

#[cfg(test)]
mod tests {
    use super::{AccountId, Flow, FlowHash, Key, Login};

    fn login(text: &str) -> Login {
        text.parse().expect(text)
    }

    #[test]
    fn no_login_names_the_key_of_an_account() {
        let flows = [
            Flow::Reset,
            Flow::Verification,
            Flow::Change,
            Flow::Registration,
        ];
        let texts = [
            "42",
            "account:42",
            "reset:42",
            "account:reset:42",
            "stranger:42",
            ":42",
            "a@b.test",
        ];
        let mut keys: Vec<_> = texts.map(|text| Key::stranger(&login(text))).into();
        for flow in flows {
            keys.extend(texts.map(|text| Key::asked(flow, &login(text))));
            keys.extend(texts.map(|text| Key::account(flow, &AccountId::new(text))));
            let asked_in = FlowHash::from_bytes([7; 32]);
            keys.extend(texts.map(|text| Key::flow(flow, &AccountId::new(text), &asked_in)));
            for address in ["a@b.test", "42@b.test"] {
                let address = address.parse().expect(address);
                keys.extend(texts.map(|text| Key::pair(flow, &login(text), &address)));
            }
        }
        let all = keys.len();
        keys.sort_by(|a, b| a.as_str().cmp(b.as_str()));
        keys.dedup();
        assert_eq!(keys.len(), all);
    }

    #[test]
    fn debug_output_shows_no_address() {
        let key = Key::asked(Flow::Reset, &login("ada@example.org"));
        assert_eq!(format!("{key:?}"), "Key(asked:***)");
    }
}
