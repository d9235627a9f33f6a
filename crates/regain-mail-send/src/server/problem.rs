//! What can be wrong with the URL of a server.

use std::fmt;

/// The URL names no server that messages can be submitted to.
///
/// # Security
///
/// Nothing of the URL is repeated: a password mistyped into another place of it must not reach a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UrlProblem {
    /// It is no URL, or has spaces or controls in it.
    NotAUrl,
    /// It begins with neither `smtp://` nor `smtps://`.
    Scheme,
    /// The host is missing, or neither a domain in A-labels nor an IP address.
    Host,
    /// The port is no number from 1 to 65535.
    Port,
    /// There is a user without a password, or the other way round.
    HalfSignIn,
    /// The user or the password has a `%` that no two hexadecimal digits follow, or decodes to controls.
    Escape,
    /// The query holds something other than one `tls`.
    UnknownKey,
    /// `tls` is neither `starttls` nor `none`.
    UnknownTls,
    /// `smtps://` with `tls`: it says twice how the connection is protected.
    Contradiction,
    /// `tls=none` with a host that is not this machine.
    InTheClear,
    /// There is a path or a fragment.
    Surplus,
}

impl From<url::ParseError> for UrlProblem {
    fn from(error: url::ParseError) -> Self {
        match error {
            url::ParseError::InvalidPort => Self::Port,
            url::ParseError::EmptyHost
            | url::ParseError::IdnaError
            | url::ParseError::InvalidIpv4Address
            | url::ParseError::InvalidIpv6Address
            | url::ParseError::InvalidDomainCharacter => Self::Host,
            _ => Self::NotAUrl,
        }
    }
}

impl fmt::Display for UrlProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAUrl => "not a URL such as smtp://user:password@mail.example:587",
            Self::Scheme => "the URL of an SMTP server begins with smtp:// or smtps://",
            Self::Host => "the host is neither a domain name (internationalised ones as xn--…) nor an IP address",
            Self::Port => "the port is not a number from 1 to 65535; characters of a password such as / are written %2F",
            Self::HalfSignIn => "signing in needs a user and a password: smtp://user:password@…",
            Self::Escape => "a % in the user or the password is written %25, and neither may hold controls",
            Self::UnknownKey => "behind the ? there can only be tls=starttls or tls=none, once",
            Self::UnknownTls => "tls is starttls or none; for TLS from the first byte on write smtps://",
            Self::Contradiction => "smtps:// already means TLS: leave tls out, or write smtp://",
            Self::InTheClear => "tls=none is for this machine only (localhost, 127.0.0.1, ::1)",
            Self::Surplus => "behind host and port there can only be ?tls=…; characters of a password such as # are written %23",
        })
    }
}

impl std::error::Error for UrlProblem {}
