//! Links and codes in what messages say.

use url::Url;

use crate::pages::escape;

/// How the text of a message is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// As it is read.
    Plain,
    /// As it travels: quoted-printable (RFC 2045 §6.7), which breaks long links.
    Source,
}

/// `text` as HTML, every link in it to be followed.
pub(super) fn linked(text: &str, writing: Writing) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(start) = start(rest) {
        let (before, link) = rest.split_at(start);
        let (link, after) = link.split_at(length(link, writing));
        let target = match writing {
            Writing::Plain => link.to_owned(),
            Writing::Source => meant(link),
        };
        html.push_str(&escape(before));
        html.push_str(&format!(
            "<a href=\"{}\">{}</a>",
            escape(&target),
            escape(link)
        ));
        rest = after;
    }
    html + &escape(rest)
}

fn start(text: &str) -> Option<usize> {
    let starts = ["http://", "https://"].map(|scheme| text.find(scheme));
    starts.into_iter().flatten().min()
}

fn length(link: &str, writing: Writing) -> usize {
    let mut from = 0;
    loop {
        let ends = |c: char| c.is_whitespace() || "<>\"".contains(c);
        let end = link[from..].find(ends).map_or(link.len(), |end| from + end);
        if writing == Writing::Source && link[..end].ends_with('=') && link[end..].starts_with('\n')
        {
            from = end + 1;
        } else {
            // What ends a sentence ends no link.
            return link[..end].trim_end_matches(['.', ',', ';', ')']).len();
        }
    }
}

/// What stands for itself in a link, and what quoted-printable and HTML make of the rest.
fn meant(link: &str) -> String {
    let whole = link.replace("=\n", "").replace("=3D", "=");
    whole.replace("&#x3D;", "=").replace("&amp;", "&")
}

/// What a link is for, as its path tells.
pub(super) fn purpose(link: &str) -> Option<String> {
    let url = Url::parse(link).ok()?;
    // Only these are followed: a link that does something else is none.
    matches!(url.scheme(), "http" | "https").then_some(())?;
    url.query_pairs().find(|(name, _)| name == "token")?;
    let (_, path) = url.path().split_once("/account/")?;
    Some(path.replace('/', " "))
}

/// The code: a line of eight digits, in groups or not.
pub(super) fn code(text: &str) -> Option<String> {
    let isolates = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    text.lines().find_map(|line| {
        let digits = line.replace(isolates, "").replace([' ', '\u{a0}', '-'], "");
        let is_code = digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_code.then_some(digits)
    })
}
