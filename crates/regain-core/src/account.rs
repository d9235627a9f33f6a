//! The host's users, as far as recovery has to know them.

use std::{fmt, str::FromStr};

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use crate::{
    email_address::EmailAddress,
    entropy::{self, Entropy},
    header_text::is_forbidden,
    locale::Locale,
    password::PasswordHash,
    session::SessionStamp,
    timestamp::Timestamp,
};

#[cfg(test)]
mod tests;

/// An account's id, as the host writes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(String);

impl AccountId {
    /// Takes the host's id as it is.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// An id of our own making: a UUID version 7 (RFC 9562 §5.7).
    pub(crate) fn fresh(now: Timestamp, entropy: &dyn Entropy) -> Self {
        let digits = data_encoding::HEXLOWER.encode(&entropy::uuid_v7(now, entropy));
        let groups = [0..8, 8..12, 12..16, 16..20, 20..32];
        Self(groups.map(|group| &digits[group]).join("-"))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A user of the host's application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The host's id.
    pub id: AccountId,
    /// The name to sign in with, where the application has such.
    pub username: Option<Username>,
    /// Where messages go.
    pub email: EmailAddress,
    /// When the address was proven.
    pub email_verified_at: Option<Timestamp>,
    /// The name to be greeted by.
    pub name: Option<String>,
    /// The language the person chose.
    pub locale: Option<Locale>,
    /// The person's IANA time zone.
    pub time_zone: Option<String>,
    /// What the account may do; recovery knows `admin`.
    pub scopes: Vec<String>,
    /// Whether the account is shut.
    pub disabled: bool,
    /// When it was made.
    pub created_at: Timestamp,
}

impl Account {
    /// Whether `login` names this account.
    pub fn answers_to(&self, login: &Login) -> bool {
        match login {
            Login::Email(email) => *email == self.email,
            Login::Username(username) => Some(username) == self.username.as_ref(),
        }
    }
}

/// What proves an account, and the version of it.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The stored hash; none where no password is set, or where it is locked.
    pub password: Option<PasswordHash>,
    /// Changes with every password and every address.
    pub stamp: Stamp,
}

/// The version of an account's credentials.
///
/// Writes are conditional on the stamp that was read, and a token dies with the stamp it was issued under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp(String);

impl Stamp {
    /// Takes a stored stamp.
    pub fn new(stamp: impl Into<String>) -> Self {
        Self(stamp.into())
    }

    /// A stamp that was never there before.
    pub fn fresh(entropy: &dyn Entropy) -> Self {
        Self(data_encoding::BASE64URL_NOPAD.encode(&entropy.draw::<16>()))
    }

    /// The stamp of an account that has no place for one: it follows from the stored hash and the address, so it moves with
    /// either. The hash is salted, so that a password which is set again moves it too.
    ///
    /// # Security
    ///
    /// It comes back with the hash *and* the address that it came from, where a host restores both. A token that was used or
    /// superseded meanwhile stays so.
    pub fn derived(password: Option<&PasswordHash>, address: &EmailAddress) -> Self {
        let mut digest = Sha256::new_with_prefix(b"regain derived stamp 1");
        let hash = password.map(PasswordHash::expose_secret);
        for part in [hash, Some(address.key())] {
            digest.update([u8::from(part.is_some())]);
            let bytes = part.unwrap_or_default().as_bytes();
            digest.update((bytes.len() as u64).to_be_bytes());
            digest.update(bytes);
        }
        Self(data_encoding::BASE64URL_NOPAD.encode(&digest.finalize()))
    }

    /// The stamp.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An account whose password was checked just now.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Whose they are.
    pub account: Account,
    /// The credentials that were checked: a session begins only where they are still the account's.
    pub stamp: Stamp,
    /// What a session of the host's own is stamped with. It was read before the password was verified, so that a reset
    /// meanwhile ends the session that begins after it.
    pub session_stamp: SessionStamp,
}

/// A name to sign in with: 1 to 64 characters, no `@`, no control or space around it.
///
/// Two spellings that differ in ASCII case only are the same name.
#[derive(Clone, Debug)]
pub struct Username(String);

impl Username {
    /// The name as its owner spells it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The canonical form that decides whether two names are the same.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl FromStr for Username {
    type Err = NotALogin;

    fn from_str(text: &str) -> Result<Self, NotALogin> {
        let name: String = text.trim_matches(' ').nfc().collect();
        let fits = (1..=64).contains(&name.chars().count());
        let plain = !name.contains('@') && !name.chars().any(is_forbidden);
        if fits && plain {
            Ok(Self(name))
        } else {
            Err(NotALogin)
        }
    }
}

impl PartialEq for Username {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for Username {}

/// What a person types to say who they are: an address, or a username, which has no `@`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Login {
    /// An e-mail address.
    Email(EmailAddress),
    /// A username.
    Username(Username),
}

impl Login {
    /// The canonical form: cooldowns and look-ups go by it.
    pub fn key(&self) -> String {
        match self {
            Self::Email(email) => email.key().to_owned(),
            Self::Username(username) => username.key(),
        }
    }
}

impl FromStr for Login {
    type Err = NotALogin;

    fn from_str(text: &str) -> Result<Self, NotALogin> {
        if text.contains('@') {
            text.parse().map(Self::Email).map_err(|_| NotALogin)
        } else {
            text.parse().map(Self::Username)
        }
    }
}

/// The text is neither an e-mail address nor a username.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotALogin;

impl fmt::Display for NotALogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("neither an e-mail address nor a username")
    }
}

impl std::error::Error for NotALogin {}
