//! The messages that there are: one row, one folder of templates, one message per language each.

mod facts;
mod writing;

use crate::{engine::Engine, fault::Fault, overrides::Layer};

pub(crate) use facts::Said;
pub(crate) use writing::{Letter, Reader};

/// A message: its structure, and what has to be said in it.
///
/// Its sentences are the attributes of the Fluent message of its name, with a hyphen for the slash.
pub(crate) struct Template {
    /// The flow and the message, as drafts name it.
    pub(crate) name: &'static str,
    pub(crate) slots: &'static [Slot],
    html: &'static str,
    text: &'static str,
}

/// A fact that a message states.
pub(crate) struct Slot {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// What is optional is for templates alone, which can ask whether it is there; sentences cannot.
    pub(crate) required: bool,
}

impl Slot {
    /// Whether sentences may have it.
    pub(crate) fn is_spoken(&self) -> bool {
        self.required && self.kind.is_spoken()
    }
}

/// How a fact is put into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Link,
    /// The code beside the link.
    Code,
    /// A name; always optional, because one that lures somewhere is dropped.
    #[expect(dead_code, reason = "no message of today greets by name")]
    Name,
    At,
    /// A point in time soon after the message: its day is only said if it is another one.
    Until,
    Span,
    Device,
    /// The account that the message is about, masked.
    Account,
    /// The address that it is to have or has now, masked.
    NewAddress,
}

impl Kind {
    /// Whether sentences may have it: what a reader has to compare, character by character, stands on its own.
    pub(crate) fn is_spoken(self) -> bool {
        !matches!(
            self,
            Self::Link | Self::Code | Self::Account | Self::NewAddress
        )
    }
}

const fn slot(name: &'static str, kind: Kind) -> Slot {
    Slot {
        name,
        kind,
        required: true,
    }
}

const fn optional(name: &'static str, kind: Kind) -> Slot {
    Slot {
        name,
        kind,
        required: false,
    }
}

macro_rules! template {
    ($name:literal, $slots:expr) => {
        Template {
            name: $name,
            slots: &$slots,
            html: include_str!(concat!("../templates/letters/", $name, ".html.hbs")),
            text: include_str!(concat!("../templates/letters/", $name, ".txt.hbs")),
        }
    };
}

