//! The facade re-exports, and does nothing else.

use super::finding::Finding;
use super::source::{after_attributes, has};
use super::tree::Tree;

const FACADE: &str = "crates/regain/src/";

const LOGIC: &[&str] = &["fn", "impl", "struct", "enum", "trait", "macro_rules"];

/// No logic.
pub(super) fn logic(tree: &Tree) -> Vec<Finding> {
    let why = "the facade holds no logic: it would be code that no crate's tests own";
    let mut findings = Vec::new();
    for (path, source) in tree.sources(FACADE) {
        for (number, line) in source.shipped() {
            if let Some(word) = LOGIC.iter().find(|word| has(&line.code, word)) {
                findings.push(Finding::new(
                    path,
                    number,
                    format!("`{word}` in the facade"),
                    why,
                ));
            }
        }
    }
    findings
}

/// No `cfg` but on modules and re-exports.
pub(super) fn switches(tree: &Tree) -> Vec<Finding> {
    let why = "features only add API; enabling one changes nothing that runs";
    let mut findings = Vec::new();
    for (path, source) in tree.sources(FACADE) {
        for (number, line) in source.shipped() {
            let code = source.code_from(number);
            let attribute = code.trim_start().starts_with("#[cfg(");
            let misplaced = attribute && !is_declaration(after_attributes(&code));
            if misplaced || has(&line.code, "cfg!") {
                let what = "a switch on something else than a module or a re-export";
                findings.push(Finding::new(path, number, what.to_owned(), why));
            }
        }
    }
    findings
}

fn is_declaration(item: &str) -> bool {
    ["pub mod ", "mod ", "pub use ", "pub extern "]
        .iter()
        .any(|start| item.starts_with(start))
}
