//! Requests and replies as bytes on a socket, without any framework.

use std::fmt;

use data_encoding::BASE64;
use serde_json::Value;

pub mod wire;

/// A request. Whatever it says is sent as it is, sense or nonsense.
#[derive(Clone)]
pub struct Request {
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The headers, in their order; `Host`, `Connection` and the length are added where they are absent.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The body.
    pub body: Body,
}

/// The body of a request.
#[derive(Clone)]
pub enum Body {
    /// None, and no length.
    None,
    /// These bytes, with their length.
    Whole(Vec<u8>),
    /// These pieces, one chunk each, without a length.
    Chunked(Vec<Vec<u8>>),
}

impl Request {
    /// A request without a body.
    pub fn new(method: &str, target: &str) -> Self {
        let (method, target) = (method.to_owned(), target.to_owned());
        Self {
            method,
            target,
            headers: Vec::new(),
            body: Body::None,
        }
    }

    /// GET.
    pub fn get(target: &str) -> Self {
        Self::new("GET", target)
    }

    /// POST without a body.
    pub fn post(target: &str) -> Self {
        Self::new("POST", target)
    }

    /// DELETE.
    pub fn delete(target: &str) -> Self {
        Self::new("DELETE", target)
    }

    /// The same request with one more header.
    pub fn header(mut self, name: &str, value: impl Into<Vec<u8>>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// The same request with this body, and no media type.
    pub fn bytes(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.body = Body::Whole(bytes.into());
        self
    }

    /// The same request with this body as `application/json`, whatever it is.
    pub fn text(self, bytes: impl Into<Vec<u8>>) -> Self {
        self.header("content-type", "application/json").bytes(bytes)
    }

    /// The same request with a JSON body.
    pub fn json(self, value: &Value) -> Self {
        self.text(value.to_string())
    }

    /// The same request with a body of `application/json` in chunks.
    pub fn chunked(mut self, pieces: impl IntoIterator<Item = Vec<u8>>) -> Self {
        self.body = Body::Chunked(pieces.into_iter().collect());
        self.header("content-type", "application/json")
    }

    /// The same request with a bearer token.
    pub fn bearer(self, secret: &str) -> Self {
        self.header("authorization", format!("Bearer {secret}"))
    }

    /// The same request with HTTP Basic.
    pub fn basic(self, login: &str, password: &str) -> Self {
        let pair = BASE64.encode(format!("{login}:{password}").as_bytes());
        self.header("authorization", format!("Basic {pair}"))
    }

    /// The same request with a session cookie, as a browser sends it.
    pub fn cookie(self, secret: &str) -> Self {
        self.header("cookie", format!("theme=dark; session={secret}"))
    }
}

/// A reply.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The headers, names in lower case, in their order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Reply {
    /// The one header of this name.
    ///
    /// # Panics
    ///
    /// Where there are several.
    pub fn header(&self, name: &str) -> Option<&str> {
        let values = self.all(name);
        assert!(values.len() < 2, "{name} stands more than once: {values:?}");
        values.first().copied()
    }

    /// Every header of this name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let same = self.headers.iter().filter(|(key, _)| key == name);
        same.map(|(_, value)| value.as_str()).collect()
    }

    /// The body as JSON.
    ///
    /// # Panics
    ///
    /// Where it is none.
    pub fn json(&self) -> Value {
        let text = String::from_utf8_lossy(&self.body);
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {text:?}"))
    }

    /// What must be the same where nothing may be told: status, headers but for the date, body.
    pub fn told(&self) -> (u16, Vec<(String, String)>, Vec<u8>) {
        let mut headers = self.headers.clone();
        headers.retain(|(name, _)| name != "date");
        headers.sort();
        (self.status, headers, self.body.clone())
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {:?} {}",
            self.status,
            self.headers,
            String::from_utf8_lossy(&self.body)
        )
    }
}
