//! What is wrong with the settings.

use std::fmt;

use crate::{keyring::Unreadable, store::Lack};

/// One thing that is wrong, with the way to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// A stable code, to search for.
    pub code: &'static str,
    /// The setting, as the builder names it.
    pub setting: &'static str,
    /// The value; secrets are described instead.
    pub seen: String,
    /// What is wrong with it.
    pub wrong: String,
    /// What to do.
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            code,
            setting,
            seen,
            wrong,
            mend,
        } = self;
        write!(
            f,
            "[{code}] {setting}: {wrong}\n    seen: {seen}\n    mend: {mend}"
        )
    }
}

/// Everything that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    pub(super) fn new(problems: Vec<Problem>) -> Self {
        Self(problems)
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("regain cannot start:")?;
        self.0
            .iter()
            .try_for_each(|problem| write!(f, "\n- {problem}"))
    }
}

impl std::error::Error for Problems {}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

/// A part that does not come up.
pub(super) fn unstartable(setting: &'static str, error: &dyn fmt::Display) -> Problem {
    Problem {
        code: "REGAIN-C007",
        setting,
        seen: error.to_string(),
        wrong: "it cannot be started".to_owned(),
        mend: match setting {
            "store" => "check that the database is reachable and migrated",
            _ => "check the limits of this machine and process",
        }
        .to_owned(),
    }
}

/// A part without something that the settings demand.
pub(super) fn lacking(setting: &'static str, lack: Lack) -> Problem {
    Problem {
        code: "REGAIN-C011",
        setting,
        seen: format!("no {}", lack.missing),
        wrong: lack.wrong,
        mend: lack.mend,
    }
}

/// Keys that no application key opens.
pub(super) fn unreadable_keys(error: &Unreadable) -> Problem {
    Problem {
        code: "REGAIN-C008",
        setting: "application_key",
        seen: error.to_string(),
        wrong: "it does not open the keys in the store".to_owned(),
        mend: "add the key that sealed them, after the new one (former_application_key)".to_owned(),
    }
}
