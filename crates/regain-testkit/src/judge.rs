//! Judges that are not ours, and what a test does without them.

use std::{
    env,
    ffi::OsString,
    fs::OpenOptions,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

/// The Python with the packages of `xtask/requirements.txt`; without it the test that asks has to give up.
///
/// # Panics
///
/// As [`skip`] does.
pub fn python(what: &str) -> Option<PathBuf> {
    told("REGAIN_TEST_PYTHON", what).map(PathBuf::from)
}

/// Node with one of the scripts of `xtask/judges`, which finds its packages by itself; without the packages of
/// `xtask/judges/package-lock.json` the test that asks has to give up.
///
/// # Panics
///
/// As [`skip`] does.
pub fn node(what: &str, script: &str) -> Option<Command> {
    told("REGAIN_TEST_NODE", what)?;
    let judges = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/judges");
    let mut node = Command::new("node");
    node.arg(judges.join(script));
    Some(node)
}

/// As [`node`], for a script that drives a browser.
///
/// # Panics
///
/// As [`skip`] does.
pub fn browser(what: &str, script: &str) -> Option<Command> {
    told("REGAIN_TEST_CHROMIUM", what)?;
    node(what, script)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the runner of the tests says so in the environment"
)]
fn told(variable: &str, what: &str) -> Option<OsString> {
    let told = env::var_os(variable);
    if told.is_none() {
        skip(what, "cargo xtask test");
    }
    told
}

/// What `script` of `xtask/judges` answers to each of `questions`; without its Python or Node nothing, and `what` is
/// skipped.
///
/// # Panics
///
/// As [`skip`] does, and when the script fails.
#[expect(clippy::expect_used, reason = "a test that cannot go on has failed")]
pub fn ask(what: &str, script: &str, questions: &[Value]) -> Option<Vec<Value>> {
    let mut judge = if script.ends_with(".mjs") {
        node(what, script)?
    } else {
        let judges = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/judges");
        let mut python = Command::new(python(what)?);
        python.arg(judges.join(script));
        python
    };
    let mut process = judge
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the judge starts");
    let lines: String = questions.iter().map(|one| format!("{one}\n")).collect();
    let mut input = process.stdin.take().expect("a pipe");
    input.write_all(lines.as_bytes()).expect("a reader");
    drop(input);
    let output = process.wait_with_output().expect("an end");
    assert!(output.status.success(), "{script} failed");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let answers = text.lines().map(serde_json::from_str);
    let answers: Vec<_> = answers.collect::<Result<_, _>>().expect("JSON");
    assert_eq!(answers.len(), questions.len(), "{script} answers each");
    Some(answers)
}

/// Lists that `what` was skipped, and what would `enable` it, where `cargo xtask test` counts it: runners hide what a
/// passing test prints.
///
/// # Panics
///
/// With `CI=true`, where everything has to run, and when the list of skips cannot be written.
#[expect(
    clippy::disallowed_methods,
    reason = "the runner of the tests says so in the environment"
)]
#[expect(clippy::print_stdout, reason = "for who runs one test and watches")]
pub fn skip(what: &str, enable: &str) {
    assert!(
        env::var_os("CI").is_none_or(|ci| ci != "true"),
        "{what} has to run in CI: {enable}"
    );
    println!("SKIPPED: {what}: {enable}");
    if let Some(list) = env::var_os("REGAIN_TEST_SKIPS") {
        let written = OpenOptions::new()
            .create(true)
            .append(true)
            .open(list)
            .and_then(|mut list| list.write_all(format!("{what}: {enable}\n").as_bytes()));
        assert!(
            written.is_ok(),
            "the list of skips cannot be written: {written:?}"
        );
    }
}
