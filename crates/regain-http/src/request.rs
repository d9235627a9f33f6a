//! Requests as every adapter hands them over.

use std::net::IpAddr;

use regain_core::principal::Principal;
use url::form_urlencoded;

/// The largest body that is read: 16 KiB.
pub const BODY_LIMIT: usize = 16 * 1024;

/// A request. It does not print: its body and query hold secrets.
pub struct Request {
    /// The method.
    pub method: Method,
    /// The path below which the mount was made, still percent-encoded.
    pub path: String,
    /// What follows the `?`.
    pub query: Option<String>,
    /// The headers.
    pub headers: Headers,
    /// Where the connection comes from.
    pub peer: Option<IpAddr>,
    /// The body.
    pub body: Body,
    /// Who is asking, where the host's session layer says so.
    pub principal: Option<Principal>,
}

impl Request {
    /// The values of a query parameter, decoded.
    pub fn query_values(&self, name: &str) -> Vec<String> {
        let query = self.query.as_deref().unwrap_or_default();
        form_urlencoded::parse(query.as_bytes())
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
            .collect()
    }
}

/// The methods that the contract knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are named after themselves")]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Options,
    /// Anything else.
    Other,
}

impl Method {
    /// Reads a method, case-sensitively as RFC 9110 §9.1 has it.
    pub fn parse(name: &str) -> Self {
        match name {
            "GET" => Self::Get,
            "HEAD" => Self::Head,
            "POST" => Self::Post,
            "PUT" => Self::Put,
            "PATCH" => Self::Patch,
            "DELETE" => Self::Delete,
            "OPTIONS" => Self::Options,
            _ => Self::Other,
        }
    }

    /// The method as it stands in `Allow`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Other => "",
        }
    }

    /// Whether it changes nothing (RFC 9110 §9.2.1).
    pub fn is_safe(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options)
    }
}

/// A body, as far as it was read.
pub enum Body {
    /// All of it.
    Complete(Vec<u8>),
    /// It has more than [`BODY_LIMIT`] bytes.
    TooLarge,
    /// It broke off.
    Broken,
}

/// Headers, found by name whatever the case.
///
/// What is not UTF-8 in a value is replaced, so that it is there and means nothing: a header that was left out would be
/// taken for one that nobody sent.
#[derive(Default)]
pub struct Headers(Vec<(String, String)>);

impl Headers {
    /// Takes all headers, in their order.
    pub fn new(headers: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let text = |value: Vec<u8>| String::from_utf8_lossy(&value).into_owned();
        Self(
            headers
                .into_iter()
                .map(|(name, value)| (name, text(value)))
                .collect(),
        )
    }

    /// The first header of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.named(name).next()
    }

    /// Every header of this name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.named(name).collect()
    }

    fn named<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
        let same = move |(key, _): &&(String, String)| key.eq_ignore_ascii_case(name);
        self.0.iter().filter(same).map(|(_, value)| value.as_str())
    }
}
