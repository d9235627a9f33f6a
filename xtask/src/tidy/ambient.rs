//! What comes through ports only: environment, time, randomness.

use super::finding::Finding;
use super::source::has;
use super::tree::Tree;

const CLOCKS: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "getrandom::",
];

/// The ports' own implementations, and nobody else.
const SYSTEM: &[&str] = &[
    "crates/regain-core/src/clock",
    "crates/regain-core/src/entropy",
];

/// Core and the HTTP layer read no environment.
pub(super) fn environment(tree: &Tree) -> Vec<Finding> {
    let why = "a library gets values; where they come from is the host's";
    let core = find(tree, "crates/regain-core/src/", &["env::", "std::env"], why);
    let http = find(tree, "crates/regain-http/src/", &["env::", "std::env"], why);
    core.into_iter().chain(http).collect()
}

/// No crate asks the operating system for the time or for random bytes.
pub(super) fn clock(tree: &Tree) -> Vec<Finding> {
    let why =
        "time and randomness come through the ports Clock and Entropy, so that tests own them";
    find(tree, "crates/", CLOCKS, why)
}

fn find(tree: &Tree, below: &str, words: &[&str], why: &'static str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let system = |path: &str| SYSTEM.iter().any(|start| is_module(path, start));
    for (path, source) in tree.sources(below).filter(|(path, _)| !system(path)) {
        for (number, line) in source.shipped() {
            if let Some(word) = words.iter().find(|word| has(&line.code, word)) {
                let what = format!("`{word}` in a library");
                findings.push(Finding::new(path, number, what, why));
            }
        }
    }
    findings
}

/// `a/b.rs` and everything below `a/b/`.
fn is_module(path: &str, module: &str) -> bool {
    path.strip_prefix(module)
        .is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}
