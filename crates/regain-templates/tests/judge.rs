//! Every message before a judge that is not ours: `xtask/judges/letters.py`.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use data_encoding::{BASE64, BASE64_MIME};
use regain_core::{header_text::HeaderText, link::PublicUrl, locale::Locale};
use regain_templates::{Brand, Templates};
use serde_json::{Value, json};

fn letters(name: &str) -> Vec<Value> {
    let name = HeaderText::new(name).expect("a line");
    let url = PublicUrl::parse("https://app.example.test").expect("a URL");
    let brand =
        Brand::new(name, url, "help@example.test".parse().expect("an address")).expect("short");
    let templates = Templates::new(brand, &Locale::parse("en").expect("a tag")).expect("templates");
    let samples = templates
        .samples()
        .expect("samples")
        .into_iter()
        .map(|sample| {
            let (subject, text, html) = (
                sample.composed.subject.as_str(),
                &sample.composed.text,
                &sample.composed.html,
            );
            json!({
                "name": sample.template,
                "locale": sample.composed.locale.as_str(),
                "subject": subject,
                "text": text,
                "html": html,
                "link": sample.link,
                "code": sample.code,
                "mime_base64": BASE64_MIME.encode(mime(subject, text, html).as_bytes()),
            })
        });
    samples.collect()
}

/// The simplest bytes that break no rule; those of a transport are judged where the transport is.
fn mime(subject: &str, text: &str, html: &str) -> String {
    let part = |kind: &str, body: &str| {
        let body = BASE64_MIME.encode(body.as_bytes());
        format!(
            "--x\r\nContent-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}\r\n"
        )
    };
    let words: Vec<char> = subject.chars().collect();
    let words = words.chunks(10).map(|word| {
        let word: String = word.iter().collect();
        format!("=?utf-8?B?{}?=", BASE64.encode(word.as_bytes()))
    });
    let subject = words.collect::<Vec<_>>().join("\r\n ");
    format!(
        "Date: Sun, 22 Nov 2026 13:05:00 +0000\r\nFrom: Example <account@example.test>\r\nTo: ada@a.test\r\n\
         Reply-To: help@example.test\r\nSubject: {subject}\r\nMessage-ID: <1@example.test>\r\n\
         MIME-Version: 1.0\r\nAuto-Submitted: auto-generated\r\n\
         Content-Type: multipart/alternative; boundary=x\r\n\r\n{}{}--x--\r\n",
        part("plain", text),
        part("html", html),
    )
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
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(lines.as_bytes())
        .expect("a reader");
    let output = child.wait_with_output().expect("a verdict");
    (
        output.status.success(),
        String::from_utf8(output.stdout).expect("UTF-8"),
    )
}

#[test]
fn finds_nothing_in_any_message() {
    let Some(python) = regain_testkit::judge::python("the judge of rendered messages") else {
        return;
    };
    for name in ["Example", "Marks & Spencer", "日本語"] {
        let (good, report) = judge(&python, &letters(name));
        assert!(
            good && report.contains("36 messages (36 as bytes)") && report.contains(" 0 warnings"),
            "{report}"
        );
    }
}

