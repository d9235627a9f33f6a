//! What core's sources must not say.

use super::finding::Finding;
use super::source::{Line, has};
use super::tree::Tree;

const CORE: &str = "crates/regain-core/src/";

/// Files of core that may derive serialisation, each with its reason.
const SERIALISED: &[(&str, &str)] = &[(
    "crates/regain-core/src/token/",
    "the payload of a token is JSON by contract",
)];

const FLOWS: &[&str] = &[
    "password_reset",
    "password_change",
    "email_verification",
    "email_change",
    "registration",
    "setup",
];

/// No serialisation of the domain.
pub(super) fn serialisation(tree: &Tree) -> Vec<Finding> {
    let why = "the domain has no wire form: dialects own theirs, and a secret must have none";
    let allowed = |path: &str| SERIALISED.iter().any(|(start, _)| path.starts_with(start));
    find(tree, why, |path, line| {
        let word = first(line, &["Serialize", "Deserialize"])?;
        (!allowed(path)).then(|| format!("`{word}` in core"))
    })
}

/// No HTTP in the domain.
pub(super) fn http(tree: &Tree) -> Vec<Finding> {
    let why = "statuses, paths and headers are known to the HTTP layer alone";
    find(tree, why, |_, line| {
        let word = first(line, &["StatusCode", "http::"])?;
        Some(format!("`{word}` in core"))
    })
}

/// Flows never use each other.
pub(super) fn flows(tree: &Tree) -> Vec<Finding> {
    let why = "flows share the model, never each other, so that one can change alone";
    find(tree, why, |path, line| {
        let own = flow_of(path)?;
        let other = FLOWS
            .iter()
            .find(|flow| **flow != own && names(line, flow))?;
        Some(format!("{own} uses {other}"))
    })
}

fn flow_of(path: &str) -> Option<&str> {
    let module = path.strip_prefix(CORE)?.split(['/', '.']).next()?;
    FLOWS.contains(&module).then_some(module)
}

fn names(line: &Line, flow: &str) -> bool {
    has(&line.code, &format!("crate::{flow}"))
}

fn first<'a>(line: &Line, words: &[&'a str]) -> Option<&'a str> {
    words.iter().copied().find(|word| has(&line.code, word))
}

fn find(
    tree: &Tree,
    why: &'static str,
    judge: impl Fn(&str, &Line) -> Option<String>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, source) in tree.sources(CORE) {
        for (number, line) in source.shipped() {
            if let Some(what) = judge(path, line) {
                findings.push(Finding::new(path, number, what, why));
            }
        }
    }
    findings
}
