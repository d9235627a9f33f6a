//! One language: its sentences, its direction, its conventions.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use regain_core::locale::Locale;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::fault::Fault;

/// Where the sentences of one language come from.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) tag: Cow<'static, str>,
    pub(crate) files: Cow<'static, [File]>,
    /// What becomes of every piece of text between variables: how a language that nobody speaks is made of one that
    /// somebody does.
    pub(crate) transform: Option<fn(&str) -> Cow<'_, str>>,
}

/// A path, to name it by, and the text.
pub(crate) type File = (Cow<'static, str>, Cow<'static, str>);

/// The sentences of one language.
pub(crate) struct Language {
    pub(crate) locale: Locale,
    pub(crate) id: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
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
        let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
        bundle.set_use_isolating(false);
        bundle.set_transform(source.transform);
        for (path, text) in source.files.iter() {
            let resource = FluentResource::try_new(text.clone().into_owned());
            let resource =
                resource.map_err(|(_, errors)| Fault::new(&**path, format!("{errors:?}")))?;
            bundle
                .add_resource(resource)
                .map_err(|errors| Fault::new(&**path, format!("{errors:?}")))?;
        }
        Ok(Self { locale, id, bundle })
    }

    /// The names of a message's sentences; that of the sentence which is the message itself is empty.
    pub(crate) fn names(&self, message: &str) -> BTreeSet<&str> {
        let Some(message) = self.bundle.get_message(message) else {
            return BTreeSet::new();
        };
        let attributes = message.attributes().map(|attribute| attribute.id());
        attributes.chain(message.value().map(|_| "")).collect()
    }

    /// All sentences of `message`.
    pub(crate) fn sentences(
        &self,
        message: &str,
        arguments: &Arguments,
    ) -> Result<Sentences, Fault> {
        let found = self
            .bundle
            .get_message(message)
            .ok_or_else(|| self.fault(message, "there is no such message"))?;
        let sentences = found.attributes().map(|attribute| {
            let place = format!("{message}.{}", attribute.id());
            let pattern = attribute.value();
            let text = self.format(&place, arguments, |arguments, errors| {
                self.bundle
                    .format_pattern(pattern, Some(arguments), errors)
                    .into_owned()
            });
            Ok((attribute.id().to_owned(), text?))
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
        let found = self
            .bundle
            .get_message(message)
            .and_then(|message| message.get_attribute(name));
        let place = format!("{message}.{name}");
        let pattern = found
            .ok_or_else(|| self.fault(&place, "there is no such sentence"))?
            .value();
        self.format(&place, arguments, |arguments, errors| {
            self.bundle
                .format_pattern(pattern, Some(arguments), errors)
                .into_owned()
        })
    }

    /// The one sentence that is `message` itself.
    pub(crate) fn sentence(&self, message: &str, arguments: &Arguments) -> Result<String, Fault> {
        let found = self
            .bundle
            .get_message(message)
            .and_then(|message| message.value());
        let pattern = found.ok_or_else(|| self.fault(message, "there is no such message"))?;
        self.format(message, arguments, |arguments, errors| {
            self.bundle
                .format_pattern(pattern, Some(arguments), errors)
                .into_owned()
        })
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
        arguments: &Arguments,
        format: impl FnOnce(&FluentArgs<'_>, &mut Vec<FluentError>) -> String,
    ) -> Result<String, Fault> {
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let mut errors = Vec::new();
        let text = format(&arguments, &mut errors);
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(self.fault(place, &error.to_string())),
        }
    }

    fn fault(&self, place: &str, rule: &str) -> Fault {
        Fault::new(
            format!("locales/{}", self.locale),
            format!("{place}: {rule}"),
        )
    }
}

/// Text as an argument, never read as a number.
pub(crate) fn text(value: impl Into<String>) -> FluentValue<'static> {
    FluentValue::String(Cow::Owned(value.into()))
}

#[cfg(test)]
mod tests;
