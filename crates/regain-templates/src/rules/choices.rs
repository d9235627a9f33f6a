//! What a sentence has to tell apart.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
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
        if !NUMBERS.contains(&variable) {
            return None;
        }
        let told_apart: BTreeSet<String> = said()
            .map(|number| name(rules.category_for(number)))
            .collect();
        Some(Self {
            needed: &told_apart & &chosen(tag)?,
            known: rules.categories().map(name).collect(),
        })
    }
}

/// The numbers that are ever said: the forms of fractions and of millions are for whoever wants them.
fn said() -> impl Iterator<Item = u64> {
    0..=200
}

/// The forms that Fluent chooses, whose rules are older: what it never chooses nobody needs.
fn chosen(tag: &str) -> Option<BTreeSet<String>> {
    const FORMS: &str = "form = { $number ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] \
                         many\n *[other] other\n }\n";
    let mut bundle = FluentBundle::new(vec![tag.parse().ok()?]);
    let forms = FluentResource::try_new(FORMS.to_owned()).ok()?;
    bundle.add_resource(forms).ok()?;
    let form = bundle.get_message("form")?.value()?;
    let forms = said().map(|number| {
        let number = FluentArgs::from_iter([("number", FluentValue::from(number))]);
        let form = bundle.format_pattern(form, Some(&number), &mut Vec::new());
        form.into_owned()
    });
    Some(forms.collect())
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
