//! Templates and the pages' style: nothing is fetched, nothing runs, nothing is lost.

use std::collections::BTreeMap;

use super::line_at;
use crate::{engine, fault::Fault};

/// What would fetch something, run something or take something else's place, in a message.
const NOT_IN_MESSAGES: [&str; 22] = [
    "<img",
    "<link",
    "<script",
    "<form",
    "<input",
    "<iframe",
    "<object",
    "<embed",
    "<video",
    "<audio",
    "<base",
    "url(",
    "@import",
    "javascript:",
    "http-equiv",
    "src=",
    "src =",
    "srcset",
    "poster",
    "background=",
    "background =",
    " onload",
];

/// The same on a page, where the content security policy would only leave it out.
const NOT_ON_PAGES: [&str; 12] = [
    "<img",
    "<link",
    "<script",
    "<style",
    "<iframe",
    "<object",
    "<base",
    " style=",
    "javascript:",
    " onclick",
    " onload",
    "@import",
];

const MOST_BYTES_OF_A_PAGE: usize = 20_000;

/// Everything in a template itself that breaks a rule.
pub(crate) fn template(path: &str, text: &str) -> Vec<Fault> {
    let mut faults: Vec<Fault> = engine::faults(path, text);
    if path.starts_with("templates/letters/") && path.ends_with(".html.hbs") {
        faults.extend(words(path, text, &NOT_IN_MESSAGES));
        for (at, _) in text.match_indices("<table") {
            if !text[at..].starts_with("<table role=\"presentation\"") {
                let rule = "a table without role=\"presentation\" is read out as one";
                faults.push(Fault::new(path, rule).at(line_at(text, at)));
            }
        }
    }
    if path.ends_with(".html.hbs") {
        faults.extend(unquoted(path, text));
    }
    faults
}

/// Everything in the style of the pages that breaks a rule.
pub(crate) fn style(path: &str, text: &str) -> Vec<Fault> {
    let escaped = ['&', '<', '>', '"', '\'', '`', '='];
    let marks = text.match_indices(escaped).map(|(at, mark)| {
        let rule = format!("`{mark}` is not itself in HTML");
        Fault::new(path, rule).at(line_at(text, at))
    });
    marks
        .chain(words(path, text, &["url(", "@import"]))
        .collect()
}

fn words(path: &str, text: &str, words: &[&str]) -> Vec<Fault> {
    let lower = text.to_ascii_lowercase();
    let found = words.iter().flat_map(|word| lower.match_indices(word));
    let faults = found.map(|(at, word)| {
        let rule = format!(
            "`{}` is not for here: nothing is fetched or run",
            word.trim()
        );
        Fault::new(path, rule).at(line_at(text, at))
    });
    faults.collect()
}

/// A space in a value that is not quoted would begin another attribute.
fn unquoted(path: &str, text: &str) -> Vec<Fault> {
    let (mut tag, mut quoted, mut before) = (false, false, ' ');
    let mut faults = Vec::new();
    for (at, c) in text.char_indices() {
        if tag && !quoted && before == '=' && c != '"' {
            let rule = "an attribute without quotes";
            faults.push(Fault::new(path, rule).at(line_at(text, at)));
        }
        match c {
            '"' if tag => quoted = !quoted,
            '<' if !quoted => tag = true,
            '>' if !quoted => tag = false,
            _ => {}
        }
        before = c;
    }
    faults
}

/// What a page lacks or has too much of, beside the same page of ours.
///
/// Its forms go where ours go and have what ours have, for that is what their paths take.
pub(crate) fn as_ours(html: &str, ours: &str, style: &str) -> Vec<String> {
    let mut rules = Vec::new();
    for attribute in ["action", "method", "name"] {
        let (found, needed) = (values(html, attribute), values(ours, attribute));
        for (value, count) in needed {
            if found.get(value).is_none_or(|found| *found < count) {
                rules.push(format!("it leaves out `{attribute}=\"{value}\"`"));
            }
        }
    }
    let (lower, ours_lower) = (html.to_ascii_lowercase(), ours.to_ascii_lowercase());
    for word in NOT_ON_PAGES {
        if lower.matches(word).count() > ours_lower.matches(word).count() {
            rules.push(format!(
                "`{}` is not for here: the pages' policy stops it",
                word.trim()
            ));
        }
    }
    let token = ours.split("name=\"token\" value=\"").nth(1);
    let token = token.and_then(|rest| rest.split('"').next());
    if token.is_some_and(|token| html.matches(token).count() > ours.matches(token).count()) {
        rules.push("it has the token elsewhere than in its forms".to_owned());
    }
    if !html.contains(&format!("<style>{style}</style>")) {
        rules.push("it leaves out `<style>{{style}}</style>`".to_owned());
    }
    if lower.matches("<h1").count() != 1 {
        rules.push("it has not one heading `<h1>`".to_owned());
    }
    if html.len() > MOST_BYTES_OF_A_PAGE {
        rules.push(format!("it has more than {MOST_BYTES_OF_A_PAGE} bytes"));
    }
    rules
}

/// How often an attribute has each of its values.
fn values<'a>(html: &'a str, attribute: &str) -> BTreeMap<&'a str, usize> {
    let begin = format!(" {attribute}=\"");
    let mut values = BTreeMap::new();
    for rest in html.split(&begin).skip(1) {
        let value = rest.split('"').next().unwrap_or_default();
        *values.entry(value).or_default() += 1;
    }
    values
}
