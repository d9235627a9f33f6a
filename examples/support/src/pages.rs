//! The pages of the host's own. They work without script, and what they look like is in the page itself.

use std::sync::LazyLock;

use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};

pub mod home;
pub mod settings;
pub mod sign_in;

const STYLE: &str = include_str!("pages/style.css");

/// No script at all, one style known by its hash, forms to this site alone, framed by nobody.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let style = source(STYLE);
    format!(
        "default-src 'none'; style-src {style}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
});

/// A page for a browser, to be sent as the framework sends things.
#[derive(Debug)]
pub struct Page {
    /// The status.
    pub status: u16,
    /// The headers, but for the media type of HTML.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub html: String,
}

impl Page {
    /// A page in the one style of all.
    fn new(title: &str, main: &str) -> Self {
        let body = format!("<header><a href=\"/\">Example</a></header>\n<main>\n{main}</main>\n");
        Self::of(document(title, STYLE, &body), POLICY.clone())
    }

    /// A page of its own looks, which does what `policy` lets it.
    pub(crate) fn of(html: String, policy: String) -> Self {
        let headers = vec![
            ("content-security-policy", policy),
            // They show who is signed in, and tokens.
            ("cache-control", "no-store".to_owned()),
            ("referrer-policy", "no-referrer".to_owned()),
        ];
        Self {
            status: 200,
            headers,
            html,
        }
    }
}

/// The whole of a page.
pub(crate) fn document(title: &str, style: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title} – Example</title>\n<style>{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

/// How a content security policy names a style or a script that stands in the page.
pub(crate) fn source(text: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text)))
}

/// `text` as it may stand in an element or between the quotes of an attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
