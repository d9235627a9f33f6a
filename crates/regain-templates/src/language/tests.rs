mod twin;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use fluent_bundle::FluentValue;

use super::{Arguments, Language, Source, text};
use crate::{
    languages::SHIPPED,
    letter::{TEMPLATES, Template},
    rules,
};

/// English in one file.
fn english(file: &'static str) -> Source {
    Source {
        tag: Cow::Borrowed("en"),
        files: Cow::Owned(vec![("a.ftl".into(), file.into())]),
        over: Vec::new(),
        transform: None,
    }
}

/// Sentences with the variables in them, read without Fluent.
fn outline(source: &Source) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut place) = (String::new(), String::new());
    for (_, file) in source.files.iter() {
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" =") {
                Some((name, _)) if name.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    message = name.to_owned();
                    place = name.to_owned();
                }
                Some((name, _)) if name.starts_with("    .") => {
                    place = format!("{message}{}", name.trim())
                }
                _ => {}
            }
            let variables = line.split('$').skip(1).map(|rest| {
                rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            });
            found.entry(place.clone()).or_default().extend(variables);
        }
    }
    found
}

#[test]
fn all_languages_say_the_same_of_the_same() {
    let (english, others) = SHIPPED.split_first().expect("English");
    let wanted = outline(english);
    assert!(
        wanted.len() > 150 && wanted["password_reset-reset.validity"].contains("valid_until"),
        "{wanted:#?}"
    );
    for other in others {
        let outline = outline(other);
        for (place, variables) in &wanted {
            assert_eq!(outline.get(place), Some(variables), "{} {place}", other.tag);
        }
        assert_eq!(
            outline.len(),
            wanted.len(),
            "{} says more than English",
            other.tag
        );
    }
}

#[test]
fn ours_keep_to_the_rules() {
    for source in SHIPPED {
        assert_eq!(rules::sentences(&source.tag, &source.files), []);
        for (path, file) in source.files.iter() {
            let lines = file.lines().filter(|line| !line.starts_with('#'));
            for (number, line) in lines.enumerate() {
                let article = [" a { $product }", " an { $product }"];
                assert!(
                    source.tag != "en" || !article.iter().any(|article| line.contains(article)),
                    "{path}:{number}: an article that only fits some names"
                );
                assert!(
                    !line.ends_with(' ') && !line.contains("...") && !line.contains('\t'),
                    "{path}:{number}: typography"
                );
            }
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    // The same word in another language.
    let alike = [
        "es page.error_prefix Error:",
        "it letter.account Account",
        "it page-password_change.username Account",
        "it page-register.password Password",
        "it page-reset.username Account",
        "it page-setup.username Account",
        "nl letter.account Account",
        "nl page-password_change.username Account",
        "nl page-reset.username Account",
        "nl page-setup.username Account",
    ];
    let filled = |source: &Source| {
        let language = Language::parse(source).expect(&source.tag);
        let said = outline(source)
            .into_iter()
            .filter_map(move |(place, names)| {
                let (message, name) = place.split_once('.')?;
                let arguments = names.iter().map(|name| {
                    let name: &'static str = Box::leak(name.clone().into_boxed_str());
                    match name {
                        "count" | "min" | "max" => (name, FluentValue::from(7_u64)),
                        _ => (name, text("")),
                    }
                });
                let said = language.attribute(message, name, &arguments.collect());
                Some((place.clone(), said.expect(&place)))
            });
        said.collect::<BTreeMap<_, _>>()
    };
    let english = filled(&SHIPPED[0]);
    let mut same_as_english = Vec::new();
    for source in &SHIPPED[1..] {
        let same = filled(source).into_iter().filter(|(place, said)| {
            said.contains(|c: char| c.is_alphabetic()) && english[place] == *said
        });
        same_as_english.extend(same.map(|(place, said)| format!("{} {place} {said}", source.tag)));
    }
    assert_eq!(same_as_english, alike);
}

#[test]
fn subjects_and_buttons_are_short() {
    let arguments = Arguments::from([("product", text("Example"))]);
    for language in SHIPPED
        .iter()
        .map(|source| Language::parse(source).expect(&source.tag))
    {
        for message in TEMPLATES.iter().map(Template::message) {
            let subject = language
                .attribute(&message, "subject", &arguments)
                .expect("subject");
            let action = language
                .attribute(&message, "action", &arguments)
                .expect("action");
            assert!(subject.chars().count() < 50, "{subject}");
            assert!(action.chars().count() <= 28, "{action}");
        }
    }
}

#[test]
fn plurals_follow_the_number() {
    let [english, german] =
        [0, 1].map(|place: usize| Language::parse(&SHIPPED[place]).expect("shipped"));
    for (count, unit, in_english, in_german) in [
        (1_u64, "minutes", "1 minute", "1 Minute"),
        (30, "minutes", "30 minutes", "30 Minuten"),
        (1, "hours", "1 hour", "1 Stunde"),
        (24, "hours", "24 hours", "24 Stunden"),
        (1, "days", "1 day", "1 Tag"),
        (3, "days", "3 days", "3 Tage"),
    ] {
        let arguments =
            Arguments::from([("count", FluentValue::from(count)), ("unit", text(unit))]);
        assert_eq!(
            english.sentence("span", &arguments).as_deref(),
            Ok(in_english)
        );
        assert_eq!(
            german.sentence("span", &arguments).as_deref(),
            Ok(in_german)
        );
    }
}

#[test]
fn devices_are_named_as_people_say() {
    let german = Language::parse(&SHIPPED[1]).expect("shipped");
    for (system, expected) in [
        ("iPhone", "Safari auf dem iPhone"),
        ("Linux", "Safari unter Linux"),
    ] {
        let arguments = Arguments::from([("browser", text("Safari")), ("system", text(system))]);
        assert_eq!(
            german.sentence("device", &arguments).as_deref(),
            Ok(expected)
        );
    }
}

#[test]
fn whatever_fluent_complains_of_is_a_fault() {
    let parse = |file| Language::parse(&english(file));
    let language = parse("a = { $x }\nb = { c }\nd =\n    .e = { -f }\ng =\n    .h = i\n");
    let language = language.expect("a language");
    for fault in [
        language
            .sentence("a", &Arguments::new())
            .expect_err("no variable"),
        language
            .sentence("b", &Arguments::new())
            .expect_err("no message"),
        language
            .sentence("x", &Arguments::new())
            .expect_err("no message"),
        language
            .sentence("g", &Arguments::new())
            .expect_err("no value"),
        language
            .sentences("d", &Arguments::new())
            .expect_err("no term"),
        language
            .attribute("g", "x", &Arguments::new())
            .expect_err("no attribute"),
    ] {
        assert_eq!(
            fault.file(),
            fault.line().map_or("locales/en", |_| "a.ftl"),
            "{fault}"
        );
    }
    assert_eq!(
        parse("a = b\na = c\n")
            .err()
            .map(|fault| fault.file().to_owned())
            .as_deref(),
        Some("a.ftl")
    );
    assert!(parse("a = {\n").is_err());
}

#[test]
fn arguments_are_never_read_as_numbers_or_marked() {
    let language = Language::parse(&english("a = x { $x } y\n")).expect("a language");
    let say = |value: &str| {
        language
            .sentence("a", &Arguments::from([("x", text(value))]))
            .expect("a sentence")
    };
    assert_eq!(say("012345"), "x 012345 y");
    assert_eq!(say("{ $x } { a }"), "x { $x } { a } y");
}
