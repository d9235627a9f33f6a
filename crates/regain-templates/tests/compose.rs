//! Drafts in, messages out, as the courier asks for them.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use regain_core::{
    device::Device,
    header_text::HeaderText,
    link::PublicUrl,
    locale::Locale,
    message::{Compose, Composed, Context, Draft, Fact},
    password_change::messages::Changed,
    timestamp::Timestamp,
};
use regain_templates::{Brand, Templates};

const MASKED: &str = "a•••@e•••.test";

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect(tag)
}

fn templates(default: &str) -> Templates {
    let name = HeaderText::new("Example").expect("a line");
    let url = PublicUrl::parse("https://app.example.test").expect("a URL");
    let brand =
        Brand::new(name, url, "help@example.test".parse().expect("an address")).expect("short");
    Templates::new(brand, &locale(default)).expect("templates")
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("RFC 3339")
}

fn draft<C: Context>(context: &C, locales: &[&str], zone: Option<&str>) -> Draft {
    Draft {
        template: C::TEMPLATE,
        facts: context.facts(),
        locales: locales.iter().map(|tag| locale(tag)).collect(),
        time_zone: zone.map(str::to_owned),
        dated_at: at("2026-03-29T01:00:00Z"),
    }
}

fn changed(when: &str, locales: &[&str], zone: Option<&str>) -> Composed {
    let changed = Changed {
        changed_at: at(when),
        device: Device::parse("Firefox/Windows"),
        account: MASKED.to_owned(),
    };
    templates("en")
        .compose(&draft(&changed, locales, zone))
        .expect("a message")
}

#[test]
fn the_language_is_the_readers_else_the_applications() {
    for (locales, default, expected) in [
        (&["de-CH", "en"][..], "en", "de"),
        (&["eo", "de"], "en", "de"),
        (&["eo"], "de", "de"),
        (&[], "de-AT", "de"),
        (&["en-IN"], "de", "en"),
    ] {
        let changed = Changed {
            changed_at: at("2026-11-22T13:05:00Z"),
            device: None,
            account: MASKED.to_owned(),
        };
        let message = templates(default)
            .compose(&draft(&changed, locales, None))
            .expect("a message");
        assert_eq!(message.locale.as_str(), expected, "{locales:?} {default}");
        assert!(message.html.contains(&format!("<html lang=\"{expected}\"")));
        assert_eq!(
            message.subject.as_str().starts_with("Ihr Passwort"),
            expected == "de"
        );
    }
}

#[test]
fn times_are_the_readers() {
    for (when, locales, zone, expected) in [
        (
            "2026-03-29T00:59:00Z",
            &["de"][..],
            Some("Europe/Berlin"),
            "29. März 2026, 01:59\u{a0}Uhr (MEZ)",
        ),
        (
            "2026-03-29T01:00:00Z",
            &["de"],
            Some("Europe/Berlin"),
            "29. März 2026, 03:00\u{a0}Uhr (MESZ)",
        ),
        (
            "2026-01-01T12:00:00Z",
            &["de-AT"],
            Some("Europe/Vienna"),
            "1. Jänner 2026, 13:00\u{a0}Uhr (MEZ)",
        ),
        (
            "2026-03-29T01:00:00Z",
            &["de"],
            Some("Mars/Olympus"),
            "29. März 2026, 01:00\u{a0}Uhr (UTC)",
        ),
        (
            "2026-03-29T01:00:00Z",
            &["de"],
            None,
            "29. März 2026, 01:00\u{a0}Uhr (UTC)",
        ),
        (
            "2026-03-29T13:00:00Z",
            &["en-GB"],
            Some("Europe/London"),
            "29 March 2026, 14:00 (BST)",
        ),
        (
            "2026-03-29T13:00:00Z",
            &["en"],
            None,
            "March 29, 2026, 1:00\u{202f}PM (UTC)",
        ),
        (
            "2026-03-29T13:00:00Z",
            &["eo"],
            None,
            "March 29, 2026, 1:00\u{202f}PM (UTC)",
        ),
    ] {
        let message = changed(when, locales, zone);
        assert!(
            message.text.contains(expected) && message.html.contains(expected),
            "{expected}: {}",
            message.text
        );
    }
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    let changed = Changed {
        changed_at: at("2026-11-22T13:05:00Z"),
        device: Device::parse("Edge/Windows"),
        account: MASKED.to_owned(),
    };
    let draft = draft(&changed, &["de"], Some("Europe/Berlin"));
    let [one, other] = [(); 2].map(|()| templates("en").compose(&draft).expect("a message"));
    assert_eq!(
        (one.subject, one.text, one.html),
        (other.subject, other.text, other.html)
    );
}

#[test]
fn a_draft_that_does_not_fit_is_refused_without_its_values() {
    let changed = Changed {
        changed_at: at("2026-11-22T13:05:00Z"),
        device: None,
        account: MASKED.to_owned(),
    };
    let good = draft(&changed, &["en"], None);
    let with = |facts: Vec<(&'static str, Fact)>| Draft {
        facts,
        ..good.clone()
    };
    for (draft, expected) in [
        (
            Draft {
                template: "password_change/x",
                ..good.clone()
            },
            "there is no such template",
        ),
        (with(Vec::new()), "the fact `changed_at` is missing"),
        (
            with(vec![("changed_at", Fact::Text("s3cret".into()))]),
            "the fact `changed_at` is not of its slot's kind",
        ),
        (
            with([&good.facts[..], &[("name", Fact::Text("s3cret".into()))]].concat()),
            "the fact `name` has no slot",
        ),
        (
            with(vec![(
                "changed_at",
                Fact::At(Timestamp::from_milliseconds(i64::MAX)),
            )]),
            "no date of en can be written",
        ),
    ] {
        let error = templates("en")
            .compose(&draft)
            .expect_err(expected)
            .to_string();
        assert!(
            error.contains(expected) && !error.contains("s3cret"),
            "{error}"
        );
    }
}
