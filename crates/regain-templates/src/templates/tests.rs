use std::borrow::Cow;

use regain_core::{
    device::Device,
    header_text::{HeaderText, is_forbidden},
    link::PublicUrl,
    locale::Locale,
    message::Composed,
    timestamp::Timestamp,
};

use super::Templates;
use crate::{
    Brand, Fault, instant,
    language::Source,
    languages::SHIPPED,
    letter::{Kind, Letter, Reader, Said, TEMPLATES, Template},
};

fn brand(name: &str) -> Brand {
    let url = PublicUrl::parse("https://app.example.test").expect("a URL");
    Brand::new(
        HeaderText::new(name).expect("a line"),
        url,
        "help@example.test".parse().expect("an address"),
    )
    .expect("short")
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a tag")
}

/// English with `from` changed to `to` in the file of that name.
fn changed(tag: &'static str, name: &str, from: &str, to: &str) -> Source {
    let mut source = SHIPPED[0].clone();
    let files = source.files.to_mut();
    let file = files.iter_mut().find(|(path, _)| path.ends_with(name));
    let (_, text) = file.expect("a file");
    let changed = text.replace(from, to);
    assert_ne!(*text, changed, "{from}");
    *text = Cow::Owned(changed);
    source.tag = Cow::Borrowed(tag);
    source
}

fn reset(
    templates: &Templates,
    tag: &str,
    said: &[(&'static str, Said<'_>)],
) -> Result<Composed, Fault> {
    let template = Template::named("password_reset/reset").expect("a row");
    let edition = templates.edition();
    let (language, conventions) = edition
        .language(&template.message(), &[locale(tag)])
        .expect("a language");
    let reader = Reader {
        language,
        conventions,
        zone: instant::zone(None),
        dated_at: Timestamp::default(),
    };
    Letter::new(template, said, &edition.brand, &reader)?.write(&edition.html, &edition.text)
}

fn facts<'a>(link: &'a str) -> Vec<(&'static str, Said<'a>)> {
    let at = |text: &str| Said::At(text.parse().expect("RFC 3339"));
    vec![
        ("link", Said::Link(link)),
        (
            "valid_for",
            Said::Span(std::time::Duration::from_secs(1800)),
        ),
        ("valid_until", at("1970-01-01T00:30:00Z")),
        ("asked_at", at("1970-01-01T00:00:00Z")),
        (
            "device",
            Said::Device(Device::parse("Safari/iPhone").expect("a device")),
        ),
        ("account", Said::Account("a•••@e•••.test")),
    ]
}

#[test]
fn a_link_is_the_same_in_both_parts_whatever_it_looks_like() {
    let templates = Templates::new(brand("Example"), &locale("en")).expect("templates");
    for link in [
        "https://a.test/r?token=v4.public.a-b_c",
        "https://a.test/r?a=1&b='2'&token=%22%3Cx",
    ] {
        let letter = reset(&templates, "de", &facts(link)).expect("a letter");
        assert!(
            letter.text.lines().any(|line| line == link),
            "{}",
            letter.text
        );
        let escaped = templates.edition().html.escape(link);
        assert!(
            letter.html.contains(&format!("href=\"{escaped}\""))
                && letter.html.contains(&format!(">{escaped}<"))
        );
        assert!(!letter.subject.as_str().contains("token"));
    }
}

#[test]
fn the_day_is_said_when_it_is_another_one() {
    let templates = Templates::new(brand("Example"), &locale("en")).expect("templates");
    let mut facts = facts("https://a.test/r?token=t");
    let today = reset(&templates, "de", &facts).expect("a letter").text;
    assert!(
        today.contains("ist 30 Minuten gültig, bis 00:30\u{a0}Uhr (UTC), und"),
        "{today}"
    );
    assert!(
        today.contains(
            "Konto: a•••@e•••.test\nZeitpunkt: 1. Januar 1970, 00:00\u{a0}Uhr (UTC)\nGerät: Safari auf dem iPhone\n"
        ),
        "{today}"
    );
    facts[2].1 = Said::At("1970-01-02T00:30:00Z".parse().expect("RFC 3339"));
    let tomorrow = reset(&templates, "de", &facts).expect("a letter").text;
    assert!(
        tomorrow.contains(", bis 2. Januar 1970, 00:30\u{a0}Uhr (UTC), und"),
        "{tomorrow}"
    );
}