#[test]
fn sees_what_it_is_there_for() {
    let Some(python) = regain_testkit::judge::python("the judge of rendered messages") else {
        return;
    };
    let whole = letters("Example").remove(0);
    for (row, field, from, to) in [
        (
            "S1",
            "html",
            "https://app.example.test/account",
            "https://evil.test/account",
        ),
        ("S2", "text", "?token=", "?other=1&token="),
        ("S3", "subject", "password", "password v4.public.SAMPLE"),
        ("S4", "html", "</h1>", "</h1><img src=\"x\">"),
        ("H1", "html", "<title>", "<title>Other"),
        ("H2", "html", "padding:14px 28px", "padding:4px 28px"),
        ("H2", "html", "<table role=\"presentation\"", "<table"),
        ("H3", "html", "color:#17202b", "color:#999999"),
        (
            "H3",
            "html",
            ".text { color: #e6eaf0 !important; }",
            ".text { color: #333333 !important; }",
        ),
        ("H6", "html", "November 22", "{$date}"),
        ("T1", "text", "Device: Firefox on Linux\n", ""),
        ("T1", "text", "Account: a•••@e•••.test\n", ""),
        ("T1", "html", "a•••@e•••.test", "b•••@e•••.test"),
        (
            "S3",
            "html",
            "Example password</title>",
            "a•••@e•••.test</title>",
        ),
        ("L3", "html", " dir=\"ltr\">a•••", ">a•••"),
        (
            "L3",
            "html",
            "<span dir=\"ltr\">a•••@e•••.test</span>",
            "a•••@e•••.test",
        ),
        ("T1", "text", "SAMPLE-\n", "SAMPLE-.\n"),
        ("L1", "locale", "en", "de"),
        ("L2", "text", "(UTC)", ""),
        ("L3", "text", "https:", "\u{2068}https:"),
    ] {
        let mut letter = whole.clone();
        let value = letter[field].as_str().expect("text");
        let changed = if field == "subject" {
            letter["link"]
                .as_str()
                .expect("a link")
                .replace("https://app.example.test/account/password_reset?token=", "")
        } else {
            value.replace(from, to)
        };
        assert_ne!(changed, value, "{row}");
        letter[field] = changed.into();
        let (good, report) = judge(&python, &[letter]);
        assert!(
            !good && report.contains(&format!("P0 {row} password_reset/reset")),
            "{row} {from:?}: {report}"
        );
    }
}

#[test]
fn sees_what_is_wrong_with_codes() {
    let Some(python) = regain_testkit::judge::python("the judge of rendered messages") else {
        return;
    };
    let mut letters = letters("Example").into_iter();
    let whole = letters
        .find(|letter| letter["code"].is_string())
        .expect("a letter with a code");
    let (code, other) = ("00482913", "00482914");
    let elsewhere = format!("{code}\nand {code}");
    for (row, field, from, to) in [
        ("S2", "text", code, other),
        ("S2", "html", code, other),
        ("S2", "text", code, "0048-2913"),
        ("S2", "code", code, other),
        ("S1", "text", code, &elsewhere),
        ("S3", "html", "<title>", "<title>00482913 "),
        (
            "S3",
            "html",
            "mso-hide:all;\">",
            "mso-hide:all;\">00482913 ",
        ),
        (
            "L3",
            "html",
            "<p class=\"link\" dir=\"ltr\"",
            "<p class=\"link\"",
        ),
    ] {
        let mut letter = whole.clone();
        let value = letter[field].as_str().expect("text");
        let changed = value.replace(from, to);
        assert_ne!(changed, value, "{row}");
        letter[field] = changed.into();
        let (good, report) = judge(&python, &[letter]);
        let name = whole["name"].as_str().expect("a name");
        assert!(
            !good && report.contains(&format!("P0 {row} {name}")),
            "{row} {from:?}: {report}"
        );
    }
    let mut unsaid = whole;
    unsaid["code"] = Value::Null;
    assert!(!judge(&python, &[unsaid]).0);
}

#[test]
fn sees_what_is_wrong_with_bytes() {
    let Some(python) = regain_testkit::judge::python("the judge of rendered messages") else {
        return;
    };
    let whole = letters("Example").remove(0);
    let bytes = whole["mime_base64"].as_str().expect("text").as_bytes();
    let bytes = String::from_utf8(BASE64_MIME.decode(bytes).expect("base64")).expect("UTF-8");
    for (row, from, to) in [
        ("M1", "boundary=x", "boundary=y"),
        (
            "M2",
            "To: ada@a.test\r\n",
            "To: ada@a.test\r\nBcc: eve@a.test\r\n",
        ),
        ("M2", "Auto-Submitted: auto-generated\r\n", ""),
        ("M3", "\r\nTo:", "\nTo:"),
        ("M4", "text/html", "text/x-other"),
        ("M5", "<1@example.test>", "<1@build-host.local>"),
        ("M6", "To: ada@a.test", "To: \"Ada\" <ada@a.test>"),
    ] {
        let mut letter = whole.clone();
        letter["mime_base64"] = BASE64_MIME
            .encode(bytes.replacen(from, to, 1).as_bytes())
            .into();
        let (good, report) = judge(&python, &[letter]);
        assert!(
            !good && report.contains(&format!("P0 {row} ")),
            "{row} {from:?}: {report}"
        );
    }
}
