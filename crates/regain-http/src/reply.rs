//! Replies as every adapter writes them.

use std::{fmt, time::Duration};

use regain_core::session::SessionStamp;
use serde::Serialize;

/// A reply. Its body does not print: it may hold a token.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The headers; a name may stand more than once.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// What the caller's session is stamped with from now on, for the session layer of a host that keeps its own. It never
    /// goes over the wire: an adapter hands it out beside the response.
    pub session_stamp: Option<SessionStamp>,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({}, {} bytes)", self.status, self.body.len())
    }
}

impl Reply {
    /// A reply without a body.
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            session_stamp: None,
        }
    }

    /// A reply in JSON.
    pub fn json(status: u16, value: &impl Serialize) -> Self {
        Self::json_as("application/json", status, value)
    }

    /// A reply in JSON, of a media type of its own.
    pub fn json_as(media_type: &str, status: u16, value: &impl Serialize) -> Self {
        match serde_json::to_vec(value) {
            Ok(body) => Self {
                body,
                ..Self::empty(status)
            }
            .with("content-type", media_type),
            Err(error) => {
                tracing::error!(%error, "a reply cannot be serialised");
                Self::empty(500)
            }
        }
    }

    /// A reply with a page.
    pub fn html(status: u16, body: String) -> Self {
        let body = body.into_bytes();
        Self {
            body,
            ..Self::empty(status)
        }
        .with("content-type", "text/html; charset=utf-8")
    }

    /// The first header of this name, in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut named = self.headers.iter().filter(|(key, _)| *key == name);
        named.next().map(|(_, value)| value.as_str())
    }

    /// The same reply with what the caller's session is stamped with from now on, where it lives on.
    pub fn stamped(self, session_stamp: Option<SessionStamp>) -> Self {
        Self {
            session_stamp,
            ..self
        }
    }

    /// Adds a header.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// Rounds up: who comes back then does not come too early.
pub fn whole_seconds(span: Duration) -> u64 {
    span.as_secs() + u64::from(span.subsec_nanos() > 0)
}