#[test]
fn facts_have_to_be_those_of_the_slots() {
    let templates = Templates::new(brand("Example"), &locale("en")).expect("templates");
    let whole = facts("https://a.test/r?token=t");
    let without = |name: &str| {
        whole
            .iter()
            .copied()
            .filter(|(one, _)| *one != name)
            .collect::<Vec<_>>()
    };
    assert!(reset(&templates, "en", &without("device")).is_ok());
    assert_eq!(
        reset(&templates, "en", &without("valid_until"))
            .err()
            .map(|fault| fault.rule().to_owned())
            .as_deref(),
        Some("the fact `valid_until` is missing")
    );
    let with = |extra| [&whole[..], &[extra]].concat();
    assert!(reset(&templates, "en", &with(("name", Said::Name("Ada")))).is_err());
    let mut wrong = whole.clone();
    wrong[3].1 = Said::Name("yesterday");
    assert!(reset(&templates, "en", &wrong).is_err());
}

#[test]
fn an_account_is_data_on_one_line() {
    let templates = Templates::new(brand("Example"), &locale("en")).expect("templates");
    let link = "https://a.test/r?token=t";
    let plain = reset(&templates, "en", &facts(link)).expect("a letter");
    for account in [
        "<•••@e•••.test",
        "\"><img src=x>",
        "{{link}}",
        "{ $product }",
        "a\r\nDevice: none\u{2028}\0",
        "\u{202e}a\u{2069}",
    ] {
        let mut facts = facts(link);
        facts[5].1 = Said::Account(account);
        let letter = reset(&templates, "en", &facts).expect("a letter");
        let count = |letter: &Composed, c: char| {
            let (html, text) = (&letter.html, &letter.text);
            (html.matches(c).count(), text.matches(c).count())
        };
        let forbidden = |c: char| c != '\n' && is_forbidden(c);
        assert_eq!(count(&letter, '\n'), count(&plain, '\n'), "{account:?}");
        assert_eq!(count(&letter, '<').0, count(&plain, '<').0, "{account:?}");
        assert!(!letter.html.contains(forbidden) && !letter.text.contains(forbidden));
    }
}

#[test]
fn no_sentence_speaks_of_an_account() {
    for name in ["link", "account", "device"] {
        let speaking = format!("Set {{ ${name} }}");
        let source = changed("en", "password_reset.ftl", "Set a new password", &speaking);
        let fault = Templates::of(brand("Example"), &locale("en"), &[source])
            .expect_err("it stands on its own");
        assert!(fault.rule().contains(name), "{fault}");
    }
}

#[test]
fn brands_are_data_in_every_part() {
    for name in [
        "Marks & Spencer",
        "<script>alert(1)</script>",
        "\"><img src=x>",
        "{{say.subject}}",
        "{{{link}}}",
        "{ $product }",
        "a' onmouseover='x",
        "x=`y`",
        "=?utf-8?B?eA==?=",
        "日本語",
        "متجر",
    ] {
        let templates = Templates::new(brand(name), &locale("en"))
            .unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let plain = Templates::new(brand("Example"), &locale("en")).expect("templates");
        let tags = |html: &str| html.matches('<').count();
        for (sample, plain) in templates
            .samples_in(&locale("en"))
            .expect("samples")
            .iter()
            .zip(plain.samples_in(&locale("en")).expect("samples"))
        {
            assert_eq!(
                tags(&sample.composed.html),
                tags(&plain.composed.html),
                "{name}"
            );
            assert!(
                sample.composed.subject.as_str().contains(name)
                    && sample.composed.text.starts_with(name)
            );
        }
        // The templates are the same in every language.
        for tag in ["en", "ar"].map(locale) {
            for (page, plain) in templates
                .sample_pages_in(&tag)
                .expect("pages")
                .iter()
                .zip(plain.sample_pages_in(&tag).expect("pages"))
            {
                assert_eq!(
                    tags(&page.html),
                    tags(&plain.html),
                    "{name} on {}",
                    page.name
                );
            }
        }
    }
}

