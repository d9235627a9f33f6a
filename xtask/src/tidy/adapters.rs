//! An adapter knows its framework and the HTTP layer, and nothing of the contract.

use super::finding::Finding;
use super::source::{Line, has};
use super::tree::Tree;

const WHY: &str = "the contract is code that every adapter runs; what one spells out, others lack";

/// Lines of code without docs, blank lines and tests.
const BUDGETS: &[(&str, usize)] = &[
    ("crates/regain-axum/src/", 150),
    ("crates/regain-actix-web/src/", 200),
    ("crates/regain-rocket/src/", 220),
];

/// No path but the root and catch-alls.
pub(super) fn paths(tree: &Tree) -> Vec<Finding> {
    find(tree, |line| {
        let path = line
            .strings
            .iter()
            .find(|text| text.starts_with('/') && !is_catch_all(text))?;
        Some(format!("the path \"{path}\" in an adapter"))
    })
}

/// `/` and the three frameworks' words for everything below it.
fn is_catch_all(path: &str) -> bool {
    let axum = path.starts_with("/{*") && path.ends_with('}');
    let actix = path.starts_with("/{") && path.ends_with(":.*}");
    let rocket = path.starts_with("/<") && path.ends_with("..>");
    path == "/" || axum || actix || rocket
}

/// No status, as a number or by name.
pub(super) fn statuses(tree: &Tree) -> Vec<Finding> {
    find(tree, |line| {
        let named = line.code.split("StatusCode::").skip(1);
        let named = named
            .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
            .count();
        let number = words(&line.code).find(|word| is_status(word));
        match number {
            Some(number) => Some(format!("the status {number} in an adapter")),
            None => (named > 0).then(|| "a named status in an adapter".to_owned()),
        }
    })
}

/// Whether a word is a number from 100 to 599.
fn is_status(word: &str) -> bool {
    let digits = word.trim_end_matches("_u16").trim_end_matches("u16");
    digits.len() == 3
        && digits
            .parse()
            .is_ok_and(|number: u16| (100..600).contains(&number))
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// No JSON, written or read.
pub(super) fn json(tree: &Tree) -> Vec<Finding> {
    find(tree, |line| {
        let macros = has(&line.code, "json!") || has(&line.code, "Serialize");
        let field = line
            .strings
            .iter()
            .any(|text| text.contains("\":") || text.contains("\\\":"));
        (macros || has(&line.code, "Deserialize") || field).then(|| "JSON in an adapter".to_owned())
    })
}

/// An adapter that outgrows its budget does the HTTP layer's work.
pub(super) fn budget(tree: &Tree) -> Vec<Finding> {
    let over = BUDGETS.iter().filter_map(|(folder, budget)| {
        let size: usize = tree.sources(folder).map(|(_, source)| source.size()).sum();
        let what = format!("{size} lines of code, the budget is {budget}");
        (size > *budget).then(|| Finding::new(folder, 1, what, WHY))
    });
    over.collect()
}

fn find(tree: &Tree, judge: impl Fn(&Line) -> Option<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, source) in BUDGETS.iter().flat_map(|(folder, _)| tree.sources(folder)) {
        for (number, line) in source.shipped() {
            if let Some(what) = judge(line) {
                findings.push(Finding::new(path, number, what, WHY));
            }
        }
    }
    findings
}
