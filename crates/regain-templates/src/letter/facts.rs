//! Facts in the words of a language.

use std::time::Duration;

use fluent_bundle::FluentValue;
use regain_core::{device::Device, header_text::is_forbidden, message::Fact, timestamp::Timestamp};

use super::{Kind, Slot, Template, writing::Reader};
use crate::{
    fault::Fault,
    instant::{self, Instant},
    language::{Arguments, text},
    name,
    span::Span,
};

/// A fact, with the link as plain text: samples have links that no token is in.
#[derive(Clone, Copy)]
pub(crate) enum Said<'a> {
    Link(&'a str),
    Code(&'a str),
    Name(&'a str),
    Account(&'a str),
    At(Timestamp),
    Span(Duration),
    Device(Device),
}

impl<'a> From<&'a Fact> for Said<'a> {
    fn from(fact: &'a Fact) -> Self {
        match fact {
            Fact::Link(link) => Self::Link(link.expose_secret()),
            Fact::Code(code) => Self::Code(code.expose_secret()),
            Fact::Text(name) => Self::Name(name),
            Fact::Account(account) => Self::Account(account),
            Fact::At(at) => Self::At(*at),
            Fact::Span(span) => Self::Span(*span),
            Fact::Device(device) => Self::Device(*device),
        }
    }
}

impl Template {
    /// Every slot in words, in the order of the slots; what is optional and absent has none.
    pub(crate) fn words(
        &self,
        facts: &[(&'static str, Said<'_>)],
        reader: &Reader<'_>,
    ) -> Result<Vec<(&'static str, Option<String>)>, Fault> {
        if let Some((name, _)) = facts
            .iter()
            .find(|(name, _)| self.slots.iter().all(|slot| slot.name != *name))
        {
            return Err(self.fault(&format!("the fact `{name}` has no slot")));
        }
        self.slots
            .iter()
            .map(|slot| Ok((slot.name, self.fill(slot, facts, reader)?)))
            .collect()
    }

    fn fill(
        &self,
        slot: &Slot,
        facts: &[(&'static str, Said<'_>)],
        reader: &Reader<'_>,
    ) -> Result<Option<String>, Fault> {
        match facts.iter().find(|(name, _)| *name == slot.name) {
            Some((_, said)) => match reader.say(slot.kind, said)? {
                Some(words) => Ok(words),
                None => Err(self.fault(&format!(
                    "the fact `{}` is not of its slot's kind",
                    slot.name
                ))),
            },
            None if slot.required => {
                Err(self.fault(&format!("the fact `{}` is missing", slot.name)))
            }
            None => Ok(None),
        }
    }

    fn fault(&self, rule: &str) -> Fault {
        Fault::new(self.name, rule)
    }
}

impl Reader<'_> {
    /// `None` for a fact of another kind; `Some(None)` for a name that must not be shown.
    fn say(&self, kind: Kind, said: &Said<'_>) -> Result<Option<Option<String>>, Fault> {
        let words = match (kind, *said) {
            (Kind::Link, Said::Link(link)) => Some(link.to_owned()),
            (Kind::Code, Said::Code(code)) => Some(code.to_owned()),
            (Kind::Name, Said::Name(given)) => {
                name::presentable(given).map(|shown| name::isolated(&shown, self.language.is_rtl()))
            }
            (Kind::At, Said::At(at)) => Some(self.moment(&self.instant(at)?, false)?),
            (Kind::Until, Said::At(at)) => {
                let (at, today) = (self.instant(at)?, self.instant(self.dated_at)?);
                Some(self.moment(&at, at.day == today.day)?)
            }
            (Kind::Span, Said::Span(span)) => Some(self.span(Span::of(span))?),
            (Kind::Device, Said::Device(device)) => Some(self.device(device)?),
            (Kind::Account | Kind::NewAddress, Said::Account(account)) => {
                Some(account.chars().filter(|c| !is_forbidden(*c)).collect())
            }
            _ => return Ok(None),
        };
        Ok(Some(words))
    }

    fn instant(&self, at: Timestamp) -> Result<Instant, Fault> {
        let written = instant::write(at, &self.zone, &self.conventions);
        written.ok_or_else(|| {
            Fault::new(
                "dates",
                format!("no date of {} can be written", self.conventions),
            )
        })
    }

    fn moment(&self, at: &Instant, today: bool) -> Result<String, Fault> {
        let pieces = [("date", &at.date), ("time", &at.time), ("zone", &at.zone)];
        let arguments = pieces.map(|(name, piece)| (name, text(piece)));
        self.language.sentence(
            if today { "moment-today" } else { "moment" },
            &Arguments::from(arguments),
        )
    }

    fn span(&self, span: Span) -> Result<String, Fault> {
        let arguments = [
            ("count", FluentValue::from(span.count)),
            ("unit", text(span.unit)),
        ];
        self.language.sentence("span", &Arguments::from(arguments))
    }

    fn device(&self, device: Device) -> Result<String, Fault> {
        let arguments = [
            ("browser", text(device.browser())),
            ("system", text(device.system())),
        ];
        self.language
            .sentence("device", &Arguments::from(arguments))
    }
}
