//! The files that the rules read.

use std::error::Error;
use std::fs;
use std::path::Path;

use super::source::Source;
use crate::workspace::{Member, Workspace};

/// Members and files, read once.
pub(super) struct Tree<'a> {
    pub(super) members: &'a [Member],
    pub(super) files: Vec<File>,
}

/// One text file.
pub(super) struct File {
    /// Below the root, with slashes.
    pub(super) path: String,
    pub(super) text: String,
    /// The Rust in it, if it is Rust.
    pub(super) source: Option<Source>,
}

impl<'a> Tree<'a> {
    /// Reads every text file of the workspace.
    pub(super) fn read(workspace: &'a Workspace) -> Result<Self, Box<dyn Error>> {
        let mut files = Vec::new();
        read_folder(&workspace.root, "", &mut files)?;
        Ok(Self {
            members: &workspace.members,
            files,
        })
    }

    /// The file at exactly this path.
    pub(super) fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// The Rust files whose path begins so.
    pub(super) fn sources<'t>(
        &'t self,
        prefix: &'t str,
    ) -> impl Iterator<Item = (&'t str, &'t Source)> {
        let below = self
            .files
            .iter()
            .filter(move |file| file.path.starts_with(prefix));
        below.filter_map(|file| Some((file.path.as_str(), file.source.as_ref()?)))
    }
}

impl File {
    /// Reads the text as Rust where the name says so.
    pub(super) fn new(path: String, text: String) -> Self {
        let source = path.ends_with(".rs").then(|| Source::parse(&path, &text));
        Self { path, text, source }
    }

    /// The first line that begins with the word, or the first of all.
    pub(super) fn line_of(&self, word: &str) -> usize {
        let ends =
            |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || "-_".contains(c));
        let begins = |line: &str| line.strip_prefix(word).is_some_and(ends);
        self.text
            .lines()
            .position(begins)
            .map_or(1, |index| index + 1)
    }
}

fn read_folder(root: &Path, below: &str, files: &mut Vec<File>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() {
            name.clone()
        } else {
            format!("{below}/{name}")
        };
        if entry.file_type()?.is_dir() {
            if is_ours(&name) {
                read_folder(root, &path, files)?;
            }
        } else if is_text(&path) {
            let text = fs::read_to_string(entry.path()).map_err(|e| format!("{path}: {e}"))?;
            files.push(File::new(path, text));
        }
    }
    Ok(())
}

/// Not what git, cargo and other tools keep for themselves.
fn is_ours(folder: &str) -> bool {
    let hidden = folder.starts_with('.') && ![".ci", ".config", ".github"].contains(&folder);
    !hidden && folder != "target" && folder != "node_modules"
}

fn is_text(path: &str) -> bool {
    let known = [
        ".rs", ".toml", ".md", ".yml", ".yaml", ".sh", ".py", ".ftl", ".hbs",
    ];
    path == ".ci/run" || known.iter().any(|end| path.ends_with(end))
}
