use std::collections::BTreeSet;

use super::{HTML_PARTS, TEMPLATES};
use crate::{brand::LEAST_CONTRAST, contrast::Colour};

fn html() -> impl Iterator<Item = (&'static str, &'static str)> {
    HTML_PARTS.into_iter().chain(
        TEMPLATES
            .iter()
            .map(|template| (template.name, template.html)),
    )
}

/// Text on its ground, in light and in dark. White on the accent is the brand's to check.
const PAIRS: [(&str, &str); 10] = [
    ("#17202b", "#ffffff"),
    ("#3c4754", "#ffffff"),
    ("#17202b", "#eef1f5"),
    ("#3c4754", "#eef1f5"),
    ("#17202b", "#f5f7fa"),
    ("#3c4754", "#f5f7fa"),
    ("#e6eaf0", "#1a222c"),
    ("#b4bfcb", "#1a222c"),
    ("#e6eaf0", "#10151b"),
    ("#b4bfcb", "#10151b"),
];

/// Lines that only decorate.
const LINES: [&str; 2] = ["#c3cbd5", "#4a5766"];

#[test]
fn every_colour_keeps_its_contrast_and_survives_inversion() {
    let parse = |text| Colour::parse(text).expect(text);
    for (text, ground) in PAIRS {
        let (text, ground) = (parse(text), parse(ground));
        let least = text
            .contrast(ground)
            .min(text.inverted().contrast(ground.inverted()));
        assert!(
            least >= LEAST_CONTRAST,
            "{text:?} on {ground:?}: {least:.2}"
        );
    }
    let known: BTreeSet<&str> = PAIRS
        .iter()
        .flat_map(|(text, ground)| [*text, *ground])
        .chain(LINES)
        .collect();
    for (name, template) in html() {
        for (at, _) in template
            .match_indices('#')
            .filter(|(at, _)| !template[..*at].ends_with("{{"))
        {
            let colour = &template[at..at + 7];
            assert!(known.contains(colour), "{name}: {colour} has no row");
        }
    }
}

#[test]
fn every_attribute_is_quoted() {
    for (name, template) in html() {
        let (mut tag, mut quoted, mut before) = (false, false, ' ');
        for c in template.chars() {
            assert!(
                !(tag && !quoted && before == '=' && c != '"'),
                "{name}: an attribute without quotes"
            );
            match c {
                '"' if tag => quoted = !quoted,
                '<' if !quoted => tag = true,
                '>' if !quoted => tag = false,
                _ => {}
            }
            before = c;
        }
    }
}

#[test]
fn nothing_is_fetched_or_run() {
    for (name, template) in html() {
        for word in [
            "<img",
            "<link",
            "<script",
            "<form",
            "<iframe",
            "<object",
            "<base",
            "url(",
            "@import",
            "javascript:",
            "src=",
        ] {
            assert!(!template.contains(word), "{name}: {word}");
        }
        for (table, _) in template.match_indices("<table") {
            assert!(
                template[table..].starts_with("<table role=\"presentation\""),
                "{name}"
            );
        }
    }
}
