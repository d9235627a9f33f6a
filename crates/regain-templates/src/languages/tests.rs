use regain_core::locale::Locale;

use super::{Languages, SHIPPED};
use crate::language::{Arguments, Language};

fn languages() -> Languages {
    let wholes = vec![
        ("letter".to_owned(), vec!["letter".to_owned()]),
        ("span".to_owned(), vec!["span".to_owned()]),
    ];
    Languages::new(SHIPPED, wholes).expect("languages")
}

fn chosen(languages: &Languages, wanted: &[&str]) -> Option<String> {
    let wanted: Vec<Locale> = wanted
        .iter()
        .map(|tag| Locale::parse(tag).expect(tag))
        .collect();
    let (language, conventions) = languages.choose("letter", &wanted)?;
    Some(format!("{} {conventions}", language.locale))
}

#[test]
fn the_first_of_the_readers_languages_that_there_is() {
    let languages = languages();
    for (wanted, expected) in [
        (&["de-AT", "en"][..], Some("de de-AT")),
        (&["eo", "gsw", "de-LU", "en"], Some("de de-LU")),
        (&["zh-HK", "ja"], Some("zh-Hant zh-HK")),
        (&["pt-AO"], Some("pt-PT pt-AO")),
        (&["eo"], None),
        (&[], None),
    ] {
        assert_eq!(
            chosen(&languages, wanted).as_deref(),
            expected,
            "{wanted:?}"
        );
    }
}

#[test]
fn only_what_somebody_reads_is_read() {
    let languages = languages();
    let read = || {
        let read = languages.volumes.iter();
        let read = read.filter(|volume| volume.read.get().is_some());
        read.map(|volume| volume.locale.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(read(), [""; 0]);
    let _ = chosen(&languages, &["fr-CA", "de"]);
    assert_eq!(read(), ["fr"]);
}

#[test]
fn a_language_that_cannot_be_read_has_no_words() {
    let mut broken = SHIPPED[1].clone();
    broken.files.to_mut()[0].1 = "letter = {\n".into();
    let sources = [SHIPPED[0].clone(), broken];
    let wholes = || vec![("letter".to_owned(), vec!["letter".to_owned()])];
    let languages = Languages::new(&sources, wholes()).expect("languages");
    assert_eq!(chosen(&languages, &["de", "en"]).as_deref(), Some("en en"));

    let [english, german] = sources;
    let fault = Languages::new(&[german, english], wholes()).err();
    assert_eq!(
        fault.map(|fault| fault.file().to_owned()).as_deref(),
        Some("locales/de/letter.ftl")
    );
}

#[test]
fn every_language_says_its_own_name_without_being_read() {
    let languages = languages();
    let unread: Vec<_> = languages.names().collect();
    assert_eq!(unread.len(), SHIPPED.len());
    for ((tag, direction, name), source) in unread.into_iter().zip(SHIPPED) {
        let language = Language::parse(source).expect(tag);
        let own = language.attribute("page", "language", &Arguments::new());
        assert_eq!(own.expect(tag), name);
        assert_eq!(language.direction(), direction, "{tag}");
    }
}
