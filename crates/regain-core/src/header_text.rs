//! Text that may stand in a message header.

use std::fmt;

/// One line of text without anything that could end a header or reorder it.
///
/// # Security
///
/// Refuses controls, line and paragraph separators and bidirectional controls, so a value cannot make another header
/// (CVE-2015-9097) or show itself as something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderText(String);

impl HeaderText {
    /// Takes `text` as it is.
    ///
    /// # Errors
    ///
    /// [`NotHeaderText`] when it is empty, longer than 998 bytes, or holds a forbidden character.
    pub fn new(text: impl Into<String>) -> Result<Self, NotHeaderText> {
        let text = text.into();
        let fits = !text.trim().is_empty() && text.len() <= 998;
        if fits && !text.chars().any(is_forbidden) {
            Ok(Self(text))
        } else {
            Err(NotHeaderText)
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Controls, separators, and the characters of UAX #9 that change the order of what follows.
pub fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{61c}'
        )
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The text cannot stand in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotHeaderText;

impl fmt::Display for NotHeaderText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("empty, too long, or with characters that a header cannot hold")
    }
}

impl std::error::Error for NotHeaderText {}

#[cfg(test)]
mod tests {
    use super::HeaderText;

    #[test]
    fn refuses_what_could_end_or_reorder_a_header() {
        for text in [
            "",
            " ",
            "a\r\nBcc: b",
            "a\nb",
            "a\0",
            "a\u{202e}b",
            "a\u{2028}b",
            "a\u{2069}",
        ] {
            assert!(HeaderText::new(text).is_err(), "{text:?}");
        }
        assert_eq!(
            HeaderText::new("Passwort zurücksetzen")
                .expect("plain")
                .as_str(),
            "Passwort zurücksetzen"
        );
    }
}
