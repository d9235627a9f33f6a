//! The name that `EHLO` gives (RFC 5321 §4.1.1.1).

use std::{fmt, net::IpAddr};

use rustls_pki_types::DnsName;

/// Takes a domain name, or an address literal such as `[192.0.2.1]` or `[IPv6:2001:db8::1]`.
///
/// It stands in a command, so nothing else may be in it.
pub(crate) fn name(text: &str) -> Result<String, NotAHelloName> {
    let is_name = DnsName::try_from(text).is_ok();
    let literal = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let is_literal = literal.is_some_and(|inner| match inner.strip_prefix("IPv6:") {
        Some(address) => address
            .parse()
            .is_ok_and(|address: IpAddr| address.is_ipv6()),
        None => inner.parse().is_ok_and(|address: IpAddr| address.is_ipv4()),
    });
    if is_name || is_literal {
        Ok(text.to_owned())
    } else {
        Err(NotAHelloName)
    }
}

/// The text is no name that a client can greet with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAHelloName;

impl fmt::Display for NotAHelloName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a domain name, nor an address literal such as [192.0.2.1]")
    }
}

impl std::error::Error for NotAHelloName {}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn takes_names_and_literals_and_no_second_command() {
        for text in [
            "app.example",
            "localhost",
            "[192.0.2.1]",
            "[IPv6:2001:db8::1]",
        ] {
            assert_eq!(name(text).as_deref(), Ok(text));
        }
        for text in [
            "",
            "app.example\r\nMAIL FROM:<>",
            "a b",
            "bücher.example",
            "[app]",
            "[::1]",
            "192.0.2.1]",
        ] {
            assert!(name(text).is_err(), "{text:?}");
        }
    }
}
