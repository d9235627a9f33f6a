//! Sentences: only what they are for, and only of what there is.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{
        Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
    },
    parser,
    unicode::unescape_unicode_to_string,
};
use regain_core::header_text::is_forbidden;

use super::{choices::Choice, declared::declared, line_at, listed, meant};
use crate::{fault::Fault, language::File};

/// Everything that breaks a rule in the sentences of one language.
pub(crate) fn sentences(tag: &str, files: &[File]) -> Vec<Fault> {
    let (mut seen, mut faults) = (BTreeSet::new(), Vec::new());
    for (path, text) in files {
        let mut reading = Reading {
            tag,
            path,
            text,
            seen: &mut seen,
            faults: &mut faults,
        };
        reading.file();
    }
    faults
}

/// The line of a sentence; of the one that is the message itself, if `name` is empty.
pub(crate) fn line_of(text: &str, message: &str, name: &str) -> Option<usize> {
    let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(one) => Some(one),
        _ => None,
    });
    let found = messages.filter(|one| one.id.name == message);
    let mut places = found.filter_map(|one| {
        let mut attributes = one.attributes.iter().map(|attribute| attribute.id.name);
        if name.is_empty() {
            one.value.as_ref().map(|_| one.id.name)
        } else {
            attributes.find(|attribute| *attribute == name)
        }
    });
    line(text, places.next()?)
}

/// One file of a language.
struct Reading<'a> {
    tag: &'a str,
    path: &'a str,
    text: &'a str,
    /// In this file and in those before it.
    seen: &'a mut BTreeSet<String>,
    faults: &'a mut Vec<Fault>,
}

impl Reading<'_> {
    fn file(&mut self) {
        let (resource, errors) = match parser::parse_runtime(self.text) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        for error in errors {
            let fault = Fault::new(self.path, format!("Fluent cannot read it: {error}"));
            // What is missing at the end of a line would be looked for on the next.
            let read = self.text.get(..error.pos.start).unwrap_or(self.text);
            let line = line_at(self.text, read.trim_end().len());
            self.faults.push(fault.at(line));
        }
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => self.message(message),
                Entry::Term(term) => {
                    let place = format!("-{}", term.id.name);
                    self.once(&place, term.id.name);
                    let attributes = term.attributes.iter().map(|one| &one.value);
                    for pattern in [&term.value].into_iter().chain(attributes) {
                        self.sentence(&place, None, pattern);
                    }
                }
                _ => {}
            }
        }
    }

    fn message(&mut self, message: &Message<&str>) {
        let name = message.id.name;
        let Some(sentences) = declared().get(name) else {
            let rule = format!("there is no message `{name}`");
            return self.broken(name, meant(&rule, name, declared().keys()));
        };
        let value = message.value.iter().map(|value| ("", name, value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|one| (one.id.name, one.id.name, &one.value));
        for (own, at, pattern) in value.chain(attributes) {
            let place = [name, own].join(if own.is_empty() { "" } else { "." });
            self.once(&place, at);
            match sentences.get(own) {
                Some(variables) => self.sentence(&place, Some(variables), pattern),
                None => {
                    let rule = format!("there is no sentence `{place}`");
                    self.broken(at, meant(&rule, own, sentences.keys()));
                }
            }
        }
    }

    fn once(&mut self, place: &str, at: &str) {
        if !self.seen.insert(place.to_owned()) {
            self.broken(at, format!("`{place}` is said twice"));
        }
    }

    fn sentence(
        &mut self,
        place: &str,
        variables: Option<&BTreeSet<String>>,
        pattern: &Pattern<&str>,
    ) {
        let mut sentence = Sentence {
            reading: self,
            place,
            variables,
        };
        sentence.pattern(pattern);
    }

    fn broken(&mut self, at: &str, rule: String) {
        let fault = Fault::new(self.path, rule);
        self.faults.push(fault.at(line(self.text, at)));
    }
}

/// One sentence.
struct Sentence<'a, 'b> {
    reading: &'a mut Reading<'b>,
    place: &'a str,
    /// A term has what it is given.
    variables: Option<&'a BTreeSet<String>>,
}

impl Sentence<'_, '_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words(value, value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    self.choice(id.name, variants);
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.words(value, &unescape_unicode_to_string(value));
            }
            InlineExpression::VariableReference { id } => self.variable(id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, .. } => self.broken(
                id.name,
                &format!(
                    "refers to the message `{}`: each stands on its own",
                    id.name
                ),
            ),
            InlineExpression::FunctionReference { id, .. } => {
                self.broken(
                    id.name,
                    &format!("calls `{}`: there are no functions", id.name),
                );
            }
            InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {}
        }
    }

    fn variable(&mut self, name: &str) {
        let unknown = |variables: &&BTreeSet<String>| !variables.contains(name);
        let Some(variables) = self.variables.filter(unknown) else {
            return;
        };
        let marked: BTreeSet<String> = variables.iter().map(|one| format!("${one}")).collect();
        let rule = format!("has no variable `${name}`");
        let likely = meant(&rule, &format!("${name}"), marked.iter());
        let rule = if likely == rule && !marked.is_empty() {
            format!("{rule}; there are {}", listed(&marked))
        } else {
            likely
        };
        self.broken(name, &rule);
    }

    /// A missing form is wrong grammar for some number; one that the language has not is never said.
    fn choice(&mut self, variable: &str, variants: &[Variant<&str>]) {
        let tag = self.reading.tag;
        let Some(Choice { needed, known }) = Choice::of(tag, variable) else {
            return;
        };
        let mut lacking = needed;
        for variant in variants {
            // A number by itself, as in `[0]`, is one case of a form.
            let VariantKey::Identifier { name: key } = variant.key else {
                continue;
            };
            lacking.remove(key);
            if !known.contains(key) {
                let listed = listed(&known);
                let rule = format!("has `[{key}]` for `${variable}`, which is {listed} in {tag}");
                self.broken(key, &rule);
            }
        }
        if !lacking.is_empty() {
            let listed = listed(&lacking);
            let rule = format!("lacks {listed} for `${variable}`, which {tag} tells apart");
            self.broken(variable, &rule);
        }
    }

    /// Markup and addresses stand in the templates, where no translator can move or break them.
    fn words(&mut self, at: &str, words: &str) {
        if let Some(control) = words.chars().find(|c| is_forbidden(*c) && *c != '\n') {
            let rule = format!("holds the control character U+{:04X}", u32::from(control));
            self.broken(at, &rule);
        }
        if words.contains(['<', '>']) || has_entity(words) {
            self.broken(at, &format!("holds markup: `{}`", words.trim()));
        }
        if words.contains("://") || words.contains("www.") || words.contains('@') {
            self.broken(at, &format!("holds an address: `{}`", words.trim()));
        }
    }

    fn broken(&mut self, at: &str, rule: &str) {
        let rule = format!("`{}` {rule}", self.place);
        self.reading.broken(at, rule);
    }
}

/// `&amp;` and `&#38;`, which people would see as they are.
fn has_entity(words: &str) -> bool {
    let mut names = words.split('&').skip(1);
    names.any(|rest| {
        let name = rest.split_once(';').map_or("", |(name, _)| name);
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
    })
}

/// The line of a piece of `text`, which the parser has cut out and not copied.
fn line(text: &str, piece: &str) -> Option<usize> {
    let offset = piece.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    (offset <= text.len()).then(|| line_at(text, offset))
}
