//! The words that somebody who knows the account would try first.

use unicode_normalization::UnicodeNormalization;

/// Shorter words are in too many good passwords.
const MIN_CHARS: usize = 4;

/// Names as long as novels must not make checking slow.
const MAX_WORDS: usize = 64;

/// What a password must not be built from: the names of the application and of the account.
///
/// NIST SP 800-63B-4 §3.1.1.2, ASVS 6.1.2 and 6.2.11. Whole texts are kept as well as their parts,
/// in lower case; words of fewer than four characters are left out.
///
/// # Examples
///
/// ```
/// use regain_core::password::policy::Context;
///
/// let context = Context::new()
///     .application("Example Shop")
///     .email_address("ada.lovelace@mail.example.org")
///     .username("countess")
///     .display_name("Ada King");
/// assert!(context.words().any(|word| word == "lovelace"));
/// assert!(!context.words().any(|word| word == "ada" || word == "org"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Context {
    words: Vec<String>,
}

impl Context {
    /// No words.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the name of the application or its maker.
    #[must_use]
    pub fn application(self, name: &str) -> Self {
        self.name(name)
    }

    /// Adds the account's username.
    #[must_use]
    pub fn username(self, name: &str) -> Self {
        self.name(name)
    }

    /// Adds the name the account's owner goes by.
    #[must_use]
    pub fn display_name(self, name: &str) -> Self {
        self.name(name)
    }

    /// Adds an e-mail address: the local part, and the labels of the domain but the last.
    #[must_use]
    pub fn email_address(self, address: &str) -> Self {
        let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
        let labels = domain.rsplit_once('.').map_or("", |(labels, _)| labels);
        self.word(address).name(local).word(domain).name(labels)
    }

    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    /// The whole, the whole without what is between its parts, and the parts.
    fn name(self, name: &str) -> Self {
        let joined: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
        let whole = self.word(name.trim()).word(&joined);
        name.split(|c: char| !c.is_alphanumeric())
            .fold(whole, Self::word)
    }

    fn word(mut self, word: &str) -> Self {
        let word: String = word.nfc().flat_map(char::to_lowercase).collect();
        let long_enough = word.chars().nth(MIN_CHARS - 1).is_some();
        if long_enough && self.words.len() < MAX_WORDS && !self.words.contains(&word) {
            self.words.push(word);
        }
        self
    }

    /// Whether `folded` is nothing but words, in any number and order, and what may stand around
    /// and between them.
    pub(super) fn composes(&self, folded: &str) -> bool {
        let spelled = |word: &&str| word.contains(char::is_alphabetic);
        let named: Vec<_> = self.words().filter(spelled).collect();
        // Digits are decoration around a name, but not around a word that is a number itself.
        is_sequence(folded, &named, |c| !c.is_alphabetic())
            || is_sequence(folded, &self.words().collect::<Vec<_>>(), |c| {
                !c.is_alphanumeric()
            })
    }
}

/// Whether `text` is a sequence of `words`, one at least, and characters that `may_skip`.
fn is_sequence(text: &str, words: &[&str], may_skip: fn(char) -> bool) -> bool {
    // Per position: reached by skipping alone, reached with a word.
    let mut bare = vec![false; text.len() + 1];
    let mut worded = bare.clone();
    bare[0] = true;
    for (at, c) in text.char_indices() {
        if !bare[at] && !worded[at] {
            continue;
        }
        if may_skip(c) {
            let next = at + c.len_utf8();
            bare[next] |= bare[at];
            worded[next] |= worded[at];
        }
        for word in words.iter().filter(|word| text[at..].starts_with(**word)) {
            worded[at + word.len()] = true;
        }
    }
    worded[text.len()]
}
