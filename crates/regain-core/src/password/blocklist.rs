//! Common passwords, also when decorated, repeated or spelled with look-alike digits.
//!
//! NIST SP 800-63B-4 §3.1.1.2, ASVS 6.2.4. Where the list comes from, and under which licence:
//! `blocklist.md`.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use zeroize::Zeroizing;

static LIST: LazyLock<List> = LazyLock::new(|| List::new(include_str!("blocklist.txt").lines()));

struct List {
    words: HashSet<&'static str>,
    /// What entries such as `111111` repeat themselves; listed only when repeated.
    units: HashSet<&'static str>,
    longest: usize,
}

impl List {
    fn new(words: impl Iterator<Item = &'static str>) -> Self {
        let words: HashSet<_> = words.collect();
        let longest = words.iter().map(|word| word.len()).max().unwrap_or(0);
        let units = words.iter().filter_map(|word| repeated(word)).collect();
        Self {
            words,
            units,
            longest,
        }
    }

    fn holds(&self, text: &str) -> bool {
        text.len() <= self.longest && self.words.contains(text)
    }

    /// Whether an entry remains when decoration around `core` is taken off, as much or as little as
    /// fits.
    fn holds_core(&self, text: &str, core: &Range<usize>) -> bool {
        let cuts = |from: usize, to: usize| (from..=to).filter(|at| text.is_char_boundary(*at));
        let earliest = core.end.saturating_sub(self.longest);
        cuts(earliest, core.start).any(|start| {
            let latest = text.len().min(start + self.longest);
            cuts(core.end, latest).any(|end| self.holds(&text[start..end]))
        })
    }
}

/// Whether `folded`, in lower case, is a common password or made of one.
///
/// Takes time linear in its length, for the look-ups are only as many as the square of the longest
/// entry.
pub(super) fn contains(folded: &str) -> bool {
    let list = &*LIST;
    repeats_one_word(list, folded)
        || [
            folded,
            trim(folded, char::is_alphanumeric),
            trim(folded, char::is_alphabetic),
        ]
        .into_iter()
        .any(|text| match repeated(text) {
            Some(unit) => list.units.contains(unit) || is_listed(list, unit) || list.holds(text),
            None => is_listed(list, text),
        })
}

fn is_listed(list: &List, unit: &str) -> bool {
    if list.holds(unit) {
        return true;
    }
    let Some(core) = letters(unit) else {
        return false;
    };
    list.holds_core(unit, &core)
        || ['i', 'l']
            .iter()
            .any(|one| list.holds_core(&plain_letters(unit, *one), &core))
}

/// `password1password2`, `Password-Password`: one word again and again, with anything but letters
/// between.
fn repeats_one_word(list: &List, folded: &str) -> bool {
    let mut runs = folded
        .split(|c: char| !c.is_alphabetic())
        .filter(|run| !run.is_empty());
    let Some(first) = runs.next() else {
        return false;
    };
    let word = repeated(first).unwrap_or(first);
    (list.holds(word) || list.holds(first)) && runs.all(|run| repeated(run).unwrap_or(run) == word)
}

/// Look-alikes written as the letters they stand for (`p@55w0rd`); byte for byte, so that positions
/// stay.
fn plain_letters(text: &str, one: char) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    plain.extend(text.chars().map(|c| match c {
        '4' | '@' => 'a',
        '3' => 'e',
        '0' => 'o',
        '5' | '$' => 's',
        '7' => 't',
        '1' | '!' => one,
        other => other,
    }));
    plain
}

/// `text` without the characters at its ends that are not wanted.
fn trim(text: &str, wanted: fn(char) -> bool) -> &str {
    text.trim_matches(|c| !wanted(c))
}

/// From the first letter to the last one.
fn letters(text: &str) -> Option<Range<usize>> {
    let start = text.find(char::is_alphabetic)?;
    let end = text.trim_end_matches(|c: char| !c.is_alphabetic()).len();
    Some(start..end)
}

/// The shortest piece that the text repeats, twice at least; the last time it may be cut short.
///
/// From the prefix function of Knuth, Morris and Pratt, in linear time.
fn repeated(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let mut borders = vec![0; bytes.len()];
    let mut border = 0;
    for at in 1..bytes.len() {
        while border > 0 && bytes[at] != bytes[border] {
            border = borders[border - 1];
        }
        if bytes[at] == bytes[border] {
            border += 1;
        }
        borders[at] = border;
    }
    let period = bytes.len() - border;
    (border > 0 && period * 2 <= bytes.len()).then(|| &text[..period])
}

#[cfg(test)]
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    include_str!("blocklist.txt").lines()
}
