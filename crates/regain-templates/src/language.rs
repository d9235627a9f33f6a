//! One language: its sentences, its direction, its conventions.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use regain_core::locale::Locale;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::{fault::Fault, rules};

/// Where the sentences of one language come from.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) tag: Cow<'static, str>,
    pub(crate) files: Cow<'static, [File]>,
    /// The host's, whose sentences come before those.
    pub(crate) over: Vec<File>,
    /// What becomes of every piece of text between variables: how a language that nobody speaks is made of one that
    /// somebody does.
    pub(crate) transform: Option<fn(&str) -> Cow<'_, str>>,
}

/// A path, to name it by, and the text.
pub(crate) type File = (Cow<'static, str>, Cow<'static, str>);

type Bundle = FluentBundle<FluentResource>;

/// The sentences of one language.
pub(crate) struct Language {
    pub(crate) locale: Locale,
    pub(crate) id: LanguageIdentifier,
    source: Source,
    /// The host's first. A bundle for each, because one bundle could only replace whole messages.
    layers: Vec<Bundle>,
}

/// What a sentence may speak of. Only counts are numbers: a number would lose its leading zeros.
pub(crate) type Arguments = BTreeMap<&'static str, FluentValue<'static>>;

/// Sentences by name.
pub(crate) type Sentences = BTreeMap<String, String>;

impl Language {
    /// Reads every file of a language.
    ///
    /// Isolation is off: the marks would touch addresses, and a name with such a mark would end it early. Names are
    /// isolated before they come here.
    pub(crate) fn parse(source: &Source) -> Result<Self, Fault> {
        let name = || format!("locales/{}", source.tag);
        let id: LanguageIdentifier = source
            .tag
            .parse()
            .map_err(|_| Fault::new(name(), "not a language tag"))?;
        let locale =
            Locale::parse(&source.tag).ok_or_else(|| Fault::new(name(), "not a language tag"))?;
        let layers = [&source.over[..], &source.files[..]].into_iter();
        let layers = layers.filter(|files| !files.is_empty());
        let layers = layers.map(|files| bundle(&id, files, source.transform));
        Ok(Self {
            layers: layers.collect::<Result<_, _>>()?,
            source: source.clone(),
            locale,
            id,
        })
    }

    /// The names of a message's sentences; that of the sentence which is the message itself is empty.
    pub(crate) fn names(&self, message: &str) -> BTreeSet<&str> {
        let layers = self.layers.iter();
        let messages = layers.filter_map(|bundle| bundle.get_message(message));
        messages
            .flat_map(|message| {
                let attributes = message.attributes().map(|attribute| attribute.id());
                attributes.chain(message.value().map(|_| ""))
            })
            .collect()
    }

    /// All sentences of `message`.
    pub(crate) fn sentences(
        &self,
        message: &str,
        arguments: &Arguments,
    ) -> Result<Sentences, Fault> {
        let names = self.names(message);
        if names.is_empty() {
            return Err(self.fault(message, "there is no such message"));
        }
        let names = names.into_iter().filter(|name| !name.is_empty());
        let sentences = names.map(|name| {
            let sentence = self.attribute(message, name, arguments)?;
            Ok((name.to_owned(), sentence))
        });
        sentences.collect()
    }

    /// One sentence of `message`; the others may speak of what is not in `arguments`.
    pub(crate) fn attribute(
        &self,
        message: &str,
        name: &str,
        arguments: &Arguments,
    ) -> Result<String, Fault> {
        let found = self.layers.iter().find_map(|bundle| {
            let attribute = bundle.get_message(message)?.get_attribute(name)?;
            Some((bundle, attribute.value()))
        });
        self.format(&format!("{message}.{name}"), found, arguments)
    }

    /// The one sentence that is `message` itself.
    pub(crate) fn sentence(&self, message: &str, arguments: &Arguments) -> Result<String, Fault> {
        let found = self.layers.iter().find_map(|bundle| {
            let value = bundle.get_message(message)?.value()?;
            Some((bundle, value))
        });
        self.format(message, found, arguments)
    }

    /// `ltr` or `rtl`.
    pub(crate) fn direction(&self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    pub(crate) fn is_rtl(&self) -> bool {
        self.id.character_direction() == CharacterDirection::RTL
    }

    /// Any complaint of Fluent's is a failure: it would have printed the name of what is missing.
    fn format(
        &self,
        place: &str,
        found: Option<(&Bundle, &Pattern<&str>)>,
        arguments: &Arguments,
    ) -> Result<String, Fault> {
        let (bundle, pattern) =
            found.ok_or_else(|| self.fault(place, "there is no such sentence"))?;
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(self.fault(place, &error.to_string())),
        }
    }

    /// What is wrong with the sentence at `place`, at its line, if it has one.
    pub(crate) fn fault(&self, place: &str, rule: &str) -> Fault {
        let (message, name) = place.split_once('.').unwrap_or((place, ""));
        let mut files = self.source.over.iter().chain(self.source.files.iter());
        let found = files.find_map(|(path, text)| {
            let line = rules::line_of(text, message, name)?;
            Some((path.clone().into_owned(), line))
        });
        let rule = format!("{place}: {rule}");
        match found {
            Some((path, line)) => Fault::new(path, rule).at(line),
            None => Fault::new(format!("locales/{}", self.locale), rule),
        }
    }
}

/// All sentences of `files` in one.
fn bundle(
    id: &LanguageIdentifier,
    files: &[File],
    transform: Option<fn(&str) -> Cow<'_, str>>,
) -> Result<Bundle, Fault> {
    let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
    bundle.set_use_isolating(false);
    bundle.set_transform(transform);
    for (path, text) in files {
        let resource = FluentResource::try_new(text.clone().into_owned());
        let resource =
            resource.map_err(|(_, errors)| Fault::new(&**path, format!("{errors:?}")))?;
        bundle
            .add_resource(resource)
            .map_err(|errors| Fault::new(&**path, format!("{errors:?}")))?;
    }
    Ok(bundle)
}

impl Source {
    /// A language that only the host has.
    pub(crate) fn empty(tag: &str) -> Self {
        Self {
            tag: Cow::Owned(tag.to_owned()),
            files: Cow::Borrowed(&[]),
            over: Vec::new(),
            transform: None,
        }
    }

    /// Its files that come with the crate.
    pub(crate) fn shipped(&'static self) -> impl Iterator<Item = (String, &'static str)> {
        let files = self.files.iter();
        files.map(|(path, text)| (path.clone().into_owned(), &**text))
    }
}

/// Text as an argument, never read as a number.
pub(crate) fn text(value: impl Into<String>) -> FluentValue<'static> {
    FluentValue::String(Cow::Owned(value.into()))
}

#[cfg(test)]
mod tests;
