//! What is wrong with a template, a sentence or the brand.

use std::fmt;

use regain_core::message::ComposeError;

/// A file of words or structure that cannot be used, and the rule it breaks.
///
/// It holds names of files, messages and variables, never a value of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    file: String,
    rule: String,
}

impl Fault {
    pub(crate) fn new(file: impl Into<String>, rule: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            rule: rule.into(),
        }
    }

    /// The file, below the crate's folder; `brand` for what the host passed in.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// What is wrong with it.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.rule)
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for ComposeError {
    fn from(fault: Fault) -> Self {
        Self::new(fault.to_string())
    }
}
