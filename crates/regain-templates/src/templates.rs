//! Everything in words, ready to be filled.

mod sample;

use std::{collections::BTreeMap, fmt};

use icu_locale_core::Locale as Conventions;
use regain_core::{
    locale::Locale,
    message::{Compose, ComposeError, Composed, Draft},
};

use crate::{
    brand::Brand,
    engine::Engine,
    fault::Fault,
    instant,
    language::{Language, SHIPPED, Source},
    letter::{self, Letter, Reader, Said, TEMPLATES, Template},
    negotiation,
    page::{self, Style},
};

pub use sample::Sample;

/// Messages and pages in English and German.
///
/// # Examples
///
/// ```
/// use regain_core::{header_text::HeaderText, link::PublicUrl, locale::Locale};
/// use regain_templates::{Brand, Templates};
///
/// let name = HeaderText::new("Example")?;
/// let url = PublicUrl::parse("https://example.test")?;
/// let brand = Brand::new(name, url, "help@example.test".parse()?)?;
/// let german = Locale::parse("de").expect("a tag");
/// let templates = Templates::new(brand, &german)?;
///
/// let sample = &templates.samples()?[0];
/// assert_eq!(sample.composed.subject.as_str(), "Reset your Example password");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Templates {
    pub(crate) brand: Brand,
    pub(crate) languages: Vec<Language>,
    default: Locale,
    html: Engine,
    text: Engine,
    pub(crate) pages: Engine,
    pub(crate) style: Style,
    /// Which languages have all sentences of a message, or of all pages.
    pub(crate) written_in: BTreeMap<String, Vec<usize>>,
}

impl Templates {
    /// Reads all templates and sentences, and writes every message in every language once.
    ///
    /// `default_locale` is what readers get whose languages there are no words in.
    ///
    /// # Errors
    ///
    /// [`Fault`] for the first file that breaks a rule, or when there are no words in `default_locale`.
    pub fn new(brand: Brand, default_locale: &Locale) -> Result<Self, Fault> {
        Self::of(brand, default_locale, SHIPPED)
    }

    /// In English, for an application of this `name` at this `url`, where `support` reads what people answer.
    ///
    /// # Errors
    ///
    /// As [`Brand::parse`].
    pub fn english(name: &str, url: &str, support: &str) -> Result<Self, Fault> {
        let brand = Brand::parse(name, url, support)?;
        let english = "en".parse();
        let english =
            english.map_err(|_| Fault::new("locale", "en is no language tag".to_owned()))?;
        Self::new(brand, &english)
    }

    fn of(brand: Brand, default_locale: &Locale, sources: &[Source]) -> Result<Self, Fault> {
        let languages: Vec<Language> = sources
            .iter()
            .map(Language::parse)
            .collect::<Result<_, _>>()?;
        let (html, text) = letter::engines()?;
        let pages = page::engine()?;
        let style = Style::of(&brand, &pages)?;
        let messages = TEMPLATES.iter().map(Template::message);
        let mut written_in: BTreeMap<_, _> = messages
            .map(|message| (message.clone(), qualified(&languages, &[&message])))
            .collect();
        written_in.insert("page".to_owned(), qualified(&languages, &page::MESSAGES));
        let default = default_locale.clone();
        let templates = Self {
            brand,
            languages,
            default,
            html,
            text,
            pages,
            style,
            written_in,
        };
        templates.check()?;
        Ok(templates)
    }

    /// The language of `message` for a reader, and the tag whose conventions the reader knows.
    pub(crate) fn language(
        &self,
        message: &str,
        wanted: &[Locale],
    ) -> Option<(&Language, Conventions)> {
        let places = self.written_in.get(message)?;
        let available: Vec<_> = places
            .iter()
            .map(|place| &self.languages[*place].id)
            .collect();
        let default = std::slice::from_ref(&self.default);
        let chosen = negotiation::choose(wanted, &available)
            .or_else(|| negotiation::choose(default, &available));
        chosen.map(|(at, conventions)| (&self.languages[places[at]], conventions))
    }

    fn write(&self, draft: &Draft) -> Result<Composed, Fault> {
        let template = Template::named(draft.template)
            .ok_or_else(|| Fault::new(draft.template, "there is no such template"))?;
        let (language, conventions) = self
            .language(&template.message(), &draft.locales)
            .ok_or_else(|| {
                Fault::new(draft.template, "there are no words in the default language")
            })?;
        let zone = instant::zone(draft.time_zone.as_deref());
        let reader = Reader {
            language,
            conventions,
            zone,
            dated_at: draft.dated_at,
        };
        let facts: Vec<_> = draft
            .facts
            .iter()
            .map(|(name, fact)| (*name, Said::from(fact)))
            .collect();
        Letter::new(template, &facts, &self.brand, &reader)?.write(&self.html, &self.text)
    }

    /// Everything that could fail for a reader fails here, at start.
    fn check(&self) -> Result<(), Fault> {
        for message in self.written_in.keys() {
            if self.language(message, &[]).is_none() {
                return Err(Fault::new(
                    format!("locales/{}", self.default),
                    format!("{message}: not in the default language"),
                ));
            }
        }
        self.samples()?;
        self.sample_pages().map(drop)
    }
}

impl fmt::Debug for Templates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Templates")
            .field("brand", &self.brand)
            .finish_non_exhaustive()
    }
}

impl Compose for Templates {
    fn compose(&self, draft: &Draft) -> Result<Composed, ComposeError> {
        Ok(self.write(draft)?)
    }

    fn default_locale(&self) -> Locale {
        self.default.clone()
    }
}

/// The places of the languages that have every sentence that the first one has: nothing is ever half translated.
fn qualified(languages: &[Language], messages: &[&str]) -> Vec<usize> {
    let Some(first) = languages.first() else {
        return Vec::new();
    };
    let has_all = |language: &Language, message: &str| {
        let wanted = first.names(message);
        !wanted.is_empty() && language.names(message).is_superset(&wanted)
    };
    let qualifies = |place: &usize| {
        messages
            .iter()
            .all(|message| has_all(&languages[*place], message))
    };
    (0..languages.len()).filter(qualifies).collect()
}

#[cfg(test)]
mod tests;
