//! All words and structure of one moment.

use std::slice;

use icu_locale_core::Locale as Conventions;
use regain_core::{
    locale::Locale,
    message::{Composed, Draft},
};

use crate::{
    brand::Brand,
    engine::Engine,
    fault::{Fault, Faults},
    instant,
    language::{Language, Source},
    languages::{Languages, Whole},
    letter::{self, Letter, Reader, Said, TEMPLATES, Template},
    overrides::Layer,
    page::{self, Style},
    rules,
};

/// It never changes: whoever writes has one from the first sentence to the last.
pub(crate) struct Edition {
    pub(crate) brand: Brand,
    pub(crate) languages: Languages,
    pub(crate) default: Locale,
    pub(super) html: Engine,
    pub(super) text: Engine,
    pub(crate) pages: Engine,
    pub(crate) style: Style,
}

impl Edition {
    /// Ours with `layer` over it, if nothing in it breaks a rule.
    pub(crate) fn new(brand: Brand, default: &Locale, layer: &Layer) -> Result<Self, Faults> {
        // What cannot be read would only be followed by what it leads to.
        Faults::none_in(layer.faults())?;
        Self::of(brand, default, &layer.sources(), layer)?.checked(layer)
    }

    /// Words of `sources`, of which nothing is known yet.
    pub(super) fn of(
        brand: Brand,
        default: &Locale,
        sources: &[Source],
        layer: &Layer,
    ) -> Result<Self, Fault> {
        let languages = Languages::new(sources, wholes())?;
        let (html, text) = letter::engines(layer)?;
        let pages = page::engine(layer)?;
        let style = Style::of(&brand, &pages, layer)?;
        Ok(Self {
            brand,
            languages,
            default: default.clone(),
            html,
            text,
            pages,
            style,
        })
    }

    /// The language of a message, or of the pages, for a reader, and the tag whose conventions the reader knows.
    pub(crate) fn language(
        &self,
        whole: &str,
        wanted: &[Locale],
    ) -> Option<(&Language, Conventions)> {
        let default = slice::from_ref(&self.default);
        let chosen = self.languages.choose(whole, wanted);
        chosen.or_else(|| self.languages.choose(whole, default))
    }

    pub(super) fn write(&self, draft: &Draft) -> Result<Composed, Fault> {
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

    /// Everything that the application or the host's files could have got wrong fails here, at start.
    pub(super) fn checked(self, layer: &Layer) -> Result<Self, Faults> {
        Faults::none_in(self.faults(layer))?;
        Ok(self)
    }

    fn faults(&self, layer: &Layer) -> Vec<Fault> {
        let faults = self.found(layer, layer.has("templates/pages/"));
        let elsewhere = |fault: &Fault| !layer.has(fault.file());
        if !layer.has("templates/") || !faults.iter().any(elsewhere) {
            return faults;
        }
        // A part of all messages shows in each of them: by itself over ours, it shows whether it is the cause.
        let alone: Vec<_> = layer
            .templates()
            .filter_map(|path| Some((path, self.found_alone(&layer.only(path))?)))
            .collect();
        let faults = faults.into_iter().map(|fault| {
            let cause = alone.iter().find(|(_, found)| found.contains(&fault));
            match cause {
                Some((path, _)) if elsewhere(&fault) => fault.moved(*path),
                _ => fault,
            }
        });
        faults.collect()
    }

    fn found_alone(&self, layer: &Layer) -> Option<Vec<Fault>> {
        let (brand, sources) = (self.brand.clone(), Layer::default().sources());
        let edition = Self::of(brand, &self.default, &sources, layer).ok()?;
        Some(edition.found(&Layer::default(), layer.has("templates/pages/")))
    }

    /// What shows when everything is written once in the languages that `touched` changes.
    fn found(&self, touched: &Layer, has_pages: bool) -> Vec<Fault> {
        let mut faults = Vec::new();
        for whole in self.languages.wholes() {
            if self.language(whole, &[]).is_none() {
                faults.push(Fault::new(
                    format!("locales/{}", self.default),
                    format!("{whole}: not in the default language"),
                ));
            }
        }
        for template in TEMPLATES {
            let languages = self.touched(&template.message(), touched).into_iter();
            let samples = languages.map(|language| self.samples_of(template, language));
            faults.extend(samples.filter_map(Result::err));
        }
        for language in self.touched("page", touched) {
            let pages = self.pages_in(&language.locale).into_iter();
            faults.extend(pages.filter_map(Result::err));
        }
        if has_pages {
            faults.extend(self.unlike_ours());
        }
        faults
    }

    /// The languages of `whole` that have to be looked at: the default one, and those that `layer` changes.
    fn touched(&self, whole: &str, layer: &Layer) -> Vec<&Language> {
        let default = self.language(whole, &[]);
        let default = default.map(|(language, _)| &language.locale);
        let locales = self.languages.locales().filter(|locale| {
            layer.has("templates/")
                || layer.has(&format!("locales/{locale}/"))
                || default == Some(*locale)
        });
        let languages = locales.filter_map(|locale| {
            let (language, _) = self.languages.choose(whole, slice::from_ref(locale))?;
            (language.locale == *locale).then_some(language)
        });
        languages.collect()
    }

    /// Pages whose forms or policy are not those of ours. One language is enough: structure has none.
    fn unlike_ours(&self) -> Vec<Fault> {
        let ours = Layer::default();
        let ours = Self::of(self.brand.clone(), &self.default, &ours.sources(), &ours);
        let english = "en".parse();
        let (Ok(ours), Ok(english)) = (ours, english) else {
            return Vec::new();
        };
        let pages = self.pages_in(&english).into_iter();
        let pages = pages.zip(ours.pages_in(&english));
        let faults = pages.flat_map(|(page, own)| match (page, own) {
            (Ok(page), Ok(own)) => rules::as_ours(&page.html, &own.html, &self.style.css),
            _ => Vec::new(),
        });
        faults
            .map(|rule| Fault::new("templates/pages", rule))
            .collect()
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
