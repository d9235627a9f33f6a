//! Messages without templates: every fact on a line of its own.

use regain_core::{
    deliver::Outgoing,
    header_text::HeaderText,
    locale::Locale,
    message::{Compose, ComposeError, Composed, Draft, Fact},
};

/// Writes what a draft says and nothing else, in the first language that it is offered.
///
/// The subject is the template's name, and a link stands alone on its line.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plain;

impl Compose for Plain {
    fn compose(&self, draft: &Draft) -> Result<Composed, ComposeError> {
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
        content: Plain.compose(&draft).expect("it writes"),
    }
}
