//! The record by which verifiers find a key (RFC 6376 §3.6.1).

use std::fmt;

use data_encoding::BASE64;

use super::key::Key;

/// What has to stand in the DNS for a key.
///
/// Its text form is a line of a zone file, where a text is in pieces of at most 255 characters (RFC 1035 §3.3.14).
/// Forms of DNS providers ask for `name` and `text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Where it stands: `selector._domainkey.domain`.
    pub name: String,
    /// What it says, in one piece.
    pub text: String,
}

impl Record {
    pub(super) fn of(key: &Key, domain: &str) -> Self {
        let kind = key.algorithm.kind();
        let public = BASE64.encode(&key.public);
        Self {
            name: name(&key.selector, domain),
            text: format!("v=DKIM1; k={kind}; p={public}"),
        }
    }
}

pub(super) fn name(selector: &str, domain: &str) -> String {
    format!("{selector}._domainkey.{domain}")
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pieces: Vec<_> = self.text.as_bytes().chunks(255).collect();
        let pieces: Vec<_> = pieces
            .iter()
            .map(|piece| format!("\"{}\"", String::from_utf8_lossy(piece)))
            .collect();
        write!(f, "{}. IN TXT ({})", self.name, pieces.join(" "))
    }
}
