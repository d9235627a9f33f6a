//! Signatures of the domain that messages come from (DKIM: RFC 6376, RFC 8463).
//!
//! For a server that does not sign by itself. One that does is best left alone: most sign what is submitted to them,
//! with keys that they renew.
//!
//! # What is signed
//!
//! - Every header that [`mime`](crate::mime()) writes, and the whole body: there is no `l=`, so nothing can be appended.
//! - What a reader sees, and what says how the body is read, is signed against a second one beside it as well.
//! - The date of the signature is that of the message: a retry is the same bytes.

use std::fmt;

use regain_core::{deliver::Outgoing, email_address::EmailAddress, store::Lack};

mod canonical;
mod field;
mod headers;
mod key;
mod name;
mod problem;
mod record;
#[cfg(test)]
mod tests;

pub use problem::Problem;
pub use record::Record;

use headers::Signed;
use key::Key;

/// Signs messages of one domain, with one key or with several at once.
///
/// Keys are in PEM, without a password: RSA of 2048 to 4096 bits (PKCS#8 or PKCS#1), or Ed25519 (PKCS#8). Not every
/// verifier knows Ed25519 yet: it goes beside RSA, not in its place.
///
/// # Security
///
/// RSA keys of less than 2048 bits and SHA-1 are refused (RFC 8301 §3). Nothing shows or repeats a private key.
///
/// # Examples
///
/// ```
/// use regain_mail_send::{Smtp, dkim};
///
/// # let rsa = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dkim-keys/rsa.test-only.key"));
/// # let ed25519 = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dkim-keys/ed25519.test-only.key"));
/// let signer = dkim::Signer::new("app.example", "2026a", rsa)?.with_key("2026b", ed25519)?;
/// for record in signer.records() {
///     println!("{record}"); // 2026a._domainkey.app.example. IN TXT ("v=DKIM1; k=rsa; p=…")
/// }
/// let smtp = Smtp::from_url("smtps://ada:secret@mail.example")?.with_signer(signer);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Signer {
    domain: String,
    keys: Vec<Key>,
}

impl Signer {
    /// Signs for `domain`, that of the sender's address or one above it, with the key in `pem` whose record is found
    /// by `selector`.
    ///
    /// # Errors
    ///
    /// [`Problem`], in words that repeat nothing of the key.
    pub fn new(domain: &str, selector: &str, pem: &[u8]) -> Result<Self, Problem> {
        let signer = Self {
            domain: name::host(domain).ok_or(Problem::Domain)?,
            keys: Vec::new(),
        };
        signer.with_key(selector, pem)
    }

    /// Signs with one key more, each with a signature of its own; RSA comes first.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), and where two keys have one selector.
    pub fn with_key(mut self, selector: &str, pem: &[u8]) -> Result<Self, Problem> {
        let selector = name::host(selector).ok_or(Problem::Selector)?;
        if self.keys.iter().any(|key| key.selector == selector) {
            return Err(Problem::SelectorTwice);
        }
        if record::name(&selector, &self.domain).len() > name::LONGEST {
            return Err(Problem::TooLong);
        }
        self.keys.push(Key::new(selector, pem)?);
        // Verifiers may look at the first signatures alone.
        self.keys.sort_by_key(|key| key.algorithm);
        Ok(self)
    }

    /// What has to stand in the DNS before anything is signed, one for each key.
    pub fn records(&self) -> impl Iterator<Item = Record> {
        self.keys.iter().map(|key| Record::of(key, &self.domain))
    }

    /// What is missing to sign what comes from `from`.
    pub(crate) fn lacks(&self, from: &EmailAddress) -> Option<Lack> {
        let domain = &self.domain;
        (!self.covers(from)).then(|| Lack {
            missing: format!("key to sign for {}", from.domain()),
            wrong: format!(
                "messages from there cannot be signed by {domain}, which is neither that domain nor above it"
            ),
            mend: format!("send from an address at {domain}, or sign for the address's domain"),
        })
    }

    /// The message with its signatures in front: the same one always becomes the same bytes.
    pub(crate) fn sign(&self, message: Vec<u8>, outgoing: &Outgoing) -> Result<Vec<u8>, Unsigned> {
        if !self.covers(&outgoing.from) {
            return Err(Unsigned);
        }
        let text = String::from_utf8(message).map_err(|_| Unsigned)?;
        let signed = Signed::of(&text);
        let second = outgoing.dated_at.as_seconds();
        let fields: Result<String, _> = self
            .keys
            .iter()
            .map(|key| field::of(&signed, key, &self.domain, second))
            .collect();
        Ok((fields? + &text).into_bytes())
    }

    /// What DMARC calls aligned (RFC 7489 §3.1.1).
    fn covers(&self, from: &EmailAddress) -> bool {
        let below = from.domain().strip_suffix(self.domain.as_str());
        below.is_some_and(|below| below.is_empty() || below.ends_with('.'))
    }
}

/// Without the keys.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { domain, keys } = self;
        f.debug_struct("Signer")
            .field("domain", domain)
            .field("keys", keys)
            .finish()
    }
}

/// It is of another domain, is no text, or the key failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unsigned;
