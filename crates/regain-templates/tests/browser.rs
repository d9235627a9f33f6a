//! Every letter and every page in a real browser: `xtask/judges/documents.mjs`.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};

use regain_testkit::judge;

#[path = "../examples/preview/documents.rs"]
mod documents;

use documents::Document;

/// Where the documents and their pictures stay, for people to look at.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Whether nothing was found, and what was said; nothing where there is no browser.
fn judge(folder: &Path, documents: &[Document], flags: &[&str]) -> Option<(bool, String)> {
    let mut judge = judge::browser("letters and pages in a browser", "documents.mjs")?;
    documents::write(folder, documents).expect("files");
    let judged = judge.arg(folder).args(flags).output();
    let judged = judged.expect("the judge runs");
    let wrong = String::from_utf8_lossy(&judged.stderr);
    let said = String::from_utf8_lossy(&judged.stdout).into_owned() + &wrong;
    Some((judged.status.success(), said))
}

#[test]
fn finds_nothing_in_any_document() {
    let documents = documents::every().expect("samples");
    let folder = folder("documents");
    let Some((good, said)) = judge(&folder, &documents, &["--pictures"]) else {
        return;
    };
    println!("{said}");
    let all = format!("{} documents, ", documents.len());
    assert!(
        good && said.starts_with(&all) && said.contains(", 0 findings"),
        "{said}"
    );
}

#[test]
fn sees_what_it_is_there_for() {
    // The rule that is broken, the document, and what breaks it.
    let broken = [
        (
            "axe/color-contrast",
            "letter",
            "color:#17202b",
            "color:#999999",
        ),
        (
            "axe/color-contrast",
            "letter",
            ".text { color: #e6eaf0 !important; }",
            ".text { color: #333333 !important; }",
        ),
        (
            "axe/color-contrast",
            "page",
            "--muted: #b3bdca",
            "--muted: #444444",
        ),
        ("axe/label", "page", "<label for=\"password\">", "<label>"),
        ("axe/landmark-one-main", "page", "<main>", "<div>"),
        ("axe/html-has-lang", "letter", "<html lang=\"en\"", "<html"),
        (
            "axe/target-size",
            "page",
            "</h1>",
            "</h1><p id=\"small\"><a href=\"/1\">one</a><a href=\"/2\">two</a></p>",
        ),
        ("overflow", "page", "<h1>", "<h1 id=\"wide\">"),
        ("direction", "page", "dir=\"ltr\">a•••", "dir=\"rtl\">a•••"),
        (
            "direction",
            "letter",
            " dir=\"ltr\">http",
            " dir=\"rtl\">http",
        ),
        (
            "fetches",
            "letter",
            "</h1>",
            "</h1><img alt=\"\" src=\"/logo.png\">",
        ),
        (
            "console",
            "page",
            "</title>",
            "</title><script>throw new Error(1)</script>",
        ),
    ];
    let templates = documents::shipped().expect("templates");
    let english = templates.locales().swap_remove(0);
    let whole = documents::of(&templates, &english).expect("samples");
    let whole = |kind| {
        let named = whole.iter().find(|document| {
            document.kind == kind && ["password_reset/reset", "reset"].contains(&&*document.name)
        });
        named.expect("a sample")
    };
    let documents = broken
        .iter()
        .enumerate()
        .map(|(at, (rule, kind, from, to))| {
            let Document { html, text, .. } = whole(*kind);
            let changed = html.replacen(from, to, 1);
            assert_ne!(&changed, html, "{rule}: {from}");
            let small = "style=\"display: grid; font-size: 6px; line-height: 1\"";
            let changed = changed.replace("id=\"wide\"", "style=\"width: 400px\"");
            Document {
                kind,
                name: format!("{at}"),
                locale: "en".to_owned(),
                html: changed.replace("id=\"small\"", small),
                text: text.clone(),
            }
        });
    let documents: Vec<_> = documents.collect();
    let Some((good, said)) = judge(&folder("broken"), &documents, &[]) else {
        return;
    };
    assert!(!good, "{said}");
    for (at, (rule, ..)) in broken.iter().enumerate() {
        assert!(
            said.contains(&format!("{rule} {at} en")),
            "{at} {rule}: {said}"
        );
    }
}
