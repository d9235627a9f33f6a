//! What each rule finds and what it lets pass.
//!
//! A rule that cannot fail is worse than none, so every rule has cases of both kinds.

use super::*;
use crate::workspace::{Dependency, Kind, Member};
use tree::File;

mod dependencies;
mod documents;
mod layers;
mod sources;

/// A small tree and how many findings one rule has in it.
struct Case {
    rule: &'static str,
    files: &'static [(&'static str, &'static str)],
    members: &'static [(&'static str, &'static [(&'static str, Kind)])],
    finds: usize,
}

/// A case of one file.
const fn file(
    rule: &'static str,
    files: &'static [(&'static str, &'static str)],
    finds: usize,
) -> Case {
    Case {
        rule,
        files,
        members: &[],
        finds,
    }
}

/// `;` and a line break, again and again.
const fn repeated<const BYTES: usize>() -> [u8; BYTES] {
    let mut bytes = [b'\n'; BYTES];
    let mut at = 0;
    while at < BYTES {
        bytes[at] = b';';
        at += 2;
    }
    bytes
}

const fn lines(bytes: &'static [u8]) -> &'static str {
    match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

fn cases() -> impl Iterator<Item = &'static Case> {
    let all = [
        dependencies::CASES,
        documents::CASES,
        layers::CASES,
        sources::CASES,
    ];
    all.into_iter().flatten()
}

#[test]
fn every_rule_finds_what_its_cases_say() {
    for case in cases() {
        let found = findings(case);
        let Case {
            rule,
            files,
            members: _,
            finds,
        } = case;
        assert_eq!(found.len(), *finds, "{rule} in {files:?}: {found:#?}");
    }
}

#[test]
fn every_rule_can_fail_and_can_pass() {
    for (rule, _) in RULES {
        let own = || cases().filter(|case| case.rule == *rule);
        assert!(
            own().any(|case| case.finds > 0),
            "{rule} has no case that breaks it"
        );
        assert!(
            own().any(|case| case.finds == 0),
            "{rule} has no case that keeps it"
        );
    }
}

#[test]
fn a_finding_names_place_and_reason() {
    let finding = Finding::new("a/b.rs", 3, "a mod.rs".to_owned(), "two owners");
    assert_eq!(finding.to_string(), "a/b.rs:3: a mod.rs (two owners)");
    let hint = Finding::warning("a/b.rs", 3, "long".to_owned(), "one owner");
    assert_eq!(hint.to_string(), "a/b.rs:3: warning: long (one owner)");
}

#[test]
fn a_finding_stands_on_its_line() {
    let case = file(
        "ambient::clock",
        &[("crates/a/src/lib.rs", "\n\nInstant::now()")],
        1,
    );
    assert!(
        findings(&case)[0]
            .to_string()
            .starts_with("crates/a/src/lib.rs:3: ")
    );
}

fn findings(case: &Case) -> Vec<Finding> {
    let rule = RULES.iter().find(|(name, _)| *name == case.rule);
    let (_, rule) = rule.unwrap_or_else(|| panic!("no rule is called {}", case.rule));
    let members: Vec<_> = case
        .members
        .iter()
        .map(|(name, known)| member(name, known))
        .collect();
    let files = case
        .files
        .iter()
        .map(|(path, text)| File::new((*path).into(), (*text).into()));
    rule(&Tree {
        members: &members,
        files: files.collect(),
    })
}

fn member(name: &str, known: &[(&str, Kind)]) -> Member {
    let dependency = |(name, kind): &(&str, Kind)| Dependency {
        name: (*name).into(),
        kind: *kind,
    };
    Member {
        name: name.into(),
        manifest: format!("crates/{name}/Cargo.toml"),
        dependencies: known.iter().map(dependency).collect(),
    }
}
