//! Whether the program keeps to what it publishes. One adapter is enough: all of them answer by the same mount.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
};

use regain_testkit::judge;

use crate::axum::{example::Example, openapi::documents};

const ADMINISTRATOR: &str = "admin:Admin-example-pass-1!";

/// A fuzzer that knows nothing but the documents meets no fault, no status and no body that they do not tell of.
#[test]
fn every_dialect_keeps_its_document() {
    let Some(python) = judge::python("the schemathesis judge of every dialect") else {
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let example = Example::start(&["--rate-limit", "off", "--cooldown", "0", "--hash-cost", "8"]);
    for path in documents(&example) {
        let url = format!("http://{}{path}", example.address());
        let fuzz = |caller: &[&str]| start(&python, folder.path(), &url, caller);
        // Both at once: most of the time one of them waits.
        let both = [fuzz(&[]), fuzz(&["--auth", ADMINISTRATOR])];
        for judge in both {
            let output = judge.wait_with_output().expect("the judge ends");
            let said = String::from_utf8_lossy(&output.stdout);
            let wrong = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{path}\n{said}\n{wrong}");
        }
    }
}

fn start(python: &Path, folder: &Path, url: &str, caller: &[&str]) -> Child {
    Command::new(python)
        // Where it keeps what it learnt.
        .current_dir(folder)
        .args(["-m", "schemathesis.cli", "run", url])
        .args(["--phases", "coverage,fuzzing"])
        .args(["--max-examples", "5", "--seed", "1"])
        .args(["--generation-database", "none"])
        .args([
            "--checks",
            "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance",
        ])
        .args(["--continue-on-failure", "--no-shrink"])
        .args(["--warnings", "off", "--no-color"])
        .args(caller)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the judge starts")
}
