//! What a rule reports.

use std::fmt;

/// One place that breaks a rule, with the rule's reason. Sorts by place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    path: String,
    line: usize,
    what: String,
    why: &'static str,
    warning: bool,
}

impl Finding {
    /// A violation: tidy fails. Lines count from 1.
    pub(super) fn new(path: &str, line: usize, what: String, why: &'static str) -> Self {
        Self {
            path: path.to_owned(),
            line,
            what,
            why,
            warning: false,
        }
    }

    /// A hint: printed, and argued in review.
    pub(super) fn warning(path: &str, line: usize, what: String, why: &'static str) -> Self {
        Self {
            warning: true,
            ..Self::new(path, line, what, why)
        }
    }

    /// Whether it lets tidy pass.
    pub(super) fn is_warning(&self) -> bool {
        self.warning
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.warning { "warning: " } else { "" };
        let Self {
            path,
            line,
            what,
            why,
            ..
        } = self;
        write!(f, "{path}:{line}: {kind}{what} ({why})")
    }
}
