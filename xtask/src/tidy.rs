//! `cargo xtask tidy`: compares manifests and sources with the house rules.
//!
//! The rules are mostly absences: what a crate must not know. Each is a function from the tree
//! to its findings, and `tests` shows for each what it finds and what it lets pass.

use std::error::Error;

use crate::workspace::Workspace;

mod adapters;
mod ambient;
mod attributes;
mod comments;
mod core_model;
mod documents;
mod facade;
mod files;
mod finding;
mod knows;
mod manifests;
mod skips;
mod source;
mod third_party;
mod tree;

#[cfg(test)]
mod tests;

use finding::Finding;
use tree::Tree;

type Rule = fn(&Tree) -> Vec<Finding>;

/// Every rule under the name that its tests use.
const RULES: &[(&str, Rule)] = &[
    ("knows", knows::rule),
    ("third_party::per_crate", third_party::per_crate),
    ("third_party::anywhere", third_party::anywhere),
    ("third_party::facade", third_party::facade),
    ("manifests::reasons", manifests::reasons),
    ("manifests::inherited", manifests::inherited),
    ("ambient::environment", ambient::environment),
    ("ambient::clock", ambient::clock),
    ("core_model::serialisation", core_model::serialisation),
    ("core_model::http", core_model::http),
    ("core_model::flows", core_model::flows),
    ("core_model::model", core_model::model),
    ("adapters::paths", adapters::paths),
    ("adapters::statuses", adapters::statuses),
    ("adapters::json", adapters::json),
    ("adapters::budget", adapters::budget),
    ("facade::logic", facade::logic),
    ("facade::switches", facade::switches),
    ("files::modules", files::modules),
    ("files::names", files::names),
    ("files::size", files::size),
    ("attributes::ignored", attributes::ignored),
    ("attributes::reasons", attributes::reasons),
    ("comments::owed", comments::owed),
    ("comments::examples", comments::examples),
    ("skips::written", skips::written),
    ("documents::decisions", documents::decisions),
    ("documents::changelog", documents::changelog),
    ("documents::seeds", documents::seeds),
];

/// Prints every finding; true when none is a violation.
pub(crate) fn run(workspace: &Workspace) -> Result<bool, Box<dyn Error>> {
    let tree = Tree::read(workspace)?;
    let mut findings: Vec<_> = RULES.iter().flat_map(|(_, rule)| rule(&tree)).collect();
    findings.sort();
    for finding in &findings {
        println!("{finding}");
    }
    let violations = findings
        .iter()
        .filter(|finding| !finding.is_warning())
        .count();
    let warnings = findings.len() - violations;
    println!(
        "{} rules, {violations} violations, {warnings} warnings",
        RULES.len()
    );
    Ok(violations == 0)
}
