//! Encoded words for what mail-builder would leave as it is.

use std::fmt::Write as _;

/// 75 at most in all (RFC 2047 §2), without `=?utf-8?Q?` and `?=`.
const PAYLOAD: usize = 63;

/// `text` in encoded words when it is ASCII that a reader would take for one, else nothing.
///
/// # Security
///
/// A name such as `=?utf-8?B?4oCu?=` would show as the bidirectional control that [`HeaderText`] refuses: encoded, it
/// shows as it was typed.
///
/// [`HeaderText`]: regain_core::header_text::HeaderText
pub(super) fn disguised(text: &str) -> Option<String> {
    (text.is_ascii() && text.contains("=?")).then(|| encoded(text))
}

/// Words with spaces between, where the header is folded. Readers drop the spaces (RFC 2047 §6.2).
fn encoded(text: &str) -> String {
    let mut words = vec![String::new()];
    for byte in text.bytes() {
        let mut written = String::new();
        match byte {
            b' ' => written.push('_'),
            // What a phrase allows too (RFC 2047 §5).
            _ if byte.is_ascii_alphanumeric() => written.push(char::from(byte)),
            _ => write!(written, "={byte:02X}").unwrap_or_default(),
        }
        match words.last_mut() {
            Some(word) if word.len() + written.len() <= PAYLOAD => word.push_str(&written),
            _ => words.push(written),
        }
    }
    let words: Vec<_> = words
        .iter()
        .map(|word| format!("=?utf-8?Q?{word}?="))
        .collect();
    words.join(" ")
}
