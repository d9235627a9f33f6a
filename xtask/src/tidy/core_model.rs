//! What core's sources must not say.

use super::finding::Finding;
use super::source::{Line, Path, has};
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
    "sign_in",
];

/// Modules of core that stand above the flows, each with its reason.
const ABOVE: &[(&str, &str)] = &[
    ("builder", "takes the policy of every flow"),
    ("courier", "asks the flow that owes a message for it"),
    ("lib", "declares the modules"),
    ("regain", "hands out every flow"),
    ("settings", "holds the policy of every flow"),
    ("stage", "plays the flows in tests"),
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
    uses(tree, why, |module| FLOWS.contains(&module))
}

/// The model never uses a flow.
pub(super) fn model(tree: &Tree) -> Vec<Finding> {
    let why = "flows stand on the model; what stands above them is listed in core_model.rs";
    uses(tree, why, |module| {
        !FLOWS.contains(&module) && !ABOVE.iter().any(|(above, _)| *above == module)
    })
}

/// Where modules that are judged name a flow that is not their own.
fn uses(tree: &Tree, why: &'static str, judged: impl Fn(&str) -> bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, source) in tree.sources(CORE) {
        let modules = modules_of(file);
        let own = modules.first().copied().unwrap_or("lib");
        if !judged(own) {
            continue;
        }
        for path in source.paths() {
            let named = module_named(&path, &modules);
            if let Some(flow) = named.filter(|flow| *flow != own && FLOWS.contains(flow)) {
                findings.push(Finding::new(
                    file,
                    path.line,
                    format!("{own} uses {flow}"),
                    why,
                ));
            }
        }
    }
    // Two names from one module, side by side, are one use.
    findings.dedup();
    findings
}

/// The modules that a file of core stands in, from the outermost on; none for the root.
fn modules_of(file: &str) -> Vec<&str> {
    let below = file.trim_start_matches(CORE).trim_end_matches(".rs");
    below.split('/').filter(|module| *module != "lib").collect()
}

/// The outermost module that a path leads into, seen from inside of `modules`.
fn module_named<'a>(path: &'a Path, modules: &[&'a str]) -> Option<&'a str> {
    let (first, rest) = path.words.split_first()?;
    let ups = rest.iter().take_while(|word| *word == "super").count();
    let (stays, rest) = match first.as_str() {
        "crate" => (0, rest),
        "self" => (modules.len().checked_sub(ups)?, &rest[ups..]),
        "super" => (modules.len().checked_sub(ups + 1)?, &rest[ups..]),
        // Another crate, or a name that was imported before.
        _ => return None,
    };
    let stays = modules[..stays].first().copied();
    stays.or_else(|| rest.first().map(String::as_str))
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
