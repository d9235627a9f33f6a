//! Messages to people: what they say, before and after it is put into words.

pub(crate) mod facts;
pub(crate) mod taken;

use std::{fmt, time::Duration};

use crate::{
    code::Code, device::Device, header_text::HeaderText, link::Link, locale::Locale,
    timestamp::Timestamp,
};

/// What a message says, not yet in words.
///
/// Every flow has typed contexts that turn into this; the writer of messages knows them by template name alone.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The template's name: the flow's folder and the message's file, such as `password_reset/reset`.
    pub template: &'static str,
    /// What it says.
    pub facts: Vec<(&'static str, Fact)>,
    /// The reader's languages, best first; the application's default is tried after them.
    pub locales: Vec<Locale>,
    /// The reader's IANA time zone; unknown means UTC.
    pub time_zone: Option<String>,
    /// The `Date` of the message.
    pub dated_at: Timestamp,
}

/// One thing that a message says.
#[derive(Clone, Debug)]
pub enum Fact {
    /// The link to act on. It and the code beside it are the only secrets in a message.
    Link(Link),
    /// The code beside the link: shown as it is, on its own, never in a sentence.
    Code(Code),
    /// Text from the account, such as a name: cut, stripped of controls and isolated before it is shown.
    Text(String),
    /// An account's own identifier, or the one it is to have, masked: shown as it is, isolated, never in a sentence.
    Account(String),
    /// A point in time.
    At(Timestamp),
    /// A span of time.
    Span(Duration),
    /// What was asked from.
    Device(Device),
}

/// What a flow can say in one of its messages.
pub trait Context {
    /// The template's name.
    const TEMPLATE: &'static str;

    /// What it says. Every context of one template says the same things, present or absent.
    fn facts(&self) -> Vec<(&'static str, Fact)>;
}

/// A message in words.
#[derive(Clone)]
pub struct Composed {
    /// The language it is in.
    pub locale: Locale,
    /// The subject.
    pub subject: HeaderText,
    /// The plain text, lines ending in LF.
    pub text: String,
    /// The HTML, saying the same.
    pub html: String,
}

impl fmt::Debug for Composed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Composed({}, ***)", self.locale)
    }
}

/// Puts messages into words.
#[diagnostic::on_unimplemented(
    message = "`{Self}` puts no messages of regain into words",
    note = "`regain::templates::Templates` does, and so does whatever implements `Compose`"
)]
pub trait Compose: Send + Sync {
    /// Writes `draft` in the first of its languages that has the whole message, else in the default one.
    ///
    /// The same draft always gives the same bytes.
    ///
    /// # Errors
    ///
    /// [`ComposeError`] when a template or a sentence is at fault: the operator's to mend.
    fn compose(&self, draft: &Draft) -> Result<Composed, ComposeError>;

    /// The language of whoever has no other.
    fn default_locale(&self) -> Locale;
}

/// A message could not be put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComposeError(String);

impl ComposeError {
    /// Says what is wrong, without any value of the message.
    pub fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for ComposeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the message cannot be written: {}", self.0)
    }
}

impl std::error::Error for ComposeError {}
