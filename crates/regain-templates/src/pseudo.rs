//! Languages that nobody speaks: what they show is what a layout does with words that it was not drawn for.

use std::borrow::Cow;

use crate::language::Source;

/// English, changed beyond what real languages do to a layout.
///
/// Whatever stays plain English in it is a sentence that no translator sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Every word half as long again and with accents: `en-XA`.
    Longer,
    /// Every word in Arabic letters, which run from right to left: `ar-XB`.
    RightToLeft,
}

impl Pseudo {
    /// CLDR's tag for it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Longer => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    /// What it makes of `english`.
    pub(crate) fn of(self, english: &Source) -> Source {
        Source {
            tag: Cow::Borrowed(self.tag()),
            transform: Some(match self {
                Self::Longer => longer,
                Self::RightToLeft => arabic,
            }),
            ..english.clone()
        }
    }
}

fn longer(text: &str) -> Cow<'_, str> {
    let mut long = String::new();
    let mut word = Vec::new();
    for c in text.chars().chain([' ']) {
        if c.is_alphabetic() {
            word.push(accented(c));
            continue;
        }
        let half = word.len().div_ceil(2);
        long.extend(word.iter().take(half).flat_map(|c| [*c, *c]));
        long.extend(word.drain(..).skip(half));
        long.push(c);
    }
    // The space that ended the last word.
    long.pop();
    Cow::Owned(long)
}

const fn accented(c: char) -> char {
    match c {
        'a' => 'á',
        'c' => 'č',
        'd' => 'ď',
        'e' => 'é',
        'g' => 'ğ',
        'h' => 'ĥ',
        'i' => 'ï',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ĺ',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'u' => 'ü',
        'w' => 'ŵ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'C' => 'Ç',
        'D' => 'Ð',
        'E' => 'Ë',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ø',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        'W' => 'Ŵ',
        'Y' => 'Ÿ',
        other => other,
    }
}

fn arabic(text: &str) -> Cow<'_, str> {
    const LETTERS: [char; 26] = [
        'ا', 'ب', 'ص', 'د', 'ع', 'ف', 'غ', 'ه', 'ي', 'ج', 'ك', 'ل', 'م', 'ن', 'و', 'ح', 'ق', 'ر',
        'س', 'ت', 'ؤ', 'ث', 'ط', 'خ', 'ى', 'ز',
    ];
    let letter = |c: char| {
        let place = usize::from(
            u8::try_from(c.to_ascii_lowercase())
                .ok()?
                .checked_sub(b'a')?,
        );
        LETTERS.get(place).copied()
    };
    text.chars().map(|c| letter(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::{arabic, longer};

    #[test]
    fn words_grow_by_half() {
        assert_eq!(longer("Set a password, "), "ŠŠééţ áá ppááššššŵöŕď, ");
        assert_eq!(longer(" (30 "), " (30 ");
    }

    #[test]
    fn letters_change_and_nothing_else() {
        assert_eq!(arabic("Zed 30, a!"), "زعد 30, ا!");
        assert_eq!(arabic("{ ñ"), "{ ñ");
    }
}
