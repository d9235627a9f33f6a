//! What mail programs understand of our letters, as others have measured it: `xtask/judges/caniemail.mjs`.

use std::{io::Write as _, process::Stdio};

use serde_json::Value;

use super::{letters, locale, templates};

/// The verdict on letters in these languages: the structure is the same in all of them. `None` without Node.
fn verdict(letters: &[Value]) -> Option<(bool, String)> {
    let mut node = regain_testkit::judge::node("what mail programs understand", "caniemail.mjs")?;
    let mut judge = node
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a judge");
    let lines: String = letters.iter().map(|letter| format!("{letter}\n")).collect();
    let mut input = judge.stdin.take().expect("a pipe");
    input.write_all(lines.as_bytes()).expect("a reader");
    drop(input);
    let output = judge.wait_with_output().expect("a verdict");
    let report = String::from_utf8(output.stdout).expect("UTF-8");
    Some((output.status.success(), report))
}

fn written() -> Vec<Value> {
    let templates = templates();
    let samples = ["en", "ar"].map(|tag| templates.samples_in(&locale(tag)).expect("samples"));
    letters(&samples.concat())
}

#[test]
fn understand_every_letter() {
    if let Some((good, report)) = verdict(&written()) {
        println!("{report}");
        assert!(good, "{report}");
    }
}

#[test]
fn are_known_not_to_understand_everything() {
    let mut letter = written().remove(0);
    let html = letter["html"].as_str().expect("HTML");
    letter["html"] = html
        .replacen("<h1 ", "<h1 data-x style=\"position:fixed\" ", 1)
        .into();
    if let Some((good, report)) = verdict(&[letter]) {
        assert!(!good && report.contains("H5 "), "{report}");
    }
}
