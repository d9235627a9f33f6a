//! The language of a message: a BCP 47 tag.

use std::{fmt, str::FromStr};

/// A well-formed language tag in the shape of BCP 47, such as `de` or `pt-BR`.
///
/// Whether there are messages in that language is for the writer of messages to say: an unsupported tag falls back.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Locale(String);

impl Locale {
    /// Reads a tag; `None` when it has not the shape of one (a letter block, then blocks of letters and digits,
    /// 35 characters at most).
    pub fn parse(text: &str) -> Option<Self> {
        let mut blocks = text.split(['-', '_']);
        let language = blocks.next()?;
        let named =
            (2..=8).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_alphabetic());
        let rest = blocks.all(|block| {
            (1..=8).contains(&block.len()) && block.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        (named && rest && text.len() <= 35).then(|| Self(text.replace('_', "-")))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Locale {
    type Err = NotALocale;

    fn from_str(text: &str) -> Result<Self, NotALocale> {
        Self::parse(text).ok_or(NotALocale)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text has not the shape of a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotALocale;

impl fmt::Display for NotALocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language tag")
    }
}

impl std::error::Error for NotALocale {}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn reads_tags_and_nothing_else() {
        for tag in ["de", "pt-BR", "zh-Hant-TW", "en_US"] {
            assert!(Locale::parse(tag).is_some(), "{tag}");
        }
        let long = "en-".repeat(20);
        for text in ["", "*", "e", "en-US;q=1", "🏴", "../en", "en-", &long, "12"] {
            assert!(Locale::parse(text).is_none(), "{text:?}");
        }
    }
}
