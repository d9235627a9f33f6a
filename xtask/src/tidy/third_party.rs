//! Packages of others that a crate, or every crate, must do without.

use super::finding::Finding;
use super::tree::Tree;
use crate::workspace::{Dependency, Kind, Member};

const FRAMEWORKS: &[&str] = &["axum", "axum-core", "actix-web", "rocket"];
const HTTP: &[&str] = &["http", "http-body", "http-body-util", "hyper", "tower"];
const RUNTIMES: &[&str] = &["tokio", "async-std", "smol"];
const STORES: &[&str] = &["sea-orm", "sea-query", "sqlx"];
const MAIL: &[&str] = &["mail-send", "mail-builder", "mail-parser"];
const WORDS: &[&str] = &["handlebars", "fluent-bundle", "fluent", "tera", "minijinja"];
const TLS: &[&str] = &["rustls", "tokio-rustls", "rustls-platform-verifier"];

const NOWHERE: &[(&str, &str)] = &[
    (
        "actix-governor",
        "GPL-3.0; limits are governor's, on our own clock",
    ),
    ("chrono", "jiff is the one date library"),
    ("lazy_static", "std::sync::LazyLock does it"),
    (
        "lettre",
        "mail-send is the one transport; lettre's defaults bring OpenSSL",
    ),
    ("native-tls", "rustls on ring is the one TLS provider"),
    ("once_cell", "std::sync::OnceLock does it"),
    ("openssl", "rustls on ring is the one TLS provider"),
    (
        "rand",
        "randomness comes through the Entropy port, from getrandom",
    ),
    (
        "rusqlite",
        "cannot link beside sqlx-sqlite: both claim sqlite3",
    ),
];

/// What a crate must not name in its own dependencies; its tests may.
pub(super) fn per_crate(tree: &Tree) -> Vec<Finding> {
    let why = "invariants are absences: a crate that cannot name it cannot depend on it";
    report(tree, why, |member, dependency| {
        let forbidden = forbidden_to(&member.name).concat();
        let named = forbidden.contains(&dependency.name.as_str()) && dependency.kind != Kind::Dev;
        named.then(|| format!("{} must not know {}", member.name, dependency.name))
    })
}

fn forbidden_to(member: &str) -> Vec<&'static [&'static str]> {
    match member {
        "regain-core" | "regain-http" | "regain-pages" => {
            vec![FRAMEWORKS, HTTP, RUNTIMES, STORES, MAIL, WORDS, TLS]
        }
        "regain-axum" => vec![&FRAMEWORKS[2..], STORES, MAIL, WORDS, TLS],
        "regain-actix-web" => vec![&["axum", "axum-core", "rocket"], STORES, MAIL, WORDS, TLS],
        "regain-rocket" => vec![&FRAMEWORKS[..3], STORES, MAIL, WORDS, TLS],
        "regain-sea-orm" => vec![FRAMEWORKS, HTTP, MAIL, WORDS],
        "regain-mail-send" => vec![FRAMEWORKS, HTTP, STORES, WORDS],
        "regain-templates" => vec![FRAMEWORKS, HTTP, RUNTIMES, STORES, MAIL, TLS],
        "regain-testkit" => vec![FRAMEWORKS, STORES, MAIL, WORDS],
        _ => vec![],
    }
}

/// What no member may depend on, in tests neither.
pub(super) fn anywhere(tree: &Tree) -> Vec<Finding> {
    let why = "decided once for the whole workspace";
    report(tree, why, |_, dependency| {
        let (name, reason) = NOWHERE.iter().find(|(name, _)| *name == dependency.name)?;
        Some(format!("{name} is not used here: {reason}"))
    })
}

/// The facade depends on members alone.
pub(super) fn facade(tree: &Tree) -> Vec<Finding> {
    let why = "the facade holds no logic, so it needs nobody else";
    report(tree, why, |member, dependency| {
        let ours = dependency.name.starts_with("regain-");
        let foreign = member.name == "regain" && dependency.kind != Kind::Dev && !ours;
        foreign.then(|| format!("regain must not know {}", dependency.name))
    })
}

fn report(
    tree: &Tree,
    why: &'static str,
    judge: impl Fn(&Member, &Dependency) -> Option<String>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for member in tree.members {
        let manifest = tree.file(&member.manifest);
        for dependency in &member.dependencies {
            if let Some(what) = judge(member, dependency) {
                let line = manifest.map_or(1, |file| file.line_of(&dependency.name));
                findings.push(Finding::new(&member.manifest, line, what, why));
            }
        }
    }
    findings
}
