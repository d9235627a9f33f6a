//! What is wrong with a template, a sentence or the brand.

use std::{fmt, slice, vec};

use regain_core::message::ComposeError;

/// A file of words or structure that cannot be used, and the rule it breaks.
///
/// It holds names of files, messages and variables, never a value of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    file: String,
    line: Option<usize>,
    rule: String,
}

impl Fault {
    pub(crate) fn new(file: impl Into<String>, rule: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: None,
            rule: rule.into(),
        }
    }

    /// The same on a line, where one is known.
    pub(crate) fn at(self, line: impl Into<Option<usize>>) -> Self {
        Self {
            line: line.into(),
            ..self
        }
    }

    /// The same in another file.
    pub(crate) fn moved(self, file: impl Into<String>) -> Self {
        Self::new(file, self.rule)
    }

    /// The file, below the crate's folder or the host's; `brand` for what the host passed in.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line in it, from 1, where there is one to look at.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// What is wrong with it.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.rule),
            None => write!(f, "{}: {}", self.file, self.rule),
        }
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for ComposeError {
    fn from(fault: Fault) -> Self {
        Self::new(fault.to_string())
    }
}

/// Everything that is wrong with the host's files, by file and line. There is at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// `Ok` when there are none. What many messages share is told once.
    pub(crate) fn none_in(mut faults: Vec<Fault>) -> Result<(), Self> {
        faults.sort();
        faults.dedup();
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Self(faults))
        }
    }

    pub(crate) fn into_first(self) -> Fault {
        let first = self.0.into_iter().next();
        first.unwrap_or_else(|| Fault::new("templates", "nothing is wrong"))
    }

    /// One after the other.
    pub fn iter(&self) -> slice::Iter<'_, Fault> {
        self.0.iter()
    }
}

impl fmt::Display for Faults {
    /// One a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, fault) in self.0.iter().enumerate() {
            write!(f, "{}{fault}", if place == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        Self(vec![fault])
    }
}

impl IntoIterator for Faults {
    type Item = Fault;
    type IntoIter = vec::IntoIter<Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
