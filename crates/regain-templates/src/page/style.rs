//! The one style of all pages, and the hash by which a content security policy lets it in.

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::{brand::Brand, engine::Engine, fault::Fault, overrides::Layer};

pub(super) const FILE: &str = "templates/pages/style.css";
pub(super) const RULES: &str = include_str!("../../templates/pages/style.css");

/// The style, brand included.
pub(crate) struct Style {
    pub(crate) css: String,
    pub(crate) source: String,
}

impl Style {
    /// The brand is a custom property before everything else.
    ///
    /// Pages write it through the same escaping as any value, so a style that escaping would change is refused.
    pub(crate) fn of(brand: &Brand, engine: &Engine, layer: &Layer) -> Result<Self, Fault> {
        let rules = squeezed(layer.over(FILE, RULES));
        let css = format!(":root {{ --brand: {}; }}\n{rules}", brand.accent);
        if engine.escape(&css) != css {
            return Err(Fault::new(FILE, "it holds one of & < > \" ' ` ="));
        }
        let source = source(&css);
        Ok(Self { css, source })
    }
}

/// Without indentation and lines of comment: a page is small.
pub(super) fn squeezed(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.collect::<Vec<_>>().join("\n")
}

/// What a content security policy calls a style or script that stands in the page.
pub(super) fn source(text: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text)))
}
