//! Everything in words, ready to be filled.

mod edition;
mod reload;
mod sample;

use std::{
    fmt,
    sync::{Arc, PoisonError, RwLock},
};

use regain_core::{
    locale::Locale,
    message::{Compose, ComposeError, Composed, Draft},
};

use crate::{
    brand::Brand,
    fault::{Fault, Faults},
    language::Source,
    languages::SHIPPED,
    overrides::{Layer, Origin, Overrides},
    pseudo::Pseudo,
};

pub(crate) use edition::Edition;
use reload::Reload;
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
    current: RwLock<Arc<Edition>>,
    reload: Option<Reload>,
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

    /// All languages, and English for readers of any other: for an application of this `name` at this `url`, where `support` reads
    /// what people answer.
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

    /// The same as [`Templates::new`] with the host's files over ours.
    ///
    /// They keep to the rules that ours keep to: every message and page that they touch is written once, in every
    /// language that they touch. It is for the start of a program, which should end there if this fails.
    ///
    /// # Errors
    ///
    /// [`Faults`], everything at once. With [`Overrides::reloading`] only what ours could have got wrong: the faults
    /// of the host's files are logged, and ours are used until they are mended.
    pub fn with_overrides(
        brand: Brand,
        default_locale: &Locale,
        overrides: Overrides,
    ) -> Result<Self, Faults> {
        let reloads = matches!(overrides.0, Origin::Folder { reloads: true, .. });
        if !reloads {
            let edition = Edition::new(brand, default_locale, &overrides.0.read()?)?;
            return Ok(Self::holding(edition, None));
        }
        let ours = Edition::new(brand, default_locale, &Layer::default())?;
        let templates = Self::holding(ours, Some(Reload::of(overrides.0)));
        templates.edition();
        Ok(templates)
    }

    fn of(brand: Brand, default_locale: &Locale, sources: &[Source]) -> Result<Self, Fault> {
        let ours = Layer::default();
        let edition = Edition::of(brand, default_locale, sources, &ours)?.checked(&ours);
        Ok(Self::holding(edition.map_err(Faults::into_first)?, None))
    }

    fn holding(edition: Edition, reload: Option<Reload>) -> Self {
        Self {
            current: RwLock::new(Arc::new(edition)),
            reload,
        }
    }

    /// The languages that there are words in, English first.
    pub fn locales(&self) -> Vec<Locale> {
        self.edition().languages.locales().cloned().collect()
    }

    /// What is in force, after a look at whether the host has changed it.
    pub(crate) fn edition(&self) -> Arc<Edition> {
        if let Some(reload) = &self.reload {
            reload.look(&self.current);
        }
        self.current()
    }

    /// What is in force: what the last page was written by.
    pub(crate) fn current(&self) -> Arc<Edition> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Templates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Templates")
            .field("brand", &self.current().brand)
            .finish_non_exhaustive()
    }
}

impl Compose for Templates {
    fn compose(&self, draft: &Draft) -> Result<Composed, ComposeError> {
        Ok(self.edition().write(draft)?)
    }

    fn default_locale(&self) -> Locale {
        self.current().default.clone()
    }
}

#[cfg(test)]
mod tests;
