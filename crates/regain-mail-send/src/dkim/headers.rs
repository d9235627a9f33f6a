//! Which parts of a message are signed.

use super::canonical;

/// The headers, and whether a second one beside those that are there breaks the signature (RFC 6376 §8.15).
///
/// A second one of the others is neither shown nor heeded in place of the first, and some servers add their own.
const HEADERS: [(&str, bool); 11] = [
    ("from", true),
    ("to", true),
    ("reply-to", true),
    ("subject", true),
    ("date", true),
    ("message-id", true),
    ("mime-version", true),
    ("content-type", true),
    ("content-language", false),
    ("auto-submitted", false),
    ("x-auto-response-suppress", false),
];

/// What is signed of a message, the same for every key.
pub(super) struct Signed {
    /// For `h=`. A name that stands there once more than in the message must not come in again.
    pub(super) names: Vec<&'static str>,
    /// The canonical headers in the order of the names.
    pub(super) headers: String,
    /// The canonical body.
    pub(super) body: String,
}

impl Signed {
    pub(super) fn of(message: &str) -> Self {
        let (head, body) = message.split_once("\r\n\r\n").unwrap_or((message, ""));
        let present = fields(head);
        let is = |field: &str, name| {
            let rest = field.strip_prefix(name);
            rest.is_some_and(|rest| rest.starts_with(':'))
        };
        let mut signed = Self {
            names: Vec::new(),
            headers: String::new(),
            body: canonical::body(body),
        };
        for (name, alone) in HEADERS {
            // From the last to the first, as verifiers look them up (RFC 6376 §5.4.2).
            for field in present.iter().rev().filter(|field| is(field, name)) {
                signed.names.push(name);
                signed.headers.push_str(field);
                signed.headers.push_str("\r\n");
            }
            if alone {
                signed.names.push(name);
            }
        }
        signed
    }
}

/// Each header in canonical form.
fn fields(head: &str) -> Vec<String> {
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", "\t");
    let fields = unfolded
        .split("\r\n")
        .filter_map(|line| line.split_once(':'));
    fields
        .map(|(name, value)| canonical::header(name, value))
        .collect()
}
