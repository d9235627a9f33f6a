//! Everything in words, ready to be filled.

mod sample;

use std::fmt;

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
    language::{Language, Source},
    languages::{Languages, SHIPPED, Whole},
    letter::{self, Letter, Reader, Said, TEMPLATES, Template},
    page::{self, Style},
    pseudo::Pseudo,
};

pub use sample::Sample;

/// Messages and pages in 31 languages.
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
    pub(crate) languages: Languages,
    default: Locale,
    html: Engine,
    text: Engine,
    pub(crate) pages: Engine,
    pub(crate) style: Style,
}

impl Templates {
    /// Reads all templates, and writes every message and page once in the language of `default_locale`.
    ///
    /// That is what readers get whose languages there are no words in. The other languages are read when somebody
    /// wants them; that nothing in them can fail is for the tests of this crate.
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

    /// In a language that nobody speaks, and in no other: for looking at a layout.
    ///
    /// # Errors
    ///
    /// As [`Templates::new`].
    pub fn pseudo(brand: Brand, pseudo: Pseudo) -> Result<Self, Fault> {
        let tag = Locale::parse(pseudo.tag());
        let tag = tag.ok_or_else(|| Fault::new("locale", "not a language tag"))?;
        let sources: Vec<Source> = SHIPPED.iter().take(1).map(|one| pseudo.of(one)).collect();
        Self::of(brand, &tag, &sources)
    }

    fn of(brand: Brand, default_locale: &Locale, sources: &[Source]) -> Result<Self, Fault> {
        let languages = Languages::new(sources, wholes())?;
        let (html, text) = letter::engines()?;
        let pages = page::engine()?;
        let style = Style::of(&brand, &pages)?;
        let templates = Self {
            brand,
            languages,
            default: default_locale.clone(),
            html,
            text,
            pages,
            style,
        };
        templates.check()?;
        Ok(templates)
    }

    /// The language of a message, or of the pages, for a reader, and the tag whose conventions the reader knows.
    pub(crate) fn language(
        &self,
        whole: &str,
        wanted: &[Locale],
    ) -> Option<(&Language, Conventions)> {
        let default = std::slice::from_ref(&self.default);
        let chosen = self.languages.choose(whole, wanted);
        chosen.or_else(|| self.languages.choose(whole, default))
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

    /// Everything that the application could have got wrong fails here, at start.
    fn check(&self) -> Result<(), Fault> {
        for whole in self.languages.wholes() {
            if self.language(whole, &[]).is_none() {
                return Err(Fault::new(
                    format!("locales/{}", self.default),
                    format!("{whole}: not in the default language"),
                ));
            }
        }
        self.samples_in(&self.default)?;
        self.sample_pages_in(&self.default).map(drop)
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

/// Letters are wholes, and so are all pages together: nobody walks from one language into another.
fn wholes() -> Vec<Whole> {
    let owned = |messages: &[&str]| messages.iter().map(|name| (*name).to_owned()).collect();
    let mut wholes: Vec<Whole> = TEMPLATES
        .iter()
        .map(|template| {
            let message = template.message();
            let messages = [&[&*message][..], &letter::MESSAGES].concat();
            (message.clone(), owned(&messages))
        })
        .collect();
    wholes.push(("page".to_owned(), owned(&page::MESSAGES)));
    wholes
}

#[cfg(test)]
mod tests;
