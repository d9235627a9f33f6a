//! Which server, how to reach it, how to sign in: one URL.

use std::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
};

use mail_send::Credentials;
use rustls_pki_types::ServerName;
use url::{Host, Url};

mod problem;
#[cfg(test)]
mod tests;

pub use problem::UrlProblem;

/// How the conversation is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protection {
    /// Not at all: this machine only.
    None,
    /// From the `STARTTLS` command on (RFC 3207).
    StartTls,
    /// From the first byte on (RFC 8314 §3.3).
    Implicit,
}

/// A server to submit to.
pub(crate) struct Server {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) protection: Protection,
    pub(crate) credentials: Option<Credentials<String>>,
}

impl Server {
    /// Reads `smtp://` and `smtps://`.
    pub(crate) fn from_url(text: &str) -> Result<Self, UrlProblem> {
        // The parser would drop some of these silently, and a password with them.
        if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(UrlProblem::NotAUrl);
        }
        let url = Url::parse(text).map_err(UrlProblem::from)?;
        let protection = protection(&url)?;
        let host = host(&url)?;
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(UrlProblem::Surplus);
        }
        if protection == Protection::None && !is_this_machine(&host) {
            return Err(UrlProblem::InTheClear);
        }
        Ok(Self {
            port: port(&url, protection)?,
            credentials: credentials(&url)?,
            protection,
            host,
        })
    }
}

/// Without the password.
impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            host,
            port,
            protection,
            credentials,
        } = self;
        let signs_in = credentials.is_some();
        write!(
            f,
            "Server({host}:{port}, {protection:?}, signs in: {signs_in})"
        )
    }
}

fn protection(url: &Url) -> Result<Protection, UrlProblem> {
    let implicit = match url.scheme() {
        "smtp" => false,
        "smtps" => true,
        _ => return Err(UrlProblem::Scheme),
    };
    let query: Vec<_> = url.query_pairs().collect();
    match query.as_slice() {
        [] if implicit => Ok(Protection::Implicit),
        [] => Ok(Protection::StartTls),
        [(key, _)] if key != "tls" => Err(UrlProblem::UnknownKey),
        [_] if implicit => Err(UrlProblem::Contradiction),
        [(_, value)] if value == "starttls" => Ok(Protection::StartTls),
        [(_, value)] if value == "none" => Ok(Protection::None),
        [_] => Err(UrlProblem::UnknownTls),
        [..] => Err(UrlProblem::UnknownKey),
    }
}

/// A name or an address that a certificate can be issued to.
fn host(url: &Url) -> Result<String, UrlProblem> {
    let host = match url.host() {
        Some(Host::Domain(name)) => name.to_ascii_lowercase(),
        Some(Host::Ipv4(address)) => address.to_string(),
        Some(Host::Ipv6(address)) => address.to_string(),
        None => return Err(UrlProblem::Host),
    };
    match ServerName::try_from(host.as_str()) {
        Ok(_) => Ok(host),
        Err(_) => Err(UrlProblem::Host),
    }
}

fn port(url: &Url, protection: Protection) -> Result<u16, UrlProblem> {
    match (url.port(), protection) {
        (Some(0), _) => Err(UrlProblem::Port),
        (Some(port), _) => Ok(port),
        (None, Protection::None) => Ok(25),
        (None, Protection::StartTls) => Ok(587),
        (None, Protection::Implicit) => Ok(465),
    }
}

fn credentials(url: &Url) -> Result<Option<Credentials<String>>, UrlProblem> {
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", Some(_)) | (_, None | Some("")) => Err(UrlProblem::HalfSignIn),
        (user, Some(password)) => Ok(Some(Credentials::new(decoded(user)?, decoded(password)?))),
    }
}

/// What stands for itself and for `%XX`, as UTF-8 without controls: SASL PLAIN separates by NUL (RFC 4616 §2).
fn decoded(text: &str) -> Result<String, UrlProblem> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            escaped(&mut rest)?
        } else {
            byte
        });
    }
    let text = String::from_utf8(bytes).map_err(|_| UrlProblem::Escape)?;
    if text.contains(char::is_control) {
        Err(UrlProblem::Escape)
    } else {
        Ok(text)
    }
}

fn escaped(rest: &mut impl Iterator<Item = u8>) -> Result<u8, UrlProblem> {
    let mut digit = || {
        let value = char::from(rest.next()?).to_digit(16)?;
        u8::try_from(value).ok()
    };
    match (digit(), digit()) {
        (Some(high), Some(low)) => Ok(high << 4 | low),
        _ => Err(UrlProblem::Escape),
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost"
        || host
            .parse()
            .is_ok_and(|address: Ipv4Addr| address.is_loopback())
        || host
            .parse()
            .is_ok_and(|address: Ipv6Addr| address.is_loopback())
}
