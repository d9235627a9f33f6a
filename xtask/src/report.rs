//! What a run of several steps prints: a heading before each, a summary at the end.

use std::error::Error;
use std::time::{Duration, Instant};

/// How the steps so far have ended.
pub(crate) struct Report {
    started: Instant,
    steps: Vec<Step>,
}

struct Step {
    title: &'static str,
    ended: Ended,
    took: Duration,
}

/// How one step ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    Passed,
    Failed,
    /// Not run; the list of skips says why.
    Skipped,
}

impl Report {
    /// Starts the clock.
    pub(crate) fn new() -> Self {
        Self {
            started: Instant::now(),
            steps: Vec::new(),
        }
    }

    /// Runs one step under its heading. An error of the step is a failure that says why.
    pub(crate) fn step(
        &mut self,
        title: &'static str,
        work: impl FnOnce() -> Result<Ended, Box<dyn Error>>,
    ) -> Ended {
        println!("\n== {title}");
        let started = Instant::now();
        let ended = work().unwrap_or_else(|error| {
            println!("error: {error}");
            Ended::Failed
        });
        let took = started.elapsed();
        self.steps.push(Step { title, ended, took });
        ended
    }

    /// True when no step failed.
    pub(crate) fn passed(&self) -> bool {
        self.steps.iter().all(|step| step.ended != Ended::Failed)
    }

    /// Prints one line per step and the total time.
    pub(crate) fn print(&self) {
        println!("\n== summary");
        for Step { title, ended, took } in &self.steps {
            println!("{:<8}{:>7.1} s  {title}", ended.word(), took.as_secs_f64());
        }
        let verdict = if self.passed() { "passed" } else { "FAILED" };
        println!("{verdict} in {:.1} s", self.started.elapsed().as_secs_f64());
    }
}

impl Ended {
    /// Passed or failed.
    pub(crate) fn from_success(success: bool) -> Self {
        if success { Self::Passed } else { Self::Failed }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Passed => "ok",
            Self::Failed => "FAILED",
            Self::Skipped => "skipped",
        }
    }
}
