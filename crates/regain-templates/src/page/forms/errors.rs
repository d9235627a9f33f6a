//! What is wrong with what was typed, in words.

use fluent_bundle::FluentValue;
use regain_core::violation::{Field, Violation};
use serde_json::{Value, json};

use crate::{
    fault::Fault,
    language::{Arguments, Language},
};

/// All that is wrong, each with the field that it is about.
pub(super) struct Errors(Vec<(Field, String)>);

impl Errors {
    /// What rules are broken.
    pub(super) fn of(violations: &[Violation], language: &Language) -> Result<Self, Fault> {
        let told = violations.iter().map(|Violation { field, rule }| {
            let numbers = rule.params().into_iter();
            let numbers = numbers.map(|(name, value)| (name, FluentValue::from(value)));
            let text = language.attribute("rule", rule.name(), &numbers.collect())?;
            Ok((*field, text))
        });
        told.collect::<Result<_, _>>().map(Self)
    }

    /// The same, with a sentence of the page's own before them where it is so.
    pub(super) fn and(
        mut self,
        so: bool,
        field: Field,
        (message, name): (&str, &str),
        language: &Language,
    ) -> Result<Self, Fault> {
        if so {
            let text = language.attribute(message, name, &Arguments::new())?;
            self.0.insert(0, (field, text));
        }
        Ok(self)
    }

    /// What is wrong with one field.
    pub(super) fn at(&self, wanted: Field) -> Vec<&str> {
        let told = self.0.iter().filter(|(field, _)| *field == wanted);
        told.map(|(_, text)| text.as_str()).collect()
    }

    /// What is wrong altogether, in the order of the fields, each with the id of its own, if it is on a page.
    pub(super) fn summary(&self) -> Vec<Value> {
        let place = |field: Field| FIELDS.iter().position(|(known, _)| *known == field);
        let mut ordered: Vec<_> = self.0.iter().collect();
        ordered.sort_by_key(|(field, _)| place(*field).unwrap_or(FIELDS.len()));
        let lines = ordered.into_iter().map(|(field, text)| {
            let id = place(*field).map(|at| FIELDS[at].1);
            json!({ "field": id, "text": text })
        });
        lines.collect()
    }
}

/// The ids of the fields, in the order in which pages have them.
const FIELDS: [(Field, &str); 9] = [
    (Field::Login, "login"),
    (Field::Email, "email"),
    (Field::Username, "username"),
    (Field::Name, "name"),
    (Field::CurrentPassword, "current-password"),
    (Field::Password, "password"),
    (Field::PasswordConfirmation, "password-confirmation"),
    (Field::Locale, "locale"),
    (Field::TimeZone, "time-zone"),
];
