//! Messages without templates: every fact on a line of its own.

use std::sync::{Mutex, PoisonError};

use regain_core::{
    deliver::Outgoing,
    header_text::HeaderText,
    locale::Locale,
    message::{Compose, ComposeError, Composed, Draft, Fact},
};

/// Writes what a draft says and nothing else, in the first language that it is offered.
///
/// The subject is the template's name, and a link stands alone on its line.
#[derive(Debug, Default)]
pub struct Plain {
    broken: Mutex<Option<&'static str>>,
}

impl Plain {
    /// One that writes everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// From now on `template` cannot be written.
    pub fn break_template(&self, template: &'static str) {
        self.set(Some(template));
    }

    /// From now on everything can be written again.
    pub fn mend(&self) {
        self.set(None);
    }

    fn set(&self, broken: Option<&'static str>) {
        *self.broken.lock().unwrap_or_else(PoisonError::into_inner) = broken;
    }
}

impl Compose for Plain {
    fn compose(&self, draft: &Draft) -> Result<Composed, ComposeError> {
        let broken = *self.broken.lock().unwrap_or_else(PoisonError::into_inner);
        if broken == Some(draft.template) {
            return Err(ComposeError::new("the template is on fire"));
        }
        let first = draft.locales.first().cloned();
        let locale = first.unwrap_or_else(|| self.default_locale());
        let text: String = draft
            .facts
            .iter()
            .map(|(name, fact)| line(name, fact))
            .collect();
        Ok(Composed {
            locale,
            subject: HeaderText::new(draft.template).map_err(|_| ComposeError::new("no name"))?,
            html: format!("<pre>{text}</pre>"),
            text,
        })
    }

    #[expect(clippy::expect_used, reason = "a constant that is a language tag")]
    fn default_locale(&self) -> Locale {
        Locale::parse("en").expect("en is a language tag")
    }
}

fn line(name: &str, fact: &Fact) -> String {
    match fact {
        Fact::Link(link) => format!("{}\n", link.expose_secret()),
        Fact::Code(code) => format!("{}\n", code.expose_secret()),
        Fact::Text(text) | Fact::Account(text) => format!("{name}: {text}\n"),
        Fact::At(at) => format!("{name}: {at}\n"),
        Fact::Span(span) => format!("{name}: {} s\n", span.as_secs()),
        Fact::Device(device) => format!("{name}: {}\n", device.as_text()),
    }
}

/// The name of the template that a plain message was made from.
pub fn template(message: &Outgoing) -> &str {
    message.content.subject.as_str()
}

/// The code in a plain message, which stands on a line of its own.
pub fn code(message: &Outgoing) -> Option<&str> {
    let mut lines = message.content.text.lines();
    lines.find(|line| line.len() == 8 && line.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The link in a plain message.
pub fn link(message: &Outgoing) -> Option<&str> {
    message
        .content
        .text
        .lines()
        .find(|line| line.starts_with("http"))
}

/// The token in the link of a plain message.
pub fn token(message: &Outgoing) -> Option<&str> {
    link(message)?.split_once("token=").map(|(_, token)| token)
}

/// A message to `to`, for tests of transports and mailboxes.
#[cfg(test)]
pub(crate) fn sample(to: &str, dated_at: regain_core::timestamp::Timestamp) -> Outgoing {
    let address = |text: &str| text.parse().expect("an address");
    let name = HeaderText::new("Example").expect("a name");
    let draft = Draft {
        template: "sample",
        facts: Vec::new(),
        locales: Vec::new(),
        time_zone: None,
        dated_at,
    };
    Outgoing {
        message_id: "1@example.com".to_owned(),
        dated_at,
        from_name: name,
        from: address("account@example.com"),
        reply_to: address("account@example.com"),
        to: address(to),
        content: Plain::new().compose(&draft).expect("it writes"),
    }
}
