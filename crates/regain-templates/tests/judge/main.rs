//! Every message in every language before a judge that is not ours: `xtask/judges/letters.py`.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod bytes;
mod hostile;
mod power;
mod programs;

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use data_encoding::BASE64_MIME;
use regain_core::locale::Locale;
use regain_templates::{Brand, Pseudo, Sample, Templates};
use serde_json::{Value, json};

fn brand(name: &str) -> Brand {
    Brand::parse(name, "https://app.example.test", "help@example.test").expect("a brand")
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a tag")
}

fn templates() -> Templates {
    Templates::new(brand("Example"), &locale("en")).expect("templates")
}

/// As the judge reads it.
fn letter(sample: &Sample) -> Value {
    let composed = &sample.composed;
    let subject = composed.subject.as_str();
    let bytes = bytes::mime(subject, &composed.text, &composed.html);
    json!({
        "name": sample.template,
        "locale": composed.locale.as_str(),
        "subject": subject,
        "text": composed.text,
        "html": composed.html,
        "link": sample.link,
        "code": sample.code,
        "mime_base64": BASE64_MIME.encode(bytes.as_bytes()),
    })
}

fn letters(samples: &[Sample]) -> Vec<Value> {
    samples.iter().map(letter).collect()
}

/// Letters and then pages. A pseudolocale leaves alone what stands in no sentence: names, that of the language too, the month, the zone, and what
/// somebody typed.
fn pseudo(kind: Pseudo) -> Vec<Value> {
    let templates = Templates::pseudo(brand("Example"), kind).expect("templates");
    let mut all = letters(&templates.samples().expect("samples"));
    let pages = templates.sample_pages().expect("pages").into_iter();
    all.extend(pages.map(
        |page| json!({ "name": page.name, "locale": page.locale.as_str(), "html": page.html }),
    ));
    for one in &mut all {
        one["names"] = json!([
            "Example", "English", "Firefox", "Linux", "November", "UTC", "Europe", "Berlin"
        ]);
    }
    all
}

fn judge(python: &Path, letters: &[Value]) -> (bool, String) {
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../xtask/judges/letters.py");
    let mut child = Command::new(python)
        .arg(script)
        .args(["--host", "app.example.test"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a judge");
    let lines: String = letters.iter().map(|letter| format!("{letter}\n")).collect();
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(lines.as_bytes()).expect("a reader");
    drop(input);
    let output = child.wait_with_output().expect("a verdict");
    let report = String::from_utf8(output.stdout).expect("UTF-8");
    (output.status.success(), report)
}

#[test]
fn finds_nothing_in_any_message() {
    let Some(python) = regain_testkit::judge::python("the judge of rendered messages") else {
        return;
    };
    let templates = templates();
    let languages = templates.locales().len() + 2;
    let mut all = letters(&templates.samples().expect("samples"));
    all.extend(pseudo(Pseudo::Longer));
    all.extend(pseudo(Pseudo::RightToLeft));
    let (good, report) = judge(&python, &all);
    println!("{report}");
    let bytes = all.iter().filter(|one| one["mime_base64"].is_string());
    let counted = format!(
        "{} messages in {languages} languages ({} as bytes)",
        all.len(),
        bytes.count()
    );
    assert!(
        good && report.contains(&counted) && report.contains(" 0 warnings"),
        "{counted}: {report}"
    );
}

#[test]
fn finds_nothing_whatever_the_application_is_called() {
    let Some(python) = regain_testkit::judge::python("the judge of rendered messages") else {
        return;
    };
    let mut all = Vec::new();
    for (name, tag) in [("Marks & Spencer", "ar"), ("日本語", "en"), ("متجر", "de")] {
        let templates = Templates::new(brand(name), &locale(tag)).expect("templates");
        all.extend(letters(
            &templates.samples_in(&locale(tag)).expect("samples"),
        ));
    }
    let (good, report) = judge(&python, &all);
    assert!(good && report.contains(" 0 warnings"), "{report}");
}
