//! Who may know whom: dependencies between members.

use super::finding::Finding;
use super::tree::Tree;
use crate::workspace::{Dependency, Kind, Member};

const WHY: &str = "who may know whom is a table: docs/src/architecture.md";

const TESTKIT: &str = "regain-testkit";

const KNOWS: &[(&str, &[&str])] = &[
    ("regain", FACADE),
    ("regain-core", &[]),
    ("regain-http", &["regain-core"]),
    (
        "regain-pages",
        &["regain-core", "regain-http", "regain-templates"],
    ),
    ("regain-axum", ADAPTER),
    ("regain-actix-web", ADAPTER),
    ("regain-rocket", ADAPTER),
    ("regain-sea-orm", &["regain-core"]),
    ("regain-mail-send", &["regain-core"]),
    ("regain-templates", &["regain-core"]),
    (TESTKIT, &["regain-core", "regain-http"]),
    ("example-support", &["regain"]),
    ("example-axum", EXAMPLE),
    ("example-actix-web", EXAMPLE),
    ("example-rocket", EXAMPLE),
    ("compile-tests", WRONGLY_USED),
    ("xtask", &[]),
];

const FACADE: &[&str] = &[
    "regain-core",
    "regain-http",
    "regain-pages",
    "regain-axum",
    "regain-actix-web",
    "regain-rocket",
    "regain-sea-orm",
    "regain-mail-send",
    "regain-templates",
];

/// What the wrong programs are written against, and who names a skip.
const WRONGLY_USED: &[&str] = &[
    "regain-core",
    "regain-http",
    "regain-axum",
    "regain-sea-orm",
    TESTKIT,
];

const ADAPTER: &[&str] = &["regain-core", "regain-http"];

const EXAMPLE: &[&str] = &["regain", "example-support"];

/// What the tests of an adapter may put together.
const MATRIX: &[&str] = &[
    "regain-pages",
    "regain-sea-orm",
    "regain-mail-send",
    "regain-templates",
];

/// The testkit stands on core, which therefore tests itself; xtask only runs programs.
const WITHOUT_TESTKIT: &[&str] = &["regain-core", TESTKIT, "xtask"];

/// A member depends on no member but those of its row.
pub(super) fn rule(tree: &Tree) -> Vec<Finding> {
    let names: Vec<_> = tree
        .members
        .iter()
        .map(|member| member.name.as_str())
        .collect();
    tree.members
        .iter()
        .flat_map(|member| match row(&member.name) {
            None => vec![unknown(member)],
            Some(row) => strangers(tree, member, row, &names),
        })
        .collect()
}

fn row(name: &str) -> Option<&'static [&'static str]> {
    KNOWS
        .iter()
        .find(|(member, _)| *member == name)
        .map(|(_, row)| *row)
}

fn unknown(member: &Member) -> Finding {
    let what = format!("{} has no row in xtask/src/tidy/knows.rs", member.name);
    Finding::new(&member.manifest, 1, what, WHY)
}

fn strangers(tree: &Tree, member: &Member, row: &[&str], names: &[&str]) -> Vec<Finding> {
    let ours = member
        .dependencies
        .iter()
        .filter(|one| names.contains(&one.name.as_str()));
    ours.filter(|one| !may_know(&member.name, row, one))
        .map(|one| {
            let line = tree
                .file(&member.manifest)
                .map_or(1, |file| file.line_of(&one.name));
            let what = format!("{} must not know {}", member.name, one.name);
            Finding::new(&member.manifest, line, what, WHY)
        })
        .collect()
}

fn may_know(member: &str, row: &[&str], dependency: &Dependency) -> bool {
    let name = dependency.name.as_str();
    let in_tests = || match name {
        TESTKIT => !WITHOUT_TESTKIT.contains(&member),
        // With all its features, for the examples in its documentation.
        _ if name == member => true,
        _ => is_adapter(member) && MATRIX.contains(&name),
    };
    row.contains(&name) || (dependency.kind == Kind::Dev && in_tests())
}

/// Whether the crate mounts the HTTP layer in a framework.
fn is_adapter(member: &str) -> bool {
    ["regain-axum", "regain-actix-web", "regain-rocket"].contains(&member)
}
