//! What of the mailbox is looked at. The URL says it, so that every view works without script and can be kept.

use std::fmt::Write as _;

use url::form_urlencoded::{byte_serialize, parse};

/// Something to choose: its name in the URL, and its values with what people read. The first one is the default.
pub(super) struct Choice {
    pub(super) name: &'static str,
    pub(super) values: &'static [(&'static str, &'static str)],
}

/// How a message is shown.
pub(super) const VIEW: &Choice = &Choice {
    name: "view",
    values: &[
        ("html", "HTML"),
        ("text", "Text"),
        ("source", "Source"),
        ("headers", "Headers"),
    ],
};
/// What its reader's device prefers.
pub(super) const SCHEME: &Choice = &Choice {
    name: "scheme",
    values: &[("light", "Light"), ("dark", "Dark")],
};
/// How wide its reader's window is.
pub(super) const WIDTH: &Choice = &Choice {
    name: "width",
    values: &[("full", "Full"), ("600", "600 px"), ("320", "320 px")],
};

/// What is chosen.
#[derive(Clone)]
pub(super) struct Look {
    /// The id of a message; none for whichever is the newest.
    pub(super) message: Option<String>,
    chosen: [(&'static Choice, &'static str); 3],
}

impl Look {
    /// Whatever `query` does not say, or says wrongly, is as it is by default.
    pub(super) fn parse(query: &str) -> Self {
        let mut look = Self {
            message: None,
            chosen: [VIEW, SCHEME, WIDTH].map(|choice| (choice, choice.values[0].0)),
        };
        for (name, value) in parse(query.as_bytes()) {
            if name == "message" {
                look.message = Some(value.into_owned());
                continue;
            }
            for (choice, chosen) in &mut look.chosen {
                let known = choice.values.iter().find(|(known, _)| *known == value);
                if let (true, Some((known, _))) = (choice.name == name, known) {
                    *chosen = known;
                }
            }
        }
        look
    }

    /// The chosen value.
    pub(super) fn of(&self, choice: &Choice) -> &'static str {
        let mut chosen = self.chosen.iter();
        let chosen = chosen.find(|(known, _)| known.name == choice.name);
        chosen.map_or("", |(_, value)| value)
    }

    /// The same, but for one choice.
    pub(super) fn with(&self, choice: &Choice, value: &'static str) -> Self {
        let mut look = self.clone();
        for (known, chosen) in &mut look.chosen {
            if known.name == choice.name {
                *chosen = value;
            }
        }
        look
    }

    /// The same, of another message.
    pub(super) fn at(&self, message: &str) -> Self {
        Self {
            message: Some(message.to_owned()),
            ..self.clone()
        }
    }

    /// Where it is looked at, as it stands in an attribute.
    pub(super) fn href(&self) -> String {
        let message = self.message.as_deref().unwrap_or_default();
        let message: String = byte_serialize(message.as_bytes()).collect();
        let mut href = format!("/mailbox?message={message}");
        for (choice, value) in &self.chosen {
            if *value != choice.values[0].0 {
                // Writing to a string does not fail.
                let _written = write!(href, "&amp;{}={value}", choice.name);
            }
        }
        href
    }
}
