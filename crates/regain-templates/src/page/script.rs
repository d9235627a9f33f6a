//! The one script of all pages, and the hash by which a content security policy lets it in.

use super::style;
use crate::fault::Fault;

const FILE: &str = "templates/pages/script.js";
const CODE: &str = include_str!("../../templates/pages/script.js");

/// What no part of the script may be taken for: an expression of a template, or the end of the element.
const ELSEWHERE: [&str; 3] = ["{{", "</", "<!"];

/// A template of the script. It is the same on every page, for no value stands in it: pages hand it theirs in attributes.
pub(super) fn template() -> Result<String, Fault> {
    if ELSEWHERE.iter().any(|word| CODE.contains(word)) {
        return Err(Fault::new(FILE, "it holds one of {{ </ <!"));
    }
    Ok(format!("<script>{}</script>\n", style::squeezed(CODE)))
}

/// What a content security policy calls it.
pub(super) fn source() -> String {
    style::source(&style::squeezed(CODE))
}
