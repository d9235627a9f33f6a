//! Passwords: what a person typed, what is stored of it, which ones are refused, and who does the
//! hashing.
//!
//! [`policy`] says which passwords may be set, [`hasher`] turns them into strings to store and
//! checks them again, and [`pool`] keeps that work off the threads of the host's async runtime and
//! within its memory.

mod blocklist;
pub mod hasher;
pub mod policy;
pub mod pool;
#[cfg(test)]
mod tests;

use std::fmt;

use subtle::ConstantTimeEq;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use zeroize::Zeroizing;

/// A password as somebody typed it.
///
/// It is prepared as RFC 8265 §4.2.2 (`OpaqueString`) and NIST SP 800-63B-4 §3.1.1.2 say: every
/// space of another script becomes U+0020, then Unicode NFC. Nothing is trimmed, truncated, or
/// mapped in case or width. What was typed is kept beside it, for hashes that other systems made
/// without preparing. Unlike that profile, code points which are unassigned, private or ignorable
/// pass (joined emoji need some of them), when a password is set as well as when it is checked;
/// control characters are refused by [`policy::Policy::violations`].
///
/// # Security
///
/// Both texts are wiped when it is dropped, `Debug` prints neither, and there is no `Display`,
/// `Serialize` or `PartialEq` (R-48; tests `password::tests::typed`).
///
/// # Examples
///
/// ```
/// use regain_core::password::Password;
///
/// let composed = Password::new("caf\u{e9} au lait, s'il vous pla\u{ee}t".to_owned());
/// let decomposed = Password::new("cafe\u{301} au\u{a0}lait, s'il vous plai\u{302}t".to_owned());
/// assert!(composed.matches(&decomposed));
/// assert_eq!(format!("{composed:?}"), "Password(***)");
/// ```
#[derive(Clone)]
pub struct Password {
    typed: Zeroizing<String>,
    /// Absent when preparing changes nothing.
    prepared: Option<Zeroizing<String>>,
}

impl Password {
    /// Takes the text as it was typed.
    pub fn new(text: String) -> Self {
        let typed = Zeroizing::new(text);
        let prepared = prepare(&typed);
        Self { typed, prepared }
    }

    /// The prepared text: what is hashed, counted and compared.
    ///
    /// # Security
    ///
    /// Never log it, print it, or put it into an error.
    pub fn expose_secret(&self) -> &str {
        self.prepared.as_ref().unwrap_or(&self.typed)
    }

    /// The text as typed, where preparing changed it.
    ///
    /// # Security
    ///
    /// As for [`Password::expose_secret`].
    pub(crate) fn expose_typed(&self) -> Option<&str> {
        self.prepared.as_ref().map(|_| self.typed.as_str())
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// Whether the other one is the same password, as for a confirmation field.
    ///
    /// # Security
    ///
    /// The time it takes depends on the lengths alone.
    pub fn matches(&self, other: &Self) -> bool {
        self.expose_secret()
            .as_bytes()
            .ct_eq(other.expose_secret().as_bytes())
            .into()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(***)")
    }
}

/// What is stored of a password: a PHC string, or one of an older format.
///
/// A string of any shape can be held, since it is the host's table that it comes from; whether it
/// is of use is found out by [`hasher::PasswordHasher::verify`].
///
/// # Security
///
/// `Debug` prints nothing of it: whoever reads a hash can guess the password on their own machines.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(Zeroizing<String>);

impl PasswordHash {
    /// Takes a stored string.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The string to store.
    ///
    /// # Security
    ///
    /// For the accounts' table only.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(***)")
    }
}

/// The prepared text, or `None` where it is the same.
fn prepare(text: &str) -> Option<Zeroizing<String>> {
    if text.is_ascii() || (is_nfc(text) && !text.contains(is_foreign_space)) {
        return None;
    }
    // NFC makes UTF-8 three times as long at most: no reallocation leaves a copy behind.
    let mut prepared = Zeroizing::new(String::with_capacity(text.len() * 3));
    prepared.extend(
        text.chars()
            .map(|c| if is_foreign_space(c) { ' ' } else { c })
            .nfc(),
    );
    Some(prepared)
}

/// General category Zs, but for U+0020.
fn is_foreign_space(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}
