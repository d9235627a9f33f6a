//! The languages that there are, each read when its first reader comes.

mod shipped;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use icu_locale_core::Locale as Conventions;
use regain_core::locale::Locale;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::{
    fault::Fault,
    language::{Language, Source},
    negotiation,
};

pub(crate) use shipped::SHIPPED;

/// What is written as a whole, a letter or the pages, and the Fluent messages that it takes.
pub(crate) type Whole = (String, Vec<String>);

/// All languages.
///
/// A start reads those that the application can have changed; tests have read the others. Thirty languages that
/// nobody asks for cost nothing.
pub(crate) struct Languages {
    volumes: Vec<Volume>,
    wholes: Vec<Needed>,
}

/// A language that may be unread.
struct Volume {
    id: LanguageIdentifier,
    locale: Locale,
    source: Source,
    read: OnceLock<Result<Written, Fault>>,
}

/// A language, and what it has every sentence of.
struct Written {
    language: Language,
    wholes: BTreeSet<String>,
}

/// A whole with the sentences that the first language has in each of its messages.
struct Needed {
    name: String,
    sentences: BTreeMap<String, BTreeSet<String>>,
}

impl Languages {
    /// Takes languages of which the first one is complete: it says what there is to say.
    pub(crate) fn new(sources: &[Source], wholes: Vec<Whole>) -> Result<Self, Fault> {
        let volumes: Vec<Volume> = sources
            .iter()
            .map(Volume::new)
            .collect::<Result<_, Fault>>()?;
        let Some(first) = volumes.first() else {
            return Err(Fault::new("locales", "there are no languages"));
        };
        let complete = Language::parse(&first.source)?;
        let wholes = wholes.into_iter().map(|whole| Needed::of(whole, &complete));
        let wholes = wholes.collect::<Result<_, _>>()?;
        Ok(Self { volumes, wholes })
    }

    /// The language of `whole` for the first of `wanted` that it is written in, and the tag whose conventions the
    /// reader knows.
    ///
    /// Nothing is ever half translated: a language that lacks one sentence of it lacks the whole. One that cannot be
    /// read has no sentences.
    pub(crate) fn choose(
        &self,
        whole: &str,
        wanted: &[Locale],
    ) -> Option<(&Language, Conventions)> {
        let available: Vec<_> = self.volumes.iter().map(|volume| &volume.id).collect();
        wanted.iter().find_map(|wanted| {
            let (places, conventions) = negotiation::candidates(wanted, &available)?;
            let written = places
                .into_iter()
                .find_map(|place| self.written(place, whole));
            written.map(|language| (language, conventions))
        })
    }

    /// Every language that `whole` is written in.
    pub(crate) fn all(&self, whole: &str) -> impl Iterator<Item = &Language> {
        (0..self.volumes.len()).filter_map(move |place| self.written(place, whole))
    }

    /// Every language: its tag, its direction, and the name that it has in itself. None is read for it: whoever chooses one
    /// of them has not chosen yet.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, &'static str, &str)> {
        self.volumes.iter().map(|volume| {
            let tag = volume.locale.as_str();
            (tag, volume.direction(), volume.own_name().unwrap_or(tag))
        })
    }

    /// The tags of all languages.
    pub(crate) fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.volumes.iter().map(|volume| &volume.locale)
    }

    /// The names of everything that is written as a whole.
    pub(crate) fn wholes(&self) -> impl Iterator<Item = &str> {
        self.wholes.iter().map(|needed| needed.name.as_str())
    }

    fn written(&self, place: usize, whole: &str) -> Option<&Language> {
        let volume = self.volumes.get(place)?;
        let written = volume.read(&self.wholes).ok()?;
        written.wholes.contains(whole).then_some(&written.language)
    }
}

impl Volume {
    fn new(source: &Source) -> Result<Self, Fault> {
        let wrong = || Fault::new(format!("locales/{}", source.tag), "not a language tag");
        Ok(Self {
            id: source.tag.parse().map_err(|_| wrong())?,
            locale: Locale::parse(&source.tag).ok_or_else(wrong)?,
            source: source.clone(),
            read: OnceLock::new(),
        })
    }

    fn direction(&self) -> &'static str {
        match self.id.character_direction() {
            CharacterDirection::RTL => "rtl",
            _ => "ltr",
        }
    }

    /// What the sentence `language` of the message `page` says, if it stands on one line.
    fn own_name(&self) -> Option<&str> {
        let files = self.source.files.iter();
        let mut lines = files.flat_map(|(_, text)| text.lines());
        lines.find_map(|line| {
            let rest = line.trim_start().strip_prefix(".language")?;
            Some(rest.trim_start().strip_prefix('=')?.trim())
        })
    }

    fn read(&self, wholes: &[Needed]) -> Result<&Written, &Fault> {
        let read = self.read.get_or_init(|| {
            let language = Language::parse(&self.source)?;
            let whole = wholes.iter().filter(|needed| needed.are_in(&language));
            let wholes = whole.map(|needed| needed.name.clone()).collect();
            Ok(Written { language, wholes })
        });
        read.as_ref()
    }
}

impl Needed {
    fn of((name, messages): Whole, complete: &Language) -> Result<Self, Fault> {
        let sentences: BTreeMap<_, BTreeSet<_>> = messages
            .into_iter()
            .map(|message| {
                let names = complete.names(&message);
                let names = names.into_iter().map(str::to_owned).collect();
                (message, names)
            })
            .collect();
        match sentences.iter().find(|(_, names)| names.is_empty()) {
            None => Ok(Self { name, sentences }),
            Some((message, _)) => Err(Fault::new(
                format!("locales/{}", complete.locale),
                format!("{message}: there is no such message"),
            )),
        }
    }

    fn are_in(&self, language: &Language) -> bool {
        self.sentences.iter().all(|(message, wanted)| {
            let names = language.names(message);
            wanted.iter().all(|name| names.contains(name.as_str()))
        })
    }
}

#[cfg(test)]
mod tests;
