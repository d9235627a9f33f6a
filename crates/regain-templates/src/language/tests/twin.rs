//! Every sentence and day before another implementation of Fluent and another copy of CLDR:
//! `xtask/judges/sentences.py`.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use fluent_bundle::FluentValue;
use serde_json::{Map, Value, json};

use super::{Arguments, Language, outline, text};
use crate::{instant, languages::SHIPPED, negotiation};

/// Numbers that between them need every plural form of every language.
const NUMBERS: [u64; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

const DAYS: [&str; 4] = ["2026-01-01", "2026-05-08", "2026-11-22", "2027-08-31"];

/// What a sentence of these variables is filled with, time and again.
fn cases(variables: &BTreeSet<String>) -> Vec<Map<String, Value>> {
    let mut cases = vec![Map::new()];
    for variable in variables {
        let values: Vec<Value> = match variable.as_str() {
            "unit" => vec![json!("days"), json!("hours"), json!("minutes")],
            "system" => vec![
                json!("iPhone"),
                json!("iPad"),
                json!("Linux"),
                json!("Windows"),
            ],
            other => vec![json!(format!("[{other}]"))],
        };
        let values = if is_number(variable) {
            NUMBERS.iter().map(|number| json!(number)).collect()
        } else {
            values
        };
        cases = cases
            .iter()
            .flat_map(|case| {
                values.iter().map(|value| {
                    let mut case = case.clone();
                    case.insert(variable.clone(), value.clone());
                    case
                })
            })
            .collect();
    }
    cases
}

fn is_number(variable: &str) -> bool {
    ["count", "min", "max"].contains(&variable)
}

fn arguments(case: &Map<String, Value>) -> Arguments {
    let arguments = case.iter().map(|(name, value)| {
        let name: &'static str = Box::leak(name.clone().into_boxed_str());
        let value = match value.as_u64() {
            Some(number) => FluentValue::from(number),
            None => text(value.as_str().expect("text")),
        };
        (name, value)
    });
    arguments.collect()
}

/// What ours says, one line each.
fn said() -> Vec<Value> {
    let mut lines = Vec::new();
    for source in SHIPPED {
        let language = Language::parse(source).expect(&source.tag);
        for (place, variables) in outline(source) {
            let (message, name) = place.split_once('.').unwrap_or((&place, ""));
            // The line that begins a message without a sentence of its own.
            if name.is_empty() && !language.names(message).contains(name) {
                continue;
            }
            for case in cases(&variables) {
                let said = match name {
                    "" => language.sentence(message, &arguments(&case)),
                    name => language.attribute(message, name, &arguments(&case)),
                };
                let said = said.expect(&place);
                let line = json!({
                    "locale": source.tag, "place": place, "arguments": case, "text": said,
                });
                lines.push(line);
            }
        }
        let conventions = negotiation::conventions(&language.id).expect("conventions");
        for day in DAYS {
            let at = format!("{day}T12:00:00Z").parse().expect("RFC 3339");
            let written = instant::write(at, &instant::zone(None), &conventions).expect("a day");
            lines.push(json!({ "locale": source.tag, "day": day, "text": written.date }));
        }
    }
    lines
}

fn judge(python: &Path, locales: &Path, lines: &[Value]) -> (bool, String) {
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../xtask/judges/sentences.py");
    let mut child = Command::new(python)
        .arg(script)
        .arg(locales)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a judge");
    let lines: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(lines.as_bytes()).expect("a reader");
    drop(input);
    let output = child.wait_with_output().expect("a verdict");
    let report = String::from_utf8(output.stdout).expect("UTF-8");
    (output.status.success(), report)
}

fn shipped() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales")
}

#[test]
fn another_fluent_says_the_same() {
    let Some(python) = regain_testkit::judge::python("the judge of sentences") else {
        return;
    };
    let lines = said();
    let (good, report) = judge(&python, &shipped(), &lines);
    let counted = format!("sentences: {} languages", SHIPPED.len());
    assert!(good && report.contains(&counted), "{report}");
    assert!(lines.len() > SHIPPED.len() * 300, "{}", lines.len());
}

#[test]
fn it_sees_what_it_is_there_for() {
    let Some(python) = regain_testkit::judge::python("the judge of sentences") else {
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let write = |tag: &str, text: &str| {
        let language = folder.path().join(tag);
        std::fs::create_dir(&language).expect("a folder");
        std::fs::write(language.join("a.ftl"), text).expect("a file");
    };
    let choice = |keys: &[&str]| {
        let variants = keys
            .iter()
            .map(|key| format!("    [{key}] {{ $count }} x\n"));
        let variants: String = variants.collect();
        format!("a =\n    {{ $count ->\n{variants}   *[other] {{ $count }} x\n    }}\n")
    };
    write("en", &choice(&["one"]));
    write("de", &choice(&["one", "few"]));
    write("ru", &choice(&["one"]));
    write("ja", "a = {\n");
    let line = |locale: &str, text: &str| json!({ "locale": locale, "place": "a", "arguments": { "count": 2 }, "text": text });
    let lines = [
        line("en", "2 x"),
        line("en", "2 y"),
        line("de", "2 x"),
        line("ru", "2 x"),
        json!({ "locale": "ja", "day": "2026-11-22", "text": "2026年11月22日" }),
        json!({ "locale": "ja", "day": "2026-11-22", "text": "2026年11月23日" }),
    ];
    let (good, report) = judge(&python, folder.path(), &lines);
    let found: Vec<_> = report
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(Cow::from)
        .collect();
    assert_eq!(
        (good, &found[..]),
        (
            false,
            &["F1", "F3", "F3", "F4", "F2", "sentences:"].map(Cow::from)[..]
        ),
        "{report}"
    );
}