pub(crate) const TEMPLATES: &[Template] = &[
    template!(
        "password_reset/reset",
        [
            slot("link", Kind::Link),
            slot("valid_for", Kind::Span),
            slot("valid_until", Kind::Until),
            slot("asked_at", Kind::At),
            optional("device", Kind::Device),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "password_reset/by_administrator",
        [
            slot("link", Kind::Link),
            slot("valid_for", Kind::Span),
            slot("valid_until", Kind::Until),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "password_reset/no_account",
        [slot("asked_at", Kind::At), optional("device", Kind::Device),]
    ),
    template!(
        "password_change/changed",
        [
            slot("changed_at", Kind::At),
            optional("device", Kind::Device),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "email_verification/verify",
        [
            slot("link", Kind::Link),
            optional("code", Kind::Code),
            slot("valid_for", Kind::Span),
            slot("valid_until", Kind::Until),
            slot("asked_at", Kind::At),
            optional("device", Kind::Device),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "email_change/confirm",
        [
            slot("link", Kind::Link),
            optional("code", Kind::Code),
            slot("valid_for", Kind::Span),
            slot("valid_until", Kind::Until),
            slot("asked_at", Kind::At),
            optional("device", Kind::Device),
        ]
    ),
    template!(
        "email_change/approve",
        [
            slot("link", Kind::Link),
            slot("valid_for", Kind::Span),
            slot("valid_until", Kind::Until),
            slot("asked_at", Kind::At),
            slot("new_address", Kind::NewAddress),
            optional("device", Kind::Device),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "email_change/asked",
        [
            slot("link", Kind::Link),
            slot("valid_for", Kind::Span),
            slot("valid_until", Kind::Until),
            slot("asked_at", Kind::At),
            slot("new_address", Kind::NewAddress),
            optional("device", Kind::Device),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "email_change/changed",
        [
            slot("link", Kind::Link),
            slot("valid_for", Kind::Span),
            slot("valid_until", Kind::Until),
            slot("changed_at", Kind::At),
            slot("new_address", Kind::NewAddress),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "email_change/reverted",
        [
            slot("reverted_at", Kind::At),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "registration/register",
        [
            slot("link", Kind::Link),
            optional("code", Kind::Code),
            slot("valid_for", Kind::Span),
            slot("valid_until", Kind::Until),
            slot("asked_at", Kind::At),
            optional("device", Kind::Device),
        ]
    ),
    template!(
        "registration/invitation",
        [
            slot("link", Kind::Link),
            slot("valid_for", Kind::Span),
            slot("valid_until", Kind::Until),
        ]
    ),
    template!(
        "registration/taken",
        [
            slot("asked_at", Kind::At),
            optional("device", Kind::Device),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "registration/approved",
        [
            slot("approved_at", Kind::At),
            slot("account", Kind::Account),
        ]
    ),
    template!(
        "setup/done",
        [slot("done_at", Kind::At), slot("account", Kind::Account),]
    ),
];

macro_rules! part {
    ($name:literal, $kind:literal) => {
        (
            $name,
            include_str!(concat!("../templates/letters/", $name, ".", $kind, ".hbs")),
        )
    };
}

/// What the messages have in common.
const HTML_PARTS: [(&str, &str); 6] = [
    part!("layout", "html"),
    part!("paragraph", "html"),
    part!("action", "html"),
    part!("code", "html"),
    part!("address", "html"),
    part!("facts", "html"),
];
const TEXT_PARTS: [(&str, &str); 4] = [
    part!("layout", "txt"),
    part!("action", "txt"),
    part!("code", "txt"),
    part!("facts", "txt"),
];

/// The Fluent messages that every message takes beside its own.
pub(crate) const MESSAGES: [&str; 5] = ["letter", "moment", "moment-today", "span", "device"];

impl Template {
    /// The row of that name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        TEMPLATES.iter().find(|template| template.name == name)
    }

    /// The Fluent message with its sentences.
    pub(crate) fn message(&self) -> String {
        self.name.replace('/', "-")
    }

    pub(crate) fn has(&self, kind: Kind) -> bool {
        self.slots.iter().any(|slot| slot.kind == kind)
    }

    /// The variables that its sentences may speak of, beside the application's name.
    pub(crate) fn spoken(&self) -> impl Iterator<Item = &'static str> {
        let slots = self.slots.iter();
        slots.filter(|slot| slot.is_spoken()).map(|slot| slot.name)
    }

    pub(crate) fn html_file(&self) -> String {
        html_file(self.name)
    }

    pub(crate) fn text_file(&self) -> String {
        text_file(self.name)
    }
}

/// Both engines with all templates, the host's over ours.
pub(crate) fn engines(layer: &Layer) -> Result<(Engine, Engine), Fault> {
    let (mut html, mut text) = (Engine::html(), Engine::text());
    for (name, part) in htmls() {
        let file = html_file(name);
        html.add(name, &file, layer.over(&file, part))?;
    }
    for (name, part) in texts() {
        let file = text_file(name);
        text.add(name, &file, layer.over(&file, part))?;
    }
    Ok((html, text))
}

/// The files that come with the crate.
pub(crate) fn shipped() -> impl Iterator<Item = (String, &'static str)> {
    let html = htmls().map(|(name, part)| (html_file(name), part));
    html.chain(texts().map(|(name, part)| (text_file(name), part)))
}

fn htmls() -> impl Iterator<Item = (&'static str, &'static str)> {
    let own = TEMPLATES.iter();
    HTML_PARTS
        .into_iter()
        .chain(own.map(|template| (template.name, template.html)))
}

fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    let own = TEMPLATES.iter();
    TEXT_PARTS
        .into_iter()
        .chain(own.map(|template| (template.name, template.text)))
}

fn html_file(name: &str) -> String {
    format!("templates/letters/{name}.html.hbs")
}

fn text_file(name: &str) -> String {
    format!("templates/letters/{name}.txt.hbs")
}

#[cfg(test)]
mod tests;
