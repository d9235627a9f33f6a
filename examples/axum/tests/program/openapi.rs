//! What the program publishes about its API, and whether it keeps to that.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
};

use regain_testkit::judge;
use serde_json::Value;

use super::example::Example;

const ADMINISTRATOR: &str = "admin:Admin-example-pass-1!";

/// The paths of all documents, as the interactive pages list them.
fn documents(example: &Example) -> Vec<String> {
    let script = example.get("/api/account/docs/swagger-initializer.js").body;
    let urls = script.split("\"url\": \"").skip(1);
    let paths = urls.filter_map(|rest| Some(format!("/api/account/{}", rest.split_once('"')?.0)));
    let paths: Vec<_> = paths.collect();
    assert!(!paths.is_empty(), "{script}");
    paths
}

#[test]
fn the_published_documents_are_the_kept_ones() {
    let example = Example::start(&[]);
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/openapi");
    for path in documents(&example) {
        let mut published = example.get(&path).json();
        let members = published.as_object_mut().expect("an object");
        members.remove("servers").expect("where it is");
        let file = path.rsplit('/').next().unwrap_or_default();
        let kept = std::fs::read_to_string(kept.join(file)).expect("it is kept");
        let kept: Value = serde_json::from_str(&kept).expect("JSON");
        assert!(published == kept, "{path} is not what is kept");
    }
    let native = example.get("/api/account/openapi/native.json").body;
    assert_eq!(example.get("/api/account/openapi.json").body, native);
}

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
