//! Pages that have a form.

use super::finding::Finding;
use super::tree::{File, Tree};

const DECISIONS: &str = "docs/decisions/";

/// A decision has a numbered name, a title and a status.
pub(super) fn decisions(tree: &Tree) -> Vec<Finding> {
    let why = "a decision is found by number and trusted by status";
    let pages = tree
        .files
        .iter()
        .filter(|file| file.path.starts_with(DECISIONS));
    let pages = pages.filter(|file| file.path.ends_with(".md"));
    pages
        .flat_map(|page| {
            missing(page).map(|what| Finding::new(&page.path, 1, what.to_owned(), why))
        })
        .collect()
}

fn missing(page: &File) -> impl Iterator<Item = &'static str> {
    let name = page.path.trim_start_matches(DECISIONS);
    let number = name.split('-').next().unwrap_or_default();
    let numbered = number.len() == 4 && number.chars().all(|c| c.is_ascii_digit());
    let titled = page
        .text
        .lines()
        .next()
        .is_some_and(|line| line.starts_with("# "));
    let status = page.text.lines().any(|line| line.starts_with("Status: "));
    let checks = [
        (numbered, "the name does not begin with four digits"),
        (titled, "the first line is not a title"),
        (status, "no line `Status: …`"),
    ];
    checks
        .into_iter()
        .filter(|(holds, _)| !holds)
        .map(|(_, what)| what)
}

/// What is not released yet has its place.
pub(super) fn changelog(tree: &Tree) -> Vec<Finding> {
    let why = "the change log is written by hand, with the change";
    let path = "CHANGELOG.md";
    let heading = |line: &str| line.starts_with("## ") && line.contains("Unreleased");
    let there = tree
        .file(path)
        .is_some_and(|file| file.text.lines().any(heading));
    let what = "no section Unreleased".to_owned();
    if there {
        Vec::new()
    } else {
        vec![Finding::new(path, 1, what, why)]
    }
}

/// Every sentence that a seed text promises stands beside a case that is there.
pub(super) fn seeds(tree: &Tree) -> Vec<Finding> {
    let why = "a promise without a test is a rumour";
    let Some(page) = tree.file("docs/seeds.md") else {
        return Vec::new();
    };
    let rows = page.text.lines().enumerate();
    let rows = rows.filter(|(_, line)| line.starts_with("| \""));
    rows.flat_map(|(index, line)| {
        let unproven = unproven(tree, line).into_iter();
        unproven.map(move |what| Finding::new("docs/seeds.md", index + 1, what, why))
    })
    .collect()
}

/// What is wrong with a row: its last cell names the cases, each in backticks.
fn unproven(tree: &Tree, row: &str) -> Vec<String> {
    let cell = row.trim_end_matches(['|', ' ']).rsplit('|').next();
    let names = cell.unwrap_or_default().split('`').skip(1).step_by(2);
    let names: Vec<_> = names.collect();
    if names.is_empty() {
        return vec!["no case proves this sentence".to_owned()];
    }
    let unknown = names.into_iter().filter(|name| !is_test(tree, name));
    unknown
        .map(|name| format!("no case is named `{name}`"))
        .collect()
}

fn is_test(tree: &Tree, name: &str) -> bool {
    let declared = format!("fn {name}(");
    tree.files
        .iter()
        .any(|file| file.source.is_some() && file.text.contains(&declared))
}
