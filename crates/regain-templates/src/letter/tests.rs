use std::collections::BTreeSet;

use super::{htmls, shipped};
use crate::{brand::LEAST_CONTRAST, contrast::Colour, rules};

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
    for (name, template) in htmls() {
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
fn ours_keep_to_the_rules() {
    for (path, text) in shipped() {
        assert_eq!(rules::template(&path, text), []);
    }
}
