//! Judges that are not ours, and what a test does without them.

use std::{env, fs::OpenOptions, io::Write as _, path::PathBuf};

/// The Python with the packages of `xtask/requirements.txt`; without it the test that asks has to give up.
///
/// # Panics
///
/// As [`skip`] does.
#[expect(
    clippy::disallowed_methods,
    reason = "the runner of the tests says so in the environment"
)]
pub fn python(what: &str) -> Option<PathBuf> {
    let python = env::var_os("REGAIN_TEST_PYTHON");
    if python.is_none() {
        skip(what, "cargo xtask test");
    }
    python.map(PathBuf::from)
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
