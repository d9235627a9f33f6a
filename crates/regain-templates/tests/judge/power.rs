//! That the judge sees what it is there for: each case breaks one thing, and one judge sees them all.

use std::sync::LazyLock;

use data_encoding::BASE64_MIME;
use regain_templates::{Pseudo, Templates};
use serde_json::{Value, json};

use super::{judge, letter, locale, pseudo, templates};

static TEMPLATES: LazyLock<Templates> = LazyLock::new(templates);

/// The letter with the link to set a new password, in a language.
fn reset(tag: &str) -> Value {
    let samples = TEMPLATES.samples_in(&locale(tag)).expect("samples");
    letter(samples.first().expect("a sample"))
}

/// A row, the field that is changed, what in it, and to what.
type Case = (&'static str, &'static str, &'static str, &'static str);

const ENGLISH: [Case; 24] = [
    (
        "S1",
        "html",
        "https://app.example.test/account",
        "https://evil.test/account",
    ),
    ("S2", "text", "?token=", "?other=1&token="),
    ("S3", "subject", "password", "SECRET"),
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
    ("L2", "text", "30 minutes", "३० minutes"),
    ("L3", "text", "https:", "\u{2068}https:"),
    ("L3", "subject", "Reset", "\u{202e}Reset"),
    ("M8", "html", "</h1>", "</h1>LONG"),
    ("S5", "link", "", ""),
];

/// Of a letter with a code.
const CODES: [Case; 9] = [
    ("S2", "text", CODE, "00482914"),
    ("S2", "html", CODE, "00482914"),
    ("S2", "text", CODE, "0048-2913"),
    ("S2", "code", CODE, "00482914"),
    ("S2", "code", CODE, ""),
    ("S1", "text", CODE, "00482913\nand 00482913"),
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
];

const CODE: &str = "00482913";

const BYTES: [(&str, &str, &str); 8] = [
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
    ("L3", "To: ada@a.test", "To: \u{2068}ada@a.test"),
];

/// A letter that is said to be in one language and is in another one.
const LANGUAGES: [(&str, &str); 12] = [
    ("pt-PT", "pt-BR"),
    ("pt-BR", "pt-PT"),
    ("da", "nb"),
    ("nb", "sv"),
    ("es", "it"),
    ("cs", "pl"),
    ("ru", "uk"),
    ("ar", "fa"),
    ("zh-Hant", "zh-Hans"),
    ("zh-Hans", "ja"),
    ("el", "en"),
    ("he", "ar"),
];

/// A time without its zone, as each way of writing it would have it.
const ZONES: [(&str, &str); 8] = [
    ("de", "(UTC)"),
    ("fr", "(TU)"),
    ("ar", "(التوقيت العالمي)"),
    ("ja", "（UTC）"),
    ("vi", "(UTC)"),
    ("el", "(UTC)"),
    ("hi", "(UTC)"),
    ("ko", "(UTC)"),
];

/// A letter with a code.
fn with_code() -> Value {
    let samples = TEMPLATES.samples_in(&locale("en")).expect("samples");
    let sample = samples.iter().find(|sample| sample.code.is_some());
    letter(sample.expect("a letter with a code"))
}

fn broken((_, field, from, to): Case, mut letter: Value) -> Value {
    if field == "link" {
        letter["link"] = Value::Null;
        return letter;
    }
    let value = letter[field].as_str().expect("text");
    let (_, secret) = letter["link"]
        .as_str()
        .and_then(|link| link.split_once('='))
        .expect("a link");
    let to = to
        .replace("LONG", &"x ".repeat(30_000))
        .replace("SECRET", secret);
    let changed = value.replace(from, &to);
    assert_ne!(changed, value, "{from}");
    letter[field] = changed.into();
    letter
}

fn in_bytes(from: &str, to: &str) -> Value {
    let mut letter = reset("en");
    let bytes = letter["mime_base64"].as_str().expect("text").as_bytes();
    let bytes = String::from_utf8(BASE64_MIME.decode(bytes).expect("base64")).expect("UTF-8");
    let changed = bytes.replacen(from, to, 1);
    assert_ne!(changed, bytes, "{from}");
    letter["mime_base64"] = BASE64_MIME.encode(changed.as_bytes()).into();
    letter
}

fn said_to_be(tag: &str, other: &str) -> Value {
    let mut letter = reset(tag);
    letter["html"] = letter["html"]
        .as_str()
        .expect("text")
        .replace(&format!("lang=\"{tag}\""), &format!("lang=\"{other}\""))
        .into();
    letter["locale"] = json!(other);
    letter
}

fn without_zone(tag: &str, zone: &str) -> Value {
    let mut letter = reset(tag);
    let text = letter["text"].as_str().expect("text");
    assert!(text.contains(zone), "{tag}: {text}");
    letter["text"] = text.replace(zone, "").into();
    letter
}

/// A letter and a page of a pseudolocale with something that was never a sentence.
fn hard_coded(kind: Pseudo) -> [Value; 2] {
    let all = pseudo(kind);
    let [first, .., last] = all.as_slice() else {
        panic!("letters and pages");
    };
    [first, last].map(|one| {
        let html = one["html"].as_str().expect("text");
        let mut one = one.clone();
        one["html"] = html.replace("</h1>", "</h1>Hello").into();
        one
    })
}

/// A letter and a page with a tag more than the same one with other values has.
fn misshapen() -> [Value; 2] {
    let mut letter = reset("en");
    let plain = json!({ "html": letter["html"], "text": letter["text"] });
    letter["plain"] = plain;
    let html = letter["html"].as_str().expect("text");
    letter["html"] = html.replace("</h1>", "</h1><b></b>").into();
    let page = json!({
        "name": "", "locale": "en", "html": "<p title=\"\" x=\"\"></p>", "plain": { "html": "<p title=\"\"></p>" },
    });
    [letter, page]
}

#[test]
fn sees_what_it_is_there_for() {
    let Some(python) = regain_testkit::judge::python("the judge of rendered messages") else {
        return;
    };
    let mut cases: Vec<(&str, Value)> = ENGLISH
        .map(|case| (case.0, broken(case, reset("en"))))
        .into();
    cases.extend(CODES.map(|case| (case.0, broken(case, with_code()))));
    cases.extend(BYTES.map(|(row, from, to)| (row, in_bytes(from, to))));
    cases.extend(LANGUAGES.map(|(tag, other)| ("L1", said_to_be(tag, other))));
    cases.extend(ZONES.map(|(tag, zone)| ("L2", without_zone(tag, zone))));
    for kind in [Pseudo::Longer, Pseudo::RightToLeft] {
        cases.extend(hard_coded(kind).map(|one| ("L4", one)));
    }
    cases.extend(misshapen().map(|letter| ("M7", letter)));
    for (number, (_, letter)) in cases.iter_mut().enumerate() {
        letter["name"] = json!(format!("case-{number}"));
    }
    let letters: Vec<Value> = cases.iter().map(|(_, letter)| letter.clone()).collect();
    let (good, report) = judge(&python, &letters);
    assert!(!good, "{report}");
    for (number, (row, _)) in cases.iter().enumerate() {
        let finding = format!("P0 {row} case-{number}.");
        assert!(report.contains(&finding), "{finding} is not in {report}");
    }
}
