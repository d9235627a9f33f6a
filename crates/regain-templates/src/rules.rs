//! What files of words and structure keep to, ours and the host's alike.

mod choices;
mod declared;
mod sentences;
mod structure;

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use crate::{fault::Fault, shipped};

pub(crate) use sentences::{line_of, sentences};
pub(crate) use structure::{as_ours, style, template};

/// Below this likeness a guess would only confuse.
const LIKELY: f64 = 0.7;

/// What a file of the host's may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Sentences,
    Template,
    Style,
}

impl Place {
    /// The place of that path.
    ///
    /// # Errors
    ///
    /// [`Fault`] for a path that nothing would ever be read from: it is more likely a slip than meant.
    pub(crate) fn of(path: &str) -> Result<Self, Fault> {
        if let Some(rest) = path.strip_prefix("locales/") {
            let Some((tag, name)) = rest.split_once('/') else {
                return Err(Fault::new(path, "it is in no folder of a language"));
            };
            if name.contains('/') || !name.ends_with(".ftl") {
                return Err(Fault::new(path, "it is not locales/TAG/NAME.ftl"));
            }
            return is_tag(path, tag).map(|()| Self::Sentences);
        }
        let known: Vec<String> = shipped::files().map(|(path, _)| path).collect();
        if !known.iter().any(|one| one == path) {
            let rule = "there is no such file";
            return Err(Fault::new(path, meant(rule, path, known.iter())));
        }
        Ok(if path.ends_with(".css") {
            Self::Style
        } else {
            Self::Template
        })
    }
}

/// One language, one folder: `pt-br` beside `pt-BR` would be two.
fn is_tag(path: &str, tag: &str) -> Result<(), Fault> {
    let canonical = tag.parse::<LanguageIdentifier>();
    match canonical.map(|id| id.to_string()) {
        Ok(canonical) if canonical == tag => Ok(()),
        Ok(canonical) => Err(Fault::new(
            path,
            format!("the tag `{tag}` is written `{canonical}`"),
        )),
        Err(_) => Err(Fault::new(path, format!("`{tag}` is no language tag"))),
    }
}

/// The rule, with the name that was probably meant.
fn meant<'a>(rule: &str, name: &str, known: impl Iterator<Item = &'a String>) -> String {
    let likeness = |one: &str| strsim::normalized_damerau_levenshtein(one, name);
    let nearest = known.max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    match nearest.filter(|one| likeness(one) >= LIKELY) {
        Some(nearest) => format!("{rule}; did you mean `{nearest}`?"),
        None => rule.to_owned(),
    }
}

/// `a`, `b` and so on, for a rule.
fn listed(names: &BTreeSet<String>) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// The line, from 1, of what begins at `offset`.
pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().iter().take(offset);
    1 + before.filter(|byte| **byte == b'\n').count()
}

#[cfg(test)]
mod tests;
