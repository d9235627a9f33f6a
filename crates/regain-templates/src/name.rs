//! Names that people gave themselves, made fit for a message.

use std::iter;

use regain_core::header_text::is_forbidden;
use unicode_segmentation::UnicodeSegmentation;

const MOST_GRAPHEMES: usize = 64;

/// One grapheme may hold thousands of marks.
const MOST_BYTES: usize = 256;

/// A phone number has at least this many digits.
const FEWEST_DIGITS: usize = 6;

/// The name on one line, cut, without controls; `None` when nothing is left of it or when it lures somewhere.
///
/// # Security
///
/// Mail clients turn bare domains and phone numbers into links, so escaping alone does not stop
/// "Your prize waits at evil.example" as a name (CVE-2022-31127): such a name is dropped, whole.
pub(crate) fn presentable(name: &str) -> Option<String> {
    let plain: String = name
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| is_shown(*c))
        .collect();
    let line = plain
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let line = cut(&line);
    (!line.is_empty() && !lures(line)).then(|| line.to_owned())
}

/// Wraps `name` in isolates where its direction, or that of the text around it, is right to left (UAX #9).
pub(crate) fn isolated(name: &str, around_is_rtl: bool) -> String {
    if around_is_rtl || name.chars().any(is_rtl) {
        format!("\u{2068}{name}\u{2069}")
    } else {
        name.to_owned()
    }
}

/// Joiners stay: Persian and emoji need them.
fn is_shown(c: char) -> bool {
    let invisible = matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
    !is_forbidden(c) && !invisible
}

fn cut(line: &str) -> &str {
    let ends = line
        .grapheme_indices(true)
        .map(|(at, grapheme)| at + grapheme.len())
        .take(MOST_GRAPHEMES);
    let end = ends
        .take_while(|end| *end <= MOST_BYTES)
        .last()
        .unwrap_or(0);
    line[..end].trim_end()
}

fn lures(line: &str) -> bool {
    let marks =
        line.contains(['@', '/', '\\', ':', '<', '>']) || line.to_ascii_lowercase().contains("www");
    marks || has_inner_dot(line) || line.chars().filter(|c| c.is_numeric()).count() >= FEWEST_DIGITS
}

/// A dot with something before it and two or more letters or digits after it: `evil.example`, not `J. R. Tolkien`.
///
/// Browsers read the ideographic and full-width stops as dots too (UTS 46).
fn has_inner_dot(line: &str) -> bool {
    let characters: Vec<char> = iter::once(' ')
        .chain(line.chars())
        .chain("  ".chars())
        .collect();
    characters.windows(4).any(|four| {
        let dot = matches!(four[1], '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}');
        dot && four[0].is_alphanumeric() && four[2].is_alphanumeric() && four[3].is_alphanumeric()
    })
}

/// The blocks of scripts that run right to left.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::{isolated, presentable};

    #[test]
    fn ordinary_names_stay() {
        for name in [
            "Ada Lovelace",
            "J. R. R. Tolkien",
            "Søren 3.",
            "محمد",
            "नेहा",
            "O'Brien & Söhne",
            "👩‍👩‍👧",
            "می‌خواهم",
        ] {
            assert_eq!(presentable(name).as_deref(), Some(name));
        }
        assert_eq!(
            presentable(" Ada\r\n \tLovelace ").as_deref(),
            Some("Ada Lovelace")
        );
    }

    #[test]
    fn hostile_names_lose_their_sting() {
        assert_eq!(
            presentable("Ada\u{202e}\u{2069}\u{200f}\0").as_deref(),
            Some("Ada")
        );
        assert_eq!(
            presentable(&"é".repeat(10_000)).map(|name| name.chars().count()),
            Some(64)
        );
        assert_eq!(presentable(&format!("a{}", "\u{301}".repeat(5_000))), None);
        assert_eq!(
            presentable(&"👩‍👩‍👧‍👦".repeat(1_000)).map(|name| name.len()),
            Some(250)
        );
        assert_eq!(presentable(&"\u{2068}".repeat(10_000)), None);
        assert_eq!(
            presentable("{{token}}{{{link}}}").as_deref(),
            Some("{{token}}{{{link}}}")
        );
    }

    #[test]
    fn names_that_lure_are_dropped() {
        for name in [
            "https://evil.test",
            "evil.test",
            "You won! Go to evil.test now",
            "a@evil.test",
            "WWW evil",
            "evil。test",
            "evil．test",
            "ev\u{200b}il.te\u{ad}st",
            "Call 0800 123 456",
            "Security Team <sec@good.test>",
            "mailto:x",
            "javascript:x",
            "",
        ] {
            assert_eq!(presentable(name), None, "{name:?}");
        }
    }

    #[test]
    fn only_what_could_reorder_is_isolated() {
        assert_eq!(isolated("Ada", false), "Ada");
        assert_eq!(isolated("Ada", true), "\u{2068}Ada\u{2069}");
        assert_eq!(isolated("محمد", false), "\u{2068}محمد\u{2069}");
    }
}