#[test]
fn a_message_is_never_half_translated() {
    let incomplete = |name, sentence| changed("de", name, sentence, "");
    let chosen = |source: Source, message: &str| {
        let sources = [SHIPPED[0].clone(), source];
        let templates =
            Templates::of(brand("Example"), &locale("en"), &sources).expect("templates");
        let edition = templates.edition();
        let language = edition.language(message, &[locale("de")]);
        language.map(|(language, _)| language.locale.to_string())
    };
    let no_reason = || {
        incomplete(
            "password_reset.ftl",
            "    .preheader = The link to set a new password is valid for { $valid_for }.\n",
        )
    };
    let no_moment = || incomplete("letter.ftl", "moment-today = { $time } ({ $zone })\n");
    let no_rule = || incomplete("password.ftl", "    .digit = Use at least one digit.\n");
    for (source, message, expected) in [
        (no_reason(), "password_reset-reset", "en"),
        (no_reason(), "password_change-changed", "de"),
        (no_reason(), "page", "de"),
        (no_moment(), "password_change-changed", "en"),
        (no_moment(), "page", "de"),
        (no_rule(), "password_change-changed", "de"),
        (no_rule(), "page", "en"),
    ] {
        assert_eq!(
            chosen(source, message).as_deref(),
            Some(expected),
            "{message}"
        );
    }

    let sources = [SHIPPED[0].clone(), no_rule()];
    let fault = Templates::of(brand("Example"), &locale("de"), &sources)
        .expect_err("pages lack German words");
    assert_eq!(fault.file(), "locales/de");
}

#[test]
fn what_cannot_be_rendered_cannot_start() {
    let source = changed("en", "letter.ftl", "{ $product } sent", "{ $nobody } sent");
    let fault =
        Templates::of(brand("Example"), &locale("en"), &[source]).expect_err("a missing variable");
    assert_eq!(
        (fault.file(), fault.rule().contains("letter.sender")),
        ("locales/en/letter.ftl", true)
    );
    assert!(Templates::new(brand("Example"), &locale("eo")).is_err());
}

#[test]
fn right_to_left_is_mirrored_and_links_are_not() {
    let arabic = Source {
        tag: Cow::Borrowed("ar"),
        ..SHIPPED[0].clone()
    };
    let templates = Templates::of(brand("Example"), &locale("ar"), &[arabic]).expect("templates");
    let html = reset(&templates, "ar", &facts("https://a.test/r?token=t"))
        .expect("a letter")
        .html;
    assert!(
        html.contains("<html lang=\"ar\" dir=\"rtl\">")
            && html.contains("direction:rtl;")
            && html.contains("text-align:right")
    );
    assert!(html.contains(
        "dir=\"ltr\" style=\"margin:0 0 16px;padding:10px 12px;text-align:left;direction:ltr;"
    ));
    assert!(html.contains("<span dir=\"ltr\">a•••@e•••.test</span>"));
}

#[test]
fn every_language_has_every_message_and_page() {
    let with_a_code = TEMPLATES.iter().filter(|row| row.has(Kind::Code)).count();
    let templates = Templates::new(brand("Example"), &locale("en")).expect("templates");
    assert_eq!(
        templates.samples().expect("samples").len(),
        (TEMPLATES.len() + with_a_code) * SHIPPED.len()
    );
    let english = templates.sample_pages_in(&locale("en")).expect("pages");
    let pages = templates.sample_pages().expect("pages");
    assert_eq!(pages.len(), english.len() * SHIPPED.len());
}
