//! Attributes that switch something off.

use super::finding::Finding;
use super::source::has;
use super::tree::Tree;

/// No test that never runs.
pub(super) fn ignored(tree: &Tree) -> Vec<Finding> {
    let why = "a test that never runs proves nothing; one without its tool is a named skip";
    find(tree, "#[ignore]", why, |attribute| {
        let name = attribute.trim_start_matches(['#', '!', '[', ' ']);
        name.starts_with("ignore]") || name.starts_with("ignore ") || name.starts_with("ignore=")
    })
}

/// No lint is silenced without a reason.
pub(super) fn reasons(tree: &Tree) -> Vec<Finding> {
    let why = "the next reader has to know whether it still holds";
    find(
        tree,
        "a lint is silenced without `reason = …`",
        why,
        |attribute| {
            let silences = has(attribute, "allow(") || has(attribute, "expect(");
            silences && !has(attribute, "reason")
        },
    )
}

fn find(tree: &Tree, what: &str, why: &'static str, breaks: impl Fn(&str) -> bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, source) in tree.sources("") {
        for (number, attribute) in source.attributes() {
            if breaks(&attribute) {
                findings.push(Finding::new(path, number, what.to_owned(), why));
            }
        }
    }
    findings
}
