//! From facts to both parts of a message.

use icu_locale_core::Locale as Conventions;
use jiff::tz::TimeZone;
use regain_core::{header_text::HeaderText, message::Composed, timestamp::Timestamp};
use serde_json::{Map, Value, json};

use super::{Kind, Said, Template};
use crate::{
    brand::Brand,
    engine::Engine,
    fault::Fault,
    language::{Arguments, Language, Sentences, text},
};

/// Who reads, and when it was written.
pub(crate) struct Reader<'a> {
    pub(crate) language: &'a Language,
    pub(crate) conventions: Conventions,
    pub(crate) zone: TimeZone,
    pub(crate) dated_at: Timestamp,
}

/// A message with everything that it says.
pub(crate) struct Letter<'a> {
    template: &'static Template,
    reader: &'a Reader<'a>,
    say: Sentences,
    values: Value,
}

impl<'a> Letter<'a> {
    /// Puts the facts into sentences.
    ///
    /// # Security
    ///
    /// Sentences get neither links nor codes nor addresses nor what is optional: a translation cannot move a link into a subject.
    /// Templates get the sentences, the facts of their slots and the brand, and nothing else.
    pub(crate) fn new(
        template: &'static Template,
        facts: &[(&'static str, Said<'_>)],
        brand: &Brand,
        reader: &'a Reader<'a>,
    ) -> Result<Self, Fault> {
        let words = template.words(facts, reader)?;
        let mut arguments = Arguments::from([("product", text(&brand.name))]);
        for (slot, (name, words)) in template.slots.iter().zip(&words) {
            if let (true, Some(words)) = (slot.is_spoken(), words) {
                arguments.insert(name, text(words));
            }
        }
        let say = reader.language.sentences(&template.message(), &arguments)?;
        let common = reader
            .language
            .sentences("letter", &Arguments::from([("product", text(&brand.name))]))?;
        let first = |kind: Kind| {
            let place = template.slots.iter().position(|slot| slot.kind == kind)?;
            words[place].1.as_deref()
        };

        let mut values: Map<String, Value> = words
            .iter()
            .map(|(name, words)| ((*name).to_owned(), json!(words)))
            .collect();
        for (name, value) in [
            ("lang", json!(reader.language.locale.as_str())),
            ("dir", json!(reader.language.direction())),
            (
                "start",
                json!(if reader.language.is_rtl() {
                    "right"
                } else {
                    "left"
                }),
            ),
            ("product", json!(brand.name)),
            ("home", json!(brand.url.as_str())),
            ("support", json!(brand.support.as_str())),
            ("accent", json!(brand.accent)),
            (
                "target",
                json!(first(Kind::Link).unwrap_or(brand.url.as_str())),
            ),
            ("code", json!(first(Kind::Code))),
            ("at", json!(first(Kind::At))),
            ("device", json!(first(Kind::Device))),
            ("account", json!(first(Kind::Account))),
            ("new_address", json!(first(Kind::NewAddress))),
            ("say", json!(say)),
            ("common", json!(common)),
        ] {
            values.insert(name.to_owned(), value);
        }
        Ok(Self {
            template,
            reader,
            say,
            values: Value::Object(values),
        })
    }

    /// Fills both parts.
    pub(crate) fn write(&self, html: &Engine, text: &Engine) -> Result<Composed, Fault> {
        let subject = self.say.get("subject").map(HeaderText::new);
        let Some(Ok(subject)) = subject else {
            let place = self.template.message() + ".subject";
            return Err(self.reader.language.fault(&place, "no header can hold it"));
        };
        Ok(Composed {
            locale: self.reader.language.locale.clone(),
            subject,
            text: text.fill(self.template.name, &self.template.text_file(), &self.values)?,
            html: html.fill(self.template.name, &self.template.html_file(), &self.values)?,
        })
    }

    /// That neither part leaves out a sentence. The subject is the HTML's title, and only HTML has a preheader.
    pub(crate) fn is_whole(&self, html: &Engine, written: &Composed) -> Result<(), Fault> {
        for (name, sentence) in &self.say {
            if !written.html.contains(&html.escape(sentence)) {
                return Err(Fault::new(
                    self.template.html_file(),
                    format!("it leaves out `{name}`"),
                ));
            }
            let in_text = ["subject", "preheader"].contains(&name.as_str())
                || written.text.contains(sentence);
            if !in_text {
                return Err(Fault::new(
                    self.template.text_file(),
                    format!("it leaves out `{name}`"),
                ));
            }
        }
        Ok(())
    }

    /// That what lets somebody in stands where people look for it, and not where lists of messages and locked screens
    /// show it: before the end of the preheader.
    pub(crate) fn keeps_its_secrets(&self, html: &Engine, written: &Composed) -> Result<(), Fault> {
        let preheader = self.say.get("preheader").map(|said| html.escape(said));
        let shown = preheader.and_then(|said| written.html.split(&said).next());
        for name in ["link", "code"] {
            let Some(secret) = self.values.get(name).and_then(Value::as_str) else {
                continue;
            };
            if !written.text.lines().any(|line| line == secret) {
                let rule = format!("it leaves out the {name} on a line of its own");
                return Err(Fault::new(self.template.text_file(), rule));
            }
            let secret = html.escape(secret);
            let in_sight = written.html.contains(&format!(">{secret}<"));
            let leads = name != "link" || written.html.contains(&format!("href=\"{secret}\""));
            let rule = if !in_sight || !leads {
                "leaves out the"
            } else if shown.is_some_and(|shown| shown.contains(&secret)) {
                "says before the preheader the"
            } else {
                continue;
            };
            let rule = format!("it {rule} {name}");
            return Err(Fault::new(self.template.html_file(), rule));
        }
        Ok(())
    }
}
