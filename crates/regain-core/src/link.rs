//! Links: built from configuration alone, never from anything a request says.

use std::fmt;

use url::Url;
use zeroize::Zeroizing;

use crate::token::{Purpose, Token};

/// A URL that carries a token.
#[derive(Clone)]
pub struct Link(Zeroizing<String>);

impl Link {
    /// The URL, for the message or for the administrator who asked to see it.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }

    /// The path and query alone.
    pub fn expose_relative_secret(&self) -> &str {
        let after_scheme = self.0.find("://").map_or(0, |at| at + 3);
        self.0[after_scheme..]
            .find('/')
            .map_or("/", |at| &self.0[after_scheme + at..])
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Link(***)")
    }
}

/// Where the application is reached from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(Url);

impl PublicUrl {
    /// Reads a URL: https, or http, which production refuses; no user info, query or fragment. A path is allowed.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in words.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let url = absolute(text, true)?;
        if url.query().is_some() {
            Err("it has a query")
        } else {
            Ok(Self(url))
        }
    }

    /// Whether it is served without TLS.
    pub fn is_plain(&self) -> bool {
        self.0.scheme() == "http"
    }

    /// The URL without a trailing slash.
    pub fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// Scheme, host and port, as browsers write them in `Origin`.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// The URL of `path` below this one.
    fn below(&self, path: &str) -> Url {
        let mut url = self.0.clone();
        url.set_path(&format!("{}{path}", self.0.path().trim_end_matches('/')));
        url
    }
}

/// Where the links of a purpose lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target(Url);

impl Target {
    /// Reads a path below `public_url`, or an absolute URL whose host is that of `public_url` or one of `hosts`.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in words.
    pub fn parse(
        text: &str,
        public_url: &PublicUrl,
        hosts: &[String],
    ) -> Result<Self, &'static str> {
        if text.starts_with('/') && !text.starts_with("//") && !text.contains(['\\', '?', '#']) {
            return Ok(Self(public_url.below(text)));
        }
        let url = absolute(text, public_url.is_plain())?;
        let host = url.host_str().unwrap_or_default();
        let known = Some(host) == public_url.0.host_str()
            || hosts.iter().any(|known| known.eq_ignore_ascii_case(host));
        if known {
            Ok(Self(url))
        } else {
            Err("its host is not on the list of link hosts")
        }
    }

    /// The link that carries `token`.
    pub fn with(&self, token: &Token) -> Link {
        let mut url = self.0.clone();
        url.query_pairs_mut()
            .append_pair("token", token.expose_secret());
        Link(Zeroizing::new(url.into()))
    }
}

/// Where the links of every purpose lead.
#[derive(Clone, Debug)]
pub(crate) struct Links {
    pub(crate) password_reset: Target,
    pub(crate) email_verification: Target,
    pub(crate) email_change_revert: Target,
    pub(crate) registration: Target,
}

impl Links {
    /// Where the links of `purpose` lead.
    pub(crate) fn of(&self, purpose: Purpose) -> &Target {
        match purpose {
            Purpose::PasswordReset => &self.password_reset,
            Purpose::EmailVerification | Purpose::EmailChange => &self.email_verification,
            Purpose::EmailChangeRevert => &self.email_change_revert,
            Purpose::Registration => &self.registration,
        }
    }
}

fn absolute(text: &str, plain: bool) -> Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "it is not an absolute URL")?;
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => return Err("it has no host"),
    };
    match url.scheme() {
        "https" => {}
        "http" if plain || loopback => {}
        "http" => return Err("it is not https"),
        _ => return Err("it is neither https nor http"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it holds a user name or password");
    }
    if url.fragment().is_some() {
        Err("it has a fragment")
    } else {
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::{PublicUrl, Target};
    use crate::token::Token;

    #[test]
    fn public_urls_are_a_place_and_nothing_else() {
        for good in [
            "https://a.test",
            "https://a.test/app",
            "http://127.0.0.1:3000",
            "http://[::1]:1",
            "http://a.test",
        ] {
            assert!(PublicUrl::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "a.test",
            "ftp://a.test",
            "https://u@a.test",
            "https://u:p@a.test",
            "https://a.test/?q",
            "https://a.test/#f",
            "javascript:alert(1)",
            "https://",
        ] {
            assert!(PublicUrl::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn links_lead_where_configuration_says() {
        let public = PublicUrl::parse("https://a.test/app/").expect("good");
        let hosts = ["front.test".to_owned()];
        let token = Token::new("v4.public.x");
        for (target, link) in [
            (
                "/account/password/reset",
                "https://a.test/app/account/password/reset?token=v4.public.x",
            ),
            (
                "https://front.test/reset?x=1",
                "https://front.test/reset?x=1&token=v4.public.x",
            ),
            ("https://a.test/r", "https://a.test/r?token=v4.public.x"),
        ] {
            let target = Target::parse(target, &public, &hosts).expect(target);
            assert_eq!(target.with(&token).expose_secret(), link);
        }
        for bad in [
            "//evil.test",
            "/\\evil.test",
            "https://evil.test",
            "https://a.test@evil.test",
            "https://front.test.evil.test",
            "https://front.test/#f",
            "reset",
        ] {
            assert!(Target::parse(bad, &public, &hosts).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_relative_form_is_path_and_query() {
        let public = PublicUrl::parse("https://a.test").expect("good");
        let link = Target::parse("/r", &public, &[])
            .expect("good")
            .with(&Token::new("t"));
        assert_eq!(link.expose_relative_secret(), "/r?token=t");
    }
}
