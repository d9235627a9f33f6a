//! `cargo xtask test`: everything that decides whether a change is good, on a fresh machine too.
//!
//! One profile and one set of features in every step, and no `cargo check`, so that nothing is
//! compiled twice.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use crate::cargo;
use crate::report::{Ended, Report};
use crate::tidy;
use crate::workspace::Workspace;

mod databases;
pub(crate) mod node;
mod python;
mod skips;

use databases::{Found, Kind, Started};
use skips::Skips;

/// The same targets with both runners. Doctests are a step of their own: nextest runs none.
const TARGETS: [&str; 4] = ["--workspace", "--lib", "--bins", "--tests"];

/// The variables that name judges, which `regain_testkit::judge` reads.
const JUDGES: [&str; 3] = [PYTHON, NODE, CHROMIUM];
const PYTHON: &str = "REGAIN_TEST_PYTHON";
pub(crate) const NODE: &str = "REGAIN_TEST_NODE";
pub(crate) const CHROMIUM: &str = "REGAIN_TEST_CHROMIUM";

/// How a step ended, or why it could not.
type Outcome = Result<Ended, Box<dyn Error>>;

/// What became of something that tests need.
pub(crate) enum SetUp {
    /// Where it is.
    Ready(PathBuf),
    /// The one command that would make it possible.
    Missing(String),
}

/// What the steps share.
struct Run<'a> {
    workspace: &'a Workspace,
    filter: &'a [String],
    skips: &'a Skips,
    /// What the tests may ask for, by the variable that tells them.
    found: BTreeMap<&'static str, OsString>,
    ours: Vec<Started>,
    ci: bool,
}

/// Runs every step that still means something, then sums up.
pub(crate) fn run(workspace: &Workspace, filter: &[String]) -> Result<bool, Box<dyn Error>> {
    let ci = env::var_os("CI").is_some_and(|value| value == "true");
    let skips = Skips::start(&workspace.target)?;
    let mut report = Report::new();
    report.step("tidy", || tidy::run(workspace).map(Ended::from_success));
    let mut run = Run {
        workspace,
        filter,
        skips: &skips,
        found: BTreeMap::new(),
        ours: Vec::new(),
        ci,
    };
    report.step("format", || run.format());
    report.step("python judges", || {
        let python = python::set_up(workspace)?;
        run.keep(
            "aiosmtpd, dkimpy, pyseto and schemathesis judges",
            PYTHON,
            python,
        )
    });
    report.step("node judges", || {
        let node = node::set_up(workspace)?;
        run.keep(
            "caniemail and mailauth judges and everything in a browser",
            NODE,
            node,
        )
    });
    report.step("browser", || {
        run.keep("everything in a browser", CHROMIUM, node::browser())
    });
    for kind in &databases::KINDS {
        report.step(kind.name, || run.find_server(kind));
    }
    if report.step("build", || run.build()) == Ended::Passed {
        report.step("tests", || run.tests());
        report.step("doctests", || run.doctests());
    } else {
        println!("tests and doctests not run: the build failed");
    }
    report.step("skips", || skips.judge(ci));
    report.print();
    Ok(report.passed())
}

impl Run<'_> {
    fn format(&self) -> Outcome {
        if !cargo::works(self.cargo().args(["fmt", "--version"])) {
            self.skips.add("format", "rustup component add rustfmt")?;
            return Ok(Ended::Skipped);
        }
        self.succeeds(self.cargo().args(["fmt", "--all", "--check"]))
    }

    fn keep(&mut self, what: &str, variable: &'static str, became: SetUp) -> Outcome {
        match became {
            SetUp::Ready(path) => {
                self.found.insert(variable, path.into());
                Ok(Ended::Passed)
            }
            SetUp::Missing(command) => {
                self.skips.add(what, &command)?;
                Ok(Ended::Skipped)
            }
        }
    }

    fn find_server(&mut self, kind: &Kind) -> Outcome {
        let url = match kind.find(self.workspace)? {
            Found::Running(url) => url,
            Found::Ours(started) => {
                let url = started.url.clone();
                self.ours.push(started);
                url
            }
            Found::Missing => {
                let what = format!("{} tests", kind.name);
                self.skips.add(&what, kind.enable)?;
                return Ok(Ended::Skipped);
            }
        };
        self.found.insert(kind.variable, url.into());
        Ok(Ended::Passed)
    }

    /// The build of both runners, alone: what does not build makes the rest meaningless.
    fn build(&self) -> Outcome {
        self.succeeds(self.cargo().args(["test", "--no-run"]).args(TARGETS))
    }

    fn tests(&self) -> Outcome {
        let mut command = self.cargo();
        if cargo::works(self.cargo().args(["nextest", "--version"])) {
            command.args(["nextest", "run"]).args(TARGETS);
            command.args(["--profile", if self.ci { "ci" } else { "default" }]);
            if !self.filter.is_empty() {
                // The filter may be meant for a doctest.
                command.arg("--no-tests=pass");
            }
        } else {
            command.args(["test", "--no-fail-fast"]).args(TARGETS);
        }
        self.succeeds(command.arg("--").args(self.filter))
    }

    fn doctests(&self) -> Outcome {
        let mut command = self.cargo();
        command.args(["test", "--no-fail-fast", "--workspace", "--doc", "--"]);
        self.succeeds(command.args(self.filter))
    }

    fn succeeds(&self, command: &mut Command) -> Outcome {
        Ok(Ended::from_success(cargo::succeeds(command)?))
    }

    /// Cargo with what the tests may ask for.
    fn cargo(&self) -> Command {
        let mut command = cargo::cargo(&self.workspace.root);
        command.env("REGAIN_TEST_SKIPS", self.skips.path());
        for missing in JUDGES {
            command.env_remove(missing);
        }
        command.envs(&self.found);
        command
    }
}
