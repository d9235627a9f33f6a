//! A test that gives up says so where it is counted.

use super::finding::Finding;
use super::tree::Tree;

/// Who prints a skip also writes it to the list of skips.
pub(super) fn written(tree: &Tree) -> Vec<Finding> {
    let why = "runners hide the output of tests that pass: see xtask/src/test/skips.rs";
    let mut findings = Vec::new();
    for (path, source) in tree.sources("") {
        let strings = || {
            source
                .numbered()
                .flat_map(|(n, line)| line.strings.iter().map(move |s| (n, s)))
        };
        let printed = strings().find(|(_, text)| text.starts_with("SKIPPED"));
        let listed = strings().any(|(_, text)| text == "REGAIN_TEST_SKIPS");
        if let (Some((number, _)), false, false) = (printed, listed, path.starts_with("xtask/")) {
            let what = "prints a skip and does not append it to REGAIN_TEST_SKIPS".to_owned();
            findings.push(Finding::new(path, number, what, why));
        }
    }
    findings
}
