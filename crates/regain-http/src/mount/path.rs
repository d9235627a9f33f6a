//! Paths: compared as they were sent, segment by segment.

use std::fmt;

/// The path of a route, with braced segments that take any value.
pub(super) struct Pattern(String);

impl Pattern {
    pub(super) fn new(base: &str, path: &str) -> Self {
        Self(format!("{base}{path}"))
    }

    /// The values of the braced segments, decoded; `None` where `path` does not match.
    pub(super) fn segments(&self, path: &str) -> Option<Vec<String>> {
        let mut values = Vec::new();
        let mut given = path.split('/');
        for wanted in self.0.split('/') {
            let segment = given.next()?;
            if wanted.starts_with('{') {
                if segment.is_empty() {
                    return None;
                }
                values.push(decode(segment)?);
            } else if wanted != segment {
                return None;
            }
        }
        given.next().is_none().then_some(values)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `path` is `prefix` or lies below it.
pub(super) fn is_below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Percent-decodes a segment; `None` where it is not UTF-8 or holds a control character.
fn decode(segment: &str) -> Option<String> {
    // The form decoder is the same, but for the plus sign and the ampersand.
    let encoded = segment.replace('+', "%2B").replace('&', "%26");
    let pair = format!("={encoded}");
    let (_, value) = url::form_urlencoded::parse(pair.as_bytes()).next()?;
    let clean = !value
        .chars()
        .any(|c| c.is_control() || c == char::REPLACEMENT_CHARACTER);
    clean.then(|| value.into_owned())
}
