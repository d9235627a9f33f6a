//! The one style of all pages, and the hash by which a content security policy lets it in.

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::{brand::Brand, engine::Engine, fault::Fault};

const FILE: &str = "templates/pages/style.css";
const RULES: &str = include_str!("../../templates/pages/style.css");

/// The style, brand included.
pub(crate) struct Style {
    pub(crate) css: String,
    pub(crate) source: String,
}

impl Style {
    /// The brand is a custom property before everything else.
    ///
    /// Pages write it through the same escaping as any value, so a style that escaping would change is refused.
    pub(crate) fn of(brand: &Brand, engine: &Engine) -> Result<Self, Fault> {
        let css = format!(":root {{ --brand: {}; }}\n{RULES}", brand.accent);
        if engine.escape(&css) != css {
            return Err(Fault::new(FILE, "it holds one of & < > \" ' ` ="));
        }
        let source = format!("'sha256-{}'", BASE64.encode(&Sha256::digest(&css)));
        Ok(Self { css, source })
    }
}
