//! What a sentence has to tell apart.

use std::collections::BTreeSet;

use icu_locale_core::Locale as Conventions;
use icu_plurals::{PluralCategory, PluralRules};

/// The variables that are numbers, whose forms depend on the language.
const NUMBERS: [&str; 3] = ["count", "max", "min"];

/// What `$unit` is.
const UNITS: [&str; 3] = ["days", "hours", "minutes"];

/// What a choice has to have, and what it may have.
pub(super) struct Choice {
    pub(super) needed: BTreeSet<String>,
    pub(super) known: BTreeSet<String>,
}

impl Choice {
    /// A choice by `variable` in the language of `tag`, if it is one of which anything is known.
    pub(super) fn of(tag: &str, variable: &str) -> Option<Self> {
        if variable == "unit" {
            let units = BTreeSet::from(UNITS.map(str::to_owned));
            return Some(Self {
                needed: units.clone(),
                known: units,
            });
        }
        let locale: Conventions = tag.parse().ok()?;
        let rules = PluralRules::try_new_cardinal((&locale).into()).ok()?;
        // The forms of fractions and of millions are for whoever wants them: neither is ever said.
        let needed = (0_u64..=200).map(|number| name(rules.category_for(number)));
        NUMBERS.contains(&variable).then(|| Self {
            needed: needed.collect(),
            known: rules.categories().map(name).collect(),
        })
    }
}

/// As Fluent and CLDR write it.
fn name(form: PluralCategory) -> String {
    let name = match form {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    name.to_owned()
}
