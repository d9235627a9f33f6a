//! Which languages a reader understands, out of those that there are.

use fluent_langneg::negotiate::{NegotiationStrategy, filter_matches};
use icu_locale_core::Locale as Conventions;
use icu_locale_fallback::LocaleFallbacker;
use regain_core::locale::Locale;
use unic_langid::LanguageIdentifier;

/// Codes that ISO 639 replaced and that old systems still send, as CLDR's aliases say.
const REPLACED: [(&str, &str); 6] = [
    ("iw", "he"),
    ("in", "id"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("mo", "ro"),
    ("no", "nb"),
];

/// The places in `available` of the languages for `wanted`, best first, and the tag whose conventions of dates the
/// reader knows.
///
/// First those of CLDR's chain: `pt-AO` is `pt-PT` and only then `pt`, `zh-TW` is `zh-Hant`. Then other regions of
/// the same language and script, so that `zh-TW` never gets `zh-Hans`.
pub(crate) fn candidates(
    wanted: &Locale,
    available: &[&LanguageIdentifier],
) -> Option<(Vec<usize>, Conventions)> {
    let wanted = read(wanted.as_str())?;
    let conventions = conventions(&wanted)?;
    let available: Vec<Numbered<'_>> = available
        .iter()
        .enumerate()
        .map(|(at, id)| Numbered(at, id))
        .collect();
    let chain = chain(&conventions);
    let inherited = chain.iter().flat_map(|link| {
        let same = available.iter().filter(|one| likely(one.1) == likely(link));
        same.map(|one| one.0)
    });
    let script = likely(&wanted).script;
    let related = filter_matches(&[&wanted], &available, NegotiationStrategy::Filtering);
    let related = related
        .into_iter()
        .filter(|one| likely(one.1).script == script);
    let mut places = Vec::new();
    for place in inherited.chain(related.map(|one| one.0)) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    Some((places, conventions))
}

/// The tag itself and what CLDR has it inherit from, without the root of all languages.
fn chain(tag: &Conventions) -> Vec<LanguageIdentifier> {
    let fallbacker = LocaleFallbacker::new().for_config(Default::default());
    let mut links = fallbacker.fallback_for(tag.into());
    let mut chain = Vec::new();
    while !links.get().is_unknown() {
        chain.extend(read(&links.get().to_string()));
        links.step();
    }
    chain
}

/// With the script and the region that most readers of it have.
fn likely(id: &LanguageIdentifier) -> LanguageIdentifier {
    let mut id = id.clone();
    id.maximize();
    id
}

/// The conventions of a language itself.
pub(crate) fn conventions(id: &LanguageIdentifier) -> Option<Conventions> {
    id.to_string().parse().ok()
}

/// Language, script, region and variants; extensions say nothing about words.
fn read(tag: &str) -> Option<LanguageIdentifier> {
    let blocks = tag.split('-').take_while(|block| block.len() > 1);
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

    use super::candidates;
    use crate::languages::SHIPPED;

    fn chosen(wanted: &str, available: &[&str]) -> (Vec<String>, String) {
        let wanted = Locale::parse(wanted).expect(wanted);
        let available: Vec<LanguageIdentifier> = available
            .iter()
            .map(|tag| tag.parse().expect("a tag"))
            .collect();
        let ids: Vec<_> = available.iter().collect();
        let (places, conventions) = candidates(&wanted, &ids).expect("a language");
        let places = places.into_iter().map(|at| available[at].to_string());
        (places.collect(), conventions.to_string())
    }

    #[test]
    fn a_region_keeps_its_conventions() {
        for (wanted, language, conventions) in [
            ("de", "de", "de"),
            ("de-AT", "de", "de-AT"),
            ("DE_ch", "de", "de-CH"),
            ("de-u-hc-h12", "de", "de"),
            ("en-IN", "en", "en-IN"),
            ("de-1996", "de", "de-1996"),
        ] {
            let expected = (vec![language.to_owned()], conventions.to_owned());
            assert_eq!(chosen(wanted, &["en", "de"]), expected, "{wanted:?}");
        }
        for wanted in ["fr", "zh-TW", "tlh"] {
            let (languages, _) = chosen(wanted, &["en", "de"]);
            assert_eq!(languages, [""; 0], "{wanted:?}");
        }
    }

    #[test]
    fn the_chain_of_what_is_shipped() {
        let shipped: Vec<&str> = SHIPPED.iter().map(|source| &*source.tag).collect();
        for (wanted, expected) in [
            ("zh-TW", &["zh-Hant"][..]),
            ("zh-HK", &["zh-Hant"]),
            ("zh-MO", &["zh-Hant"]),
            ("zh-Hant-HK", &["zh-Hant"]),
            ("zh-CN", &["zh-Hans"]),
            ("zh-SG", &["zh-Hans"]),
            ("zh", &["zh-Hans"]),
            ("pt", &["pt-BR", "pt-PT"]),
            ("pt-BR", &["pt-BR", "pt-PT"]),
            ("pt-PT", &["pt-PT", "pt-BR"]),
            ("pt-AO", &["pt-PT", "pt-BR"]),
            ("pt-MZ", &["pt-PT", "pt-BR"]),
            ("es-MX", &["es"]),
            ("es-419", &["es"]),
            ("en-IN", &["en"]),
            ("en-GB", &["en"]),
            ("fr-CA", &["fr"]),
            ("no", &["nb"]),
            ("no-NO", &["nb"]),
            ("nn", &["nb"]),
            ("iw", &["he"]),
            ("iw-IL", &["he"]),
            ("in", &["id"]),
            ("in-ID", &["id"]),
            ("mo", &["ro"]),
            ("fa-AF", &["fa"]),
            ("ar-SA", &["ar"]),
            ("eo", &[]),
            ("yue", &[]),
            ("sr", &[]),
        ] {
            assert_eq!(chosen(wanted, &shipped).0, expected, "{wanted}");
        }
    }

    #[test]
    fn scripts_are_never_mixed_up() {
        for (wanted, available) in [
            ("zh-TW", &["en", "zh-Hans"][..]),
            ("zh-CN", &["en", "zh-Hant"]),
            ("sr", &["sr-Latn"]),
            ("sr-Latn-RS", &["sr"]),
        ] {
            assert_eq!(chosen(wanted, available).0, [""; 0], "{wanted}");
        }
        assert_eq!(chosen("sr-Latn-RS", &["sr", "sr-Latn"]).0, ["sr-Latn"]);
    }

    #[test]
    fn another_region_is_better_than_another_language() {
        assert_eq!(chosen("en-US", &["en-GB", "de"]).0, ["en-GB"]);
        assert_eq!(chosen("en", &["en-GB"]).0, ["en-GB"]);
    }
}
