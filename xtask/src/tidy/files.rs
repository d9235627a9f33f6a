//! Where files are, what they are called, how long they are.

use super::finding::Finding;
use super::tree::Tree;

const NAMES: &[&str] = &[
    "service", "manager", "helper", "util", "utils", "common", "misc", "data", "info",
];

/// Lines of code of a file, at the outside.
const OUTSIDE: usize = 300;

/// `foo.rs` beside `foo/`.
pub(super) fn modules(tree: &Tree) -> Vec<Finding> {
    let why = "ten open tabs called mod.rs tell nothing; foo.rs stands beside foo/";
    let found = tree
        .sources("")
        .filter(|(path, _)| path.ends_with("/mod.rs"));
    found
        .map(|(path, _)| Finding::new(path, 1, "a mod.rs".to_owned(), why))
        .collect()
}

/// A name says what its file owns.
pub(super) fn names(tree: &Tree) -> Vec<Finding> {
    let why = "a file that wants such a name has two owners";
    let mut findings = Vec::new();
    for (path, _) in tree.sources("") {
        let parts = path.trim_end_matches(".rs").split('/');
        if let Some(name) = parts.into_iter().find(|part| is_vague(part)) {
            findings.push(Finding::new(
                path,
                1,
                format!("the name `{name}` says nothing"),
                why,
            ));
        }
    }
    findings
}

fn is_vague(name: &str) -> bool {
    NAMES.contains(&name)
        || name
            .strip_suffix('s')
            .is_some_and(|one| NAMES.contains(&one))
}

/// A hint, not a limit.
pub(super) fn size(tree: &Tree) -> Vec<Finding> {
    let why = "a file has one owner and usually 60 to 150 lines";
    let long = tree
        .sources("")
        .filter(|(_, source)| source.size() > OUTSIDE);
    long.map(|(path, source)| {
        let what = format!("{} lines of code", source.size());
        Finding::warning(path, 1, what, why)
    })
    .collect()
}
