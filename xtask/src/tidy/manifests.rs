//! Manifests: one table of versions, each with its reason.

use super::finding::Finding;
use super::tree::{File, Tree};

/// Every package of others in the shared table stands under the heading of a group.
///
/// A name that explains itself needs no more; the others have a line of their own above them.
pub(super) fn reasons(tree: &Tree) -> Vec<Finding> {
    let why = "a dependency says what it is for";
    let Some(manifest) = tree.file("Cargo.toml") else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let mut explained = false;
    for (line, text) in section(manifest, |name| name == "workspace.dependencies") {
        explained |= text.starts_with("# --- ");
        let ours = text.contains("path = ");
        if is_entry(text) && !ours && !explained {
            let what = format!("`{text}` stands under no `# --- ` heading");
            findings.push(Finding::new(&manifest.path, line, what, why));
        }
    }
    findings
}

/// Members take versions from the shared table.
pub(super) fn inherited(tree: &Tree) -> Vec<Finding> {
    let why = "one version of everything, with its reason, in the root manifest";
    let mut findings = Vec::new();
    for member in tree.members {
        let Some(manifest) = tree.file(&member.manifest) else {
            continue;
        };
        for (line, text) in section(manifest, |name| name.ends_with("dependencies")) {
            if is_entry(text) && !text.contains("workspace = true") {
                let what = format!("`{text}` names its own version");
                findings.push(Finding::new(&manifest.path, line, what, why));
            }
        }
    }
    findings
}

/// The numbered lines of the sections with such a name.
fn section<'a>(
    manifest: &'a File,
    wanted: impl Fn(&str) -> bool + 'a,
) -> impl Iterator<Item = (usize, &'a str)> {
    let mut inside = false;
    manifest
        .text
        .lines()
        .enumerate()
        .filter_map(move |(index, line)| {
            let heading = line
                .strip_prefix('[')
                .and_then(|rest| rest.split(']').next());
            if let Some(name) = heading {
                inside = wanted(name);
            }
            (inside && heading.is_none()).then_some((index + 1, line))
        })
}

/// Not a comment, and not a line inside an array.
fn is_entry(line: &str) -> bool {
    line.contains('=') && line.starts_with(|c: char| c.is_ascii_alphanumeric())
}
