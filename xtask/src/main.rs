//! Development tasks of the workspace, one file per task.
//!
//! `cargo xtask test` is the whole check; `tidy` and `lint` are parts that also run alone.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks"
)]

use std::error::Error;
use std::process::ExitCode;

use clap::Parser;

mod cargo;
mod lint;
mod openapi;
mod preview;
mod report;
mod test;
mod tidy;
mod workspace;

/// What `cargo xtask` can do.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Check everything: house rules, format, tests, doctests. Sets up what it needs.
    Test {
        /// Passed on to the test runner, as in `cargo xtask test -- reset`.
        #[arg(last = true)]
        filter: Vec<String>,
    },
    /// Compare the workspace with the house rules.
    Tidy,
    /// Run clippy with warnings denied.
    Lint,
    /// Write the OpenAPI documents in docs/openapi anew.
    Openapi,
    /// Show every letter and every page, with pictures where there is a browser.
    Preview,
}

fn main() -> ExitCode {
    match run(Task::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one task; true when nothing failed.
fn run(task: Task) -> Result<bool, Box<dyn Error>> {
    let workspace = workspace::Workspace::load()?;
    match task {
        Task::Test { filter } => test::run(&workspace, &filter),
        Task::Tidy => tidy::run(&workspace),
        Task::Lint => lint::run(&workspace),
        Task::Openapi => openapi::run(&workspace),
        Task::Preview => preview::run(&workspace),
    }
}
