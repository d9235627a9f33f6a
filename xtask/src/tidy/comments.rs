//! What comments owe.

use super::finding::Finding;
use super::tree::{File, Tree};

const OWED: &[&str] = &["TODO", "FIXME"];

/// Work that is left names its issue.
pub(super) fn owed(tree: &Tree) -> Vec<Finding> {
    let why = "work without an issue is forgotten";
    let prose = |file: &&File| file.path.ends_with(".md");
    find(tree.files.iter().filter(|file| !prose(file)), why, |line| {
        let word = OWED.iter().find(|word| is_owed(line, word))?;
        Some(format!("`{word}` without an issue: write `{word}(#12)`"))
    })
}

/// The bare word; in backticks it is spoken of, not owed.
fn is_owed(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + word.len()..]);
        let inside = |c: char| c.is_alphanumeric() || c == '_' || c == '`';
        let issue = after
            .strip_prefix("(#")
            .and_then(|rest| rest.split_once(')'));
        let named = issue.is_some_and(|(n, _)| n.parse::<u32>().is_ok());
        !before.ends_with(inside) && !after.starts_with(inside) && !named
    })
}

/// Examples run.
pub(super) fn examples(tree: &Tree) -> Vec<Finding> {
    let why = "an example that does not run is wrong by the next release";
    find(tree.files.iter(), why, |line| {
        let (_, info) = line.split_once("```")?;
        let words = info.split([',', ' ', '{', '}']);
        let idle = |word: &&str| word.starts_with("ignore") || *word == "no_run";
        let word = words.into_iter().find(idle)?;
        Some(format!("an example marked `{word}`"))
    })
}

/// Judges comments of Rust, and whole lines of everything else.
fn find<'a>(
    files: impl Iterator<Item = &'a File>,
    why: &'static str,
    judge: impl Fn(&str) -> Option<String>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        let lines: Vec<&str> = match &file.source {
            Some(source) => source
                .lines
                .iter()
                .map(|line| line.comment.as_str())
                .collect(),
            None => file.text.lines().collect(),
        };
        for (index, line) in lines.into_iter().enumerate() {
            if let Some(what) = judge(line) {
                findings.push(Finding::new(&file.path, index + 1, what, why));
            }
        }
    }
    findings
}
