//! What could not run, in a file that says so.
//!
//! Runners hide the output of a test that passes, so a test that gives up for want of a tool
//! appends one line, `<what>: <command that would enable it>`, to the file that the variable
//! `REGAIN_TEST_SKIPS` names. The file is emptied before the run and printed after it, and with
//! `CI=true` it must be empty: a skip cannot pass for a test.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::report::Ended;

#[cfg(test)]
mod tests;

/// The file of skips.
pub(super) struct Skips {
    path: PathBuf,
}

impl Skips {
    /// Makes the file, empty.
    pub(super) fn start(target: &Path) -> io::Result<Self> {
        fs::create_dir_all(target)?;
        let path = target.join("skips.txt");
        fs::write(&path, "")?;
        Ok(Self { path })
    }

    /// Where the tests write.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Adds a skip of our own.
    pub(super) fn add(&self, what: &str, command: &str) -> io::Result<()> {
        println!("SKIPPED: {what}: {command}");
        let mut file = OpenOptions::new().append(true).open(&self.path)?;
        writeln!(file, "{what}: {command}")
    }

    /// Prints every skip once. In CI a single one is a failure.
    pub(super) fn judge(&self, ci: bool) -> Result<Ended, Box<dyn Error>> {
        let text = fs::read_to_string(&self.path)
            .map_err(|error| format!("the list of skips is gone: {error}"))?;
        let named = named(&text);
        if named.is_empty() {
            println!("none");
        }
        for skip in &named {
            println!("SKIPPED: {skip}");
        }
        Ok(match (named.is_empty(), ci) {
            (true, _) => Ended::Passed,
            (false, false) => Ended::Skipped,
            (false, true) => {
                println!("CI=true: everything has to run");
                Ended::Failed
            }
        })
    }
}

/// The lines without repetitions; with or without the prefix that tests print.
fn named(text: &str) -> BTreeSet<&str> {
    let lines = text.lines().map(|line| line.trim());
    let lines = lines.map(|line| line.strip_prefix("SKIPPED: ").unwrap_or(line));
    lines.filter(|line| !line.is_empty()).collect()
}
