//! Every message in every language, with facts that are made up.

use std::{slice, time::Duration};

use icu_locale_core::Locale as Conventions;
use regain_core::{device::Device, locale::Locale, message::Composed, timestamp::Timestamp};

use super::{Edition, Templates};
use crate::{
    fault::Fault,
    instant,
    language::Language,
    letter::{Kind, Letter, Reader, Said, Slot, TEMPLATES, Template},
    negotiation,
};

/// A message to look at: for previews, judges and the check at start.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The template's name.
    pub template: &'static str,
    /// The message.
    pub composed: Composed,
    /// The link in it; no token of anybody's.
    pub link: Option<String>,
    /// The code in it; nobody's either.
    pub code: Option<&'static str>,
}

/// 2026-11-22T13:05:00Z.
const DATED_AT: i64 = 1_795_352_700_000;

const CODE: &str = "00482913";

const HOUR: Duration = Duration::from_secs(60 * 60);

impl Templates {
    /// Every message in every language that has it, with a reader in UTC; what may carry a code, without and with it.
    ///
    /// # Errors
    ///
    /// [`Fault`] for a message that cannot be written; the tests of this crate see none.
    pub fn samples(&self) -> Result<Vec<Sample>, Fault> {
        let edition = self.edition();
        let mut samples = Vec::new();
        for template in TEMPLATES {
            for language in edition.languages.all(&template.message()) {
                samples.extend(edition.samples_of(template, language)?);
            }
        }
        Ok(samples)
    }

    /// Every message for somebody in UTC who reads `locale`: in the default language where there are no such words.
    ///
    /// # Errors
    ///
    /// As [`Templates::samples`].
    pub fn samples_in(&self, locale: &Locale) -> Result<Vec<Sample>, Fault> {
        let edition = self.edition();
        let wanted = slice::from_ref(locale);
        let mut samples = Vec::new();
        for template in TEMPLATES {
            let chosen = edition.language(&template.message(), wanted);
            let (language, conventions) = chosen.ok_or_else(|| {
                Fault::new(template.name, "there are no words in the default language")
            })?;
            samples.extend(edition.samples_with(template, language, conventions)?);
        }
        Ok(samples)
    }
}

impl Edition {
    /// Every form of a message for somebody who reads `language`.
    pub(super) fn samples_of(
        &self,
        template: &'static Template,
        language: &Language,
    ) -> Result<Vec<Sample>, Fault> {
        let conventions = negotiation::conventions(&language.id).ok_or_else(|| {
            Fault::new(format!("locales/{}", language.locale), "not a language tag")
        })?;
        self.samples_with(template, language, conventions)
    }

    fn samples_with(
        &self,
        template: &'static Template,
        language: &Language,
        conventions: Conventions,
    ) -> Result<Vec<Sample>, Fault> {
        let link = self.sample_link(template);
        let dated_at = Timestamp::from_milliseconds(DATED_AT);
        let reader = Reader {
            language,
            conventions,
            zone: instant::zone(None),
            dated_at,
        };
        let write = |is_said: fn(&Slot) -> bool| {
            let stated = template.slots.iter().filter(|slot| is_said(slot));
            let facts: Vec<_> = stated
                .filter_map(|slot| Some((slot.name, said(slot, life(template), &link, dated_at)?)))
                .collect();
            let letter = Letter::new(template, &facts, &self.brand, &reader)?;
            let composed = letter.write(&self.html, &self.text)?;
            letter.is_whole(&self.html, &composed)?;
            letter.keeps_its_secrets(&self.html, &composed)?;
            Ok(composed)
        };
        // The shorter one is only checked: what is optional may be absent.
        write(|slot| slot.required)?;
        let mut composed = vec![(write(|slot| slot.kind != Kind::Code)?, None)];
        if template.has(Kind::Code) {
            composed.push((write(|_| true)?, Some(CODE)));
        }
        let samples = composed.into_iter().map(|(composed, code)| Sample {
            template: template.name,
            composed,
            link: template.has(Kind::Link).then(|| link.clone()),
            code,
        });
        Ok(samples.collect())
    }

    /// As long as a real one.
    fn sample_link(&self, template: &Template) -> String {
        let flow = template.name.split('/').next().unwrap_or_default();
        let token = "SAMPLE-".repeat(80);
        format!(
            "{}/account/{flow}?token=v4.public.{token}",
            self.brand.url.as_str()
        )
    }
}

/// How long a link of that template works unless the host says otherwise.
fn life(template: &Template) -> Duration {
    match template.name {
        "password_reset/reset" | "password_reset/by_administrator" => HOUR / 2,
        "email_change/asked" | "email_change/changed" => 72 * HOUR,
        "registration/invitation" => 7 * 24 * HOUR,
        _ => 24 * HOUR,
    }
}

fn said<'a>(slot: &Slot, life: Duration, link: &'a str, dated_at: Timestamp) -> Option<Said<'a>> {
    Some(match slot.kind {
        Kind::Link => Said::Link(link),
        Kind::Code => Said::Code(CODE),
        Kind::Name => Said::Name("Ada Lovelace"),
        Kind::At => Said::At(dated_at),
        Kind::Until => Said::At(dated_at + life),
        Kind::Span => Said::Span(life),
        Kind::Device => Said::Device(Device::parse("Firefox/Linux")?),
        Kind::Account => Said::Account("a•••@e•••.test"),
        Kind::NewAddress => Said::Account("b•••@n•••.test"),
    })
}
