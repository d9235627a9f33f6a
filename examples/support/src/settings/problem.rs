//! What is wrong with the flags.

use std::fmt;

/// Everything that is wrong, in the words of the person who typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<String>);

impl Problems {
    /// Adds one: the flag, the value seen, what is wrong with it, and the line that mends it.
    pub fn add(&mut self, flag: &str, seen: &str, wrong: &str, mend: &str) {
        self.0.push(format!(
            "--{flag}: {wrong}\n    seen: {seen}\n    mend: {mend}"
        ));
    }

    /// A number within bounds; the lower one where it is none.
    pub(super) fn number(&mut self, flag: &str, text: &str, min: u64, max: u64) -> u64 {
        match text.parse() {
            Ok(number) if (min..=max).contains(&number) => number,
            _ => {
                let wrong = format!("it is not a whole number from {min} to {max}");
                self.add(
                    flag,
                    text,
                    &wrong,
                    &format!("--{flag} {}", min.max(1).min(max)),
                );
                min
            }
        }
    }

    /// One of several words; the first where it is none of them.
    pub(super) fn choice<'a>(&mut self, flag: &str, text: &str, words: &[&'a str]) -> &'a str {
        words
            .iter()
            .copied()
            .find(|word| *word == text)
            .unwrap_or_else(|| {
                let wrong = format!("it is none of: {}", words.join(", "));
                self.add(flag, text, &wrong, &format!("--{flag} {}", words[0]));
                words[0]
            })
    }

    pub(super) fn none(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this cannot start:")?;
        self.0
            .iter()
            .try_for_each(|problem| write!(f, "\n- {problem}"))
    }
}

/// What the library found wrong where the flags had seemed right.
impl From<regain::builder::Problems> for Problems {
    fn from(problems: regain::builder::Problems) -> Self {
        let told = problems.iter().map(|problem| {
            // The builder speaks of its methods, people of their flags.
            let flag = problem.setting.replace('_', "-");
            let mend = problem.mend.replace(
                "(former_application_key)",
                "(--application-key NEW --application-key OLD)",
            );
            format!(
                "--{flag}: {}\n    seen: {}\n    mend: {mend}",
                problem.wrong, problem.seen
            )
        });
        Self(told.collect())
    }
}
