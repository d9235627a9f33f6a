//! Which language a reader gets, out of those that there are.

use fluent_langneg::negotiate::{NegotiationStrategy, filter_matches};
use icu_locale_core::Locale as Conventions;
use regain_core::locale::Locale;
use unic_langid::LanguageIdentifier;

/// Codes that ISO 639 replaced and that old systems still send, as CLDR's aliases say.
const REPLACED: [(&str, &str); 5] = [
    ("iw", "he"),
    ("in", "id"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("no", "nb"),
];

/// The place in `available` of the language for the first of `wanted` that there is one for, and the tag whose
/// conventions of dates the reader knows.
///
/// Whatever is asked for: exact, wider, likely (CLDR: `zh-TW` is `zh-Hant-TW`, so it never gets `zh-Hans`), then
/// another region of the same language and script.
pub(crate) fn choose(
    wanted: &[Locale],
    available: &[&LanguageIdentifier],
) -> Option<(usize, Conventions)> {
    let available: Vec<Numbered<'_>> = available
        .iter()
        .enumerate()
        .map(|(at, id)| Numbered(at, id))
        .collect();
    wanted.iter().filter_map(read).find_map(|wanted| {
        let found = filter_matches(&[&wanted], &available, NegotiationStrategy::Filtering);
        let found = found.first()?;
        Some((found.0, conventions(&wanted)?))
    })
}

/// The conventions of a language itself.
pub(crate) fn conventions(id: &LanguageIdentifier) -> Option<Conventions> {
    id.to_string().parse().ok()
}

/// Language, script, region and variants; extensions say nothing about words.
fn read(locale: &Locale) -> Option<LanguageIdentifier> {
    let blocks = locale
        .as_str()
        .split('-')
        .take_while(|block| block.len() > 1);
    let mut tag: Vec<&str> = blocks.collect();
    let language = tag.first_mut()?;
    if let Some((_, new)) = REPLACED
        .iter()
        .find(|(old, _)| old.eq_ignore_ascii_case(language))
    {
        *language = new;
    }
    tag.join("-").parse().ok()
}

/// A language that remembers its place.
struct Numbered<'a>(usize, &'a LanguageIdentifier);

impl AsRef<LanguageIdentifier> for Numbered<'_> {
    fn as_ref(&self) -> &LanguageIdentifier {
        self.1
    }
}

#[cfg(test)]
mod tests {
    use regain_core::locale::Locale;
    use unic_langid::LanguageIdentifier;

    use super::choose;

    fn chosen(wanted: &[&str], available: &[&str]) -> Option<(String, String)> {
        let wanted: Vec<Locale> = wanted
            .iter()
            .map(|tag| Locale::parse(tag).expect(tag))
            .collect();
        let available: Vec<LanguageIdentifier> = available
            .iter()
            .map(|tag| tag.parse().expect("a tag"))
            .collect();
        let (at, conventions) = choose(&wanted, &available.iter().collect::<Vec<_>>())?;
        Some((available[at].to_string(), conventions.to_string()))
    }

    #[test]
    fn the_first_language_that_there_is() {
        for (wanted, language, conventions) in [
            (&["de"][..], "de", "de"),
            (&["de-AT"], "de", "de-AT"),
            (&["DE_ch"], "de", "de-CH"),
            (&["de-u-hc-h12"], "de", "de"),
            (&["en-IN"], "en", "en-IN"),
            (&["en-GB", "de"], "en", "en-GB"),
            (&["fr", "gsw", "de-LU", "en"], "de", "de-LU"),
            (&["de-1996"], "de", "de-1996"),
        ] {
            let expected = (language.to_owned(), conventions.to_owned());
            assert_eq!(chosen(wanted, &["en", "de"]), Some(expected), "{wanted:?}");
        }
        for wanted in [&[][..], &["fr"], &["zh-TW", "ja"], &["tlh"]] {
            assert_eq!(chosen(wanted, &["en", "de"]), None, "{wanted:?}");
        }
    }

    #[test]
    fn scripts_are_never_mixed_up() {
        let available = ["en", "zh-Hans", "zh-Hant", "he", "nb", "id", "sr-Latn"];
        for (wanted, language) in [
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-CN", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("iw", "he"),
            ("iw-IL", "he"),
            ("no", "nb"),
            ("in", "id"),
            ("sr-Latn-RS", "sr-Latn"),
        ] {
            assert_eq!(
                chosen(&[wanted], &available)
                    .map(|(language, _)| language)
                    .as_deref(),
                Some(language),
                "{wanted}"
            );
        }
        assert_eq!(chosen(&["zh-TW"], &["en", "zh-Hans"]), None);
    }
}
